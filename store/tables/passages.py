"""Passages that match, over the whole store: a page of them, and how many there are."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from store.tables.conditions import Condition
from store.tables.engine import OperationalError

if TYPE_CHECKING:
    from store.tables.engine import Connection

_JOINS = """join record r on r.id = p.record
    left join speaker s on s.record = p.record and s.id = p.speaker"""
_COLUMNS = """p.id, p.record, r.title, r.date, s.name, s.id, s.post, p.kind, p.start, p."end", p.text,
    r.added"""


_STEPS = 1_000
"""Steps of SQLite's machine between two looks at the clock: well under a millisecond."""
_PATIENCE = 0.4
"""Seconds for the page, and again for the count, of a search that the index cannot answer."""
_INDEX_ONLY = "from passage_index where passage_index match ?"


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


class Watch:
    """Ends a search that looks at every passage when its time is over; what was found until then stands."""

    def __init__(self, seconds: float = _PATIENCE) -> None:
        self.seconds = seconds
        self.is_late = False
        self._end = 0.0

    @contextmanager
    def over(self, connection: Connection) -> Iterator[None]:
        """Watch what the connection does inside the block."""
        self._end = time.monotonic() + self.seconds
        connection.set_progress_handler(self._look, _STEPS)
        try:
            yield
        except OperationalError:
            if not self.is_late:
                raise
        finally:
            connection.set_progress_handler(None, 0)

    def _look(self) -> int:
        self.is_late = self.is_late or time.monotonic() > self._end
        return self.is_late


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is searched: an index expression that drives the search, and conditions on each passage."""

    expression: str | None
    conditions: Condition
    predicates: tuple[Callable[[str], bool], ...] = ()
    """Called by the number in `conditions.holds`."""
    fold: Callable[[str], str] = str.casefold
    watch: Watch = field(default_factory=Watch)

    @property
    def is_index_enough(self) -> bool:
        """Whether the index alone tells which passages match."""
        return bool(self.expression) and self.conditions.sql == "1"


def page(
    connection: Connection, wanted: Wanted, *, limit: int, offset: int = 0, after: int = 0
) -> tuple[Row, ...]:
    """Return up to `limit` matching passages in the order of records and of their texts.

    `after` the id of a passage is where the index goes on at once; an `offset` is counted through.
    """
    _prepare(connection, wanted)
    sql, parameters = _source(wanted)
    if after:
        sql, parameters = f"{sql} and {_key(wanted)} > ?", (*parameters, after)
    rows: list[Row] = []
    with wanted.watch.over(connection):
        cursor = connection.execute(
            f"select {_COLUMNS} {sql} order by {_key(wanted)} limit ? offset ?", [*parameters, limit, offset]
        )
        rows.extend(Row(*row) for row in cursor)
    return tuple(rows)


def count(connection: Connection, wanted: Wanted, *, most: int) -> tuple[int, bool]:
    """Return how many passages match and whether that is exact; counting stops after `most`."""
    _prepare(connection, wanted)
    parameters: tuple[object, ...]
    if wanted.is_index_enough:
        sql, parameters = _INDEX_ONLY, (wanted.expression,)
    else:
        sql, parameters = _source(wanted)
    number = 0
    with wanted.watch.over(connection):
        cursor = connection.execute(f"select 1 {sql} limit ?", [*parameters, most + 1])
        number = sum(1 for _ in cursor)
    return min(number, most), number <= most and not wanted.watch.is_late


def of_record(connection: Connection, wanted: Wanted, record: int) -> tuple[Row, ...]:
    """Return the matching passages of one record in order."""
    _prepare(connection, wanted)
    first, last = connection.execute(
        "select min(id), max(id) from passage where record = ?", [record]
    ).fetchone()
    if first is None:
        return ()
    sql, parameters = _source(wanted, superseded_too=True)
    rows: list[Row] = []
    with wanted.watch.over(connection):
        cursor = connection.execute(
            f"select {_COLUMNS} {sql} and {_key(wanted)} between ? and ? order by {_key(wanted)}",
            [*parameters, first, last],
        )
        rows.extend(Row(*row) for row in cursor)
    return tuple(rows)


def _source(wanted: Wanted, *, superseded_too: bool = False) -> tuple[str, tuple[object, ...]]:
    current = "1" if superseded_too else "r.superseded_by is null"
    conditions = wanted.conditions
    if wanted.expression is None:
        return f"from passage p {_JOINS} where {current} and {conditions.sql}", conditions.parameters
    # The index leads: a plain `join` would let the planner start from the passages.
    return (
        f"from passage_index f cross join passage p on p.id = f.rowid {_JOINS} where f.passage_index match ?"
        f" and {current} and {conditions.sql}",
        (wanted.expression, *conditions.parameters),
    )


def _key(wanted: Wanted) -> str:
    return "f.rowid" if wanted.expression else "p.id"


def _prepare(connection: Connection, wanted: Wanted) -> None:
    """Lend the search its predicates and its folding as functions of SQL."""

    def holds(number: int, text: str) -> bool:
        return wanted.predicates[number](text)

    def fold(text: str | None) -> str | None:
        return None if text is None else wanted.fold(text)

    connection.create_function("holds", 2, holds)
    connection.create_function("folded", 1, fold)
