"""The other records of a record's language, or those of a tag: their texts, and how many words they have."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from store.tables import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store.tables.engine import Connection

_OTHERS = """from record r where r.superseded_by is null and r.id <> :record
    and r.language = (select language from record where id = :record)
    and (:tags is null
        or r.id in (select record from tag where name in (select value from json_each(:tags))))"""
_PAGE = 200


def texts(connection: Connection, record: int, tags: Sequence[str] | None = None) -> Iterator[str]:
    """Yield the texts, with `tags` of those alone that have one of them; no query is left half read."""
    after = 0
    while True:
        rows = connection.execute(
            f"select id {_OTHERS} and r.id > :after order by r.id limit {_PAGE}",
            {"record": record, "after": after, "tags": _list(tags)},
        ).fetchall()
        if not rows:
            return
        after = rows[-1][0]
        yield from (records.text(connection, number) for (number,) in rows)


def size(connection: Connection, record: int, tags: Sequence[str] | None = None) -> tuple[int, int]:
    """Return the words of the record, and those of all others together.

    The words of a record are counted when its hot words are found. Where a record has none, they are
    taken to be as long as this record's.
    """
    counted = "(select max(w.words) from hot_word w where w.record = r.id)"
    own = connection.execute(f"select {counted}, characters from record r where id = ?", [record]).fetchone()
    if own is None:
        return 0, 0
    words = own[0] or max(1, own[1] // 2)
    rate = words / max(1, own[1])
    (total,) = connection.execute(
        f"select coalesce(sum(coalesce({counted}, r.characters * :rate)), 0) {_OTHERS}",
        {"record": record, "rate": rate, "tags": _list(tags)},
    ).fetchone()
    return int(words), int(total)


def _list(tags: Sequence[str] | None) -> str | None:
    return None if tags is None else json.dumps(list(tags))
