"""Places that are marked: kept with the user's word, listed, gone to and come back from."""

from __future__ import annotations

from pathlib import Path

import pytest

from store import bookmarks, places
from tests.tui.seen import shown


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path)


async def test_a_marked_place_is_gone_to_from_another_record_and_come_back_from() -> None:
    async with shown() as screen:
        await screen.press("2", "G", "k", "k")
        place = screen.explorer.quotes.line.start
        await screen.press("b", *"later", "enter")
        (mark,) = bookmarks.of(Path())
        assert (mark.record, mark.start, mark.remark) == (1, place, "later")
        await screen.press("right_square_bracket", "apostrophe", *"lat", "enter")
        assert "全市项目推进会" in screen.band("header")
        assert screen.explorer.quotes.line.start <= place < screen.explorer.quotes.line.end
        await screen.press("escape")
        assert "Harbour Committee" in screen.band("header")


async def test_without_marks_the_list_says_how_to_make_one() -> None:
    async with shown() as screen:
        await screen.press("apostrophe")
        assert len(screen.pilot.app.screen_stack) == 1


async def test_a_place_is_marked_once_and_forgotten() -> None:
    async with shown() as screen:
        await screen.press("b", "enter", "b", "x", "enter")
    (mark,) = bookmarks.of(Path())
    assert mark.remark == "x"
    bookmarks.drop(mark)
    assert bookmarks.of(Path()) == ()
