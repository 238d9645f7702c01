"""The tour: done by keys, left by Esc, at any size, in both languages, over any store."""

from __future__ import annotations

import pytest

from tests.tui.fake import FakeLibrary, archive
from tests.tui.seen import Screen, shown
from tui.explorer import Explorer
from tui.meetings import Meetings
from tui.opening import LateLibrary, place_of
from tui.tour import STEPS, Guide
from tui.wording import wording

WALK = (
    ("down", "enter"),
    ("0",),
    ("3", "enter"),
    ("q",),
    ("w", "enter"),
    ("n",),
    ("slash", *"xm"),
    ("enter",),
    ("q",),
)
"""What one presses at each step."""


def told(app: Meetings) -> str:
    """Return what the line at the foot says, its lines one after the other."""
    guide = app.screen.query_one(Guide)
    return "".join("".join(text for text, _ in line) for line in guide._lines)


async def looked(screen: Screen) -> None:
    await screen.pilot.pause(0.15)
    await screen.settle()


def samples(language: str = "en") -> Meetings:
    return Meetings(LateLibrary(place_of(None)), say=wording(language), sample=True)


@pytest.mark.parametrize(
    ("language", "size"), [("en", (60, 20)), ("zh", (60, 20)), ("zh", (80, 24)), ("en", (120, 40))]
)
async def test_every_step_is_done_by_its_keys(language: str, size: tuple[int, int]) -> None:
    app = samples(language)
    async with app.run_test(size=size) as pilot:
        screen = Screen(pilot, None)
        await looked(screen)
        await screen.press("f1")
        for at, keys in enumerate(WALK, 1):
            await looked(screen)
            assert told(app).startswith(f"{at}/{len(STEPS)} ")
            await screen.press(*keys)
        await looked(screen)
        assert told(app).startswith(f"{len(STEPS)}/{len(STEPS)} ")
        guide = app.screen.query_one(Guide)
        assert guide.region.bottom == size[1]
        assert guide.region.height <= 4


async def test_esc_leaves_the_tour_and_nothing_else() -> None:
    app = samples()
    async with app.run_test(size=(100, 30)) as pilot:
        screen = Screen(pilot, None)
        await looked(screen)
        await screen.press("f1", "down", "enter")
        await looked(screen)
        assert isinstance(app.screen, Explorer)
        narrowed = app.screen.question
        await screen.press("escape")
        assert app.screen.question == narrowed
        assert not app.screen.query(Guide)
        await screen.press("escape")
        assert not app.screen.question.speakers


async def test_esc_leaves_it_while_one_types_a_search() -> None:
    app = samples()
    async with app.run_test(size=(100, 30)) as pilot:
        screen = Screen(pilot, None)
        await screen.press("f1", "slash", "x")
        await looked(screen)
        assert app.screen.query(Guide)
        await screen.press("escape")
        assert not app.screen.query(Guide)
        assert type(app.screen).__name__ == "SearchView"


async def test_over_ones_own_store_it_walks_over_the_samples_and_leads_back() -> None:
    library = archive()
    app = Meetings(library)
    async with app.run_test(size=(100, 30)) as pilot:
        screen = Screen(pilot, library)
        await screen.settle()
        own = app.screen
        await screen.press("f1", "slash", "x")
        await looked(screen)
        assert app.library is not library
        await screen.press("escape")
        await looked(screen)
        assert app.screen is own
        assert app.library is library


async def test_going_back_before_its_beginning_ends_it() -> None:
    app = Meetings(archive())
    async with app.run_test(size=(100, 30)) as pilot:
        screen = Screen(pilot, None)
        await screen.settle()
        await screen.press("f1")
        await looked(screen)
        await screen.press("q")
        await looked(screen)
        assert app.tour is None
        assert not app.screen.query(Guide)


async def test_it_can_begin_with_the_program() -> None:
    app = samples()
    app.begins_with_tour = True
    async with app.run_test(size=(100, 30)) as pilot:
        screen = Screen(pilot, None)
        await looked(screen)
        assert told(app).startswith("1/")


async def test_an_empty_store_says_what_to_do_first() -> None:
    async with shown(library=FakeLibrary(())) as screen:
        lines = "\n".join(screen.lines)
        assert "No records here yet." in lines
        assert "a tour over sample records" in lines
        assert "No speaker was found." not in lines
        assert "No figure is cited." not in lines


async def test_a_tour_begun_while_a_screen_comes_is_told_there(monkeypatch: pytest.MonkeyPatch) -> None:
    async with shown() as screen:
        app = screen.pilot.app
        assert isinstance(app, Meetings)
        app._sample = True
        with monkeypatch.context() as coming:
            coming.setattr(Explorer, "is_attached", property(lambda _: False))
            app.action_tour()
        assert not app.screen.query(Guide)
        await looked(screen)
        assert told(app).startswith("1/")
