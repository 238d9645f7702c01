"""Names, posts and places that contain some words: each value is folded once, not once a row.

Values repeat from record to record: half a million speakers share some thousand names. The indexes lead from
one value to the next, and what was folded stays with the connection.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from store.tables.engine import remembered

if TYPE_CHECKING:
    from store.tables.engine import Connection

DESCRIBED = "coalesce(affiliation, '') || coalesce(post, '')"
"""A speaker's affiliation and post, as they stand together in `某县县委书记`."""
_COLUMNS = {
    "name": ("speaker", "name"),
    "aliases": ("speaker indexed by speaker_aliases", "aliases"),
    "described": ("speaker", DESCRIBED),
    "affiliation": ("speaker", "affiliation"),
    "place": ("record", "place"),
    "organiser": ("record", "organiser"),
    "measure": ("metric", "measure"),
    "quote": ("metric", "quote"),
    "period": ("metric", "period"),
}
_MOST_KEPT = 50_000
"""Values of a column that are worth their memory, some ten megabytes."""
_WITHOUT_INDEX = frozenset({"quote", "period"})
"""Columns that are read through: an index of so many values would cost more than it saves."""
_ONLY = {"aliases": "aliases <> '[]'"}


@dataclass(frozen=True, slots=True)
class Containing:
    """A parameter of SQL: the list, as JSON, of the values of a column that contain some folded words."""

    column: str
    words: str


@dataclass(slots=True)
class _Known:
    """The values of a column as the store stood at `version`, each with its folded form."""

    version: int = -1
    values: dict[str, str] = field(default_factory=dict)


def settled(
    connection: Connection, parameters: Iterable[object], fold: Callable[[str], str]
) -> tuple[object, ...]:
    """Return parameters of SQL with those that ask for values answered."""
    return tuple(
        _holding(connection, parameter, fold) if isinstance(parameter, Containing) else parameter
        for parameter in parameters
    )


def _holding(connection: Connection, wanted: Containing, fold: Callable[[str], str]) -> str:
    values = _values(connection, wanted.column, fold)
    return json.dumps([value for value, folded in values.items() if wanted.words in folded])


def _values(connection: Connection, column: str, fold: Callable[[str], str]) -> dict[str, str]:
    """Return all values of a column with their folded forms; asked again when the store was written to."""
    known: _Known = remembered(connection).setdefault(column, _Known())
    (version,) = connection.execute("pragma data_version").fetchone()
    if version != known.version:
        values = {value: known.values.get(value) or fold(value) for value in _distinct(connection, column)}
        if len(values) > _MOST_KEPT:
            return values
        known.values, known.version = values, version
    return known.values


def _distinct(connection: Connection, column: str) -> Iterable[str]:
    """Return the distinct values, by steps through the index: as many steps as values, not as rows."""
    table, what = _COLUMNS[column]
    if column in _WITHOUT_INDEX:
        rows = connection.execute(f"select distinct {what} from {table} where {what} is not null").fetchall()
        return [row[0] for row in rows]
    only = _ONLY.get(column, "1")
    rows = connection.execute(
        f"""with recursive found (value) as (
            select min({what}) from {table} where {only}
            union all
            select (select min({what}) from {table} where {only} and {what} > found.value)
            from found where found.value is not null)
        select value from found where value is not null"""
    ).fetchall()
    return [row[0] for row in rows]
