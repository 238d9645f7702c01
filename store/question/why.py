"""Why a word is hot: its counts, scores and sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.records import HotWord, Span


@dataclass(frozen=True, slots=True)
class Why:
    """Why a word of one record is hot."""

    record: int
    word: str


@dataclass(frozen=True, slots=True)
class Context:
    """A sentence of a record with the place of a word in it."""

    start: int
    """Where the word stands in the record."""
    text: str
    hit: Span
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Explained:
    """What makes a word hot: counts, scores, who says it, the sentences."""

    question: Why
    word: HotWord | None = None
    """None: the record has no such word."""
    language: str = ""
    log_ratio: float = 0.0
    evidence: float = 0.0
    """Signed G2."""
    speakers: tuple[tuple[str, int], ...] = ()
    """Who says it, how often; most first."""
    speakers_total: int = 0
    spread: float | None = None
    """DP over the speakers, 0 even, 1 clumped; None where there are too few hits to say."""
    contexts: tuple[Context, ...] = ()
