"""The records of the archive, what each file gave, and what was not understood in it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import ClassVar, cast

from textual.message import Message

from store.question import (
    RECORD_ORDERS,
    Answer,
    Explore,
    ListedNotes,
    ListNotes,
    ListRecords,
    Question,
    RecordLine,
    Within,
)
from store.records import Span
from tui.asking import Asked
from tui.bound import bindings
from tui.keys import LIBRARY_KEYS
from tui.paint import tables, why
from tui.paint.cells import shown
from tui.paint.columns import Column
from tui.paint.names import Painted
from tui.picker import Choice, Picker
from tui.views.paged import PagedList, Panel
from tui.views.table import TableView
from tui.wording import Say


class RecordTable(PagedList[RecordLine]):
    """The records."""

    def paint_item(self, item: RecordLine, width: int) -> Painted:
        """Paint one record."""
        screen = self.screen
        assert isinstance(screen, LibraryView)
        return tables.record_row(item, screen.layout_of(width), screen.say)


class LibraryView(TableView):
    """Title, day, place, kind, language, counts of each record; Enter opens it."""

    BINDINGS: ClassVar = bindings(LIBRARY_KEYS)
    NAME = "records"
    ORDERS = RECORD_ORDERS

    @dataclass
    class Removes(Message):
        """The user wants a record out of the store."""

        line: RecordLine

    @dataclass
    class ReadsAgain(Message):
        """The user wants a record's file read anew."""

        line: RecordLine

    def __init__(self, library: Asked, say: Say) -> None:
        super().__init__(library, say, ListRecords(Within()))

    def table(self) -> RecordTable:
        """Return the list."""
        return RecordTable(id="table")

    def panels(self) -> Sequence[Panel]:
        """Return the panel of notes."""
        return (Panel(id="panel"),)

    def columns(self) -> Sequence[Column]:
        """Return the columns."""
        return tables.RECORDS

    def scope(self) -> str:
        """Say nothing: these are always all records."""
        return ""

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the foot line."""
        return (("Enter", "hint-open"), ("W", "hint-notes"), ("f", "hint-filter"), ("s", "hint-sort"),
                ("D", "hint-remove"), ("?", "hint-keys"))  # fmt: skip

    @property
    def line(self) -> RecordLine | None:
        """The record under the cursor."""
        return cast("RecordLine | None", self.listed.item(self.listed.here))

    def goal(self) -> tuple[Explore, Span | None] | None:
        """Return the record."""
        return (Explore(self.line.id), None) if self.line else None

    def wish(self) -> Question | None:
        """Ask for the notes of the record under the cursor, if they are to be seen."""
        line, panel = self.line, self.panel
        return ListNotes(line.id) if line and panel is not None and panel.display else None

    def told(self, answer: Answer) -> None:
        """Show the notes."""
        line, panel = self.line, self.panel
        if isinstance(answer, ListedNotes) and line and panel and line.id == answer.question.record:
            panel.tell(lambda width: why.noted(line, answer.rows, width, self.say))

    def action_remove(self) -> None:
        """Ask whether the record under the cursor is to go."""
        line = self.line
        if line is None:
            return
        say, title = self.say, shown(why.title_of(line))
        choices = [
            Choice("keep", ((say("remove-no"), "strong"),), (), say("remove-no")),
            Choice("remove", ((say("remove-yes", title), "fall"),), (), say("remove-yes", title)),
        ]

        def chosen(choice: Hashable | None) -> None:
            if choice == "remove":
                self.app.post_message(self.Removes(line))

        self.app.push_screen(Picker(say("remove-title"), say("remove-hint"), choices), chosen)

    def action_read_again(self) -> None:
        """Read the file of the record under the cursor anew."""
        if self.line is not None:
            self.app.post_message(self.ReadsAgain(self.line))
