"""The pane of quotes: the record's own text under a cursor, which goes by lines, pages and places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.message import Message

from store.records import Guess, Span
from tui.bound import bindings
from tui.chord import Chord
from tui.keys import LIST_KEYS, PAGE_KEYS, QUOTES_KEYS
from tui.page import Page
from tui.paint import quotes as paint
from tui.wording import ENGLISH, Say


class Quotes(Page, can_focus=True):
    """The text of the record with a cursor line; what is under it is what the other panes follow."""

    BINDINGS: ClassVar = bindings(LIST_KEYS, PAGE_KEYS, QUOTES_KEYS)

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
        super().__init__(say, id=id)
        self._chord = Chord()

    # -- going places ----------------------------------------------------------------------------------

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

    def _settle(self, *, is_step: bool = False) -> None:
        """Bring the cursor into view, after a jump with what comes next."""
        height, top = self.size.height, self.scroll_offset.y
        if height > 0 and not top <= self.cursor < top + height:
            y = self.cursor if self.cursor < top else self.cursor - height + 1
            y = y if is_step else paint.top_after_jump(self.cursor, height)
            self.scroll_to(y=y, animate=False, immediate=True)
        self._entitle()

    def _entitle(self) -> None:
        """Keep in the border who speaks on the cursor line, and how far on it is."""
        title = paint.title(self.answer, self.line, self._say, max(1, self.outer_size.width - 6))
        self.entitle(title, self._course.told(self.line))

    def _move(self, index: int) -> None:
        self.cursor = paint.nearest(self._rows, index, 1 if index >= self.cursor else -1)
        self._place = self.line.start
        self._settle(is_step=True)
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

    def unfold_at(self, place: int) -> None:
        """Unfold what is set apart if a place stands in it."""
        self.seat(place)
        if self._is_fold():
            self.folded = False

    def _is_fold(self) -> bool:
        return self.cursor < len(self._rows) and self._rows[self.cursor].kind in ("boilerplate", "others")

    def action_open(self) -> None:
        """Unfold a fold; else say that the line is opened."""
        if self._is_fold():
            self.action_fold()
        else:
            self.post_message(self.Opened(self.line.start, self.line.end))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the clicked line."""
        if (content := event.get_content_offset(self)) is not None:
            self._move(min(len(self._rows) - 1, content.y + self.scroll_offset.y))
