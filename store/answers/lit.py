"""What is lit in the passages found: words and patterns by looking again, figures by where they stand."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from store.answers import asking
from store.records import Span
from store.tables import figures
from store.text import matching
from store.text.fold import folded
from store.text.terms import Both, Either, Figure, Node, Pattern

if TYPE_CHECKING:
    from store.tables.engine import Connection
    from store.tables.passages import Row

PATIENCE = 0.3
"""Seconds for lighting a page by a pattern, which may take its time over each passage."""


def spans(
    connection: Connection, node: Node | None, rows: Sequence[Row], *, patience: float | None = None
) -> dict[int, tuple[Span, ...]]:
    """Return the spans to light in each row's text, by the row's id; once `patience` is over, no more."""
    found: dict[int, set[Span]] = {}
    by_id = {row.id: row for row in rows}
    for figure in _figures(node):
        for passage, start, end in figures.places(connection, asking.metric(figure), by_id, folded):
            at = by_id[passage].start
            found.setdefault(passage, set()).add(Span(start - at, end - at))
    left = PATIENCE if patience is None else patience
    lamp = _Lamp(node, left if has_pattern(node) else math.inf)
    return {row.id: matching.apart([*lamp.spans(row.text), *found.get(row.id, ())]) for row in rows}


def has_pattern(node: Node | None) -> bool:
    """Return whether a regular expression is looked for: the one thing that may take long over a text."""
    match node:
        case Pattern():
            return True
        case Both(parts) | Either(parts):
            return any(map(has_pattern, parts))
        case _:
            return False


class _Lamp:
    """Lights text after text until its time is over."""

    def __init__(self, node: Node | None, patience: float) -> None:
        self._node, self._left = node, patience

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return what is lit in a text."""
        if self._left <= 0:
            return ()
        begun = time.monotonic()
        try:
            return matching.spans(self._node, text)
        except matching.TooSlow:
            return ()
        finally:
            self._left -= time.monotonic() - begun


def _figures(node: Node | None) -> Iterator[Figure]:
    match node:
        case Figure():
            yield node
        case Both(parts) | Either(parts):
            for part in parts:
                yield from _figures(part)
