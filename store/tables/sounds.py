"""Words of the store by how they sound."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from store.tables.engine import Connection

_MOST_WEIGHED = 30
"""Words with a sound whose passages are looked at: those that are hot in most records, then short ones."""
_SAMPLE = 24
"""Passages by which a word is weighed: the sooner they are together, the more frequent it is."""
_AFTER_LETTERS = "{"
"""The character that follows z: the end of a range of everything that begins with some letters."""


def is_indexed(connection: Connection, expression: str) -> bool:
    """Return whether any passage answers to an index expression."""
    row = connection.execute(
        "select 1 from passage_index where passage_index match ? limit 1", [expression]
    ).fetchone()
    return row is not None


def sounding(
    connection: Connection, letters: str, *, limit: int, expression: Callable[[str], str]
) -> tuple[str, ...]:
    """Return words whose initials or pinyin begin with `letters`: whole matches and frequent ones first.

    `expression` is what finds a word in the index.
    """
    rows = connection.execute(
        """select min(length(sound)), word,
            (select count(*) from (select 1 from hot_word h where h.word = sound.word limit 100)) as hot
        from sound where sound >= :first and sound < :last
        group by word order by min(length(sound)), hot desc, length(word), word limit :limit""",
        {"first": letters, "last": letters + _AFTER_LETTERS, "limit": max(limit, _MOST_WEIGHED)},
    ).fetchall()
    words: list[str] = []
    for _, group in groupby(rows, key=lambda row: row[0]):
        alike = [word for _, word, _ in group]
        if len(alike) > 1:
            alike.sort(key=lambda word: _rarity(connection, expression(word)))
        words += alike
        if len(words) >= limit:
            break
    return tuple(words[:limit])


def _rarity(connection: Connection, expression: str) -> tuple[int, int]:
    """Return what sorts frequent words first: how far the index is read to enough passages of a word."""
    number, last = connection.execute(
        """select count(*), max(rowid) from
        (select rowid from passage_index where passage_index match ? order by rowid limit ?)""",
        [expression, _SAMPLE],
    ).fetchone()
    return -number, last or 0
