"""What leads a search: the index of texts, or the records that a speaker, a place, a day or a figure names.

Whichever has fewer passages to look at leads. Where both are long, the records do: a word that stands
everywhere stands in theirs too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from store.tables import naming

if TYPE_CHECKING:
    from store.tables.conditions import Led
    from store.tables.engine import Connection
    from store.tables.passages import Wanted

_FEW_PASSAGES = 5_000
"""Passages that the index may name before its way is the long one."""
_FEW_RECORDS = 1_000
"""Records that are sorted at once; more are read in their order as they are needed."""
_PASSAGES_A_RECORD = 10
_FIRST, _LARGEST = 8, 512
"""Records of the first batch, for one page; and of the last ones, when hits are rare."""


def indexed(connection: Connection, wanted: Wanted, most: int) -> int:
    """Return how many passages the index names, counted up to `most`."""
    row = connection.execute(
        "select count(*) from (select 1 from passage_index where passage_index match ? limit ?)",
        [wanted.expression, most],
    ).fetchone()
    return int(row[0])


def batches(connection: Connection, wanted: Wanted, after: int) -> Iterator[Sequence[int]] | None:
    """Return the records that lead, in order from that of the passage `after`; None where the index leads."""
    leads = wanted.conditions.leads
    if not leads:
        return None
    first = _record_of(connection, after)
    shortest, led = min(
        ((_records(connection, led, wanted), led) for led in leads), key=lambda pair: len(pair[0])
    )
    if wanted.expression is not None:
        named = indexed(connection, wanted, _FEW_PASSAGES)
        if named < _FEW_PASSAGES and named <= len(shortest) * _PASSAGES_A_RECORD:
            return None
    if len(shortest) < _FEW_RECORDS:
        return _cut([record for record in shortest if record >= first])
    return _in_order(connection, led, wanted, first)


def _record_of(connection: Connection, passage: int) -> int:
    row = connection.execute("select record from passage where id = ?", [passage]).fetchone()
    return row[0] if row else 0


def _records(connection: Connection, led: Led, wanted: Wanted) -> list[int]:
    """Return the records to which something leads, up to `_FEW_RECORDS` of them."""
    rows = connection.execute(
        f"select distinct record from ({led.sql}) limit {_FEW_RECORDS}",
        naming.settled(connection, led.parameters, wanted.fold),
    ).fetchall()
    return sorted(row[0] for row in rows)


def _cut(records: Sequence[int]) -> Iterator[Sequence[int]]:
    at, size = 0, _FIRST
    while at < len(records):
        yield records[at : at + size]
        at, size = at + size, min(size * 3 // 2, _LARGEST)


def _in_order(connection: Connection, led: Led, wanted: Wanted, first: int) -> Iterator[Sequence[int]]:
    """Yield the records to which something leads, read in their order."""
    last, size = first - 1, _FIRST
    parameters = naming.settled(connection, led.parameters, wanted.fold)
    sql = f"select r.id from record r where {led.test} and r.id > ? order by r.id limit ?"
    while rows := connection.execute(sql, [*parameters, last, size]).fetchall():
        yield [row[0] for row in rows]
        last, size = rows[-1][0], min(size * 3 // 2, _LARGEST)
