"""Words of a record selected by keyboard: v begins with the line, keys that move extend, Esc leaves."""

from __future__ import annotations

from typing import ClassVar

from textual.message import Message
from textual.reactive import var
from textual.widget import Widget

from store.question import Explored
from store.records import Span
from tui.bound import bindings
from tui.keys import SELECT_KEYS
from tui.paint.selection import Selection, selected


class Choosing(Widget):
    """A pane of text in which words can be selected."""

    BINDINGS: ClassVar = bindings(SELECT_KEYS)

    class Chosen(Message):
        """Something else is selected, or nothing any more."""

    answer: var[Explored | None]
    chosen: var[Selection | None] = var(None, init=False)
    """What is selected."""

    @property
    def line(self) -> Span:
        """The stretch of text on the cursor line."""
        raise NotImplementedError

    @property
    def chosen_words(self) -> str:
        """The selected words; nothing where nothing is selected."""
        return selected(self.answer.text, self.chosen.span) if self.answer and self.chosen else ""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave left and right to the panes while nothing is selected."""
        if action == "extend":
            return self.chosen is not None
        return super().check_action(action, parameters)

    def action_select(self) -> None:
        """Begin to select at the cursor line, or leave it."""
        line = self.line
        self.chosen = None if self.chosen or line.end <= line.start else Selection.of(line)

    def action_extend(self, way: int) -> None:
        """Put the moving end a character on."""
        if self.chosen and self.answer:
            self.chosen = self.chosen.nudged(way, len(self.answer.text))

    def follow(self) -> None:
        """Extend to the line that the cursor came to."""
        if self.chosen:
            self.chosen = self.chosen.to(self.line)

    def watch_chosen(self, old: Selection | None, new: Selection | None) -> None:
        """Repaint where something changed."""
        for selection in (old, new):
            if selection is not None:
                self.repaint(selection.span)
        self.post_message(self.Chosen())

    def repaint(self, span: Span) -> None:
        """Repaint the rows of a span."""
        raise NotImplementedError
