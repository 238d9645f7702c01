"""A store examined without changing it: soundness, index, orphans, modes, log."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from store.errors import CannotStore
from store.tables import connect, faults, files
from store.tables.engine import Connection

_SAMPLED = 2_000
"""Passages looked up in the index, spread over the store."""
_MOST_TERMS = 12
_LARGE_LOG = 64 * 1024 * 1024
"""Bytes of a write-ahead log beyond which some reader must be holding an old state."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    state: Literal["ok", "warning", "wrong"]
    what: str
    said: str
    do: str = ""
    """What to do about it, or what more can be had."""


def findings(path: Path, entries: Callable[[str], str]) -> Iterator[Finding]:
    """Yield what is found; raise `CannotStore` when the file is no store at all.

    `entries` says what the index must hold of a text.
    """
    yield from _modes(path)
    connection = connect.open_reading(path)
    try:
        checks = (*_CHECKS, ("index", lambda store: _index(store, entries)))
        for what, look in checks:
            try:
                with faults.told(path):
                    finding = look(connection)
            except CannotStore as fault:
                finding = Finding("wrong", what, str(fault))
            yield finding
    finally:
        connection.close()
    yield _log(path)


def _modes(path: Path) -> Iterator[Finding]:
    for name in (path, *(path.with_name(path.name + side) for side in files.SIDE_FILES)):
        if name.exists():
            mode = stat.S_IMODE(name.stat().st_mode)
            others = mode & 0o077
            state: Literal["ok", "warning"] = "warning" if others else "ok"
            do = f"chmod go= {name.name}" if others else ""
            said = f"{mode:04o} {name.name}: others may see it" if others else f"{mode:04o} {name.name}"
            yield Finding(state, "mode", said, do)
    if not files.is_local(path):
        yield Finding("warning", "place", "on a network drive", "use it from one host at a time")


def _layout(connection: Connection) -> Finding:
    (version,) = connection.execute("pragma user_version").fetchone()
    (journal,) = connection.execute("pragma journal_mode").fetchone()
    (records,) = connection.execute("select count(*) from record where superseded_by is null").fetchone()
    return Finding("ok", "layout", f"{version}, journal {journal}, records {records}")


def _integrity(connection: Connection) -> Finding:
    said = [row[0] for row in connection.execute("pragma integrity_check(5)").fetchall()]
    if said == ["ok"]:
        return Finding("ok", "integrity", "sound")
    return Finding("wrong", "integrity", "; ".join(said), "`meetingtui export` saves what can be read")


def _index(connection: Connection, entries: Callable[[str], str]) -> Finding:
    """Ask the index for passages spread over the store, each by what it must hold of them."""
    (last,) = connection.execute("select coalesce(max(id), 0) from passage").fetchone()
    passages = connection.execute(
        """select p.id, p.text from passage p join record r on r.id = p.record
        where r.superseded_by is null and p.id % ? = 0""",
        [last // _SAMPLED + 1],
    ).fetchall()
    missed = 0
    for number, text in passages:
        terms = [f'"{entry}"' for entry in entries(text).split()[-_MOST_TERMS:]]
        found = (
            terms
            and connection.execute(
                "select 1 from passage_index where passage_index match ? and rowid = ?",
                [" AND ".join(terms), number],
            ).fetchone()
        )
        missed += bool(terms) and not found
    said = f"{len(passages) - missed} of {len(passages)} passages looked up were found"
    do = "export what is needed and add the files anew" if missed else ""
    return Finding("wrong" if missed else "ok", "index", said, do)


def _orphans(connection: Connection) -> Finding:
    found = connection.execute("pragma foreign_key_check").fetchmany(5)
    return Finding(
        "wrong" if found else "ok", "references", f"{len(found)} rows without a record" if found else "sound"
    )


def _texts(connection: Connection) -> Finding:
    (broken,) = connection.execute(
        """select count(*) from record r where r.characters <> coalesce(
            (select sum(length(p.text)) from passage p where p.record = r.id), 0)"""
    ).fetchone()
    return Finding(
        "wrong" if broken else "ok", "texts", f"{broken} not covered by passages" if broken else "whole"
    )


def _log(path: Path) -> Finding:
    log = path.with_name(f"{path.name}-wal")
    size = log.stat().st_size if log.exists() else 0
    return Finding("warning" if size > _LARGE_LOG else "ok", "log", f"{size} bytes wait to be merged")


_CHECKS: tuple[tuple[str, Callable[[Connection], Finding]], ...] = (
    ("layout", _layout),
    ("integrity", _integrity),
    ("references", _orphans),
    ("texts", _texts),
)
