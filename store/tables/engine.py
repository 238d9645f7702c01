"""The SQLite module in use: the newer one of the two that may be installed.

Its exceptions are its own, so that everything in this room takes them from here.
"""

from __future__ import annotations

import importlib
import sqlite3 as _bundled
from typing import TYPE_CHECKING, Any

from store.errors import Interrupted

__all__ = [
    "IS_VOID",
    "TONGUE",
    "Connection",
    "DatabaseError",
    "OperationalError",
    "Remembering",
    "give_way",
    "is_sound",
    "remembered",
    "sqlite3",
    "version",
]

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        sqlite3: Any = importlib.import_module("pysqlite3")
    except ImportError:
        sqlite3 = _bundled

SOUND_VERSION = (3, 51, 3)
"""From here on two connections that checkpoint and write together cannot damage a WAL store."""


Connection = sqlite3.Connection
DatabaseError = sqlite3.DatabaseError
OperationalError = sqlite3.OperationalError


TONGUE = "tongue"
"""What is remembered of a connection under this name: the language of who asks."""


IS_VOID = "is void"
"""Under this name: a function that tells whether nobody waits for the answer any more."""


class Remembering(Connection):
    """A connection that keeps what was worked out about its store."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.remembered: dict[str, Any] = {}


def remembered(connection: Connection) -> dict[str, Any]:
    """Return what was worked out about the store of a connection, to be added to."""
    return connection.remembered if isinstance(connection, Remembering) else {}


def give_way(connection: Connection) -> None:
    """Raise when a newer question waits: SQLite can be stopped by others, our own work must look itself."""
    is_void = remembered(connection).get(IS_VOID)
    if is_void is not None and is_void():
        raise Interrupted("stopped: a newer question was asked")


def version() -> str:
    """Return the version of the SQLite library in use."""
    return sqlite3.sqlite_version


def is_sound() -> bool:
    """Return whether this SQLite is free of the WAL-reset fault."""
    return tuple(map(int, version().split("."))) >= SOUND_VERSION
