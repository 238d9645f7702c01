"""Answers as tables: the columns of each list, the same in every format."""

from __future__ import annotations

from collections.abc import Iterable

from store.question import Hit, MetricLine, RecordLine, SpeakerLine, WordLine
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
    | {"score", "declared"}
)


def records(rows: Iterable[RecordLine]) -> Table:
    """Return the table of records."""
    return _table(
        "record title date place organiser kind language speakers quotes metrics warnings path",
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
                *(r.meeting.language, r.speakers, r.passages, r.metrics, r.warnings, r.path),
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
        "record title date word declared score count speakers",
        (
            (r.record, r.title, r.date, w.word, int(w.declared), round(w.score, 4), w.count, w.speakers)
            for r in rows
            for w in (r.word,)
        ),
    )


def metrics(rows: Iterable[MetricLine]) -> Table:
    """Return the table of figures."""
    return _table(
        "record title date speaker measure value high unit change basis qualifier period quote doubt "
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
                *(m.qualifier, m.period, m.quote, m.doubt, m.start, m.end),
            )
            for r in rows
            for m in (r.metric,)
        ),
    )


def _table(names: str, rows: Iterable[tuple[Cell, ...]]) -> Table:
    return Table(tuple(Column(name, name in _NUMBERS) for name in names.split()), tuple(rows))
