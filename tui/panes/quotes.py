"""The pane of quotes: the record's own text, wrapped, marked, laid out only as far as it is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from store.question import Explored
from store.records import Guess, Span
from tui.choosing import Choosing
from tui.chord import Chord
from tui.keys import LIST_KEYS, PAGE_KEYS, QUOTES_KEYS, bindings
from tui.paint import quotes as paint
from tui.paint.doubts import Doubts
from tui.paint.page import Row
from tui.paint.passage import GUTTER, Mark, Marks, marks_of
from tui.painted import Painter
from tui.wording import ENGLISH, Say

SLICE = 20_000
"""Characters laid out at a time: about 15 ms; the rest follows between keys."""


class Quotes(Choosing, Painter, ScrollView, can_focus=True):
    """The text of the record with a cursor line; what is under it is what the other panes follow."""

    BINDINGS: ClassVar = bindings(LIST_KEYS, PAGE_KEYS, QUOTES_KEYS)

    answer: var[Explored | None] = var(None)
    """What the screen shows."""
    cursor: var[int] = var(0)
    """The row under the cursor."""
    here: var[Span | None] = var(None, init=False)
    """The hit or metric that was gone to."""
    folded: var[bool] = var(True, init=False)
    """Whether what is set apart stands as one line."""

    @dataclass
    class Moved(Message):
        """The user moved the cursor line: [start, end) of the record is under it."""

        start: int
        end: int

        def can_replace(self, message: Message) -> bool:
            """Let only the last of many moves be answered."""
            return isinstance(message, Quotes.Moved)

    @dataclass
    class Opened(Message):
        """The user opened the cursor line."""

        start: int
        end: int

    def __init__(self, say: Say = ENGLISH, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._say = say
        self._chord = Chord()
        self._rows: list[Row] = []
        self._more: Iterator[Row] = iter(())
        self._marks = Marks()
        self._doubts = Doubts()
        self._strips: dict[int, Strip] = {}
        self._entitled = ""
        self._place = 0

    # -- laying out ------------------------------------------------------------------------------------

    def watch_answer(self) -> None:
        """Show another answer, at its beginning unless somebody says where."""
        self._marks = marks_of(self.answer) if self.answer else Marks()
        self._doubts = Doubts.of(self.answer.guesses) if self.answer else Doubts()
        self.here = self.chosen = None
        self.lay_out(self.place if self._same_text() else 0)

    def _same_text(self) -> bool:
        text = self.answer.text if self.answer else ""
        same = text == getattr(self, "_text", None)
        self._text = text
        return same

    def watch_folded(self) -> None:
        """Fold or unfold in place."""
        self.lay_out(self.place)

    def on_resize(self) -> None:
        """Wrap to the new width; the cursor stays on its words."""
        self.lay_out(self.place)

    def lay_out(self, place: int) -> None:
        """Start the rows anew, put the cursor where `place` of the text stands."""
        width = self.size.width - GUTTER
        self._rows, self._strips = [], {}
        self._more = iter(())
        if self.answer is not None and width > 0:
            self._more = paint.page_of(self.answer, self._marks, folded=self.folded).rows(width)
        self._grow(place)
        self.seat(place)
        self.refresh()

    def _grow(self, place: int) -> None:
        """Lay out rows up to `place` and a slice beyond; go on with the rest when nothing else waits."""
        until = max(place, self._rows[-1].end if self._rows else 0) + SLICE
        for row in self._more:
            self._rows.append(row)
            if row.end > until:
                self.set_timer(0.01, lambda: self._grow(0))
                break
        self.virtual_size = Size(0, len(self._rows))

    # -- going places ----------------------------------------------------------------------------------

    @property
    def place(self) -> int:
        """The offset in the text that the cursor was put on; no change of width moves it."""
        return self._place

    @property
    def line(self) -> Span:
        """The stretch of text on the cursor line."""
        if self.cursor >= len(self._rows):
            return Span(0, 0)
        return Span(self._rows[self.cursor].start, self._rows[self.cursor].end)

    @property
    def doubt(self) -> Guess | None:
        """The weakest doubt on the cursor line."""
        return self._doubts.weakest(self.line.start, self.line.end)

    def seat(self, place: int) -> None:
        """Put the cursor on the row that holds `place`, without telling anybody."""
        if self._rows and place >= self._rows[-1].end:
            self._grow(place)
        self._place = place
        self.cursor = paint.row_at(self._rows, place)
        self._settle()

    def go_to(self, span: Span) -> None:
        """Show a hit or a metric: cursor on its line, the span marked."""
        self.here = span
        self.seat(span.start)

    def watch_here(self, old: Span | None, new: Span | None) -> None:
        """Repaint the rows of the old span and of the new."""
        for span in (old, new):
            if span is not None:
                self.repaint(span)

    def repaint(self, span: Span) -> None:
        """Repaint the rows of a span."""
        for index in paint.rows_over(self._rows, span):
            self._strips.pop(index, None)
            self.refresh(Region(0, index - self.scroll_offset.y, self.size.width, 1))

    def watch_cursor(self, old: int, new: int) -> None:
        """Repaint the two signs in the gutter; the words beside them stay."""
        for index in (old, new):
            self._strips.pop(index, None)
            self.refresh(Region(0, index - self.scroll_offset.y, GUTTER, 1))

    def _settle(self, margin: int | None = None) -> None:
        """Bring the cursor into view, with lines around it after a jump."""
        height, top = self.size.height, self.scroll_offset.y
        margin = height // 4 if margin is None else margin
        if height > 0 and not top <= self.cursor < top + height:
            above = self.cursor < top
            y = self.cursor - margin if above else self.cursor - height + 1 + margin
            self.scroll_to(y=max(0, y), animate=False, immediate=True)
        self._entitle()

    def _entitle(self) -> None:
        """Keep the speaker of the cursor line in the border."""
        title = paint.title(self.answer, self.line, self._say, max(1, self.outer_size.width - 6))
        if title != self._entitled:
            self._entitled = title
            self.border_title = Content(title)

    def _move(self, index: int, margin: int = 0) -> None:
        self.cursor = paint.nearest(self._rows, index, 1 if index >= self.cursor else -1)
        self._place = self.line.start
        self._settle(margin)
        self.follow()
        self.screen.post_message(self.Moved(self.line.start, self.line.end))

    # -- keys ------------------------------------------------------------------------------------------

    def action_step(self, way: int) -> None:
        """Move by a line."""
        self._move(self.cursor + way)

    def action_page(self, way: int) -> None:
        """Move by a page."""
        self.scroll_to(y=self.scroll_offset.y + way * (self.size.height - 1), animate=False, immediate=True)
        self._move(self.cursor + way * (self.size.height - 1))

    def action_half(self, way: int) -> None:
        """Move by half a page."""
        self.scroll_to(y=self.scroll_offset.y + way * (self.size.height // 2), animate=False, immediate=True)
        self._move(self.cursor + way * (self.size.height // 2))

    def action_first(self) -> None:
        """Go to the beginning."""
        self._move(0)

    def action_last(self) -> None:
        """Go to the end."""
        self._grow(len(self.answer.text) if self.answer else 0)
        self._move(len(self._rows) - 1)

    def action_chord(self) -> None:
        """Go to the beginning at the second g."""
        if self._chord.struck():
            self.action_first()

    def action_fold(self) -> None:
        """Fold or unfold what is set apart."""
        self.folded = not self.folded

    def action_open(self) -> None:
        """Unfold a fold; else say that the line is opened."""
        if self.cursor < len(self._rows) and self._rows[self.cursor].kind in ("boilerplate", "others"):
            self.action_fold()
        else:
            self.post_message(self.Opened(self.line.start, self.line.end))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the clicked line."""
        if (content := event.get_content_offset(self)) is not None:
            self._move(min(len(self._rows) - 1, content.y + self.scroll_offset.y))

    # -- painting --------------------------------------------------------------------------------------

    def notify_style_update(self) -> None:
        """Forget strips made in the old style."""
        self._strips = {}
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        """Paint the row in view at `y`."""
        index, width = y + self.scroll_offset.y, self.size.width
        if self.answer is not None and self.answer.record is None:
            return self._welcome(y, width)
        if not 0 <= index < len(self._rows) or self.answer is None:
            return self.strip((), width)
        if index not in self._strips:
            marked = ((self.here, "here"), (self.chosen and self.chosen.span, "chosen"))
            here = tuple(Mark(span.start, span.end, names) for span, names in marked if span)
            cursor = "cursor" if self.has_focus else "cursor-blurred"
            painted = paint.row_line(
                self.answer,
                self._rows[index],
                self._marks,
                self._doubts,
                self._say,
                here=here,
                under=cursor if index == self.cursor else "",
            )
            self._strips[index] = self.strip(painted, width)
        return self._strips[index]

    def _welcome(self, y: int, width: int) -> Strip:
        """Say what to do where there is no record."""
        from tui.paint.welcome import lines
        from tui.rebinding import printed

        said = lines(printed(), width, self._say)
        return self.strip(said[y] if y < len(said) else (), width)
