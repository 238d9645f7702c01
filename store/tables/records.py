"""Records and what belongs to one record, out of the store as frozen values."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from store.question.explore import RecordLine
from store.records import Counts, Guess, HotWord, Meeting, Metric, Note, Passage, Slogan, Span, Speaker, Token
from store.tables import tags
from store.tables.conditions import containing
from store.tables.packing import unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from store.tables.engine import Connection

CURRENT = "superseded_by is null"
_LINE = f"""select id, path, title, date, place, organiser, language, kind, speakers, passages, metrics,
    warnings, {tags.OF_RECORD.format("record.id")} from record"""
_NARROWED = f"""{CURRENT} and (:record is null or id = :record)
    and (:text = '%%' or folded(coalesce(title, '') || ' ' || coalesce(place, '') || ' '
        || coalesce(organiser, '') || ' ' || path || ' '
        || coalesce((select group_concat(name, ' ') from tag where record = record.id), ''))
        like :text escape '\\')"""
_ORDERS = {
    "title": "title is null, title, id",
    "date": "date is null, date desc, id",
    "speakers": "speakers desc, id",
    "quotes": "passages desc, id",
    "metrics": "metrics desc, id",
    "notes": "warnings desc, id",
}
METRIC_COLUMNS = """m.start, m."end", m.quote, m.value, m.unit, m.high, m.measure, m.change, m.basis,
    m.qualifier, m.period, m.speaker, m.doubt, m.role"""
GUESS_COLUMNS = """g.kind, g.about, g.reason, g.confidence, g.start, g."end", g.one, g.other"""
WORD_COLUMNS = """w.word, w.declared, w.score, w.count, w.speakers, w.layer, w.hits, w.words,
    w.reference_hits, w.reference_words, w.tested"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands among all: 1-based position, total, and its neighbours."""

    position: int
    total: int
    previous: int | None
    next: int | None


def lines(
    connection: Connection,
    *,
    record: int | None = None,
    text: str = "",
    fold: Callable[[str], str] = str.casefold,
    limit: int = -1,
    offset: int = 0,
    sort: str = "",
) -> tuple[RecordLine, ...]:
    """Return the current records in the order of adding; the folded `text` narrows by what names them."""
    connection.create_function("folded", 1, fold)
    rows = connection.execute(
        f"""{_LINE} where {_NARROWED} order by {_ORDERS.get(sort, "id")} limit :limit offset :offset""",
        {"record": record, "text": containing(text), "limit": limit, "offset": offset},
    ).fetchall()
    return tuple(map(_line, rows))


def count(
    connection: Connection, *, record: int | None, text: str = "", fold: Callable[[str], str] = str.casefold
) -> int:
    """Return how many records `lines` would return without a limit."""
    connection.create_function("folded", 1, fold)
    parameters = {"record": record, "text": containing(text)}
    (number,) = connection.execute(f"select count(*) from record where {_NARROWED}", parameters).fetchone()
    return int(number)


def line(connection: Connection, record: int | None) -> RecordLine | None:
    """Return one record, any version of it; the first one for None."""
    if record is None:
        row = connection.execute(f"{_LINE} where {CURRENT} order by id limit 1").fetchone()
    else:
        row = connection.execute(f"{_LINE} where id = ?", [record]).fetchone()
    return None if row is None else _line(row)


def current(connection: Connection, record: int) -> int | None:
    """Return the newest version of a record, which is mostly itself; None when there is none such."""
    seen = None
    row = connection.execute("select superseded_by from record where id = ?", [record]).fetchone()
    while row is not None:
        seen = record
        if row[0] is None:
            return seen
        record = row[0]
        row = connection.execute("select superseded_by from record where id = ?", [record]).fetchone()
    return seen


def newest(connection: Connection) -> tuple[int, str]:
    """Return the highest number of a record and when the newest one was added."""
    found: tuple[int, str] = connection.execute(
        "select coalesce(max(id), 0), coalesce(max(added), '') from record"
    ).fetchone()
    return found


def place(connection: Connection, record: int) -> Place:
    """Return where a record stands among the current ones."""
    (total,) = connection.execute(f"select count(*) from record where {CURRENT}").fetchone()
    (position,) = connection.execute(
        f"select count(*) from record where {CURRENT} and id <= ?", [record]
    ).fetchone()
    (before,) = connection.execute(
        f"select max(id) from record where {CURRENT} and id < ?", [record]
    ).fetchone()
    (after,) = connection.execute(
        f"select min(id) from record where {CURRENT} and id > ?", [record]
    ).fetchone()
    return Place(position, total, before, after)


