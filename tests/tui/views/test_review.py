"""The review and the doubts in the text, on a real store: decisions hold everywhere, and are taken back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from store import storing
from store.deriving import derive
from store.records import Source
from store.tables.writing import Store
from tests.tui.fake import FakeLibrary
from tests.tui.seen import Screen, shown
from tui.explorer import Explorer
from tui.meetings import Meetings
from tui.opening import LateLibrary
from tui.prompt import Prompt
from tui.views.review import ReviewView
from tui.wording import wording

TEXT = (
    "云县召开水利座谈会\n\n"
    "云县水利局局长赵春山说：“这条渠修了三年，今年一定要通水。”\n"
    "云县水利局局长赵春善表示，工程队月底进场，资金已经到位1200万元。\n"
    "会议室里很安静。“庄稼等不起，老百姓也等不起了。”窗外下着雨。\n"
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    path = tmp_path / "a.db"
    with Store(path) as store:
        storing.write(derive(Source("/r.txt", "a", "plain", "utf-8", TEXT)), store)
    return path


@asynccontextmanager
async def opened(
    place: Path, size: tuple[int, int] = (120, 40), *, own: bool = True, language: str = "en"
) -> AsyncIterator[Screen]:
    app = Meetings(LateLibrary(place), say=wording(language), own=place if own else None)
    async with app.run_test(size=size) as pilot:
        screen = Screen(pilot, FakeLibrary(()))
        await until(screen, lambda: screen.explorer.answer is not None)
        yield screen


async def until(screen: Screen, holds: object) -> None:
    """Wait for a thread to bring what the screen waits for."""
    assert callable(holds)
    for _ in range(200):
        await screen.settle()
        if holds():
            return
    raise AssertionError("it never came")


async def review(screen: Screen) -> ReviewView:
    await screen.press("r")
    await until(
        screen, lambda: isinstance(screen.pilot.app.screen, ReviewView) and screen.view.total is not None
    )
    view = screen.view
    assert isinstance(view, ReviewView)
    return view


def names(screen: Screen) -> list[str]:
    answer = screen.explorer.answer
    assert answer is not None
    return [speaker.name for speaker in answer.speakers]


async def test_doubts_stand_weakest_first_with_confidence_and_reason(place: Path) -> None:
    async with opened(place) as screen:
        view = await review(screen)
        assert view.total == 2
        assert "85%  one person  赵春山 = 赵春善" in screen.lines[2]
        assert "30%  nobody" in screen.lines[3]
        assert any("the names sound alike" in line for line in screen.lines)


async def test_a_merge_accepted_holds_in_the_explorer_and_u_takes_it_back(place: Path) -> None:
    async with opened(place) as screen:
        view = await review(screen)
        await screen.press("a")
        await until(screen, lambda: view.total == 1)
        await screen.press("q")
        await until(screen, lambda: names(screen) == ["赵春山"])
        await screen.press("u")
        await until(screen, lambda: names(screen) == ["赵春山", "赵春善"])


async def test_a_merge_rejected_leaves_the_list_and_both_speakers(place: Path) -> None:
    async with opened(place) as screen:
        view = await review(screen)
        await screen.press("x")
        await until(screen, lambda: view.total == 1)
        await screen.press("q")
        await screen.settle()
        assert names(screen) == ["赵春山", "赵春善"]


async def test_enter_goes_to_the_place_of_a_doubt(place: Path) -> None:
    async with opened(place) as screen:
        await review(screen)
        await screen.press("j", "enter")
        await until(
            screen, lambda: isinstance(screen.pilot.app.screen, Explorer) and bool(screen.explorer.answer)
        )
        await screen.settle()
        assert "庄稼等不起" in screen.under


async def test_the_filter_narrows_the_doubts(place: Path) -> None:
    async with opened(place) as screen:
        view = await review(screen)
        await screen.press("f", *"nobody", "enter")
        await until(screen, lambda: view.total == 1)


async def test_a_speaker_is_corrected_from_the_explorer(place: Path) -> None:
    async with opened(place) as screen:
        await screen.press("e")
        assert screen.pilot.app.screen.query_one(Prompt).value == "赵春山 | 局长 | 云县水利局"
        await screen.press("home", *"Old ", "enter")
        await until(screen, lambda: names(screen)[0] == "Old 赵春山")


async def test_sample_records_take_no_decisions(place: Path) -> None:
    async with opened(place, own=False) as screen:
        view = await review(screen)
        await screen.press("a")
        await screen.settle()
        assert view.total == 2


async def test_a_doubtful_line_has_a_sign_and_its_reason_in_the_foot(place: Path) -> None:
    async with opened(place) as screen:
        await screen.press("2", "G")
        await until(screen, lambda: "nobody" in screen.band("foot"))
        assert "30%" in screen.band("foot")
        assert sum("?会议室里很安静" in line for line in screen.lines) == 1
        await screen.press("g", "g")
        await until(screen, lambda: "nobody" not in screen.band("foot"))


async def test_reasons_are_told_in_chinese(place: Path) -> None:
    async with opened(place, language="zh") as screen:
        await review(screen)
        assert any("读音相同" in line for line in screen.lines)


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (20, 5)])
async def test_the_review_stands_in_every_size(place: Path, size: tuple[int, int]) -> None:
    async with opened(place, size) as screen:
        await review(screen)
        assert any("85%" in line for line in screen.lines)


async def test_an_archive_without_doubts_is_an_empty_list() -> None:
    async with shown() as screen:
        await screen.press("r")
        assert screen.view.total == 0
