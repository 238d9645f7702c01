"""The frame of a list view: header, tabs, heads of columns, the detail, the foot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal

from tui.asking import Asked
from tui.paint import bands
from tui.paint.cells import shown
from tui.paint.columns import Widths, heads, widths
from tui.paint.listhead import Head, header
from tui.paint.names import Painted
from tui.paint.reasons import told
from tui.paint.typed import command_line
from tui.paint.wrap import wrap
from tui.painted import Band
from tui.rebinding import hinted
from tui.views.described import Described
from tui.views.listing import Listed

if TYPE_CHECKING:
    from tui.wording import Say

BESIDE = 104
"""Columns from which the panel stands beside the list without being asked for."""


class Framing(Described):
    """Lays out a list view and says in its bands what is listed, how much, in which order."""

    def __init__(self, library: Asked, say: Say, question: Listed) -> None:
        super().__init__(library, say, question)
        self.VERTICAL_BREAKPOINTS = [(0, "-tiny"), (8, "-short"), (14, "-tall")]
        self.HORIZONTAL_BREAKPOINTS = [(0, "-alone"), (BESIDE, "-beside")]

    def compose(self) -> ComposeResult:
        """Lay out the bands, the list and the panel."""
        yield Band(id="header")
        yield Band(id="tabs")
        yield Band(id="heads")
        with Horizontal(id="body"):
            yield self.table()
            yield from self.panels()
        yield Band(id="detail")
        yield Band(id="foot")

    def on_resize(self) -> None:
        """Fill the bands to the new width."""
        self.call_after_refresh(self.fill)

    def fill(self) -> None:
        """Fill the bands around the list."""
        width = self.size.width
        if not width or not self.query("#foot"):
            return
        order = self.question.within.sort
        self._say_empty()
        names = {c.name: self.say(f"column-{c.name}") for c in self.columns()}
        hints = [(key, self.say(word)) for key, word in hinted(self.hints())]
        for name, line in (
            ("header", self._header(width)),
            ("tabs", self.tabs(width)),
            ("heads", heads(self.layout_of(self.listed.breadth), names, self.COLUMN_OF.get(order, order))),
            ("detail", self.detail(width)),
            ("foot", bands.foot(hints, self.command(), width)),
        ):
            self.query_one(f"#{name}", Band).show(line)

    def _say_empty(self) -> None:
        """Let a list without rows say why."""
        filtered = ("nothing-passes", "nothing-passes-hint") if self.question.within.text else self.NONE
        lines = (*map(self.say, filtered), *self._noted()) if self.total == 0 else ()
        if lines != self.listed.hollow:
            self.listed.hollow = lines
            self.listed.refresh()

    def _noted(self) -> Iterator[str]:
        """Yield what is said of how the filter was read, in lines of the list's width."""
        for note in self.notes:
            text = shown(told(note, self.say))
            yield from (text[start:end] for start, end in wrap(text, max(1, self.listed.breadth - 2)))

    def layout_of(self, width: int) -> Widths:
        """Return the columns that stand in a width."""
        return widths(self.columns(), width)

    def _header(self, width: int) -> Painted:
        say = self.say
        head = Head(
            say(f"view-{self.NAME}"),
            self.scope(),
            self.count(),
            self.sought(),
            self.order(),
            self.notes,
            self.SOUGHT,
        )
        return header(head, width, say)

    def sought(self) -> str:
        """Return what was sought, as the header says it."""
        return self.question.within.text

    def command(self) -> str:
        """Return the command line that prints the same."""
        within = self.question.within
        words = ["meetingtui", self.NAME]
        if within.record is not None:
            words += ["--record", str(within.record)]
        words += self.options()
        if within.sort:
            words += ["--sort", within.sort]
        sought = within.text.split()
        return command_line([*words, *(["--"] if any(w.startswith("-") for w in sought) else []), *sought])
