"""Places that are marked: kept with the user's word, listed, gone to and come back from."""

from __future__ import annotations

from dataclasses import replace
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


async def test_a_mark_of_a_record_that_is_gone_says_so_and_stays() -> None:
    async with shown() as screen:
        await screen.press("2", "G", "b", *"later", "enter")
        (mark,) = bookmarks.of(Path())
        bookmarks.drop(mark)
        bookmarks.add(replace(mark, record=2))
        await screen.press("apostrophe", "enter")
        assert "Harbour Committee" not in screen.band("header") or screen.explorer.question.record != 2
        told = [str(each.message) for each in screen.pilot.app._notifications]
        assert any("not in the store any more" in each for each in told)


async def test_a_mark_follows_its_words_in_a_record_that_has_changed() -> None:
    async with shown() as screen:
        await screen.press("2", "j", "j", "b", "enter")
        (mark,) = bookmarks.of(Path())
        bookmarks.drop(mark)
        bookmarks.add(replace(mark, start=mark.start + 7))
        await screen.press("g", "g", "apostrophe", "enter")
        line = screen.explorer.quotes.line
        assert line.start <= mark.start < line.end


async def test_a_mark_is_deleted_from_the_list() -> None:
    async with shown() as screen:
        await screen.press("2", "b", *"one", "enter", "j", "b", *"two", "enter")
        await screen.press("apostrophe", "ctrl+d")
        assert [mark.remark for mark in bookmarks.of(Path())] == ["one"]
        await screen.press("ctrl+d")
        assert bookmarks.of(Path()) == ()
        assert len(screen.pilot.app.screen_stack) == 1


def test_a_mark_is_sought_by_its_words() -> None:
    mark = bookmarks.Bookmark("", 1, "/a", "a", 4, "招商 引资")
    assert bookmarks.place_in("0123招商\n引资", mark) == 4
    assert bookmarks.place_in("前面多了一句。招商 引资", mark) == 7
    assert bookmarks.place_in("别的", mark) is None
