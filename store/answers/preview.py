"""What a glossary entry would change: counted on stored texts and hot words, by the rules of the reading."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from store.answers import asking
from store.question import Previewed, Shift
from store.tables import lists, passages, records
from store.text import glossary
from store.text.candidates import TAKES_OVER
from store.text.covered import Covered
from store.text.fragments import PIECE
from store.text.terms import Words
from store.text.wordforms import key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.question import Preview
    from store.records import HotWord, Span
    from store.tables.engine import Connection

MOST = 2_000
"""Passages looked at: a phrase that stands in more is common enough to judge by."""
SHOWN = 20
"""Words that lose hits, at most."""


@dataclass(slots=True)
class _Sum:
    """What was counted so far."""

    places: int = 0
    passages: int = 0
    records: int = 0
    listed: int = 0
    lost: Counter[str] = field(default_factory=Counter)
    gone: Counter[str] = field(default_factory=Counter)


def answer(connection: Connection, question: Preview) -> Previewed:
    """Return where the phrase stands, and what its hits are taken from."""
    rows = _holding(connection, question.phrase) if key(question.phrase).strip() else ()
    done = _Sum()
    for record, held in groupby(rows[:MOST], key=lambda row: row.record):
        places = glossary.places(records.text(connection, record), question.phrase, question.own)
        done.passages += sum(any(row.start <= p.start < row.end for p in places) for row in held)
        if places:
            _count(done, places, records.hot_words(connection, record), question)
    return Previewed(
        question,
        done.places,
        done.passages,
        done.records,
        done.listed,
        _shifts(connection, done),
        glossary.is_shipped(question.phrase),
        len(rows) <= MOST,
    )


def _shifts(connection: Connection, done: _Sum) -> tuple[Shift, ...]:
    lost = done.lost.most_common(SHOWN)
    before = lists.hits_of_words(connection, [word for word, _ in lost])
    return tuple(Shift(word, before[word], before[word] - taken, done.gone[word]) for word, taken in lost)


def _holding(connection: Connection, phrase: str) -> tuple[passages.Row, ...]:
    return passages.page(connection, asking.wanted(Words(phrase)), limit=MOST + 1)


def _count(done: _Sum, places: tuple[Span, ...], words: Iterable[HotWord], question: Preview) -> None:
    """Add what the phrase takes in one record.

    A word that stands hardly anywhere else is a piece of the phrase; of the others, a phrase that stands
    often takes the hits. A word across the edge of the phrase is cut off there.
    """
    phrase, kept = key(question.phrase), {key(entry) for entry in question.own}
    inside = Covered(places)
    done.places, done.records = done.places + len(places), done.records + 1
    for word in words:
        if key(word.word) == phrase:
            done.listed += 1
            continue
        within = sum(inside.holds(s.start) and inside.holds(s.end - 1) for s in word.spans)
        across = sum(inside.holds(s.start) != inside.holds(s.end - 1) for s in word.spans)
        kept_whole = word.declared or key(word.word) in kept or glossary.is_shipped(word.word)
        if within >= PIECE * len(word.spans) and not kept_whole:
            done.lost[word.word] += len(word.spans)
            done.gone[word.word] += 1
        elif word.layer == "word" and (taken := across + (within if len(places) >= TAKES_OVER else 0)):
            done.lost[word.word] += taken
