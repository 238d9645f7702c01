"""What was guessed over all records and nobody has decided, with the words and the people it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.question import GuessLine, Within
from store.records import SURE, Speaker
from store.tables.conditions import containing
from store.tables.records import GUESS_COLUMNS, guess

if TYPE_CHECKING:
    from collections.abc import Callable

    from store.tables.engine import Connection

_OPEN = f"""from guess g join record r on r.id = g.record
    left join speaker a on a.record = g.record and a.id = g.one
    left join speaker b on b.record = g.record and b.id = g.other
    where r.superseded_by is null and g.decided is null and g.standing < {SURE}
        and (:record is null or g.record = :record)
        and (:speaker = '%%' or folded(coalesce(a.name, '') || ' ' || coalesce(b.name, '')) like :speaker
            escape '\\')
        and (:text = '%%' or folded(g.kind || ' ' || g.about || ' ' || g.reason || ' '
            || coalesce(a.name, '') || ' ' || coalesce(r.title, '')) like :text escape '\\')"""
_ORDERS = {"": "g.standing, g.id", "kind": "g.kind, g.standing, g.id", "record": "g.record, g.start, g.id"}
_WORDS = """(select p.text from passage p
    where p.record = g.record and p.start <= g.start and p."end" > g.start limit 1)"""
_MOST = 2_000
"""Characters of a passage that are shown beside a guess."""


def lines(connection: Connection, within: Within, fold: Callable[[str], str]) -> tuple[GuessLine, ...]:
    """Return one guess more than the page holds, if there are as many."""
    rows = connection.execute(
        f"""select g.id, r.id, r.title, r.date, {_WORDS}, a.id, a.name, a.post, a.affiliation,
            b.id, b.name, b.post, b.affiliation, {GUESS_COLUMNS}
        {_OPEN} order by {_ORDERS.get(within.sort, _ORDERS[""])} limit :limit offset :offset""",
        _parameters(connection, within, fold),
    ).fetchall()
    return tuple(
        GuessLine(
            id=row[0],
            record=row[1],
            title=row[2],
            date=row[3],
            guess=guess(row[13:]),
            text=(row[4] or "")[:_MOST],
            speakers=tuple(Speaker(*who) for who in (row[5:9], row[9:13]) if who[0] is not None),
        )
        for row in rows
    )


def count(connection: Connection, within: Within, fold: Callable[[str], str]) -> int:
    """Return how many there are on all pages."""
    (number,) = connection.execute(
        f"select count(*) {_OPEN}", _parameters(connection, within, fold)
    ).fetchone()
    return int(number)


def _parameters(connection: Connection, within: Within, fold: Callable[[str], str]) -> dict[str, object]:
    connection.create_function("folded", 1, fold)
    return {
        "record": within.record,
        "speaker": containing(fold(within.speaker)),
        "text": containing(fold(within.text)),
        "limit": within.limit + 1,
        "offset": within.offset,
    }
