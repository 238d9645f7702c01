"""Files that are added while the sample records stand: what was read takes their place, nothing else does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from store import places
from tests.tui.seen import Screen
from tui.acting import Acting
from tui.meetings import Meetings
from tui.opening import LateLibrary

REPORT = "Ann: Hello, we planted 39 trees.\nBob: Good morning, we need 20 more.\n" * 4


async def added(path: Path) -> tuple[bool, str, list[str]]:
    """Return whether the sample records stand after a file was named, the first line, and what was told."""
    app = Meetings(LateLibrary(places.sample_archive()), sample=True)
    heard: list[str] = []
    show = app.notify

    def notify(message: str, **how: Any) -> None:
        # What is shown passes, on a busy machine before it is looked for.
        heard.append(message)
        show(message, **how)

    app.notify = notify  # type: ignore[method-assign]
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        screen = Screen(pilot, None)
        await screen.settle()
        screen.explorer.post_message(Acting.AddRecords(path))
        for _ in range(1_000):
            await screen.settle()
            if heard:
                break
        await screen.settle()
        return screen.explorer.sample, screen.band("header"), heard


async def test_where_nothing_could_be_read_the_sample_records_stay(tmp_path: Path) -> None:
    sample, header, told = await added(tmp_path / "nowhere.txt")
    assert sample
    assert "record 1/" in header
    assert ["nowhere.txt" in message for message in told] == [True], told


async def test_what_was_read_takes_their_place(tmp_path: Path) -> None:
    (tmp_path / "trees.txt").write_text(REPORT)
    sample, header, told = await added(tmp_path / "trees.txt")
    assert not sample
    assert "2 speakers" in header
    assert told[0].startswith("1 of 1 file read: 2 speakers")
