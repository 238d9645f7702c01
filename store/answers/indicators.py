"""The same indicator over speakers and records: measures matched by their words, in one unit.

Names of the same words in another order are one indicator, and all its wordings are told. Names that only
resemble each other are proposed: the user decides.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from store.answers import filtering, reading
from store.question import Indicator, ListedIndicators
from store.tables import lists
from store.text.fold import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from store.question import ListIndicators
    from store.tables.engine import Connection

MOST_LINES = 200
"""Figures of one indicator that are shown."""
MOST_NEAR = 6
"""Names that are proposed beside an indicator."""
_WORD = re.compile(r"[a-z0-9]+|[^\W_a-z0-9]+")
_IDLE = frozenset("a an and for in of on the to 的 之".split())
_FURTHER = 4
"""Characters of Chinese, and _MORE words of English, that one name may have more than another like it."""
_MORE = 2
_SHORTEST = 3

Names = list[tuple[int, str]]
"""Names with their figures."""
Groups = dict[tuple[str, str], Names]
"""The names of each indicator, by its words and its unit."""


def answer(connection: Connection, question: ListIndicators) -> ListedIndicators:
    """Return the indicators cited more than once, those with most figures first."""
    within = question.within
    asked, notes = filtering.asked(within, reading.tongue_of(connection))
    groups = _grouped(lists.indicators(connection, within, folded, asked), question.together)
    several = [words for words, names in groups.items() if _total(names) > 1]
    several.sort(key=lambda words: (-_total(groups[words]), max(groups[words])[1], words[1]))
    rows = []
    for words in several[within.offset : within.offset + within.limit]:
        unit, names = words[1], sorted(groups[words], key=lambda name: (-name[0], name[1]))
        measures = tuple(measure for _, measure in names)
        one = lists.limited(within, MOST_LINES)
        lines = lists.of_indicator(connection, one, folded, asked, (unit, measures))
        near = _near(words, groups)
        rows.append(Indicator(measures[0], unit, lines[:MOST_LINES], _total(names), measures, near))
    more = within.offset + within.limit < len(several)
    return ListedIndicators(question, tuple(rows), more, len(groups) - len(several), notes)


def key(measure: str) -> str:
    """Return what two names of one indicator share: their words, folded, in any order.

    >>> key("the Number of jobs") == key("jobs number")
    True
    """
    words = sorted(set(_WORD.findall(folded(measure))) - _IDLE)
    return " ".join(words) or measure


def alike(one: str, other: str) -> bool:
    """Return whether two names, given by their keys, may mean the same: one holds the other and little more.

    >>> alike(key("总投资"), key("项目总投资")), alike(key("new jobs"), key("new jobs created"))
    (True, True)
    >>> alike(key("总投资"), key("总产值"))
    False
    """
    short, long = sorted((one, other), key=len)
    if long.isascii():
        few, many = set(short.split()), set(long.split())
        return few < many and len(many) - len(few) <= _MORE
    return len(short) >= _SHORTEST and short in long and len(long) - len(short) <= _FURTHER


def _grouped(cited: Iterable[tuple[str, str, int]], together: Sequence[tuple[str, str]]) -> Groups:
    """Return the names of each indicator; those that the user takes for the same stand in one."""
    heads: dict[str, str] = {}
    for kept, taken in together:
        heads[key(taken)] = heads.get(key(kept), key(kept))
    groups: Groups = {}
    for measure, unit, number in cited:
        words = key(measure)
        groups.setdefault((heads.get(words, words), unit), []).append((number, measure))
    return groups


def _near(words: tuple[str, str], groups: Groups) -> tuple[tuple[str, int], ...]:
    """Return the names in the same unit that may mean the same, those with most figures first."""
    found = [
        (max(names)[1], _total(names))
        for other, names in groups.items()
        if other[1] == words[1] and other != words and alike(words[0], other[0])
    ]
    return tuple(sorted(found, key=lambda name: (-name[1], name[0]))[:MOST_NEAR])


def _total(names: Names) -> int:
    return sum(number for number, _ in names)
