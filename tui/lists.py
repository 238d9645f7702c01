"""A list of rows that paints only what is in view: any length opens and moves at the same price."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.bound import bindings
from tui.chord import Chord
from tui.keys import LIST_KEYS
from tui.paint.cells import fit
from tui.paint.names import Painted
from tui.paint.rows import signed, top_in_view
from tui.painted import Painter
from tui.wording import Say


@dataclass(frozen=True, slots=True)
class Row:
    """A row: what it stands for, the words that a filter looks in; a heading is never under the cursor."""

    id: Hashable
    words: str = ""
    heading: bool = False


class LineList(Painter, ScrollView, can_focus=True):
    """A list with a cursor. Subclasses give `rows` to `load` and paint each one."""

    BINDINGS: ClassVar = bindings(LIST_KEYS)

    typed_into: ClassVar[bool] = False
    """Whether keys reach the list from a line of text above it."""
    always_signed: ClassVar[bool] = True
    """Whether the cursor is to be seen while something else is in focus."""
    cursor: var[int] = var(0)
    """Index among the rows that pass the filter."""
    sought: var[str] = var("", init=False)
    """The filter: rows that hold these words are shown."""

    @dataclass
    class Moved(Message):
        """The user moved the cursor."""

        list: LineList
        id: Hashable

        def can_replace(self, message: Message) -> bool:
            """Let only the last of many moves be answered."""
            return isinstance(message, LineList.Moved) and message.list is self.list

    @dataclass
    class Opened(Message):
        """The user opened the row under the cursor."""

        list: LineList
        id: Hashable

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, classes=classes)
        self.rows: tuple[Row, ...] = ()
        self.shown: Sequence[Row] = ()
        self.hollow: tuple[str, ...] = ()
        """What is said where no row is shown, a line each."""
        self._chord = Chord()

    def load(self, rows: Sequence[Row]) -> None:
        """Show other rows; the cursor stays on its row if that is still there."""
        self.rows = tuple(rows)
        self._sift()

    def watch_sought(self) -> None:
        """Show the rows that pass the new filter."""
        self._sift()

    def _sift(self) -> None:
        here = self.here
        words = self.sought.casefold().split()
        shown = [r for r in self.rows if r.heading or all(w in r.words.casefold() for w in words)]
        while words and shown and shown[-1].heading:
            shown.pop()
        self.shown = tuple(shown)
        self.virtual_size = Size(0, len(self.shown))
        self.seat(here)
        self.refresh()
        self.sifted()

    def sifted(self) -> None:
        """Tell that other rows are shown."""

    @property
    def here(self) -> Hashable | None:
        """The id of the row under the cursor."""
        return self.shown[self.cursor].id if 0 <= self.cursor < len(self.shown) else None

    def seat(self, id: Hashable | None) -> None:  # noqa: A002 - a row's id
        """Put the cursor on a row without telling anybody; on the nearest one if it is gone."""
        index = next((i for i, row in enumerate(self.shown) if row.id == id and not row.heading), None)
        if index is None:
            index = self._nearest(min(self.cursor, len(self.shown) - 1), 1)
        self.cursor = index

    def _nearest(self, index: int, way: int) -> int:
        """Return the next index from `index` that is no heading, or the other way at an end."""
        count = len(self.shown)
        index = max(0, min(count - 1, index))
        for step in (way, -way):
            at = index
            while 0 <= at < count and self.shown[at].heading:
                at += step
            if 0 <= at < count:
                return at
        return index

    @property
    def breadth(self) -> int:
        """The cells of a row: the scroll bar takes one where there is one."""
        return self.scrollable_content_region.width

    def watch_cursor(self, old: int, new: int) -> None:
        """Repaint the two rows and keep the cursor in view."""
        for index in (old, new):
            self.refresh(Region(0, index - self.scroll_offset.y, self.size.width, 1))
        self.reveal()

    def reveal(self) -> None:
        """Bring the cursor into view; past an edge the list moves by a third of a page, which costs less."""
        height, top = self.size.height, self.scroll_offset.y
        if height <= 0:
            return
        if not top <= self.cursor < top + height:
            self.scroll_to(y=top_in_view(self.cursor, top, height), animate=False, immediate=True)

    def on_resize(self) -> None:
        """Keep the cursor in view in the new size."""
        self.reveal()

    def move_to(self, index: int, way: int = 1) -> None:
        """Move the cursor as the user asked, and say so."""
        if not self.shown:
            return
        index = self._nearest(index, way)
        if index != self.cursor:
            self.cursor = index
            self.screen.post_message(self.Moved(self, self.here))

    def action_step(self, way: int) -> None:
        """Move by a row."""
        self.move_to(self.cursor + way, way)

    def action_page(self, way: int) -> None:
        """Move by a page."""
        self.move_to(self.cursor + way * max(1, self.size.height - 1), way)

    def action_half(self, way: int) -> None:
        """Move by half a page."""
        self.move_to(self.cursor + way * max(1, self.size.height // 2), way)

    def action_first(self) -> None:
        """Go to the first row."""
        self.move_to(0)

    def action_last(self) -> None:
        """Go to the last row."""
        self.move_to(len(self.shown) - 1, -1)

    def action_chord(self) -> None:
        """Go to the first row at the second g."""
        if self._chord.struck():
            self.action_first()

    def action_open(self) -> None:
        """Say that the row under the cursor is opened."""
        if self.here is not None:
            self.post_message(self.Opened(self, self.here))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the clicked row; a click on the row under the cursor opens it."""
        content = event.get_content_offset(self)
        if content is None or content.y + self.scroll_offset.y >= len(self.shown):
            return
        index = content.y + self.scroll_offset.y
        if index == self.cursor:
            self.action_open()
        else:
            self.move_to(index)

    def paint_row(self, row: Row, width: int) -> Painted:
        """Return the painted row."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """Paint the row in view at `y`."""
        index, width = y + self.scroll_offset.y, self.breadth
        if not self.shown and 0 < y <= len(self.hollow):
            return self.strip(((fit(f" {self.hollow[y - 1]}", width), "muted"),), width)
        if not 0 <= index < len(self.shown):
            return self.strip((), width)
        painted = self.paint_row(self.shown[index], width)
        unsigned = not (self.always_signed or self.has_focus)
        if index != self.cursor or self.shown[index].heading or unsigned:
            return self.strip(painted, width)
        # The cursor is a sign; in focus there is a ground.
        return self.strip(signed(painted), width, "cursor" if self.has_focus or self.typed_into else "")


def emptied(shown: LineList, otherwise: str, say: Say) -> tuple[str, ...]:
    """Return why a list shows no row: its filter, or what the wording calls `otherwise`."""
    if shown.sought:
        return say("nothing-passes"), say("nothing-passes-hint")
    return (say(otherwise),)
