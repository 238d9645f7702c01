"""Lists over all records: speakers, words and metrics, each with its record."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from store.question import MetricLine, SpeakerLine, WordLine
from store.records import HotWord, Metric, Span, Speaker
from store.tables.conditions import containing
from store.tables.records import METRIC_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable

    from store.question import Within
    from store.tables.engine import Connection

_CURRENT = "r.superseded_by is null and (:record is null or r.id = :record)"
_PAGE = "limit :limit offset :offset"
_NAMED = "(:speaker = '%%' or folded(s.name || s.aliases) like :speaker escape '\\')"


def speakers(connection: Connection, within: Within, fold: Callable[[str], str]) -> tuple[SpeakerLine, ...]:
    """Return one speaker more than the page holds, if there are as many."""
    rows = connection.execute(
        f"""select r.id, r.title, r.date, s.id, s.name, s.post, s.affiliation, s.aliases, s.kind,
            s.words, s.share, s.confidence, s.reason,
            (select count(*) from metric m where m.record = s.record and m.speaker = s.id)
        from record r join speaker s on s.record = r.id
        where {_CURRENT} and {_NAMED}
            and (:text = '%%'
                or folded(coalesce(s.affiliation, '') || coalesce(s.post, '')) like :text escape '\\')
        order by r.id, s.position {_PAGE}""",
        _parameters(connection, within, fold),
    ).fetchall()
    return tuple(
        SpeakerLine(
            record=row[0],
            title=row[1],
            date=row[2],
            speaker=Speaker(
                row[3],
                row[4],
                row[5],
                row[6],
                tuple(json.loads(row[7])),
                row[8],
                row[9],
                row[10],
                row[11],
                row[12],
            ),
            metrics=row[13],
        )
        for row in rows
    )


def words(connection: Connection, within: Within, fold: Callable[[str], str]) -> tuple[WordLine, ...]:
    """Return one hot word more than the page holds, if there are as many; only those the speaker says."""
    rows = connection.execute(
        f"""select r.id, r.title, r.date, w.id, w.word, w.declared, w.score, w.count, w.speakers, w.layer
        from record r join hot_word w on w.record = r.id
        where {_CURRENT} and (:text = '%%' or folded(w.word) like :text escape '\\')
            and (:speaker = '%%' or exists (
                select 1 from hot_word_span h
                join passage p on p.record = r.id and h.start >= p.start and h.start < p."end"
                join speaker s on s.record = r.id and s.id = p.speaker
                where h.hot_word = w.id and {_NAMED}))
        order by r.id, w.id {_PAGE}""",
        _parameters(connection, within, fold),
    ).fetchall()
    return tuple(
        WordLine(
            row[0],
            row[1],
            row[2],
            HotWord(row[4], bool(row[5]), row[6], row[7], row[8], _spans(connection, row[3]), row[9]),
        )
        for row in rows
    )


def metrics(connection: Connection, within: Within, fold: Callable[[str], str]) -> tuple[MetricLine, ...]:
    """Return one metric more than the page holds, if there are as many."""
    rows = connection.execute(
        f"""select r.id, r.title, r.date, s.name, {METRIC_COLUMNS}
        from record r join metric m on m.record = r.id
        left join speaker s on s.record = m.record and s.id = m.speaker
        where {_CURRENT} and {_NAMED}
            and (:text = '%%' or folded(coalesce(m.measure, '') || ' ' || m.quote) like :text escape '\\')
        order by r.id, m.start, m.id {_PAGE}""",
        _parameters(connection, within, fold),
    ).fetchall()
    return tuple(MetricLine(row[0], row[1], row[2], row[3], Metric(*row[4:])) for row in rows)


def _parameters(connection: Connection, within: Within, fold: Callable[[str], str]) -> dict[str, object]:
    connection.create_function("folded", 1, lambda text: None if text is None else fold(text))
    return {
        "record": within.record,
        "speaker": containing(fold(within.speaker)),
        "text": containing(fold(within.text)),
        "limit": within.limit + 1,
        "offset": within.offset,
    }


def _spans(connection: Connection, hot_word: int) -> tuple[Span, ...]:
    rows = connection.execute(
        """select start, "end" from hot_word_span where hot_word = ? order by start""", [hot_word]
    ).fetchall()
    return tuple(Span(*row) for row in rows)
