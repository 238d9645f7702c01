"""The SQLite module in use: the newer one of the two that may be installed.

Its exceptions are its own, so that everything in this room takes them from here.
"""

from __future__ import annotations

import importlib
import sqlite3 as _bundled
from typing import TYPE_CHECKING, Any

__all__ = [
    "TONGUE",
    "Connection",
    "DatabaseError",
    "OperationalError",
    "Remembering",
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


class Remembering(Connection):
    """A connection that keeps what was worked out about its store."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.remembered: dict[str, Any] = {}


def remembered(connection: Connection) -> dict[str, Any]:
    """Return what was worked out about the store of a connection, to be added to."""
    return connection.remembered if isinstance(connection, Remembering) else {}


def version() -> str:
    """Return the version of the SQLite library in use."""
    return sqlite3.sqlite_version


def is_sound() -> bool:
    """Return whether this SQLite is free of the WAL-reset fault."""
    return tuple(map(int, version().split("."))) >= SOUND_VERSION
