"""What the counts of hot words can tell: the interval of each score, the spread of a word over speakers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from store.stats import dispersion, keyness
from store.tables import lists

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from store.question import WordLine
    from store.records import Counts
    from store.tables.engine import Connection


def weighed(connection: Connection, lines: Sequence[WordLine]) -> tuple[WordLine, ...]:
    """Return the lines with their intervals and, where there are hits enough, their spread."""
    often = [(line.record, line.word.word) for line in lines if line.word.count >= dispersion.FEWEST_HITS]
    parts = lists.shares(connection, often)
    return tuple(
        replace(
            line,
            interval=line.interval or (interval(line.word.counts) if line.word.counts else None),
            log_ratio=ratio(line.word.counts, keyness.log_ratio),
            evidence=ratio(line.word.counts, keyness.g2),
            spread=spread(parts.get((line.record, line.word.word), ())),
        )
        for line in lines
    )


def ratio(counts: Counts | None, measure: Callable[[float, float, float, float], float]) -> float:
    """Return what a measure makes of the counts; 0 where there are none, or where everything is a hit."""
    if counts is None or counts.hits >= counts.words or counts.reference_words <= 0:
        return 0.0
    return measure(counts.hits, counts.words, counts.reference_hits, counts.reference_words)


def interval(counts: Counts) -> tuple[float, float] | None:
    """Return between which Log Ratios the truth lies; None where everything is a hit."""
    if counts.hits >= counts.words or counts.reference_words <= 0:
        return None
    four = (counts.hits, counts.words, counts.reference_hits, counts.reference_words)
    return keyness.log_ratio_interval(*four, family=counts.tested)


def spread(parts: Sequence[tuple[int, int]]) -> float | None:
    """Return DP over speakers, each with hits and words spoken; None for few hits or a single speaker."""
    if len(parts) < 2 or sum(hits for hits, _ in parts) < dispersion.FEWEST_HITS:
        return None
    return dispersion.dp([hits for hits, _ in parts], [words for _, words in parts])
