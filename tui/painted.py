"""Painted lines on the screen: names of tones become styles here, and only here."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from tui.paint.names import Painted
from tui.tones import style_of


class Painter(Widget):
    """A widget that shows painted lines, dressed in the colours of the theme."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, classes=classes)
        self._tones: dict[str, Style] = {}

    def notify_style_update(self) -> None:
        """Forget styles made from the old theme or state."""
        self._tones.clear()
        super().notify_style_update()

    def tone(self, names: str) -> Style:
        """Return the style of names parted by blanks, laid over the widget's own."""
        if names not in self._tones:
            app = self.app
            bare = app.no_color or app.native_ansi_color
            self._tones[names] = self.rich_style + style_of(names, app.theme_variables, bare=bare)
        return self._tones[names]

    def strip(self, painted: Painted, width: int, under: str = "") -> Strip:
        """Return a painted line as a strip of exactly `width` cells; `under` lies below every piece."""
        segments = [
            Segment(text, self.tone(f"{under} {names}" if under else names)) for text, names in painted
        ]
        return Strip(Segment.simplify(segments)).adjust_cell_length(width, self.tone(under))


class Band(Painter):
    """A one-line widget whose content is painted to its width."""

    line: Painted = ()

    def show(self, line: Painted) -> None:
        """Put another line on the band; the same line costs nothing."""
        if line != self.line:
            self.line = line
            self.refresh()

    def paint(self, width: int) -> Painted:  # noqa: ARG002 - other bands need it
        """Return what to show in `width` cells."""
        return self.line

    def render_line(self, y: int) -> Strip:
        """Paint the band."""
        width = self.size.width
        return self.strip(self.paint(width) if y == 0 else (), width)
