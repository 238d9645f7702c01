"""Answers as tables: the columns of each list, the same in every format."""

from __future__ import annotations

import math
from collections.abc import Iterable

from store.question import (
    Collocate,
    GuessLine,
    Hit,
    KwicLine,
    MetricLine,
    RecordLine,
    Said,
    SpeakerLine,
    WordLine,
)
from store.writers.table import Cell, Column, Table

_NUMBERS = frozenset(
    {
        "record",
        "speakers",
        "quotes",
        "metrics",
        "warnings",
        "words",
        "share",
        "start",
        "end",
        "value",
        "high",
        "count",
    }
    | {"score", "declared", "low", "of", "dp", "joint", "logdice", "mi", "t", "hits", "rate"}
    | {"number", "confidence"}
)


def records(rows: Iterable[RecordLine]) -> Table:
    """Return the table of records."""
    return _table(
        "record title date place organiser kind language speakers quotes metrics warnings path tags",
        (
            (
                *(
                    r.id,
                    r.meeting.title,
                    r.meeting.date,
                    r.meeting.place,
                    r.meeting.organiser,
                    r.meeting.kind,
                ),
                *(
                    r.meeting.language,
                    r.speakers,
                    r.passages,
                    r.metrics,
                    r.warnings,
                    r.path,
                    ", ".join(r.tags),
                ),
            )
            for r in rows
        ),
    )


def guesses(rows: Iterable[GuessLine]) -> Table:
    """Return the table of guesses; the number is what `--accept` and `--reject` take."""
    return _table(
        "number confidence kind about reason speaker record title date start end",
        (
            (
                *(r.id, round(r.guess.confidence, 2), r.guess.kind, r.guess.about, r.guess.reason),
                ", ".join(speaker.name for speaker in r.speakers),
                *(r.record, r.title, r.date, r.guess.start, r.guess.end),
            )
            for r in rows
        ),
    )


def speakers(rows: Iterable[SpeakerLine]) -> Table:
    """Return the table of speakers."""
    return _table(
        "record title date speaker post affiliation words share metrics",
        (
            (
                *(r.record, r.title, r.date, r.speaker.name, r.speaker.post, r.speaker.affiliation),
                *(r.speaker.words, round(r.speaker.share, 4), r.metrics),
            )
            for r in rows
        ),
    )


def quotes(rows: Iterable[Hit]) -> Table:
    """Return the table of quotes."""
    return _table(
        "record title date speaker post kind start end text",
        ((r.record, r.title, r.date, r.speaker, r.post, r.kind, r.start, r.end, r.text) for r in rows),
    )


def words(rows: Iterable[WordLine]) -> Table:
    """Return the table of hot words."""
    return _table(
        "record title date word layer declared count score low high speakers of dp first",
        (
            (
                *(r.record, r.title, r.date, w.word, w.layer, int(w.declared), w.count),
                *(None if w.layer == "slogan" else round(w.score, 4), *_ends(r)),
                *(w.speakers, r.everybody, None if r.spread is None else round(r.spread, 2), r.first),
            )
            for r in rows
            for w in (r.word,)
        ),
    )


def _ends(row: WordLine) -> tuple[float | None, float | None]:
    """Return the ends of the interval; one without an end is left empty."""
    low, high = row.interval or (None, None)
    return tuple(None if end is None or math.isinf(end) else round(end, 4) for end in (low, high))  # type: ignore[return-value]


def metrics(rows: Iterable[MetricLine]) -> Table:
    """Return the table of figures."""
    return _table(
        "record title date speaker measure value high unit change basis qualifier role period quote doubt "
        "start end",
        (
            (
                *(
                    r.record,
                    r.title,
                    r.date,
                    r.speaker,
                    m.measure,
                    m.value,
                    m.high,
                    m.unit,
                    m.change,
                    m.basis,
                ),
                *(m.qualifier, m.role, m.period, m.quote, m.doubt, m.start, m.end),
            )
            for r in rows
            for m in (r.metric,)
        ),
    )


def concordance(rows: Iterable[KwicLine]) -> Table:
    """Return the table of the places of a word."""
    return _table(
        "record title date speaker left hit right start end",
        ((r.record, r.title, r.date, r.speaker, r.left, r.hit, r.right, r.start, r.end) for r in rows),
    )


def collocates(rows: Iterable[Collocate]) -> Table:
    """Return the table of the words beside a word."""
    return _table(
        "word joint count speakers logdice mi t",
        (
            (
                *(r.word, r.joint, r.count, r.speakers),
                *(round(r.log_dice, 4), round(r.mutual_information, 4), round(r.t_score, 4)),
            )
            for r in rows
        ),
    )


def said(rows: Iterable[Said]) -> Table:
    """Return the table of who says a word how often."""
    return _table("speaker hits words rate", ((r.name, r.hits, r.words, round(r.rate, 4)) for r in rows))


def _table(names: str, rows: Iterable[tuple[Cell, ...]]) -> Table:
    return Table(tuple(Column(name, name in _NUMBERS) for name in names.split()), tuple(rows))
