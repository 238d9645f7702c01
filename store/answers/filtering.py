"""A filter over figures, typed in the language of search: words, fields, and values such as >10亿元."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from store.answers import asking
from store.tables import conditions, figures
from store.tables.conditions import Condition
from store.text import query
from store.text.fold import folded
from store.text.phrasing import Tongue
from store.text.terms import Both, Either, Field, Figure, Near, Node, Pattern, Without, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.question import Within

_BARE = re.compile(r"(?<!\S)(-?)(?!-|metric|change)([^\s<>=＜＞＝≤≥:：\"]{0,40})(?=[<>＜＞≤≥])")
"""A comparison without the word `metric` before it: `>10亿元`, `总投资>10亿元`."""


def asked(within: Within, tongue: Tongue = "en") -> tuple[Condition, tuple[str, ...]]:
    """Return what must hold of a metric `m`, and what to say about how the filter was read.

    >>> completed("投资>10亿元 李")
    'metric:投资>10亿元 李'
    """
    read = query.parse(completed(within.text), tongue)
    notes = (read.notice,) if read.notice else ()
    return (Condition("1") if read.node is None else _condition(read.node)), notes


def completed(text: str) -> str:
    """Return a filter with `metric` before each comparison that stands alone."""
    return _BARE.sub(lambda found: f"{found[1]}metric" + (f":{found[2]}" if found[2] else ""), text)


def _condition(node: Node) -> Condition:
    match node:
        case Both(parts):
            return conditions.every(_beside(part, parts) for part in parts)
        case Either(parts):
            return conditions.some(map(_condition, parts))
        case Without(part):
            return conditions.never(_condition(part))
        case Figure():
            return asking.metric(node)
        case Field("kind"):
            kind = asking.field(node)
            sql = f"exists (select 1 from passage p where p.id = m.passage and {kind.sql})"
            return Condition(sql, kind.parameters)
        case Field():
            return asking.field(node)
        case Near(left, right):
            return conditions.every((_words(left.text), _words(right.text)))
        case Words(text):
            return _words(text)
        case Pattern(source):
            return _words(source)
        case _:
            raise AssertionError(node)


def _beside(part: Node, parts: Sequence[Node]) -> Condition:
    """Return the condition of one part of several: beside words an index saves nothing."""
    if isinstance(part, Figure) and any(isinstance(other, Words | Near | Pattern) for other in parts):
        return asking.metric(part, indexed=False)
    return _condition(part)


def _words(text: str) -> Condition:
    """Return: the words stand in what is measured, in the figure, or in who cites it."""
    return figures.worded(folded(text))
