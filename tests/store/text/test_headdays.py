"""The day of minutes: in figures whose order is open, without a year, beside days of other things."""

from __future__ import annotations

import pytest

from store.text import boilerplate, heading

BODY = (
    "Present: Ines Okafor, Bo Reyes, Tam Lind\n\n"
    "Ms. Okafor called the meeting to order. She reported that the roof leaks. Mr. Reyes said that he knew.\n"
)


def date(text: str) -> str | None:
    return heading.read(text, "en", boilerplate.find(text, "en")).date


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Selectmen’s Minutes 04/05/31\n\n", "2031-04-05"),
        ("Minutes of Hollin Parish Council\n\nDate: 4/5/2031\n\n", "2031-05-04"),
        ("Library Minutes 12.07.31\n\n", "2031-12-07"),
        ("Minutes of the Harbour Board\n\nDate: Friday 2/5/2031\n\n", "2031-05-02"),
        ("Harbour Board Minutes\n4-5-31\n\nThe minutes of 3-25-31 were approved.\n", "2031-04-05"),
        ("Summary of board meeting 02/11/31\nThe minutes of 01/28/31 were approved.\n\n", "2031-02-11"),
    ],
)
def test_figures_are_read_in_the_order_that_the_record_tells(head: str, day: str) -> None:
    assert date(head + BODY) == day


def test_figures_that_nothing_orders_are_a_guess() -> None:
    text = "Harbour Board Minutes\nDate: 4/5/2031\n\n" + BODY
    meeting = heading.read(text, "en", ())
    assert meeting.date == "2031-04-05"
    assert meeting.date_confidence <= 0.5
    assert "month first" in meeting.date_reason


@pytest.mark.parametrize(
    ("last", "day"),
    [("April 6, 2031", "2031-05-04"), ("December 9, 2030", "2031-05-04"), ("May 9, 2031", "2031-05-04")],
)
def test_minutes_without_a_year_take_that_of_the_nearest_date(last: str, day: str) -> None:
    text = f"Minutes of the regular meeting of May 4\n\nThe minutes of {last} were approved.\n\n{BODY}"
    assert date(text) == day


def test_a_year_turns_between_two_meetings() -> None:
    text = f"Minutes of the meeting of January 8\n\nThe minutes of December 10, 2030 were approved.\n\n{BODY}"
    assert date(text) == "2031-01-08"


def test_a_record_that_is_called_to_order_is_dated_by_the_line_at_its_head() -> None:
    text = "HOLLIN PLANNING COMMISSION\nMAY 6, 2031\n\nChair Orme called the meeting to order.\n"
    assert date(text) == "2031-05-06"


def test_a_weekday_on_which_somebody_spoke_comes_before_a_day_looked_back_on() -> None:
    text = (
        "Ministers far apart\n\nPublished March 06, 2031\n\n"
        "Talks on the text go on, ministry spokesman Bo Reyes said on Wednesday.\n\n"
        "On February 25, ministers met in Hollin without agreeing, Reyes said.\n"
    )
    assert date(text) == "2031-03-05"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Skip Navigation\nBoard of Selectmen Minutes 05-21-31\n\n" + BODY,
            "Board of Selectmen Minutes 05-21-31",
        ),
        (
            "CITY OF HOLLIN\n12 Quay Road\n\nHARBOUR BOARD MINUTES   May 2, 2031\n\n" + BODY,
            "HARBOUR BOARD MINUTES May 2, 2031",
        ),
        ("Harbour Board\nDraft Minutes - May 2, 2031\n\n" + BODY, "Harbour Board"),
        ("Harbour Board\n1. Approval of the minutes of May 2\n\n" + BODY, "Harbour Board"),
        (
            "date 2031-03-02 Quaypoint\n\nFerries to sail again, says mayor\n\nBo Reyes said so.\n",
            "Ferries to sail again, says mayor",
        ),
    ],
)
def test_the_title_says_of_which_meeting_the_minutes_are(text: str, title: str) -> None:
    assert heading.read(text, "en", boilerplate.find(text, "en")).title == title


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Harbour Board\nTown Hall Conference Room\nMay 2, 2031\nMinutes\n" + BODY,
            "Town Hall Conference Room",
        ),
        (
            "Minutes\n\nChair Orme called the meeting to order at 7:05 p.m. in the Quay Center.\n",
            "Quay Center",
        ),
        ("FINAL - Quay Committee\nMinutes - 23 May 2031\n\n" + BODY, None),
    ],
)
def test_the_place_of_minutes_is_the_hall(text: str, place: str | None) -> None:
    assert heading.read(text, "en", ()).place == place


def test_a_line_with_the_hour_behind_its_day_tells_when_the_page_was_made() -> None:
    text = "Talks\n\nOther 16 September 2031 00:32 (UTC +04:00)\n\nBo Reyes opened talks in Hollin Monday.\n"
    assert date(text + "He said that they were hard. Others agreed with him.\n") == "2031-09-15"


def test_half_an_hour_makes_no_minutes() -> None:
    text = "Comments welcome\n\nPeople speak 30 minutes before it starts. Bo Reyes said it helps. It does.\n"
    assert heading.read(text, "en", ()).kind == "news"


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("質詢日期 108-12-05 議案類別 定期會", "2019-12-05"),
        ("開會時間：民國112年5月3日", "2023-05-03"),
        ("會議日期：112年13月3日", None),
    ],
)
def test_a_council_counts_its_years_from_1912(head: str, day: str | None) -> None:
    assert date(f"第七屆定期會 總質詢\n\n{head}\n\n主席林議長:\n開會。\n林議員青:\n好。\n") == day
