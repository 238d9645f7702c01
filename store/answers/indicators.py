"""The same indicator over speakers and records: measures matched by their words, in one unit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from store.answers import filtering
from store.question import Indicator, ListedIndicators
from store.tables import lists
from store.text.fold import folded

if TYPE_CHECKING:
    from store.question import ListIndicators
    from store.tables.engine import Connection

MOST_LINES = 200
"""Figures of one indicator that are shown."""
_WORD = re.compile(r"[a-z0-9]+|[^\W_a-z0-9]+")
_IDLE = frozenset("a an and for in of on the to 的 之".split())


def answer(connection: Connection, question: ListIndicators) -> ListedIndicators:
    """Return the indicators cited more than once, those with most figures first."""
    within = question.within
    asked, notes = filtering.asked(within)
    groups: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for measure, unit, number in lists.indicators(connection, within, folded, asked):
        groups.setdefault((key(measure), unit), []).append((number, measure))
    several = [(sum(n for n, _ in g), unit, g) for (_, unit), g in groups.items() if sum(n for n, _ in g) > 1]
    several.sort(key=lambda group: (-group[0], max(group[2])[1], group[1]))
    page = several[within.offset : within.offset + within.limit]
    rows = []
    for total, unit, measures in page:
        written = (unit, tuple(measure for _, measure in measures))
        one = lists.limited(within, MOST_LINES)
        lines = lists.of_indicator(connection, one, folded, asked, written)
        rows.append(Indicator(max(measures)[1], unit, lines[:MOST_LINES], total))
    more = within.offset + within.limit < len(several)
    return ListedIndicators(question, tuple(rows), more, len(groups) - len(several), notes)


def key(measure: str) -> str:
    """Return what two names of one indicator share: their words, folded, in any order.

    >>> key("the Number of jobs") == key("jobs number")
    True
    """
    words = sorted(set(_WORD.findall(folded(measure))) - _IDLE)
    return " ".join(words) or measure
