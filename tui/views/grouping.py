"""Figures grouped by indicator: what to ask, further groups, and names that the user puts together."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual import on

from store.question import Answer, ListedIndicators, ListIndicators, ListMetrics, Question
from tui.asking import Asked
from tui.bound import bindings
from tui.keys import JOIN_KEYS
from tui.paint.cells import shown
from tui.picker import Choice, Picker
from tui.views.figures import MetricTable
from tui.views.listing import Listed
from tui.views.table import TableView
from tui.wording import Say

GROUPS = 60
"""Indicators that are asked for at once."""
_NEAR_THE_END = 40
"""Rows before the end at which further indicators are asked for."""


class Grouping(TableView):
    """A view of figures that stand in a table, or under their indicators."""

    BINDINGS: ClassVar = bindings(JOIN_KEYS)

    def __init__(self, library: Asked, say: Say, question: Listed) -> None:
        super().__init__(library, say, question)
        self.grouped = False
        self.together: tuple[tuple[str, str], ...] = ()
        """Pairs of names that were put together here."""
        self._gathered: ListedIndicators | None = None

    @property
    def figures(self) -> MetricTable:
        """The list."""
        return self.query_one("#table", MetricTable)

    def count(self) -> str:
        """Return the figures under the indicators that are known so far, or in the table."""
        more = self.grouped and self._gathered is not None and self._gathered.more
        return f"{super().count()}{'+' if more else ''}"

    def order(self) -> str:
        """Say how many indicators are cited only once and so not compared; in the table, its order."""
        single = self._gathered.single if self._gathered else 0
        return self.say("singles", f"{single:,}") if self.grouped else super().order()

    @on(MetricTable.Grouped)
    def group(self) -> None:
        """Group by indicator, or take that back."""
        self.grouped = not self.grouped
        self.set_class(self.grouped, "-grouped")
        self.listed.cursor = 0
        self.ask_anew(self.question)

    def send(self, question: Question) -> None:
        """Ask for indicators where the figures are grouped."""
        if self.grouped and isinstance(question, ListMetrics):
            within = replace(question.within, limit=GROUPS, sort="", counted=False)
            super().send(ListIndicators(within, self.together))
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
        if self.listed.cursor < len(self.listed.shown) - _NEAR_THE_END:
            return None
        within = replace(gathered.question.within, offset=len(gathered.rows))
        return ListIndicators(within, self.together)

    def action_join(self) -> None:
        """Choose a name that means the same as the indicator under the cursor, or take such choices back."""
        group, say = self.figures.group, self.say
        if group is None or not (group.near or self.together):
            self.app.notify(say("join-none"), markup=False)
            return
        choices = [
            Choice(name, ((shown(name), "plain"),), ((f"{number:,}", "muted"),), name)
            for name, number in group.near
        ]
        if self.together:
            choices.append(Choice("", ((say("join-undo"), "muted"),), (), say("join-undo")))

        def chosen(name: object) -> None:
            if isinstance(name, str):
                self.together = (*self.together, (group.measure, name)) if name else ()
                self.ask_anew(self.question)

        self.app.push_screen(
            Picker(say("join-title", shown(group.measure)), say("type-to-filter"), choices), chosen
        )

    def back(self) -> bool:
        """Take back the grouping, then the filter."""
        if self.grouped:
            self.group()
            return True
        return super().back()
