"""Where a query stands in the text of one record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.answers import asking, lit, reading
from store.records import Span
from store.tables import passages

if TYPE_CHECKING:
    from store.tables.engine import Connection


def within(connection: Connection, record: int, typed: str) -> tuple[tuple[Span, ...] | None, str]:
    """Return where `typed` stands in the record's text, and how it was read; None for nothing asked."""
    asked = reading.read(connection, typed)
    read_as = "; ".join((asked.read_as, *asked.notes))
    if asked.node is None:
        return None, read_as
    rows = passages.of_record(connection, asking.wanted(asked.node), record)
    spans = lit.spans(connection, asked.node, rows)
    return tuple(Span(row.start + s.start, row.start + s.end) for row in rows for s in spans[row.id]), read_as
