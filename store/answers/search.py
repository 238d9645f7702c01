"""Search over all records: a page of passages with the hits lit, and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.answers import asking
from store.question import Found, Hit, Search
from store.tables import passages
from store.text import matching, query

if TYPE_CHECKING:
    from store.tables.engine import Connection
    from store.text.terms import Node

MOST_COUNTED = 10_000
"""Counting a frequent word further costs more than it tells: "more than" is said instead."""
MOST_VERIFIED = 1_000
"""The same, where each passage must be looked at again."""


def answer(connection: Connection, question: Search) -> Found:
    """Return the page of hits that `question` asks for."""
    asked = query.parse(question.text)
    notes = (asked.notice,) if asked.notice else ()
    if asked.node is None:
        return Found(question, asked.read_as, notes=notes)
    wanted = asking.wanted(asked.node)
    rows = passages.page(connection, wanted, limit=question.limit + 1, offset=question.offset)
    hits = tuple(hit_of(row, asked.node) for row in rows[: question.limit])
    more = len(rows) > question.limit
    if more:
        most = MOST_VERIFIED if wanted.predicates else MOST_COUNTED
        total, exact = passages.count(connection, wanted, most=most)
    else:
        total, exact = question.offset + len(hits), bool(hits) or not question.offset
    return Found(question, asked.read_as, hits, total, exact, more, notes)


def hit_of(row: passages.Row, node: Node | None) -> Hit:
    """Return a row as a hit, with the places that `node` lights."""
    return Hit(
        record=row.record,
        title=row.title,
        date=row.date,
        speaker=row.speaker,
        speaker_id=row.speaker_id,
        post=row.post,
        kind=row.kind,
        start=row.start,
        end=row.end,
        text=row.text,
        hits=matching.spans(node, row.text),
    )
