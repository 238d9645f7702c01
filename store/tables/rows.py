"""A document into rows and out of the store again; always called inside one transaction."""

from __future__ import annotations

import json
import math
import os
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlite_utils import Database

from store.records import Document, HotWord, Metric, Speaker
from store.tables import tags


@dataclass(frozen=True, slots=True)
class Known:
    """What the store holds of a file: by its content, or by its path."""

    record: int
    path: str
    version: int
    is_same: bool


def stored_path(path: str) -> str:
    """Return `path` as text that the store can hold, whatever bytes the name is made of."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def known(database: Database, path: str, sha256: str) -> Known | None:
    """Return the record of the same content, else the current record of the same path."""
    row = database.execute(
        """select id, path, version, sha256 = :sha256 from record
        where superseded_by is null and (sha256 = :sha256 or path = :path)
        order by sha256 = :sha256 desc, path = :path desc, id limit 1""",
        {"sha256": sha256, "path": stored_path(path)},
    ).fetchone()
    return None if row is None else Known(row[0], row[1], row[2], bool(row[3]))


def counts(database: Database, record: int) -> tuple[int, int, int]:
    """Return how many speakers, passages of speech and metrics a record has."""
    row = database.execute("select speakers, passages, metrics from record where id = ?", [record]).fetchone()
    return row[0], row[1], row[2]


def write(
    database: Database,
    document: Document,
    *,
    index: Sequence[str],
    sounds: Iterable[tuple[str, str]],
    words: bytes,
    version: int = 1,
    added: str | None = None,
) -> int:
    """Write a document as a new record and return its number.

    `index` holds the entries of each passage, `sounds` how its words sound, `words` their places, packed.
    """
    record = _write_record(
        database, document, version, added or datetime.now(UTC).isoformat(timespec="seconds")
    )
    first = _write_passages(database, record, document, index)
    database.conn.executemany(
        "insert into speaker values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [speaker_row(record, place, speaker) for place, speaker in enumerate(document.speakers, 1)],
    )
    starts = [passage.start for passage in document.passages]
    database.conn.executemany(
        f"insert into metric values (null{', ?' * 16})",
        [
            _metric(record, first + bisect_right(starts, metric.start) - 1, metric)
            for metric in document.metrics
            if math.isfinite(metric.value)
        ],
    )
    _write_words(database, record, document)
    database.execute("insert into token values (?, ?)", [record, words])
    _write_guesses(database, record, document)
    database.conn.executemany("insert or ignore into sound values (?, ?)", sounds)
    return record


def supersede(database: Database, old: int, new: int, entries: Callable[[str], str]) -> None:
    """Set an old version aside for a new one: kept as it was, no longer searched."""
    _leave_index(database, old, entries)
    database.execute("update record set superseded_by = ? where id = ?", [new, old])
    tags.inherit(database, old, new)


def remove(database: Database, record: int, entries: Callable[[str], str]) -> int:
    """Remove a record, named by any of its versions, with all of them; return how many versions went."""
    row = database.execute(
        """with recursive newer (id, next) as (
            select id, superseded_by from record where id = :record
            union select r.id, r.superseded_by from record r join newer n on r.id = n.next)
        select id from newer where next is null""",
        {"record": record},
    ).fetchone()
    if row is None:
        return 0
    record = row[0]
    versions = [
        row[0]
        for row in database.execute(
            """with recursive older (id) as (
                select :record union select r.id from record r join older o on r.superseded_by = o.id)
            select id from older""",
            {"record": record},
        )
    ]
    _leave_index(database, record, entries)
    for version in sorted(versions):
        database.execute("delete from record where id = ?", [version])
    return len(versions)


def _write_record(database: Database, document: Document, version: int, added: str) -> int:
    source, meeting = document.source, document.meeting
    row: dict[str, object] = {
        "path": stored_path(source.path),
        "sha256": source.sha256,
        "version": version,
        "added": added,
        "reader": source.reader,
        "encoding": source.encoding,
        "title": meeting.title,
        "date": meeting.date,
        "place": meeting.place,
        "organiser": meeting.organiser,
        "kind": meeting.kind,
        "language": meeting.language,
        "speakers": len(document.speakers),
        "passages": sum(passage.speaker is not None for passage in document.passages),
        "metrics": len(document.metrics),
        "warnings": sum(note.level == "warning" for note in document.notes),
        "characters": len(source.text),
    }
    columns, places = ", ".join(row), ", ".join("?" * len(row))
    inserted = database.execute(f"insert into record ({columns}) values ({places})", list(row.values()))
    assert inserted.lastrowid is not None
    return inserted.lastrowid


def _write_passages(database: Database, record: int, document: Document, index: Sequence[str]) -> int:
    """Write the passages and their index entries; return the number of the first, the others follow it."""
    text = document.source.text
    (first,) = database.execute("select coalesce(max(id), 0) + 1 from passage").fetchone()
    database.conn.executemany(
        "insert into passage values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                first + n,
                record,
                p.start,
                p.end,
                p.kind,
                p.speaker,
                p.time,
                p.confidence,
                p.reason,
                text[p.start : p.end],
            )
            for n, p in enumerate(document.passages)
        ],
    )
    database.conn.executemany(
        "insert into passage_index (rowid, entries) values (?, ?)",
        [(first + n, entries) for n, entries in enumerate(index)],
    )
    return int(first)


def _write_words(database: Database, record: int, document: Document) -> None:
    (first,) = database.execute("select coalesce(max(id), 0) + 1 from hot_word").fetchone()
    database.conn.executemany(
        f"insert into hot_word values ({', '.join('?' * 13)})",
        [_hot_word(first + n, record, word) for n, word in enumerate(document.hot_words)],
    )
    database.conn.executemany(
        "insert or ignore into hot_word_span values (?, ?, ?)",
        [(first + n, s.start, s.end) for n, word in enumerate(document.hot_words) for s in word.spans],
    )
    database.conn.executemany(
        "insert or ignore into slogan values (?, ?, ?, ?, ?)",
        [(record, s.start, s.end, s.text, s.speaker) for s in document.slogans],
    )
    database.conn.executemany(
        "insert into note values (null, ?, ?, ?, ?)",
        [(record, note.level, note.text, note.start) for note in document.notes],
    )


def _write_guesses(database: Database, record: int, document: Document) -> None:
    database.conn.executemany(
        f"insert into guess values (null{', ?' * 10}, null)",
        [
            (record, g.kind, g.about, g.reason, g.confidence, g.standing, g.start, g.end, *two(g.speakers))
            for g in document.guesses
        ],
    )


def two(speakers: Sequence[str]) -> tuple[str | None, str | None]:
    """Return the speakers of a guess, None for each that it does not have."""
    one, other, *_ = (*speakers, None, None)
    return one, other


def _leave_index(database: Database, record: int, entries: Callable[[str], str]) -> None:
    """Take a record's passages out of the index, which must be told the entries it holds for each."""
    passages = database.execute("select id, text from passage where record = ?", [record]).fetchall()
    database.conn.executemany(
        "insert into passage_index (passage_index, rowid, entries) values ('delete', ?, ?)",
        [(number, entries(text)) for number, text in passages],
    )


def speaker_row(record: int, position: int, speaker: Speaker) -> tuple[object, ...]:
    """Return a speaker as a row of its table."""
    return (
        record,
        speaker.id,
        position,
        speaker.name,
        speaker.post,
        speaker.affiliation,
        json.dumps(speaker.aliases, ensure_ascii=False),
        speaker.kind,
        speaker.words,
        speaker.share,
        speaker.confidence,
        speaker.reason,
    )


def _hot_word(number: int, record: int, word: HotWord) -> tuple[object, ...]:
    c = word.counts
    told = (c.hits, c.words, c.reference_hits, c.reference_words, c.tested) if c else (None,) * 5
    return (
        number,
        record,
        word.word,
        word.layer,
        word.declared,
        word.score,
        word.count,
        word.speakers,
        *told,
    )


def _metric(record: int, passage: int, metric: Metric) -> tuple[object, ...]:
    return (
        record,
        passage,
        metric.start,
        metric.end,
        metric.quote,
        metric.value,
        metric.high,
        metric.unit,
        metric.measure,
        metric.change,
        metric.basis,
        metric.qualifier,
        metric.period,
        metric.speaker,
        metric.doubt,
        metric.role,
    )
