"""Tags of records: words that a person puts on a record, kept with its newest version."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

    from store.tables.engine import Connection

OF_RECORD = "(select json_group_array(t.name) from (select name from tag where record = {} order by name) t)"
"""SQL of the tags of a record as a JSON list; the number of the record goes between the braces."""


def put(database: Database, record: int, names: Iterable[str]) -> None:
    """Put tags on a record; one that is there already stays."""
    database.conn.executemany("insert or ignore into tag values (?, ?)", [(record, name) for name in names])


def take(database: Database, record: int, names: Iterable[str]) -> None:
    """Take tags off a record."""
    database.conn.executemany(
        "delete from tag where record = ? and name = ?", [(record, name) for name in names]
    )


def inherit(database: Database, old: int, new: int) -> None:
    """Hand the tags of a version on to the one that takes its place."""
    database.execute("insert or ignore into tag select ?, name from tag where record = ?", [new, old])
    database.execute("delete from tag where record = ?", [old])


def of(connection: Connection, record: int) -> tuple[str, ...]:
    """Return the tags of a record."""
    rows = connection.execute("select name from tag where record = ? order by name", [record]).fetchall()
    return tuple(name for (name,) in rows)


def all_of(connection: Connection) -> tuple[tuple[str, int], ...]:
    """Return every tag with the number of its records."""
    rows = connection.execute(
        """select name, count(*) from tag join record r on r.id = record where r.superseded_by is null
        group by name order by name"""
    ).fetchall()
    return tuple((name, number) for name, number in rows)
