"""What the views of words, metrics and records share: a table over the whole screen, and what its keys do."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.message import Message

from store.question import Explore
from store.records import Span
from tui.bound import bindings
from tui.keys import TABLE_KEYS, VIEW_KEYS
from tui.lists import LineList
from tui.prompt import Prompt
from tui.views.framing import BESIDE, Framing
from tui.views.paged import PagedList


class TableView(Framing):
    """A table of one list of the store: filtered, sorted, each row opened; back leaves it."""

    CSS_PATH: ClassVar = "table.tcss"
    BINDINGS: ClassVar = bindings(TABLE_KEYS, VIEW_KEYS)
    AUTO_FOCUS = "#table"
    ORDERS: ClassVar[tuple[str, ...]]

    class Goes(Message):
        """The user opened a row."""

        def __init__(self, question: Explore, at: Span | None = None) -> None:
            super().__init__()
            self.question, self.at = question, at

    def goal(self) -> tuple[Explore, Span | None] | None:
        """Return what Enter opens."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Ask for the first page."""
        self.ask_anew(self.question)

    def back(self) -> bool:
        """Take back the panel over the list, or the filter."""
        if self.has_class("-panel"):
            self.action_beside()
            return True
        if self.question.within.text:
            self.change(text="")
            return True
        return False

    def action_filter_list(self) -> None:
        """Filter as one types."""
        before = self.question.within.text

        def typed(words: str) -> None:
            if words != self.question.within.text:
                self.change(text=words)

        Prompt(self.say(f"filter-{self.NAME}"), value=before, typed=typed).stand_on(self)

    @on(PagedList.Sorting)
    def sort(self, message: PagedList.Sorting) -> None:
        """Take the next order, from the top."""
        message.stop()
        at = self.ORDERS.index(self.question.within.sort)
        self.change(sort=self.ORDERS[(at + 1) % len(self.ORDERS)])

    @on(LineList.Opened)
    def open(self, message: LineList.Opened) -> None:
        """Open the row, or the place that a line of the panel leads to."""
        message.stop()
        if (goal := self.goal()) is None:
            return
        question, at = goal
        if message.list is self.panel:
            place = message.id[1] if isinstance(message.id, tuple) else None
            at = Span(place, place) if place is not None else at
        self.app.post_message(self.Goes(question, at))

    def action_beside(self) -> None:
        """Show the panel, on the whole screen where there is no room beside, or hide it."""
        if self.panel is None:
            return
        wide = self.size.width >= BESIDE
        self.toggle_class("-hidden" if wide else "-panel")
        self.set_focus(self.panel if self.has_class("-panel") and not wide else self.listed)
        self.call_after_refresh(self._rested)

    def action_walk(self) -> None:
        """Go between the list and the panel."""
        panel = self.panel
        if panel is not None and panel.display:
            self.set_focus(self.listed if panel.has_focus else panel)

    def action_scroll_panel(self, way: int) -> None:
        """Move in the panel while the list keeps the focus."""
        if self.panel is not None:
            self.panel.action_half(way)
