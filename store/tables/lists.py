"""Lists over all records: speakers, words and metrics, each with its record."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from store.question import MetricLine, SpeakerLine, Within, WordLine
from store.records import Metric, Span, Speaker
from store.tables import naming
from store.tables.conditions import Condition, containing, every
from store.tables.records import METRIC_COLUMNS, WORD_COLUMNS, hot_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from store.question import ListWords
    from store.tables.engine import Connection

_CURRENT = "r.superseded_by is null and (:record is null or r.id = :record)"
# By the place of the column, which both halves of a union share.
_WORD_ORDERS = {
    "": "1, 4",
    "score": "9 desc, 1, 4",
    "count": "10 desc, 9 desc, 1, 4",
    "speakers": "11 desc, 10 desc, 1, 4",
    "word": "7, 1",
}
_LAST = 2**62
"""Slogans are numbered from here by where they stand first, behind all hot words."""
_ENOUGH = "limit :limit + :offset"
"""Of each half of a union no more than this can stand on the page."""
# A plus keeps the index of units out: reading rows in its order is slower than sorting what is read in order.
_METRIC_ORDERS = {
    "": "r.id, m.start, m.id",
    "measure": "m.measure is null, m.measure, m.unit, r.date, r.id, m.start",
    "value": "+m.unit, m.value desc, r.id, m.start",
    "speaker": "s.name is null, s.name, r.id, m.start",
    "date": "r.date is null, r.date desc, r.id, m.start",
}
_LAYERS = {
    "declared": " and w.declared",
    "word": " and w.layer = 'word'",
    "phrase": " and w.layer = 'phrase'",
}
_METRICS = """from record r join metric m on m.record = r.id
    left join speaker s on s.record = m.record and s.id = m.speaker"""
_PAGE = "limit :limit offset :offset"
_NAMED = "folded(s.name || s.aliases) like :speaker escape '\\'"


def speakers(connection: Connection, within: Within, fold: Callable[[str], str]) -> tuple[SpeakerLine, ...]:
    """Return one speaker more than the page holds, if there are as many."""
    rows = connection.execute(
        f"""select r.id, r.title, r.date, s.id, s.name, s.post, s.affiliation, s.aliases, s.kind,
            s.words, s.share, s.confidence, s.reason,
            (select count(*) from metric m where m.record = s.record and m.speaker = s.id)
        from record r join speaker s on s.record = r.id
        where {_CURRENT} and {_named(within)}
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


def words(connection: Connection, question: ListWords, fold: Callable[[str], str]) -> tuple[WordLine, ...]:
    """Return one hot word more than the page holds, if there are as many; only those the speaker says."""
    order = f"order by {_word_order(question)}"
    halves = [f"select * from ({half} {order} {_ENOUGH})" for half in _words_sql(question)]
    rows = connection.execute(
        f"{' union all '.join(halves)} {order} {_PAGE}", _asked_words(connection, question, fold)
    ).fetchall()
    return tuple(
        WordLine(
            record=row[0],
            title=row[1],
            date=row[2],
            word=hot_word(row[6:-1], _spans(connection, row[3])),
            first=row[4],
            everybody=row[5],
            file=_file(row[-1]),
        )
        for row in rows
    )


def _word_order(question: ListWords) -> str:
    """Return the order; by score, the words that one record declares come first, whatever their hits tell."""
    order = _WORD_ORDERS.get(question.within.sort, "1, 4")
    declared = question.within.sort == "score" and question.within.record is not None
    return f"8 desc, {order}" if declared else order


def shares(
    connection: Connection, words: Sequence[tuple[int, str]]
) -> dict[tuple[int, str], tuple[tuple[int, int], ...]]:
    """Return how often each speaker of the record says a word, beside the words that they speak in all."""
    rows = connection.execute(
        """select w.record, w.word, s.words, count(p.id)
        from json_each(?) asked
        join hot_word w on w.record = asked.value ->> 0 and w.word = asked.value ->> 1
        join speaker s on s.record = w.record
        left join hot_word_span h on h.hot_word = w.id
        left join passage p on p.record = w.record and p.speaker = s.id and h.start >= p.start
            and h.start < p."end"
        group by w.id, s.id order by w.id""",
        [json.dumps(list(words))],
    ).fetchall()
    found: dict[tuple[int, str], list[tuple[int, int]]] = {}
    for record, word, spoken, hits in rows:
        found.setdefault((record, word), []).append((hits, spoken))
    return {word: tuple(parts) for word, parts in found.items()}


