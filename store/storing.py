"""A document into the store and out of it again: one record, one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from store import correcting
from store.errors import CannotStore
from store.records import Document, Source
from store.tables import markers, rows
from store.tables.writing import Store
from store.text import cutting, pinyin
from store.text.fold import folded

Status = Literal["added", "unchanged", "updated"]


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of a document, and the number of its record."""

    status: Status
    record: int
    lost: int = 0
    """Earlier decisions about the file whose people or words it does not hold any more."""


def write(document: Document, store: Store, *, added: str | None = None, again: bool = False) -> Stored:
    """Write one document in one transaction; a changed file becomes a new version of its record.

    `again` makes a new version of an unchanged file too: this program may read more out of it than before.
    """
    source = document.source
    text = source.text
    if "".join(text[p.start : p.end] for p in document.passages) != text:
        raise CannotStore(source.path, "its passages do not cover its text: a defect of this program")
    index = [entries(text[p.start : p.end]) for p in document.passages]
    sounds = tuple(pinyin.sounds(_named(document)))
    with store.write() as database:
        known = rows.known(database, source.path, source.sha256)
        before = markers.of(database, known.path) if known is not None else ""
        if known is not None and known.is_same and before == source.marker and not again:
            return Stored("unchanged", known.record)
        version = known.version + 1 if known is not None else 1
        record = rows.write(database, document, index=index, sounds=sounds, version=version, added=added)
        if known is not None:
            rows.supersede(database, known.record, record, entries)
        if before != source.marker:
            markers.keep(database, source, source.marker)
        lost = correcting.replay(database, record)
    return Stored("updated" if known is not None else "added", record, len(lost))


def marker(source: Source, store: Store) -> str:
    """Return how a person said that turns are marked when `source` was read before; "" when nobody did."""
    with store.write() as database:
        known = rows.known(database, source.path, source.sha256)
        return markers.of(database, known.path) if known is not None else ""


def remove(record: int, store: Store) -> int:
    """Remove a record with all its versions; return how many went, 0 when there is no such record."""
    with store.write() as database:
        return rows.remove(database, record, entries)


def entries(text: str) -> str:
    """Return what the index holds of a passage."""
    return cutting.entries(folded(text))


def _named(document: Document) -> Iterator[str]:
    """Yield what may be looked for by its sound: words, names and places."""
    yield from (token.text for token in document.tokens)
    yield from (word.word for word in document.hot_words)
    yield from (slogan.text for slogan in document.slogans)
    for speaker in document.speakers:
        yield from (speaker.name, *speaker.aliases, speaker.affiliation or "", speaker.post or "")
    yield from (document.meeting.place or "", document.meeting.organiser or "")
