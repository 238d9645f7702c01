"""A user's own SQL, carried out on a connection that cannot write."""

from __future__ import annotations

from pathlib import Path

from store.errors import CannotStore, WrongUsage
from store.tables import connect, faults
from store.tables.engine import sqlite3

Cell = str | int | float | None
MOST_ROWS = 100_000


def rows(path: Path, statement: str) -> tuple[tuple[str, ...], tuple[tuple[Cell, ...], ...]]:
    """Return the names of the columns and the rows that a statement gives; bytes are shown as hexadecimal."""
    connection = connect.open_reading(path)
    try:
        connection.execute("pragma query_only = on")
        try:
            cursor = connection.execute(statement)
            found = cursor.fetchmany(MOST_ROWS)
        except (sqlite3.Error, sqlite3.Warning, UnicodeEncodeError) as fault:
            raise _told(path, fault) from fault
        names = tuple(str(column[0]) for column in cursor.description or ())
    finally:
        connection.close()
    return names, tuple(tuple(_plain(cell) for cell in row) for row in found)


def _told(path: Path, fault: Exception) -> WrongUsage | CannotStore:
    """Tell a faulty statement, which the user can mend, from a store that cannot be read."""
    if getattr(fault, "sqlite_errorname", "SQLITE_ERROR") in {
        "SQLITE_ERROR",
        "SQLITE_READONLY",
        "SQLITE_MISUSE",
    }:
        return WrongUsage(f"sql: {fault}")
    return faults.sentence(path, fault)


def _plain(cell: Cell | bytes) -> Cell:
    return cell.hex() if isinstance(cell, bytes) else cell
