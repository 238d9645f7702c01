"""Passages that match, over the whole store: a page of them, and how many there are."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from store.tables import leading, naming
from store.tables.conditions import Condition, every
from store.tables.watching import Watch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.tables.engine import Connection

_JOINS = """join record r on r.id = p.record
    left join speaker s on s.record = p.record and s.id = p.speaker"""
_COLUMNS = """kept(p.id), p.record, r.title, r.date, s.name, s.id, s.post, p.kind, p.start, p."end", p.text,
    r.added, r.path"""


NOTHING = Condition("1")
"""Nothing asked."""


@dataclass(frozen=True, slots=True)
class Row:
    """A passage with its speaker and record."""

    id: int
    record: int
    title: str | None
    date: str | None
    speaker: str | None
    speaker_id: str | None
    post: str | None
    kind: str
    start: int
    end: int
    text: str
    added: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is searched: an index expression that drives the search, and conditions on each passage."""

    expression: str | None
    conditions: Condition
    predicates: tuple[Callable[[str], bool], ...] = ()
    """Called by the number in `conditions.holds`."""
    fold: Callable[[str], str] = str.casefold
    watch: Watch = field(default_factory=Watch)
    text: Condition = NOTHING
    """What stands for the expression where something else than the index leads."""

    @property
    def is_index_enough(self) -> bool:
        """Whether the index alone tells which passages match."""
        return bool(self.expression) and self.conditions.sql == "1"

    @property
    def without_index(self) -> Wanted:
        """The same, each text looked at instead of the index."""
        return replace(self, expression=None, conditions=every([self.conditions, self.text]))


def page(
    connection: Connection, wanted: Wanted, *, limit: int, offset: int = 0, after: int = 0
) -> tuple[Row, ...]:
    """Return up to `limit` matching passages in the order of records and of their texts.

    `after` the id of a passage is where the index goes on at once; an `offset` is counted through.
    """
    _prepare(connection, wanted)
    batches = leading.batches(connection, wanted, after)
    if batches is not None:
        return _of_batches(connection, wanted.without_index, batches, limit + offset, after)[offset:]
    sql, parameters = _source(connection, wanted)
    rows: list[Row] = []
    with wanted.watch.over(connection):
        cursor = connection.execute(
            f"select {_COLUMNS} {sql} and {_key(wanted)} > ? order by {_key(wanted)} limit ? offset ?",
            [*parameters, after, limit, offset],
        )
        rows.extend(Row(*row) for row in cursor)
    return _told(connection, wanted, rows, limit, after)


def _of_batches(
    connection: Connection, wanted: Wanted, batches: Iterator[Sequence[int]], limit: int, after: int
) -> tuple[Row, ...]:
    """Return the first matching passages of records that come batch after batch, in order."""
    sql, parameters = _source(connection, wanted)
    rows: list[Row] = []
    with wanted.watch.over(connection):
        for records in batches:
            cursor = connection.execute(
                f"""select {_COLUMNS} {sql} and p.record in (select value from json_each(?))
                and p.id > ? order by p.id limit ?""",
                [*parameters, json.dumps(records), after, limit - len(rows)],
            )
            rows.extend(Row(*row) for row in cursor)
            if len(rows) == limit:
                break
    return _told(connection, wanted, rows, limit, after)


def _told(connection: Connection, wanted: Wanted, rows: list[Row], limit: int, after: int) -> tuple[Row, ...]:
    """Return all rows that were found: one that was being told when the look was ended is asked for again."""
    watch = wanted.watch
    if watch.is_late:
        untold = sorted(set(watch.kept) - {row.id for row in rows})[: limit - len(rows)]
        sql, parameters = _source(connection, wanted)
        found = connection.execute(
            f"""select {_COLUMNS} {sql} and {_key(wanted)} in (select value from json_each(?))
            order by {_key(wanted)}""",
            [*parameters, json.dumps(untold)],
        ).fetchall()
        rows.extend(Row(*row) for row in found)
        watch.reach(rows[-1].id if rows else 0, after)
    return tuple(rows)


def count(connection: Connection, wanted: Wanted, *, most: int) -> tuple[int, bool]:
    """Return how many passages match and whether that is exact; counting stops after `most`."""
    if wanted.is_index_enough:
        number = leading.indexed(connection, wanted, most + 1)
        return min(number, most), number <= most
    number = len(page(connection, wanted, limit=most + 1))
    return min(number, most), number <= most and wanted.watch.saw_all


def of_record(connection: Connection, wanted: Wanted, record: int) -> tuple[Row, ...]:
    """Return the matching passages of one record in order."""
    _prepare(connection, wanted)
    first, last = connection.execute(
        "select min(id), max(id) from passage where record = ?", [record]
    ).fetchone()
    if first is None:
        return ()
    sql, parameters = _source(connection, wanted, superseded_too=True)
    rows: list[Row] = []
    with wanted.watch.over(connection):
        cursor = connection.execute(
            f"select {_COLUMNS} {sql} and {_key(wanted)} between ? and ? order by {_key(wanted)}",
            [*parameters, first, last],
        )
        rows.extend(Row(*row) for row in cursor)
    return tuple(rows)


def _source(
    connection: Connection, wanted: Wanted, *, superseded_too: bool = False
) -> tuple[str, tuple[object, ...]]:
    current = "1" if superseded_too else "r.superseded_by is null"
    conditions = wanted.conditions
    parameters = naming.settled(connection, conditions.parameters, wanted.fold)
    if wanted.expression is None:
        return f"from passage p {_JOINS} where {current} and {conditions.sql}", parameters
    # The index leads: a plain `join` would let the planner start from the passages.
    return (
        f"from passage_index f cross join passage p on p.id = f.rowid {_JOINS} where f.passage_index match ?"
        f" and {current} and {conditions.sql}",
        (wanted.expression, *parameters),
    )


def _key(wanted: Wanted) -> str:
    return "f.rowid" if wanted.expression else "p.id"


def _prepare(connection: Connection, wanted: Wanted) -> None:
    """Lend the search its predicates and its folding as functions of SQL."""

    def holds(number: int, text: str, passage: int) -> bool:
        wanted.watch.reached = (
            passage - 1
        )  # the look may be ended before it is known whether this one is told
        wanted.watch.has_looked = True
        return wanted.predicates[number](text)

    def fold(text: str | None) -> str | None:
        return None if text is None else wanted.fold(text)

    def kept(passage: int) -> int:
        wanted.watch.kept.append(passage)
        return passage

    connection.create_function("holds", 3, holds)
    connection.create_function("kept", 1, kept)
    connection.create_function("folded", 1, fold)
