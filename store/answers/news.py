"""What saved searches find in records that came since they were looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.answers import search
from store.question.search import CountNew, Counts, Seen
from store.tables import records

if TYPE_CHECKING:
    from store.tables.engine import Connection


def answer(connection: Connection, question: CountNew) -> Counts:
    """Return for each search how many passages it finds, and how many of them are new."""
    rows = tuple(
        (search.count(connection, text), search.count(connection, text, since)[0] if since else 0)
        for text, since in question.searches
    )
    return Counts(question, rows, Seen(*records.newest(connection)))
