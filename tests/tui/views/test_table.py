"""What every list view does: pages, filter, order, foot line, the way out, at every size."""

from __future__ import annotations

import pytest

from store.question import ListMetrics, Within
from tests.tui.fake import FakeLibrary, chinese
from tests.tui.seen import shown
from tui.paint.cells import length

SIZES = [(120, 40), (80, 24), (60, 20), (40, 15), (20, 5)]
VIEWS = ["w", "m", "L"]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("key", VIEWS)
async def test_every_line_fills_the_screen_exactly(key: str, size: tuple[int, int]) -> None:
    async with shown(size) as screen:
        await screen.press(key)
        assert [length(line) for line in screen.lines] == [size[0]] * size[1]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize(("key", "first"), [("w", "项目"), ("m", "超亿元项目"), ("L", "全市")])
async def test_the_first_row_is_seen_at_every_size(key: str, first: str, size: tuple[int, int]) -> None:
    async with shown(size) as screen:
        await screen.press(key)
        row = next(line for line in screen.lines if "▸" in line)
        assert first in row


@pytest.mark.parametrize("key", VIEWS)
async def test_back_leads_to_the_same_line_of_the_explorer(key: str) -> None:
    async with shown() as screen:
        await screen.press("j", "j", "tab", "down")
        before = (screen.under, screen.here)
        await screen.press(key, "down", "escape")
        assert (screen.under, screen.here) == before


async def test_one_view_takes_the_place_of_another() -> None:
    async with shown() as screen:
        await screen.press("w", "m", "L", "q")
        assert screen.explorer.answer is not None


async def test_a_filter_narrows_as_one_types_and_back_takes_it_off() -> None:
    async with shown() as screen:
        await screen.press("m", "f", "总", "投", "enter")
        assert screen.view.total == 2
        assert "总投" in screen.band("header")
        await screen.press("escape")
        assert screen.view.total == 17
        assert "filter" not in screen.band("header")


async def test_the_foot_line_says_the_command_that_prints_the_same() -> None:
    async with shown() as screen:
        await screen.press("m", "s", "f", "<", "3", "enter")
        assert "meetingtui metrics --sort measure '<3'" in screen.band("foot")


async def test_a_word_with_a_dash_stays_a_word_on_the_command_line() -> None:
    async with shown() as screen:
        await screen.press("m", "f", "minus", "3", "enter")
        assert "meetingtui metrics -- -3" in screen.band("foot")


async def test_pages_come_when_they_come_into_view() -> None:
    library = FakeLibrary(tuple(chinese(number) for number in range(1, 101)))
    async with shown(library=library) as screen:
        await screen.press("m")
        assert screen.view.total == 1100
        await screen.press("G")
        assert screen.view.listed.item(1099) is not None
        pages = [q.within.offset for q in library.asked if isinstance(q, ListMetrics)]
        assert pages == [0, 1000]


async def test_a_page_that_was_interrupted_is_asked_for_again() -> None:
    async with shown() as screen:
        await screen.press("m")
        view = screen.view
        asked = ListMetrics(Within(limit=200, counted=True))
        view._asked = view._unanswered = asked
        await screen.press("w", "m")
        view.on_screen_resume()
        await screen.settle()
        assert view._unanswered is None


async def test_an_empty_list_says_none_and_opens_nothing() -> None:
    async with shown(library=FakeLibrary(())) as screen:
        await screen.press("m", "enter")
        assert screen.view.total == 0