def hits_of_words(connection: Connection, words: Sequence[str]) -> dict[str, int]:
    """Return how often hot words stand in all records that list them."""
    rows = connection.execute(
        """select w.word, sum(w.count) from hot_word w join record r on r.id = w.record
        where r.superseded_by is null and w.word in (select value from json_each(?)) group by w.word""",
        [json.dumps(list(words))],
    ).fetchall()
    return dict(rows)


def count_words(connection: Connection, question: ListWords, fold: Callable[[str], str]) -> int:
    """Return how many hot words there are on all pages."""
    parameters = _asked_words(connection, question, fold)
    halves = _words_sql(question)
    return sum(
        connection.execute(f"select count(*) from ({half})", parameters).fetchone()[0] for half in halves
    )


def _asked_words(
    connection: Connection, question: ListWords, fold: Callable[[str], str]
) -> dict[str, object]:
    hidden = json.dumps(question.hidden, ensure_ascii=False)
    return {**_parameters(connection, question.within, fold), "hidden": hidden}


def _words_sql(question: ListWords) -> tuple[str, ...]:
    """Return what lists hot words, what lists slogans, or both."""
    within, layer = question.within, question.layer
    if layer == "slogan":
        return (_slogans_sql(question),)
    hot = f"""select r.id, r.title, r.date, w.id as number, null as first, r.speakers as everybody,
            {WORD_COLUMNS}, r.path
        from record r join hot_word w on w.record = r.id where {_current(within)}"""
    if within.text:
        # Words repeat from record to record: each is folded once.
        hot += """ and w.word in (
            select word from (select distinct word from hot_word)
            where folded(word) like :text escape '\\')"""
    if within.speaker:
        hot += f""" and exists (
            select 1 from hot_word_span h
            join passage p on p.record = r.id and h.start >= p.start and h.start < p."end"
            join speaker s on s.record = r.id and s.id = p.speaker
            where h.hot_word = w.id and {_NAMED})"""
    hot += _LAYERS.get(layer, "")
    if question.hidden:
        hot += " and w.word not in (select value from json_each(:hidden))"
    return (hot, _slogans_sql(question)) if layer == "all" else (hot,)


def _slogans_sql(question: ListWords) -> str:
    """Return slogans as hot words without a score, those of one record that are alike as one, at its end."""
    within = question.within
    # Beside all words a slogan that is one of them is no second word.
    listed = "select 1 from hot_word w where w.record = l.record and w.word = l.text"
    once = f"and not exists ({listed})" if question.layer == "all" else ""
    text = "and folded(l.text) like :text escape '\\'" if within.text else ""
    said = f"and {_NAMED}" if within.speaker else ""
    hidden = "and l.text not in (select value from json_each(:hidden))" if question.hidden else ""
    return f"""select r.id, r.title, r.date, {_LAST} + g.start as number, g.name as first,
            r.speakers as everybody, g.text as word, 0, 0.0 as score, g.count, g.speakers, 'slogan',
            null, null, null, null, null, r.path
        from (select l.record, l.text, min(l.start) as start, s.name, count(*) as count,
                count(distinct l.speaker) as speakers
            from slogan l left join speaker s on s.record = l.record and s.id = l.speaker
            where (:record is null or l.record = :record) {text} {said} {hidden} {once}
            group by l.record, l.text) g
        join record r on r.id = g.record where r.superseded_by is null"""


def metrics(
    connection: Connection, within: Within, fold: Callable[[str], str], asked: Condition
) -> tuple[MetricLine, ...]:
    """Return one metric more than the page holds, if there are as many."""
    order = _METRIC_ORDERS.get(within.sort, _METRIC_ORDERS[""])
    return _metrics(connection, within, fold, asked, f"order by {order}", _PAGE)


