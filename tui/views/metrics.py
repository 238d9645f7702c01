"""All figures as a table; grouped, the same indicator over speakers and records with bars."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import ClassVar, cast

from store.question import (
    METRIC_ORDERS,
    Answer,
    Explore,
    Indicator,
    ListedIndicators,
    ListIndicators,
    ListMetrics,
    MetricLine,
    Question,
    Within,
)
from store.records import Span
from tui.asking import Asked
from tui.keys import GROUP_KEYS, SCOPE_KEYS, bindings
from tui.lists import Row
from tui.paint import tables
from tui.paint.cells import shown
from tui.paint.columns import Column
from tui.paint.names import Painted
from tui.views.paged import PagedList
from tui.views.table import TableView
from tui.wording import Say

GROUPS = 60
"""Indicators that are asked for at once."""
_PAUSE = 0.3
"""Seconds in which a second g makes gg, to the first row."""


class MetricTable(PagedList[MetricLine]):
    """The figures, in a table or under the heads of their indicators."""

    BINDINGS: ClassVar = bindings(GROUP_KEYS)

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.groups: tuple[Indicator, ...] = ()

    def gather(self, groups: tuple[Indicator, ...]) -> None:
        """Show figures under their indicators."""
        self.groups = groups
        rows: list[Row] = []
        for number, group in enumerate(groups):
            rows += [Row(("blank", number), heading=True)] if number else []
            rows.append(Row(("head", number), heading=True))
            rows += [Row((number, at)) for at in range(len(group.lines))]
        self.load(rows)

    def item(self, number: Hashable) -> MetricLine | None:
        """Return the figure of a row."""
        if isinstance(number, tuple) and isinstance(number[0], int):
            return self.groups[number[0]].lines[number[1]]
        return super().item(number)

    def paint_row(self, row: Row, width: int) -> Painted:
        """Paint a figure, or the head of an indicator."""
        if not isinstance(row.id, tuple):
            return super().paint_row(row, width)
        first, second = row.id
        if first == "blank":
            return ((" ", "plain"),)
        say = self._view.say
        if first == "head":
            return tables.indicator_head(self.groups[second], width, say)
        lines = self.groups[first].lines
        largest = max(abs(line.metric.value) for line in lines)
        return tables.indicator_row(lines[second], largest, width)

    def paint_item(self, item: MetricLine, width: int) -> Painted:
        """Paint one figure."""
        return tables.metric_row(item, self._view.layout_of(width), self._view.say)

    @property
    def _view(self) -> MetricsView:
        screen = self.screen
        assert isinstance(screen, MetricsView)
        return screen

    def action_group_or_first(self) -> None:
        """Group by indicator after a moment; a second g within it goes to the first row."""
        if self._chord.struck():
            self._view.keep_order()
            self.action_first()
        else:
            self._view.group_soon(_PAUSE)


class MetricsView(TableView):
    """Every figure of the archive or of one record; Enter opens the record at its exact characters."""

    BINDINGS: ClassVar = bindings(SCOPE_KEYS)
    NAME = "metrics"
    ORDERS = METRIC_ORDERS

    def __init__(self, library: Asked, say: Say, record: int | None = None, title: str = "") -> None:
        super().__init__(library, say, ListMetrics(Within()))
        self.record, self.title_of = record, title
        self._gathered: ListedIndicators | None = None
        self.grouped = False

    def table(self) -> MetricTable:
        """Return the list."""
        return MetricTable(id="table")

    @property
    def figures(self) -> MetricTable:
        """The list."""
        return self.query_one("#table", MetricTable)

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

    # -- grouped ---------------------------------------------------------------------------------------

    def group_soon(self, seconds: float) -> None:
        """Group by indicator, or take that back, unless another key comes first."""
        self.keep_order()
        self._soon = self.set_timer(seconds, self.action_group)

    def keep_order(self) -> None:
        """Forget the wish to group."""
        if (timer := getattr(self, "_soon", None)) is not None:
            timer.stop()

    def action_group(self) -> None:
        """Group by indicator, or take that back."""
        self.grouped = not self.grouped
        self.set_class(self.grouped, "-grouped")
        self.listed.cursor = 0
        self.ask_anew(self.question)

    def send(self, question: Question) -> None:
        """Ask for indicators where the figures are grouped."""
        if self.grouped and isinstance(question, ListMetrics):
            within = replace(question.within, limit=GROUPS, sort="", counted=False)
            super().send(ListIndicators(within))
        else:
            super().send(question)

    def told(self, answer: Answer) -> None:
        """Show the indicators; further ones go below."""
        if not isinstance(answer, ListedIndicators) or not self.grouped:
            return
        before = self._gathered.rows if self._gathered and answer.question.within.offset else ()
        self._gathered = replace(answer, rows=before + answer.rows)
        self.total, self.notes = sum(group.total for group in self._gathered.rows), answer.notes
        self.figures.gather(self._gathered.rows)

    def wish(self) -> Question | None:
        """Ask for further indicators when the cursor nears the end."""
        gathered = self._gathered
        if not self.grouped or gathered is None or not gathered.more:
            return None
        if self.listed.cursor < len(self.listed.shown) - 40:
            return None
        within = replace(gathered.question.within, offset=len(gathered.rows))
        return ListIndicators(within)

    def back(self) -> bool:
        """Take back the grouping, then the filter."""
        if self.grouped:
            self.action_group()
            return True
        return super().back()

    def action_scope(self) -> None:
        """List the figures of one record, or of all again."""
        if self.record is not None:
            self.change(record=self.record if self.question.within.record is None else None)
