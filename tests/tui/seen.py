"""A screen under test: keys go in, painted lines come out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.pilot import Pilot

from tests.tui.fake import FakeLibrary, archive
from tui.explorer import Explorer
from tui.lists import LineList
from tui.meetings import Meetings
from tui.paint.names import Painted
from tui.painted import Band
from tui.views.table import TableView


class Screen:
    """What a test asks of the screen."""

    def __init__(self, pilot: Pilot[None], library: FakeLibrary | None) -> None:
        self.pilot, self.library = pilot, library or FakeLibrary(())

    @property
    def explorer(self) -> Explorer:
        screen = self.pilot.app.screen
        assert isinstance(screen, Explorer)
        return screen

    @property
    def view(self) -> TableView:
        screen = self.pilot.app.screen
        assert isinstance(screen, TableView)
        return screen

    @property
    def lines(self) -> list[str]:
        """The screen as it is painted, line by line."""
        strips = self.pilot.app.screen._compositor.render_strips()
        return ["".join(segment.text for segment in strip) for strip in strips]

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def settle(self) -> None:
        """Wait until nothing is under way: an answer may ask the next question, a screen ask once more."""
        for _ in range(20):
            await self.pilot.app.workers.wait_for_complete()
            await self.pilot.pause(0.06)
            if not len(self.pilot.app.workers):
                return

    def band(self, name: str) -> str:
        band = self.pilot.app.screen.query_one(f"#{name}", Band)
        return plain(band.paint(band.size.width))

    @property
    def under(self) -> str:
        """The words under the cursor line of the quotes."""
        answer = self.explorer.answer
        assert answer is not None
        line = self.explorer.quotes.line
        return answer.text[line.start : line.end]

    @property
    def marked(self) -> str:
        """The words that were gone to."""
        answer, here = self.explorer.answer, self.explorer.quotes.here
        return answer.text[here.start : here.end] if answer and here else ""

    @property
    def here(self) -> tuple[object, object]:
        """The rows under the cursors of speakers and metrics."""
        return self.explorer.speakers.here, self.explorer.metrics.here


def plain(painted: Painted) -> str:
    return "".join(text for text, _ in painted)


def rows(listed: LineList, width: int = 60) -> list[str]:
    return [plain(listed.paint_row(row, width)).rstrip() for row in listed.shown]


@asynccontextmanager
async def shown(
    size: tuple[int, int] = (120, 40), library: FakeLibrary | None = None
) -> AsyncIterator[Screen]:
    library = library or archive()
    app = Meetings(library)
    async with app.run_test(size=size) as pilot:
        screen = Screen(pilot, library)
        await screen.settle()
        yield screen