def count_metrics(
    connection: Connection, within: Within, fold: Callable[[str], str], asked: Condition
) -> int:
    """Return how many metrics there are on all pages."""
    if within == Within(limit=within.limit, offset=within.offset, sort=within.sort, counted=True):
        sql = "select coalesce(sum(metrics), 0) from record where superseded_by is null"
        return int(connection.execute(sql).fetchone()[0])
    rows = connection.execute(
        f"select count(*) {_METRICS} where {_current(within)} and {_named(within)} and {numbered(asked)}",
        _parameters(connection, within, fold, asked),
    )
    return int(rows.fetchone()[0])


def indicators(
    connection: Connection, within: Within, fold: Callable[[str], str], asked: Condition
) -> tuple[tuple[str, str, int], ...]:
    """Return each measure with its unit as written, and how many figures there are of it."""
    rows = connection.execute(
        f"""select m.measure, m.unit, count(*) {_METRICS}
        where {_current(within)} and {_named(within)} and {numbered(asked)} and m.measure is not null
        group by m.measure, m.unit""",
        _parameters(connection, within, fold, asked),
    ).fetchall()
    return tuple((measure, unit, number) for measure, unit, number in rows)


def of_indicator(
    connection: Connection,
    within: Within,
    fold: Callable[[str], str],
    asked: Condition,
    indicator: tuple[str, tuple[str, ...]],
) -> tuple[MetricLine, ...]:
    """Return the figures in one unit of measures so written, in order of dates."""
    unit, measures = indicator
    wanted = Condition(
        "(+m.unit = ? and m.measure in (select value from json_each(?)))", (unit, json.dumps(measures))
    )
    order = "order by r.date is null, r.date, r.id, m.start, m.id"
    return _metrics(connection, within, fold, every((asked, wanted)), order, "limit :limit")


def _metrics(
    connection: Connection,
    within: Within,
    fold: Callable[[str], str],
    asked: Condition,
    order: str,
    page: str,
) -> tuple[MetricLine, ...]:
    # The page is cut from the numbers alone: only what stands on it is read whole.
    rows = connection.execute(
        f"""select r.id, r.title, r.date, s.name, r.language, r.path, {METRIC_COLUMNS} {_METRICS}
        where m.id in (select m.id {_METRICS}
            where {_current(within)} and {_named(within)} and {numbered(asked)} {order} {page})
        {order}""",
        _parameters(connection, within, fold, asked),
    ).fetchall()
    return tuple(
        MetricLine(row[0], row[1], row[2], row[3], Metric(*row[6:]), language=row[4], file=_file(row[5]))
        for row in rows
    )


def _file(path: str) -> str:
    """Return the name of a record's file, by which it goes where it has no title."""
    return path.rsplit("/", 1)[-1]


def limited(within: Within, limit: int) -> Within:
    """Return the same from the first row on, up to a limit."""
    return replace(within, limit=limit, offset=0)


def numbered(condition: Condition) -> str:
    """Return the SQL of a condition with a name for each parameter: `:asked0`, `:asked1`."""
    pieces = condition.sql.split("?")
    return "".join(f"{piece}:asked{i}" for i, piece in enumerate(pieces[:-1])) + pieces[-1]


def _current(within: Within) -> str:
    return "r.superseded_by is null" + (" and r.id = :record" if within.record is not None else "")


def _named(within: Within) -> str:
    """Return whose rows are wanted; where nobody is asked for, the speakers need not be looked up."""
    return _NAMED if within.speaker else "1"


def _parameters(
    connection: Connection, within: Within, fold: Callable[[str], str], asked: Condition | None = None
) -> dict[str, object]:
    connection.create_function("folded", 1, lambda text: None if text is None else fold(text))
    values = naming.settled(connection, asked.parameters if asked else (), fold)
    return {
        "record": within.record,
        "speaker": containing(fold(within.speaker)),
        "text": containing(fold(within.text)),
        "limit": within.limit + 1,
        "offset": within.offset,
        **{f"asked{i}": value for i, value in enumerate(values)},
    }


def _spans(connection: Connection, hot_word: int | None) -> tuple[Span, ...]:
    if hot_word is None:
        return ()
    rows = connection.execute(
        """select start, "end" from hot_word_span where hot_word = ? order by start""", [hot_word]
    ).fetchall()
    return tuple(Span(*row) for row in rows)
