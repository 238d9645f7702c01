"""Hot words of one record held against other records, or those of one speaker against the rest."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from store.question import TAGGED
from store.records import Counts
from store.stats import keyness
from store.tables import lists, others, records, tags
from store.text import counting
from store.text.fold import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.question import ListWords, WordLine
    from store.records import Passage, Speaker
    from store.tables.engine import Connection

FEWEST_WORDS = 50
"""Who says less cannot be told from the others."""
PRIOR = 0.1
"""The prior weighs a tenth of the smaller side."""


def words(connection: Connection, question: ListWords) -> tuple[WordLine, ...]:
    """Return all words of the record, scored anew, best first; slogans, which have no score, at the end."""
    record = question.within.record
    if record is None:
        return ()
    whole = replace(question, within=replace(question.within, speaker="", sort="", offset=0, limit=10_000))
    lines = lists.words(connection, whole, folded)
    scored = [line for line in lines if line.word.layer != "slogan"]
    if question.against == "rest":
        done = _speaker(connection, record, question.within.speaker, scored)
        slogans: list[WordLine] = []
    else:
        done = _record(connection, record, scored, _tags(connection, question.against))
        slogans = [line for line in lines if line.word.layer == "slogan"]
    ranked = sorted(done, key=lambda line: (-line.word.score, -line.word.count))
    return (*ranked, *slogans)


def _tags(connection: Connection, against: str) -> tuple[str, ...] | None:
    """Return the tags, one in several spellings, of the records held against; None for all records."""
    if not against.startswith(TAGGED):
        return None
    tag = folded(against.removeprefix(TAGGED))
    return tuple(name for name, _ in tags.all_of(connection) if folded(name) == tag)


def _record(
    connection: Connection, record: int, lines: Sequence[WordLine], having: Sequence[str] | None
) -> list[WordLine]:
    """Score by LRC: hits in this record's text against hits in the others of its language."""
    names = [line.word.word for line in lines]
    count = counting.counter(names)
    own, there = count(records.text(connection, record)), [0] * len(names)
    words, size = others.size(connection, record, having)
    for text in others.texts(connection, record, having):
        there = [a + b for a, b in zip(there, count(text), strict=True)]
    done = []
    for line, f1, f2 in zip(lines, own, there, strict=True):
        counts = Counts(f1, words, f2, size, len(lines))
        four = (f1, words, f2, size)
        is_enough = words and size and f1 + f2 >= keyness.FEWEST_HITS
        score = keyness.conservative_log_ratio(*four, family=len(lines)) if is_enough else 0.0
        done.append(replace(line, word=replace(line.word, score=round(score, 4), counts=counts)))
    return done


def _speaker(connection: Connection, record: int, name: str, lines: Sequence[WordLine]) -> list[WordLine]:
    """Score by the z of log-odds: hits in what one says against hits in what the others say."""
    speakers = records.speakers(connection, record)
    chosen = {s.id for s in speakers if _named(s, name)}
    n1 = sum(s.words for s in speakers if s.id in chosen)
    n2 = sum(s.words for s in speakers if s.id not in chosen)
    if not n1 or not n2:
        return []
    passages = records.passages(connection, record)
    done = []
    for line in lines:
        said = [owner for span in line.word.spans if (owner := _owner(passages, span.start)) is not None]
        f1 = sum(owner in chosen for owner in said)
        if not said:
            continue
        counts = Counts(f1, n1, len(said) - f1, n2, len(lines))
        score, interval = _odds(counts)
        word = replace(line.word, score=score, counts=counts, count=f1, speakers=len({*said} & chosen))
        done.append(replace(line, word=word, interval=interval))
    return done


def _odds(counts: Counts) -> tuple[float, tuple[float, float] | None]:
    """Return z, or 0 where it tells nothing, and the interval of the difference in doublings."""
    f1, n1, f2, n2 = counts.hits, counts.words, counts.reference_hits, counts.reference_words
    weight = PRIOR * min(n1, n2)
    prior = (f1 + f2) * weight / (n1 + n2)
    if not prior:
        return 0.0, None
    is_enough = f1 + f2 >= keyness.FEWEST_HITS and min(n1, n2) >= FEWEST_WORDS
    difference, z = keyness.log_odds(f1, n1, f2, n2, prior, weight)
    limit = keyness.z_limit(counts.tested)
    spread = limit * math.sqrt(1 / (f1 + prior) + 1 / (f2 + prior))
    ends = ((difference - spread) / math.log(2), (difference + spread) / math.log(2))
    return (round(z, 4) if is_enough and abs(z) >= limit else 0.0), ends


def _named(speaker: Speaker, name: str) -> bool:
    return folded(name) in folded(" ".join((speaker.name, *speaker.aliases)))


def _owner(passages: Sequence[Passage], start: int) -> str | None:
    at = bisect_right(passages, start, key=lambda passage: passage.start) - 1
    return passages[at].speaker if at >= 0 else None
