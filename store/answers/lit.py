"""What is lit in the passages found: words and patterns by looking again, figures by where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from store.answers import asking
from store.records import Span
from store.tables import figures
from store.text import matching
from store.text.fold import folded
from store.text.terms import Both, Either, Figure, Node

if TYPE_CHECKING:
    from store.tables.engine import Connection
    from store.tables.passages import Row


def spans(connection: Connection, node: Node | None, rows: Sequence[Row]) -> dict[int, tuple[Span, ...]]:
    """Return the spans to light in each row's text, by the row's id."""
    found: dict[int, set[Span]] = {}
    by_id = {row.id: row for row in rows}
    for figure in _figures(node):
        for passage, start, end in figures.places(connection, asking.metric(figure), by_id, folded):
            at = by_id[passage].start
            found.setdefault(passage, set()).add(Span(start - at, end - at))
    return {row.id: matching.apart([*_spans(node, row.text), *found.get(row.id, ())]) for row in rows}


def _spans(node: Node | None, text: str) -> tuple[Span, ...]:
    try:
        return matching.spans(node, text)
    except matching.TooSlow:
        return ()


def _figures(node: Node | None) -> Iterator[Figure]:
    match node:
        case Figure():
            yield node
        case Both(parts) | Either(parts):
            for part in parts:
                yield from _figures(part)
