"""What the search index needs of a document: the entries of each passage, and how its words sound."""

from __future__ import annotations

from collections.abc import Iterator

from store.records import Document
from store.text import cutting, pinyin
from store.text.fold import folded

Index = tuple[tuple[str, ...], tuple[tuple[str, str], ...]]
"""The entries of each passage, and the sounds with their words."""


def of(document: Document) -> Index:
    """Return what the index needs of a document; slow enough to be worth another process."""
    text = document.source.text
    index = tuple(entries(text[p.start : p.end]) for p in document.passages)
    return index, tuple(pinyin.sounds(_named(document)))


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
