"""A document into the store and out of it again: one record, one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from store import correcting, indexing
from store.errors import CannotStore
from store.indexing import Index, entries
from store.records import Document
from store.tables import markers, rows
from store.tables.writing import Store

Status = Literal["added", "unchanged", "updated"]


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of a document, and the number of its record."""

    status: Status
    record: int
    lost: int = 0
    """Earlier decisions about the file whose people or words it does not hold any more."""


def write(
    document: Document,
    store: Store,
    *,
    added: str | None = None,
    made: Index | None = None,
    again: bool = False,
) -> Stored:
    """Write one document in one transaction; a changed file becomes a new version of its record.

    `made` is its index, where that was made before.
    `again` makes a new version of an unchanged file too: this program may read more out of it than before.
    """
    source = document.source
    text = source.text
    if "".join(text[p.start : p.end] for p in document.passages) != text:
        raise CannotStore(source.path, "its passages do not cover its text: a defect of this program")
    index = made or indexing.of(document)
    with store.write() as database:
        known = rows.known(database, source.path, source.sha256)
        before = markers.of(database, known.path) if known is not None else ""
        if known is not None and known.is_same and before == source.marker and not again:
            return Stored("unchanged", known.record)
        version = known.version + 1 if known is not None else 1
        record = rows.write(
            database,
            document,
            index=index.entries,
            sounds=index.sounds,
            words=index.words,
            version=version,
            added=added,
        )
        if known is not None:
            rows.supersede(database, known.record, record, entries)
        if before != source.marker:
            markers.keep(database, source, source.marker)
        lost = correcting.replay(database, record)
    return Stored("updated" if known is not None else "added", record, len(lost))


@dataclass(frozen=True, slots=True)
class Before:
    """What the store holds of a file: its record, and how a person said that its turns are marked."""

    record: int
    is_same: bool
    """Whether the content is the very same."""
    marker: str
    counts: tuple[int, int, int]
    """Speakers, passages of speech, metrics."""


def before(path: str, sha256: str, store: Store) -> Before | None:
    """Return what is stored of a file, None when it was never read."""
    with store.write() as database:
        known = rows.known(database, path, sha256)
        if known is None:
            return None
        marker = markers.of(database, known.path)
        return Before(known.record, known.is_same, marker, rows.counts(database, known.record))


def remove(record: int, store: Store) -> int:
    """Remove a record with all its versions; return how many went, 0 when there is no such record."""
    with store.write() as database:
        return rows.remove(database, record, entries)
