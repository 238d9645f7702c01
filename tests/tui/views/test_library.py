"""The view of records."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from textual.pilot import Pilot

from store import storing
from store.importing import import_paths
from store.question import ListNotes, RecordLine
from store.records import Meeting
from store.tables.writing import Store
from tests.store.made import document
from tests.tui.seen import Screen, shown
from tui.meetings import Meetings
from tui.opening import LateLibrary


async def test_a_record_opens_and_back_leads_to_its_row() -> None:
    async with shown() as screen:
        await screen.press("L", "j", "enter")
        assert "Harbour Committee" in screen.band("header")
        await screen.press("q")
        assert screen.view.listed.cursor == 1


async def test_what_was_not_understood_stands_beside() -> None:
    async with shown() as screen:
        await screen.press("L", "j")
        assert ListNotes(2) in screen.library.asked


async def test_a_record_is_removed_only_after_the_question_is_answered(tmp_path: Path) -> None:
    place = tmp_path / "own.db"
    own_store(place, "青禾县例会", "白石市例会")
    app = Meetings(LateLibrary(place), own=place)
    async with app.run_test(size=(100, 20)) as pilot:
        screen = Screen(pilot, None)
        await screen.settle()
        await screen.press("L", "D", "enter")
        assert screen.view.total == 2
        await screen.press("D", "down", "enter")
        await until(pilot, lambda: screen.view.total == 1)
        await screen.settle()
        assert "白石市例会" in "".join(screen.lines)
        assert "青禾县例会" not in screen.lines[2]
    app.library.close()


async def test_the_sample_records_cannot_be_removed() -> None:
    async with shown() as screen:
        await screen.press("L", "D", "down", "enter")
        assert screen.view.total == 2


async def test_a_file_is_read_again_though_it_has_not_changed(tmp_path: Path) -> None:
    place, file = tmp_path / "own.db", tmp_path / "a.txt"
    file.write_text("Ann Lee: We signed 39 projects.\nJoel Orr: And 21 more.\n", encoding="utf-8")
    with Store(place) as store:
        import_paths((file,), store)
    app = Meetings(LateLibrary(place), own=place)
    async with app.run_test(size=(100, 20)) as pilot:
        screen = Screen(pilot, None)
        await screen.settle()
        await screen.press("L", "R")
        await until(pilot, lambda: screen.view.listed.item(0) is not None and number(screen) == 2)
        assert screen.view.total == 1
    app.library.close()


def number(screen: Screen) -> int:
    """Return the number of the first record in the list."""
    line = screen.view.listed.item(0)
    return line.id if isinstance(line, RecordLine) else 0


def own_store(place: Path, *titles: str) -> None:
    """Make a store with a record a title."""
    with Store(place) as store:
        for title in titles:
            made = document(
                f"张三：{title}到此。", path=f"/{title}.txt", meeting=Meeting(title, "2026-03-12")
            )
            storing.write(made, store)


async def until(pilot: Pilot[None], true: Callable[[], bool]) -> None:
    """Wait until something is so, or for ten seconds."""
    for _ in range(200):
        if true():
            return
        await pilot.pause(0.05)
