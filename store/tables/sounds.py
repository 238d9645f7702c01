"""Words of the store by how they sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.tables.engine import Connection

_AFTER_LETTERS = "{"
"""The character that follows z: the end of a range of everything that begins with some letters."""


def is_indexed(connection: Connection, expression: str) -> bool:
    """Return whether any passage answers to an index expression."""
    row = connection.execute(
        "select 1 from passage_index where passage_index match ? limit 1", [expression]
    ).fetchone()
    return row is not None


def sounding(connection: Connection, letters: str, *, limit: int) -> tuple[str, ...]:
    """Return words whose initials or pinyin begin with `letters`, whole matches and short words first."""
    rows = connection.execute(
        """select word from sound where sound >= :first and sound < :last
        group by word order by min(length(sound)), length(word), word limit :limit""",
        {"first": letters, "last": letters + _AFTER_LETTERS, "limit": limit},
    ).fetchall()
    return tuple(row[0] for row in rows)
