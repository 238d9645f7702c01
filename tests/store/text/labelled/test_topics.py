"""Matters before a colon in the minutes of projects, and the handles in brackets of those who speak."""

from __future__ import annotations

from tests.store.text.labelled.record import people, said

HEAD = "# Lock Committee 2031-04-05\n\n## Present\n* Ines Okafor @ines\n* Bo Lind @bolind\n\n## Topics\n\n"


def test_an_item_over_what_the_listed_said_is_a_matter_and_so_are_its_neighbours() -> None:
    text = (
        HEAD
        + "* Gates:\n  * Ines: they leak\n  * Bo: paint them\n* Lockers: skipped\n* Fish Ladder: Odile away\n"
    )
    assert said(text) == [("Ines Okafor", "they leak"), ("Bo Lind", "paint them")]


def test_somebody_unlisted_among_the_listed_is_heard() -> None:
    text = HEAD + "* Ines: they leak\n* Bo: paint them\n* Odile: not in rain\n* Ines: agreed\n"
    assert ("Odile", "not in rain") in said(text)


def test_a_handle_in_brackets_begins_an_item() -> None:
    text = (
        "## April 5, 2031\n\n* Lock Attendees:\n    * Ines Okafor (@ines)\n    * ~~Bo Lind (@bolind)~~\n"
        "    * Odile Marsh (@odile)\n* Topics:\n    * Gates\n        * [ines] they leak\n"
        "            * since the flood\n        * [odile] paint them\n        * [done] order paint\n"
    )
    assert [who for who, _ in said(text)] == ["Ines Okafor", "Odile Marsh"]
    assert "since the flood" in said(text)[0][1]
    assert not people(text)["Odile Marsh"].post


def test_handles_that_come_back_need_no_list() -> None:
    text = "# Gates\n\n* [mira] they leak\n* [jun] paint them\n* [mira] when\n* [jun] soon\n* [wip] a plan\n"
    assert [who for who, _ in said(text)] == ["mira", "jun", "mira", "jun"]


def test_what_a_broadcaster_prints_behind_the_reporter_is_no_name() -> None:
    text = (
        "INES OKAFOR, BYLINE: The lock leaks.\n\nBO LIND: It does.\n\nOKAFOR: So paint it.\n\nLIND: I will.\n"
    )
    assert said(text)[0] == ("INES OKAFOR", "The lock leaks.")
