"""One row of a record as pieces: whose words they are, and every mark that stands in them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from store.question import Explored
from store.records import Passage
from store.visible import visible
from tui.paint.cells import drawn
from tui.paint.names import Painted, Piece, hot_name
from tui.paint.page import Row, passages_in

GUTTER = 2
"""Cells before the text: the sign of direct or reported speech, and a blank."""
SIGNS = {"direct": "▌", "reported": "│"}


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A stretch of text with a look of its own."""

    start: int
    end: int
    names: str


@dataclass(frozen=True, slots=True)
class Marks:
    """All marks of a record in order of the text; `longest` bounds the look back."""

    marks: tuple[Mark, ...] = ()
    longest: int = 0

    def over(self, start: int, end: int) -> Sequence[Mark]:
        """Return the marks that overlap [start, end)."""
        low = bisect_left(self.marks, start - self.longest, key=lambda m: m.start)
        high = bisect_left(self.marks, end, key=lambda m: m.start)
        return [mark for mark in self.marks[low:high] if mark.end > start]


def marks_of(answer: Explored) -> Marks:
    """Return what is to be marked in the record: slogans, metrics, hot words, hits."""
    marks = [Mark(s.start, s.end, "slogan") for s in answer.slogans]
    marks += [Mark(m.start, m.end, "metric") for m in answer.metrics]
    for rank, word in enumerate(answer.hot_words):
        marks += [Mark(s.start, s.end, hot_name(rank)) for s in word.spans]
    marks += [Mark(h.start, h.end, "hit") for h in answer.hits]
    return Marks(tuple(sorted(marks)), max((m.end - m.start for m in marks), default=0))


_LAYERS = ("slogan", "metric", "hot", "hit", "here", "chosen")


def paint_text(text: str, row: Row, passages: Sequence[Passage], marks: Sequence[Mark]) -> Painted:
    """Return the pieces of one row of text, without its gutter."""
    inside = passages_in(passages, row.start, row.end)
    tones = [Mark(p.start, p.end, p.kind) for p in inside]
    layered = tones + sorted(marks, key=lambda m: (_LAYERS.index(m.names.split()[0]), m.end - m.start))
    edges = {row.start, row.end}
    for mark in layered:
        edges.update((max(row.start, mark.start), min(row.end, mark.end)))
    cuts = sorted(edges)
    return tuple(_piece(text, a, b, layered) for a, b in pairwise(cuts))


def _piece(text: str, start: int, end: int, layered: Sequence[Mark]) -> Piece:
    names = [m.names for m in layered if m.start <= start and m.end >= end]
    return drawn(visible(text[start:end], one_line=False).replace("\n", " ")), " ".join(names)


def gutter(row: Row, passages: Sequence[Passage]) -> Piece:
    """Return the sign before a row: ▌ someone's own words, │ words reported, nothing for the narrator."""
    kinds = {p.kind for p in passages_in(passages, row.start, row.end)} if row.kind == "text" else set()
    kind = next((k for k in ("direct", "reported") if k in kinds), "")
    return (SIGNS.get(kind, " "), f"sign {kind}".strip())
