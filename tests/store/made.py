"""Documents and stores made for tests: whoever is labelled speaks, a line at a time."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from store import storing
from store.library import Library
from store.records import Document, HotWord, Meeting, Metric, Passage, Source, Span, Speaker, Token
from store.tables.writing import Store


def document(
    *lines: str,
    path: str = "/records/meeting.txt",
    meeting: Meeting | None = None,
    metrics: Sequence[Metric] = (),
    hot_words: Sequence[HotWord] = (),
    words: Sequence[str] = (),
) -> Document:
    """Return a document of lines; `name: words` is speech, and the label belongs to the narrator."""
    text = "\n".join(lines)
    speakers: dict[str, Speaker] = {}
    passages: list[Passage] = []
    at = 0
    for line in lines:
        name, colon, _ = line.partition("：")
        said = at + len(name) + 1 if colon else at
        end = min(at + len(line) + 1, len(text))
        if colon:
            speaker = speakers.setdefault(
                name, Speaker(f"s{len(speakers) + 1}", name, post="主任", words=5, share=0.5)
            )
            passages.append(Passage(at, said, "narration"))
            passages.append(Passage(said, end, "direct", speaker.id))
        else:
            passages.append(Passage(at, end, "narration"))
        at = end
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    return Document(
        Source(path, digest, "plain", "utf-8", text),
        meeting or Meeting(title="例会", date="2026-03-12"),
        tuple(speakers.values()),
        tuple(p for p in passages if p.end > p.start),
        tuple(hot_words),
        (),
        tuple(metrics),
        (),
        tuple(Token(i, i + len(word), word) for i, word in sorted((text.find(word), word) for word in words)),
    )


def hot(text: str, word: str, *, declared: bool = False, score: float = 1.0) -> HotWord:
    """Return a hot word with its places in `text`."""
    spans = tuple(Span(i, i + len(word)) for i in range(len(text)) if text.startswith(word, i))
    return HotWord(word, declared, score, len(spans), 1, spans)


def metric(text: str, quote: str, value: float, unit: str, **more: object) -> Metric:
    """Return a metric with its place in `text`."""
    start = text.index(quote)
    return Metric(start, start + len(quote), quote, value, unit, **more)  # type: ignore[arg-type]


def stored(path: Path, *documents: Document) -> Path:
    """Write documents to a store at `path`."""
    with Store(path) as store:
        for each in documents:
            storing.write(each, store)
    return path


def library(path: Path, *documents: Document) -> Library:
    """Return a library over a new store of the documents."""
    return Library(stored(path / "store.db", *documents))
