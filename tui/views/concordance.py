"""The concordance: every place of a word, the word in the middle; sorted by what stands beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, cast

from store.question import CONCORDANCE_ORDERS, Concord, Concorded, Explore, KwicLine, Within
from store.records import Span
from tui.asking import Asked
from tui.bound import bindings
from tui.keys import SCOPE_KEYS
from tui.paint import kwic
from tui.paint.cells import shown
from tui.paint.columns import Column
from tui.paint.names import Painted
from tui.paint.reasons import understood
from tui.views.paged import PagedList, Panel
from tui.views.table import TableView
from tui.wording import Say


class Lines(PagedList[KwicLine]):
    """The lines."""

    def paint_item(self, item: KwicLine, width: int) -> Painted:
        """Paint one line."""
        return kwic.line(item, width)


class ConcordanceView(TableView):
    """Enter opens the place in its record; the filter is the word itself, in the language of search."""

    BINDINGS: ClassVar = bindings(SCOPE_KEYS)
    NAME = "concordance"
    SOUGHT = "sought-word"
    ORDERS = CONCORDANCE_ORDERS

    def __init__(
        self, library: Asked, say: Say, record: int | None = None, title: str = "", sought: str = ""
    ) -> None:
        super().__init__(library, say, Concord(Within(text=sought, sort="right1")))
        self.record, self.title_of = record, title
        self.read_as = ""

    def table(self) -> Lines:
        """Return the list."""
        return Lines(id="table")

    def panels(self) -> Sequence[Panel]:
        """Return the panel that says who says it, beside what."""
        return (Panel(id="panel"),)

    def sought(self) -> str:
        """Return how the words were read: letters typed for their sound show which words they found."""
        text = self.question.within.text
        return (understood(self.read_as, self.say) or text) if text else ""

    def columns(self) -> Sequence[Column]:
        """Return nothing: the lines are their own columns."""
        return ()

    def scope(self) -> str:
        """Return which records."""
        here = self.question.within.record is not None
        return shown(self.title_of) if here else self.say("all-records")

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the foot line."""
        scope = "hint-all" if self.question.within.record is not None else "hint-this"
        return (("Enter", "hint-open"), ("f", "hint-word"), ("s", "hint-sort"), ("W", "hint-counts"),
                *((("A", scope),) if self.record is not None else ()), ("?", "hint-keys"))  # fmt: skip

    @property
    def line(self) -> KwicLine | None:
        """The line under the cursor."""
        return cast("KwicLine | None", self.listed.item(self.listed.here))

    def begin(self, answer: Any) -> None:
        """Show another concordance, and what is counted over it."""
        super().begin(answer)
        if isinstance(answer, Concorded):
            self.read_as = answer.read_as
            more = () if answer.exact else (self.say("kwic-more"),)
            self.notes = (*answer.notes, *more)
            if self.panel is not None:
                self.panel.tell(lambda width: kwic.counted(answer, width, self.say))

    def goal(self) -> tuple[Explore, Span | None] | None:
        """Return the record, and the place in it."""
        line = self.line
        if line is None:
            return None
        return Explore(line.record, query=self.question.within.text), Span(line.start, line.end)

    def detail(self, width: int) -> Painted:  # noqa: ARG002 - cut by the band
        """Say where the line stands."""
        line = self.line
        if line is None:
            return ((f" {self.say('kwic-ask')}", "muted"),) if not self.question.within.text else ()
        where = " · ".join(shown(part) for part in (line.speaker, line.title, line.date) if part)
        return ((f" {where}", "muted"),)

    def action_scope(self) -> None:
        """Look in all records, or in the one again."""
        if self.record is not None:
            self.change(record=None if self.question.within.record is not None else self.record)
