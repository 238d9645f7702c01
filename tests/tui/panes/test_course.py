"""Where one is in the record is to be seen at every size."""

from __future__ import annotations

import pytest

from store import places
from store.question.explore import Explore
from tests.tui.seen import Screen
from tui.meetings import Meetings
from tui.opening import LateLibrary
from tui.paint.course import THUMB


@pytest.mark.parametrize("size", [(200, 50), (120, 40), (80, 24), (60, 14), (60, 6)], ids=str)
async def test_a_sign_beside_the_text_follows_the_page(size: tuple[int, int]) -> None:
    async with _opened(size) as pilot:
        screen = Screen(pilot, None)
        await screen.settle()
        await screen.press("2")
        before = _signed(screen.lines)
        assert before[0] < size[1] // 2
        await screen.press("G")
        assert _signed(screen.lines)[-1] > before[-1]
        if size[1] >= 14:
            assert "17/17 · 100%" in "\n".join(screen.lines)


@pytest.mark.parametrize("size", [(59, 24), (40, 15), (20, 5)], ids=str)
async def test_where_one_pane_stands_alone_its_tab_says_it(size: tuple[int, int]) -> None:
    async with _opened(size) as pilot:
        screen = Screen(pilot, None)
        await screen.settle()
        assert " 0/17" in f" {screen.band('tabs')}"
        await screen.press("G")
        assert "17/17" in screen.band("tabs")


def _opened(size: tuple[int, int]):  # type: ignore[no-untyped-def] # what run_test returns
    library = LateLibrary(places.sample_archive())
    return Meetings(library, question=Explore(record=8), sample=True).run_test(size=size)


def _signed(lines: list[str]) -> list[int]:
    return [y for y, line in enumerate(lines) if THUMB[0] in line]
