"""Connections to a store: one place for how a store is opened, checked and protected.

Reading uses the plain SQLite module, because sqlite-utils takes a fifth of a second to import.
"""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from store.errors import CannotStore, OlderStore
from store.tables import faults, files
from store.tables.engine import Connection, Remembering, sqlite3

APPLICATION_ID = 0x4D545549
"""`MTUI`, at byte 68 of the file: tells a store from any other SQLite file."""
SCHEMA_VERSION = 6
"""The layout that this program reads and writes; kept in the file as `user_version`."""
WAIT = 10_000
"""Milliseconds that a write waits for another writer before it says so."""


def open_reading(path: Path) -> Connection:
    """Open the store at `path` for reading only; raise `CannotStore` when it is no store of this version.

    The connection may be used from any thread, by one at a time. A store in a folder that may not be written
    is read as a snapshot, provided that nothing is waiting in its log.
    """
    files.check_is_file(path)
    try:
        return _checked(path, "mode=ro")
    except CannotStore as refusal:
        fault = refusal.__cause__
        unopened = isinstance(fault, sqlite3.OperationalError) and not os.access(path.parent, os.W_OK)
        if not unopened or files.has_pending_log(path):
            raise
        return _checked(path, "mode=ro&immutable=1")


def connect(path: Path, mode: str) -> Connection:
    """Return a connection with our protections set; `mode` is the query part of SQLite's file address."""
    with faults.told(path):
        connection = sqlite3.connect(
            f"file:{quote(os.fsencode(path.absolute()))}?{mode}",
            uri=True,
            check_same_thread=False,
            timeout=WAIT / 1000,
            factory=Remembering,
        )
        try:
            connection.execute(f"pragma busy_timeout = {WAIT}")
            connection.execute("pragma foreign_keys = on")
            connection.execute("pragma trusted_schema = off")
            connection.execute("pragma cell_size_check = on")
        except BaseException:
            connection.close()
            raise
    return connection


def version_of(connection: Connection, path: Path) -> int:
    """Return the schema version, 0 for a file that is still empty; refuse a foreign or newer one."""
    with faults.told(path):
        (application,) = connection.execute("pragma application_id").fetchone()
        (version,) = connection.execute("pragma user_version").fetchone()
        (tables,) = connection.execute("select count(*) from sqlite_master").fetchone()
    if application == 0 and version == 0 and tables == 0:
        return 0
    if application != APPLICATION_ID:
        raise CannotStore(str(path), "is an SQLite file of another program", "name a store with --store")
    if version > SCHEMA_VERSION:
        raise CannotStore(
            str(path),
            f"was made by a newer version (layout {version}, this program knows {SCHEMA_VERSION})",
            "update",
        )
    return int(version)


def _checked(path: Path, mode: str) -> Connection:
    connection = connect(path, mode)
    try:
        _check_layout(version_of(connection, path), path)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_layout(version: int, path: Path) -> None:
    if version == 0:
        raise CannotStore(str(path), "is empty: nothing was ever stored", "add records with `meetingtui add`")
    if version < SCHEMA_VERSION:
        raise OlderStore(
            str(path), "was made by an older version", "any `meetingtui add` brings it up to date"
        )