def text(connection: Connection, record: int) -> str:
    """Return a record's text, unchanged."""
    rows = connection.execute("select text from passage where record = ? order by id", [record])
    return "".join(text for (text,) in rows.fetchall())


def speakers(connection: Connection, record: int) -> tuple[Speaker, ...]:
    """Return the speakers of a record in order of speaking."""
    rows = connection.execute(
        """select id, name, post, affiliation, aliases, kind, words, share, confidence, reason
        from speaker where record = ? order by position""",
        [record],
    ).fetchall()
    return tuple(
        Speaker(
            id=row[0],
            name=row[1],
            post=row[2],
            affiliation=row[3],
            aliases=tuple(json.loads(row[4])),
            kind=row[5],
            words=row[6],
            share=row[7],
            confidence=row[8],
            reason=row[9],
        )
        for row in rows
    )


def passages(connection: Connection, record: int) -> tuple[Passage, ...]:
    """Return the passages of a record, which cover its text in order."""
    rows = connection.execute(
        """select start, "end", kind, speaker, time, confidence, reason
        from passage where record = ? order by id""",
        [record],
    ).fetchall()
    return tuple(Passage(*row) for row in rows)


def hot_words(connection: Connection, record: int) -> tuple[HotWord, ...]:
    """Return the hot words of a record, best first, each with its places."""
    spans: dict[int, list[Span]] = {}
    for number, start, end in connection.execute(
        """select hot_word, start, "end" from hot_word_span
        where hot_word in (select id from hot_word where record = ?) order by hot_word, start""",
        [record],
    ).fetchall():
        spans.setdefault(number, []).append(Span(start, end))
    rows = connection.execute(
        f"select id, {WORD_COLUMNS} from hot_word w where record = ? order by id",
        [record],
    ).fetchall()
    return tuple(hot_word(row[1:], tuple(spans.get(row[0], ()))) for row in rows)


def hot_word(row: Sequence[Any], spans: tuple[Span, ...]) -> HotWord:
    """Return a hot word of its columns, `WORD_COLUMNS`."""
    word, declared, score, count, speakers, layer, *counts = row
    known = counts[0] is not None
    return HotWord(
        word, bool(declared), score, count, speakers, spans, layer, Counts(*counts) if known else None
    )


def slogans(connection: Connection, record: int) -> tuple[Slogan, ...]:
    """Return the slogans of a record in order of its text."""
    rows = connection.execute(
        """select text, start, "end", speaker from slogan where record = ? order by start""", [record]
    ).fetchall()
    return tuple(Slogan(*row) for row in rows)


def metrics(connection: Connection, record: int) -> tuple[Metric, ...]:
    """Return the metrics of a record in order of its text."""
    rows = connection.execute(
        f"select {METRIC_COLUMNS} from metric m where record = ? order by m.start, m.id", [record]
    ).fetchall()
    return tuple(Metric(*row) for row in rows)


def notes(connection: Connection, record: int) -> tuple[Note, ...]:
    """Return what a reader of the record should know."""
    rows = connection.execute(
        "select level, text, start from note where record = ? order by id", [record]
    ).fetchall()
    return tuple(Note(*row) for row in rows)


def guesses(connection: Connection, record: int) -> tuple[Guess, ...]:
    """Return what was guessed in a record and nobody has decided yet, weakest first."""
    rows = connection.execute(
        f"select {GUESS_COLUMNS} from guess g where record = ? and decided is null order by g.standing, g.id",
        [record],
    ).fetchall()
    return tuple(map(guess, rows))


def guess(row: Sequence[Any]) -> Guess:
    """Return a guess of its columns, `GUESS_COLUMNS`."""
    kind, about, reason, confidence, start, end, *speakers = row
    return Guess(kind, about, reason, confidence, start, end, tuple(s for s in speakers if s))


def tokens(connection: Connection, record: int) -> tuple[Token, ...]:
    """Return the words of a record as the segmenter cut them."""
    row = connection.execute("select packed from token where record = ?", [record]).fetchone()
    return () if row is None else unpacked(row[0], text(connection, record))


def _line(row: tuple[int, str, str, str, str, str, str, str, int, int, int, int, str]) -> RecordLine:
    number, path, title, date, where, organiser, language, kind, people, said, figures, warnings, own = row
    meeting = Meeting(title, date, where, organiser, language, kind)  # type: ignore[arg-type]  # the schema's own words
    return RecordLine(number, path, meeting, people, said, figures, warnings, tuple(json.loads(own)))
