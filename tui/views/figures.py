"""The list of figures: a table, or figures under the heads of their indicators."""

from __future__ import annotations

from collections.abc import Hashable
from typing import ClassVar

from textual.message import Message
from textual.timer import Timer

from store.question import Indicator, MetricLine
from tui.bound import bindings
from tui.keys import GROUP_KEYS
from tui.lists import Row
from tui.paint import tables
from tui.paint.names import Painted
from tui.views.paged import PagedList
from tui.views.table import TableView

_PAUSE = 0.3
"""Seconds in which a second g makes gg, to the first row."""


class MetricTable(PagedList[MetricLine]):
    """The figures, in a table or under the heads of their indicators."""

    BINDINGS: ClassVar = bindings(GROUP_KEYS)

    class Grouped(Message):
        """The user wants figures grouped by indicator, or no longer."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.groups: tuple[Indicator, ...] = ()
        self._soon: Timer | None = None

    def gather(self, groups: tuple[Indicator, ...]) -> None:
        """Show figures under their indicators."""
        self.groups = groups
        rows: list[Row] = []
        for number, group in enumerate(groups):
            rows += [Row(("blank", number), heading=True)] if number else []
            rows.append(Row(("head", number), heading=True))
            rows += [Row(("names", number), heading=True)] if len(group.names) > 1 or group.near else []
            rows += [Row((number, at)) for at in range(len(group.lines))]
        self.load(rows)

    @property
    def group(self) -> Indicator | None:
        """The indicator under the cursor, where figures stand under indicators."""
        here = self.here
        return self.groups[here[0]] if isinstance(here, tuple) and isinstance(here[0], int) else None

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
        if first == "names":
            return tables.indicator_names(self.groups[second], width, say)
        lines = self.groups[first].lines
        largest = max(abs(line.metric.value) for line in lines)
        return tables.indicator_row(lines[second], largest, width, say)

    def paint_item(self, item: MetricLine, width: int) -> Painted:
        """Paint one figure."""
        return tables.metric_row(item, self._view.layout_of(width), self._view.say)

    @property
    def _view(self) -> TableView:
        screen = self.screen
        assert isinstance(screen, TableView)
        return screen

    def action_group_or_first(self) -> None:
        """Group by indicator after a moment; a second g within it goes to the first row."""
        timer, self._soon = self._soon, None
        if timer is not None:
            timer.stop()
            self.action_first()
        else:
            self._soon = self.set_timer(_PAUSE, self._group)

    def _group(self) -> None:
        self._soon = None
        self.post_message(self.Grouped())
