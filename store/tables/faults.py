"""What SQLite raises, said as one sentence: what, where, what to do."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.errors import CannotStore, Interrupted
from store.tables import files
from store.tables.engine import sqlite3

_SENTENCES: dict[str, tuple[str, str]] = {
    "SQLITE_FULL": ("the disk is full; nothing was stored", "free some space and try again"),
    "SQLITE_IOERR": (
        "the disk does not take or give data (fault, quota or file-size limit)",
        "check the disk",
    ),
    "SQLITE_BUSY": ("another program holds the store", "try again in a moment"),
    "SQLITE_LOCKED": ("another program holds the store", "try again in a moment"),
    "SQLITE_READONLY_DBMOVED": ("the store was moved or deleted while in use", "open it again"),
    "SQLITE_READONLY": ("may not be written", "check its permissions, or name another with --store"),
    "SQLITE_CANTOPEN": ("cannot be opened", "check that its folder exists and may be written"),
    "SQLITE_PERM": ("permission denied", "check its permissions"),
    "SQLITE_NOTADB": files.NO_STORE,
    "SQLITE_CORRUPT": ("is damaged", "run `meetingtui doctor` to see what can be saved"),
    "SQLITE_TOOBIG": ("holds a text too large for one record", "split the file"),
}


def sentence(path: Path | str, fault: Exception) -> CannotStore:
    """Return the error that says what `fault` means for the store at `path`."""
    name = getattr(fault, "sqlite_errorname", None) or ""
    while name:
        if name in _SENTENCES:
            return CannotStore(str(path), *_SENTENCES[name])
        name = name.rpartition("_")[0]
    return CannotStore(str(path), f"could not be used: {fault}")


@contextmanager
def told(path: Path | str) -> Iterator[None]:
    """Turn what SQLite raises inside the block into one of our errors."""
    try:
        yield
    except sqlite3.Error as fault:
        if getattr(fault, "sqlite_errorname", None) == "SQLITE_INTERRUPT" or str(fault) == "interrupted":
            raise Interrupted("stopped: a newer question was asked") from fault
        raise sentence(path, fault) from fault
    except (UnicodeDecodeError, zlib.error) as fault:
        # What the store gives out is what went in, unless a page was changed behind its back.
        raise CannotStore(str(path), *_SENTENCES["SQLITE_CORRUPT"]) from fault
