"""The pane of metrics: every figure cited, its unit, what it measures, up or down."""

from __future__ import annotations

from collections.abc import Hashable
from typing import ClassVar

from textual.content import Content
from textual.reactive import var

from store.question import Explored
from store.records import Metric
from tui.bound import bindings
from tui.keys import PANE_KEYS
from tui.lists import LineList, Row, emptied
from tui.paint import rows as paint
from tui.paint.cells import shown
from tui.paint.names import Painted
from tui.wording import ENGLISH, Say

ORDERS = ("as-cited", "by-size", "by-kind")


class Metrics(LineList):
    """The metrics of the answer; Enter goes to the exact characters in the quotes."""

    BINDINGS: ClassVar = bindings(PANE_KEYS)

    answer: var[Explored | None] = var(None)
    """What the screen shows."""
    order: var[int] = var(0, init=False)
    """Index into ORDERS."""

    def __init__(self, say: Say = ENGLISH, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._say = say
        self._by_start: dict[Hashable, Metric] = {}
        self._columns: tuple[int, tuple[int, int]] = (0, (0, 0))

    def watch_answer(self) -> None:
        """Show the metrics of another answer."""
        metrics = self.answer.metrics if self.answer else ()
        self._by_start = {metric.start: metric for metric in metrics}
        self._columns = (0, (0, 0))
        self._sort()

    def watch_order(self) -> None:
        """Show the same metrics in another order."""
        self._sort()

    def _sort(self) -> None:
        metrics = list(self._by_start.values())
        order = ORDERS[self.order]
        if order == "by-size":
            metrics.sort(key=lambda m: (m.unit, -m.value))
        elif order == "by-kind":
            metrics.sort(key=lambda m: (m.unit, m.measure or ""))
        self.load([Row(m.start, f"{m.measure or ''} {m.quote} {m.unit}") for m in metrics])

    def sifted(self) -> None:
        """Say how many there are of how many, in which order, and which filter holds."""
        total = self.answer.metrics_total if self.answer else 0
        count = len(self.shown)
        has_record = self.answer is not None and self.answer.record is not None
        self.hollow = emptied(self, "no-figures", self._say) if has_record else ()
        self.border_title = Content(paint.metrics_title(count, total, self._say))
        below = self._say("filtered", shown(self.sought)) if self.sought else ""
        if not below and self.order:
            below = self._say(ORDERS[self.order])
        self.border_subtitle = Content(below)

    def paint_row(self, row: Row, width: int) -> Painted:
        """Paint one metric."""
        language = self.answer.record.meeting.language if self.answer and self.answer.record else "en"
        if self._columns[0] != width:
            metrics = tuple(self._by_start.values())
            self._columns = (width, paint.metric_columns(metrics, language, width))
        text = self.answer.text if self.answer else ""
        return paint.metric_row(self._by_start[row.id], text, language, width, self._columns[1])

    def action_sort(self) -> None:
        """Take the next order."""
        self.order = (self.order + 1) % len(ORDERS)
