"""What the store keeps of a document beside its rows: index entries, sounds and places of its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from store.records import Document
from store.tables.packing import packed
from store.text import cutting, pinyin
from store.text.fold import folded


@dataclass(frozen=True, slots=True)
class Index:
    """What is made of a document's passages and words."""

    entries: tuple[str, ...]
    """What the index holds of each passage."""
    sounds: tuple[tuple[str, str], ...]
    """How the words sound, with the word."""
    words: bytes
    """The places of the words, packed: thousands of words are slow to send from process to process."""


def of(document: Document) -> Index:
    """Return what the store keeps beside a document's rows; slow enough to be worth another process."""
    text = document.source.text
    index = tuple(entries(text[p.start : p.end]) for p in document.passages)
    return Index(index, tuple(pinyin.sounds(_named(document))), packed(document.tokens))


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
