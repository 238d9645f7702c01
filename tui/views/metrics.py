"""All figures as a table; grouped, the same indicator over speakers and records with bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, cast

from store.question import METRIC_ORDERS, Explore, ListMetrics, MetricLine, Within
from store.records import Span
from tui.asking import Asked
from tui.bound import bindings
from tui.keys import SCOPE_KEYS
from tui.paint import tables
from tui.paint.cells import shown
from tui.paint.columns import Column
from tui.paint.names import Painted
from tui.views.figures import MetricTable
from tui.views.grouping import Grouping
from tui.wording import Say


class MetricsView(Grouping):
    """Every figure of the archive or of one record; Enter opens the record at its exact characters."""

    BINDINGS: ClassVar = bindings(SCOPE_KEYS)
    NAME = "metrics"
    ORDERS = METRIC_ORDERS

    def __init__(self, library: Asked, say: Say, record: int | None = None, title: str = "") -> None:
        super().__init__(library, say, ListMetrics(Within()))
        self.record, self.title_of = record, title

    def table(self) -> MetricTable:
        """Return the list."""
        return MetricTable(id="table")

    def columns(self) -> Sequence[Column]:
        """Return the columns; in one record its name is not among them."""
        if self.question.within.record is None:
            return tables.METRICS
        return tuple(c for c in tables.METRICS if c.name not in ("record", "date"))

    def scope(self) -> str:
        """Return which records, and whether the figures are grouped."""
        here = self.question.within.record is not None
        words = shown(self.title_of) if here else self.say("all-records")
        return f"{self.say('by-indicator')} · {words}" if self.grouped else words

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the foot line."""
        scope = "hint-this" if self.question.within.record is None else "hint-all"
        return (("Enter", "hint-in-quote"), ("g", "hint-ungroup" if self.grouped else "hint-group"),
                *((("=", "hint-join"),) if self.grouped else ()),
                ("f", "hint-filter"), *(() if self.grouped else (("s", "hint-sort"),)),
                *((("A", scope),) if self.record is not None else ()), ("?", "hint-keys"))  # fmt: skip

    def detail(self, width: int) -> Painted:
        """Return everything about the figure under the cursor."""
        return tables.metric_told(self.line, width, self.say)

    @property
    def line(self) -> MetricLine | None:
        """The figure under the cursor."""
        return cast("MetricLine | None", self.listed.item(self.listed.here))

    def goal(self) -> tuple[Explore, Span | None] | None:
        """Return the record and the exact characters."""
        line = self.line
        return (Explore(line.record), Span(line.metric.start, line.metric.end)) if line else None

    def action_scope(self) -> None:
        """List the figures of one record, or of all again."""
        if self.record is not None:
            self.change(record=self.record if self.question.within.record is None else None)
