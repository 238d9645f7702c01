"""The records of the archive, what each file gave, and what was not understood in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

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
from tui.paint import tables, why
from tui.paint.columns import Column
from tui.paint.names import Painted
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

    NAME = "records"
    ORDERS = RECORD_ORDERS

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
                ("?", "hint-keys"))  # fmt: skip

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
