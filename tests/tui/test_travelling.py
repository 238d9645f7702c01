"""Back and forward through the places visited, and each record where it was left."""

from __future__ import annotations

from pathlib import Path

import pytest

from store import lastplaces, places
from store.question.explore import Explore
from tests.tui.seen import shown
from tui.arranging import Visit
from tui.travelling import MOST, Journey


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path)


@pytest.mark.parametrize(
    ("back", "forward"), [("alt+left", "alt+right"), ("ctrl+left", "ctrl+right"), ("ctrl+o", "ctrl+y")]
)
async def test_back_and_forward_through_records_and_questions(back: str, forward: str) -> None:
    async with shown() as screen:
        await screen.press("2", "j", "j")
        first = (screen.band("header"), screen.explorer.quotes.line)
        await screen.press("right_square_bracket", "1", "enter")
        narrowed = screen.explorer.question
        assert narrowed.speakers
        await screen.press(back, back)
        assert (screen.band("header"), screen.explorer.quotes.line) == first
        await screen.press(forward, forward)
        assert screen.explorer.question == narrowed


async def test_back_leads_from_a_hit_to_where_one_searched() -> None:
    async with shown() as screen:
        await screen.press("2", "j", "j", "j")
        before = (screen.explorer.question.record, screen.under)
        await screen.press("slash", *"项目", "enter")
        assert screen.explorer.question.query == "项目"
        await screen.press("alt+left")
        assert screen.explorer.question.query == ""
        assert screen.under == before[1]


async def test_where_the_way_ends_it_is_said() -> None:
    async with shown() as screen:
        await screen.press("alt+left", "alt+right")
        told = [str(each.message) for each in screen.pilot.app._notifications]
        assert any("before this one" in each for each in told)
        assert any("after this one" in each for each in told)


def test_a_new_way_forgets_what_was_ahead_and_is_not_endless() -> None:
    journey = Journey()
    for place in range(MOST + 5):
        journey.leave(Visit(Explore(), place, "quotes"))
    assert len(journey.past) == MOST
    here = Visit(Explore(), -1, "quotes")
    assert journey.turn(-1, here) == Visit(Explore(), MOST + 4, "quotes")
    assert journey.ahead == [here]
    journey.leave(here)
    assert journey.turn(1, here) is None


async def test_a_record_opens_where_it_was_left() -> None:
    async with shown() as screen:
        await screen.press("2", "G", "k")
        left = screen.explorer.quotes.line
        await screen.press("right_square_bracket", "left_square_bracket")
        assert screen.explorer.quotes.line == left
    async with shown() as screen:
        assert screen.explorer.quotes.line == left


def test_the_place_of_many_records_is_kept_and_of_the_last_ones_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lastplaces, "MOST", 3)
    store = tmp_path / "a.db"
    for number in range(5):
        lastplaces.keep(store, f"/{number}", number + 1)
    assert [lastplaces.of(store, f"/{number}") for number in range(5)] == [None, None, 3, 4, 5]
    lastplaces.keep(store, "/4", 0)
    assert lastplaces.of(store, "/4") is None
    assert lastplaces.of(tmp_path / "b.db", "/3") is None
