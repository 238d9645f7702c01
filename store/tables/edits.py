"""The log of decisions, what was read before the first of them, and the rows that follow from both."""

from __future__ import annotations

import json
import zlib
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from sqlite_utils import Database

from store.records import Guess, Metric, Passage, Speaker
from store.tables import rows
from store.tables.records import GUESS_COLUMNS, guess

_WHOSE = "kind = ?, speaker = ?, confidence = ?, reason = ?"


def key(database: Database, record: int) -> tuple[str, str] | None:
    """Return the path and digest under which a record's decisions are kept; None without a record."""
    row = database.execute("select path, sha256 from record where id = ?", [record]).fetchone()
    return None if row is None else (row[0], row[1])


def append(database: Database, path: str, sha256: str, operation: str) -> int:
    """Add a decision to the log and return its number."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    cursor = database.execute("insert into edit values (null, ?, ?, ?, ?)", [now, path, sha256, operation])
    return int(cursor.lastrowid or 0)


def log(database: Database, path: str, sha256: str) -> list[tuple[int, str]]:
    """Return the decisions about a file, by its path or its content, in the order in which they were made."""
    sql = "select id, operation from edit where path = ? or sha256 = ? order by id"
    return database.execute(sql, [path, sha256]).fetchall()


def whole_log(database: Database) -> list[tuple[int, str, str, str]]:
    """Return all decisions: number, path, digest, operation."""
    return database.execute("select id, path, sha256, operation from edit order by id").fetchall()


def current(database: Database, path: str, sha256: str) -> int | None:
    """Return the record that decisions about a file are about now."""
    row = database.execute(
        """select id from record where superseded_by is null and (path = ? or sha256 = ?)
        order by path = ? desc, id limit 1""",
        [path, sha256, path],
    ).fetchone()
    return None if row is None else int(row[0])


def record_of(database: Database, number: int) -> int | None:
    """Return the record of a guess."""
    row = database.execute("select record from guess where id = ?", [number]).fetchone()
    return None if row is None else int(row[0])


def guesses(database: Database, record: int) -> list[tuple[int, Guess]]:
    """Return every guess of a record with its number."""
    found = database.execute(
        f"select g.id, {GUESS_COLUMNS} from guess g where record = ? order by g.id", [record]
    ).fetchall()
    return [(row[0], guess(row[1:])) for row in found]


def first_reading(database: Database, record: int) -> dict[str, list[list[object]]] | None:
    """Return the rows of speakers, and whose passages and guesses were, before the first decision."""
    row = database.execute("select packed from reading where record = ?", [record]).fetchone()
    kept: dict[str, list[list[object]]] | None = None if row is None else json.loads(zlib.decompress(row[0]))
    return kept


def keep_reading(database: Database, record: int) -> None:
    """Keep what was read, if it is not kept yet."""
    if first_reading(database, record) is not None:
        return
    kept = {
        "speakers": database.execute(
            "select * from speaker where record = ? order by position", [record]
        ).fetchall(),
        "passages": database.execute(
            "select kind, speaker, confidence, reason from passage where record = ? order by id", [record]
        ).fetchall(),
        "guesses": database.execute(
            "select one, other from guess where record = ? order by id", [record]
        ).fetchall(),
    }
    packed = zlib.compress(json.dumps(kept, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    database.execute("insert into reading values (?, ?)", [record, packed])


def restore(database: Database, record: int) -> None:
    """Put back what was read before the first decision."""
    kept = first_reading(database, record)
    if kept is None:
        return
    database.execute("delete from speaker where record = ?", [record])
    database.conn.executemany(
        "insert into speaker values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(record, *row[1:]) for row in kept["speakers"]],
    )
    _update(database, "passage", _WHOSE, record, kept["passages"])
    _update(database, "guess", "decided = null, one = ?, other = ?", record, kept["guesses"])


def _update(
    database: Database, table: str, columns: str, record: int, values: Iterable[Sequence[object]]
) -> None:
    """Write values into the rows of a record's table, in the order of their numbers."""
    found = database.execute(f"select id from {table} where record = ? order by id", [record]).fetchall()
    database.conn.executemany(
        f"update {table} set {columns} where id = ?",
        [(*row, number) for row, (number,) in zip(values, found, strict=True)],
    )


def write(
    database: Database,
    record: int,
    speakers: Sequence[Speaker],
    passages: Sequence[Passage],
    figures: Sequence[Metric],
    decided: Mapping[int, tuple[str | None, tuple[str, ...]]],
) -> None:
    """Write what decisions made of a record: whose its `figures` are now, and the verdicts.

    `decided` holds verdict and speakers by a guess's number.
    """
    database.execute("delete from speaker where record = ?", [record])
    database.conn.executemany(
        "insert into speaker values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [rows.speaker_row(record, place, speaker) for place, speaker in enumerate(speakers, 1)],
    )
    whose = [(p.kind, p.speaker, p.confidence, p.reason) for p in passages]
    _update(database, "passage", _WHOSE, record, whose)
    database.conn.executemany(
        "update guess set decided = ?, one = ?, other = ? where id = ?",
        [(verdict, *rows.two(ids), number) for number, (verdict, ids) in decided.items()],
    )
    _follow(database, record, passages, figures)
    spoken = sum(passage.speaker is not None for passage in passages)
    database.execute(
        "update record set speakers = ?, passages = ? where id = ?", [len(speakers), spoken, record]
    )


def add_sounds(database: Database, sounds: Iterable[tuple[str, str]]) -> None:
    """Add how new names sound."""
    database.conn.executemany("insert or ignore into sound values (?, ?)", sounds)


def _follow(database: Database, record: int, passages: Sequence[Passage], figures: Sequence[Metric]) -> None:
    """Let figures, slogans and hot words follow the passages that hold them."""
    starts = [passage.start for passage in passages]

    def owner(start: int) -> str | None:
        return passages[bisect_right(starts, start) - 1].speaker

    database.execute("update metric set speaker = null where record = ?", [record])
    database.conn.executemany(
        'update metric set speaker = ? where record = ? and start = ? and "end" = ?',
        [(figure.speaker, record, figure.start, figure.end) for figure in figures],
    )
    places = database.execute('select start, "end" from slogan where record = ?', [record]).fetchall()
    database.conn.executemany(
        'update slogan set speaker = ? where record = ? and start = ? and "end" = ?',
        [(owner(start), record, start, end) for start, end in places],
    )
    said: dict[int, set[str]] = {}
    for word, start in database.execute(
        """select h.hot_word, h.start from hot_word_span h join hot_word w on w.id = h.hot_word
        where w.record = ?""",
        [record],
    ).fetchall():
        said.setdefault(word, set()).update(filter(None, [owner(start)]))
    database.conn.executemany(
        "update hot_word set speakers = ? where id = ?", [(len(who), word) for word, who in said.items()]
    )
