"""A record as rows: paragraphs wrapped, boilerplate and other people's paragraphs folded into one line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from store.records import Passage
from tui.paint.wrap import wrap

RowKind = Literal["text", "blank", "boilerplate", "others"]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the page: text[start:end], or a fold that stands for `lines` lines of the record."""

    start: int
    end: int
    kind: RowKind = "text"
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """What is to be laid out: a text, its passages, whose passages stay open, and spans not to be broken."""

    text: str
    passages: tuple[Passage, ...]
    speakers: tuple[str, ...] = ()
    keep: tuple[tuple[int, int], ...] = ()
    folded: bool = True
    """Whether boilerplate and other people's paragraphs stand as one line; nothing is ever left out."""

    def rows(self, width: int) -> Iterator[Row]:
        """Yield the rows of the page, lazily: a long record is laid out in slices."""
        fold: Row | None = None
        spaced = True
        for start, end in paragraphs(self.text):
            kind = self._kind(start, end) if self.folded else "text"
            if kind != "text":
                fold = _joined(fold, start, end, kind)
                continue
            if fold is not None:
                yield from _folded(fold, spaced=spaced)
                fold, spaced = None, True
            rows = tuple(self._wrapped(start, end, width))
            if not spaced and len(rows) > 1:
                yield Row(start, start, "blank")
            yield from rows
            spaced = False
            if len(rows) > 1:
                yield Row(end, end, "blank")
                spaced = True
        if fold is not None:
            yield from _folded(fold, spaced=spaced)

    def _kind(self, start: int, end: int) -> RowKind:
        inside = passages_in(self.passages, start, end)
        if self.speakers and not any(p.speaker in self.speakers for p in inside):
            return "others"
        if inside and all(p.kind == "boilerplate" or not self._says(p, start, end) for p in inside):
            return "boilerplate"
        return "text"

    def _says(self, passage: Passage, start: int, end: int) -> bool:
        return bool(self.text[max(start, passage.start) : min(end, passage.end)].strip())

    def _wrapped(self, start: int, end: int, width: int) -> Iterator[Row]:
        keep = tuple((a - start, b - start) for a, b in self._kept(start, end))
        for a, b in wrap(self.text[start:end], width, keep):
            yield Row(start + a, start + b)

    def _kept(self, start: int, end: int) -> Sequence[tuple[int, int]]:
        low = bisect_right(self.keep, (start, start))
        high = bisect_right(self.keep, (end, end))
        return [span for span in self.keep[max(0, low - 1) : high] if span[0] >= start and span[1] <= end]


def paragraphs(text: str, offset: int = 0) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) of every line of `text` that says something, without the blanks around it."""
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        if stripped := line.strip():
            start = at + line.index(stripped[0])
            yield offset + start, offset + start + len(stripped)
        at = end + 1


def passages_in(passages: Sequence[Passage], start: int, end: int) -> list[Passage]:
    """Return the passages that overlap [start, end)."""
    low = max(0, bisect_right(passages, start, key=lambda p: p.start) - 1)
    found = []
    for passage in passages[low:]:
        if passage.start >= end:
            break
        if passage.end > start:
            found.append(passage)
    return found


def _joined(fold: Row | None, start: int, end: int, kind: RowKind) -> Row:
    if fold is None or fold.kind != kind:
        # Two kinds of fold that touch become one: the reader cares that it is folded, not why.
        kind = kind if fold is None else "others"
    return Row(start if fold is None else fold.start, end, kind, (fold.lines if fold else 0) + 1)


def _folded(fold: Row, *, spaced: bool) -> Iterator[Row]:
    if not spaced:
        yield Row(fold.start, fold.start, "blank")
    yield fold
    yield Row(fold.end, fold.end, "blank")
