"""The one door for writing: a store opened, brought up to date, written one transaction at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database as Database

from store.errors import CannotStore
from store.tables import connect, faults, files
from store.tables.engine import OperationalError
from store.tables.schema import migrations

_SMALL = 20_000
"""Passages up to which joining the index takes no longer than a moment."""


class Store:
    """A store open for writing. Every change happens inside `with store.write():`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.is_new = files.make_private(path)
        if not self.is_new:
            files.check_is_file(path)
        self.is_local = files.is_local(path)
        self._connection = connect.connect(path, "mode=rw")
        try:
            self._prepare()
        except BaseException:
            self._connection.close()
            if self.is_new:
                _remove_empty(path)
            raise

    def close(self) -> None:
        """Close the connection; nothing is pending outside `write`."""
        self._connection.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def write(self) -> Iterator[Database]:
        """Hold the write lock for one transaction: all of it is stored when the block ends, or nothing.

        BEGIN IMMEDIATE, because a transaction that reads first and writes later fails at once when another
        program has written in between, however long it may wait.
        """
        with faults.told(self.path):
            self._connection.execute("begin immediate")
            try:
                yield Database(self._connection, execute_plugins=False)
                self._connection.execute("commit")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("rollback")
                raise

    @contextmanager
    def in_a_row(self) -> Iterator[None]:
        """Let many transactions follow one another without each waiting for the disk.

        What is stored is whole at once, and safe from the end of this program, however it ends; from the end
        of the power it is safe when the block ends, and a power cut before loses the last records, whole.
        That holds for a write-ahead log only: without one every transaction waits.
        """
        with faults.told(self.path):
            (journal,) = self._connection.execute("pragma journal_mode").fetchone()
            if journal == "wal":
                self._connection.execute("pragma synchronous = normal")
        before = self._connection.total_changes
        try:
            yield
        finally:
            if journal == "wal":
                with faults.told(self.path):
                    self._connection.execute("pragma synchronous = full")
                    # A store that was just made and holds nothing yet would call itself locked.
                    if self._connection.total_changes > before:
                        self._connection.execute("pragma wal_checkpoint(passive)").fetchone()

    def tidy(self) -> None:
        """Join the pieces in which a small index was written: that takes an eighth to a third off it.

        While another program writes, it is left as it is.
        """
        with suppress(CannotStore), self.write() as database:
            (last,) = database.execute("select coalesce(max(id), 0) from passage").fetchone()
            if last <= _SMALL:
                database.execute("insert into passage_index (passage_index) values ('optimize')")

    def finish(self) -> None:
        """Make one compact file of the store that needs no log beside it: for a store that is only read."""
        with faults.told(self.path):
            self._connection.execute("insert into passage_index (passage_index) values ('optimize')")
            self._connection.execute("update _sqlite_migrations set applied_at = '1970-01-01'")
            self._connection.commit()
            self._connection.execute("pragma journal_mode = delete")
            self._connection.execute("vacuum")

    def _prepare(self) -> None:
        """Bring a new or older store to this program's layout."""
        version = connect.version_of(self._connection, self.path)
        if 0 < version < connect.SCHEMA_VERSION:
            self._back_up(version)
        if version < connect.SCHEMA_VERSION:
            self._migrate()
        self._choose_journal()

    def _migrate(self) -> None:
        with self.write() as database:
            # Another process may have done it while this one waited for the lock.
            if connect.version_of(self._connection, self.path) == connect.SCHEMA_VERSION:
                return
            migrations.apply(database)
            database.execute(f"pragma application_id = {connect.APPLICATION_ID}")
            database.execute(f"pragma user_version = {connect.SCHEMA_VERSION}")

    def _choose_journal(self) -> None:
        """Use a write-ahead log where all users are on one host: readers and writers do not wait then.

        Changing the mode needs the store for oneself; while others use it, it stays as it is until next time.
        """
        with suppress(OperationalError):
            self._connection.execute(f"pragma journal_mode = {'wal' if self.is_local else 'delete'}")

    def _back_up(self, version: int) -> None:
        """Copy the store beside itself before it is migrated; the copy is as private as the store."""
        copy = self.path.with_name(f"{self.path.name}.layout-{version}.backup")
        if not files.make_private(copy):
            return
        with faults.told(copy):
            target = connect.connect(copy, "mode=rw")
            try:
                self._connection.backup(target)
            finally:
                target.close()


def _remove_empty(path: Path) -> None:
    """Remove the empty file that a new store leaves when it could not be made."""
    try:
        if path.stat().st_size == 0:
            os.unlink(path)  # noqa: PTH108 - beside os.stat above, no link is followed
    except OSError as fault:
        raise CannotStore(str(path), "an empty file is left there", "remove it") from fault
