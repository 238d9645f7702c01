"""The strip of hot words: one line; a word chosen on it is marked everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.message import Message
from textual.reactive import var

from store.question import Explored
from tui.bound import bindings
from tui.keys import STRIP_KEYS
from tui.paint import bands
from tui.paint.names import Painted
from tui.painted import Band
from tui.wording import ENGLISH, Say


class Words(Band, can_focus=True):
    """The hot words of the record with their counts; ● are those that the record names itself."""

    BINDINGS: ClassVar = bindings(STRIP_KEYS)

    answer: var[Explored | None] = var(None)
    """What the screen shows."""
    cursor: var[int] = var(0)
    """Which word left and right have come to."""

    @dataclass
    class Chosen(Message):
        """The user chose a hot word."""

        word: str

    def __init__(self, say: Say = ENGLISH, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._say = say
        self._places: tuple[tuple[int, int, str], ...] = ()

    def watch_answer(self) -> None:
        """Show the words of another answer."""
        words = self.answer.hot_words if self.answer else ()
        self.cursor = max(0, min(self.cursor, len(words) - 1))
        self.refresh()

    def watch_cursor(self) -> None:
        """Show where the cursor is."""
        self.refresh()

    def paint(self, width: int) -> Painted:
        """Paint the strip, remembering where each word stands."""
        words = self.answer.hot_words if self.answer else ()
        chosen = self.answer.question.word if self.answer else None
        cursor = self.cursor if self.has_focus else None
        line, self._places = bands.hot_words(words, chosen, cursor, width, self._say)
        return line

    def action_step(self, way: int) -> None:
        """Go to the word beside."""
        self.cursor = max(0, min(len(self._places) - 1, self.cursor + way))

    def action_open(self) -> None:
        """Choose the word."""
        if self.cursor < len(self._places):
            self.post_message(self.Chosen(self._places[self.cursor][2]))

    def on_click(self, event: events.Click) -> None:
        """Choose the clicked word."""
        for index, (start, end, word) in enumerate(self._places):
            if start <= event.x < end:
                self.cursor = index
                self.post_message(self.Chosen(word))
