"""Search over all records: a page of passages with the hits lit, and how many there are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from store.answers import asking, lit, reading
from store.question import Found, Hit, Search
from store.tables import conditions, passages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.question.search import Seen
    from store.records import Span
    from store.tables.engine import Connection
    from store.text.terms import Node

MOST_COUNTED = 10_000
"""Counting a frequent word further costs more than it tells: "more than" is said instead."""
STOPPED = "stopped looking, for it took too long: there may be more"
MOST_JOINED = 500
"""The same, where each passage's record or speaker must be looked up."""
MOST_VERIFIED = 200
"""The same, where each passage's text must be looked at again."""


def answer(connection: Connection, question: Search) -> Found:
    """Return the page of hits that `question` asks for."""
    asked = reading.read(connection, question.text)
    if asked.node is None:
        return Found(question, asked.read_as, notes=asked.notes)
    wanted = narrowed(asking.wanted(asked.node), question.since)
    rows = passages.page(
        connection, wanted, limit=question.limit + 1, offset=question.offset, after=question.after
    )
    page = rows[: question.limit]
    hits = hits_of(connection, page, asked.node)
    more = len(rows) > question.limit
    if more and not question.after:
        total, exact = passages.count(connection, wanted, most=_most(wanted))
    else:
        total = question.offset + len(hits)
        exact = not question.after and (bool(hits) or not question.offset)
    notes = (*asked.notes, STOPPED) if wanted.watch.is_late else asked.notes
    exact = exact and not wanted.watch.is_late
    return Found(question, asked.read_as, hits, total, exact, more, notes, page[-1].id if page else 0)


def count(connection: Connection, text: str, since: Seen | None = None) -> tuple[int, bool]:
    """Return how many passages hold `text`, and whether that is all of them."""
    asked = reading.read(connection, text)
    if asked.node is None:
        return 0, True
    wanted = narrowed(asking.wanted(asked.node), since)
    return passages.count(connection, wanted, most=_most(wanted))


def narrowed(wanted: passages.Wanted, since: Seen | None) -> passages.Wanted:
    """Return the same search in newer records only."""
    if since is None:
        return wanted
    newer = conditions.newer(since.record, since.added)
    return replace(wanted, conditions=conditions.every([newer, wanted.conditions]))


def _most(wanted: passages.Wanted) -> int:
    if wanted.predicates:
        return MOST_VERIFIED
    return MOST_COUNTED if wanted.is_index_enough else MOST_JOINED


def hits_of(connection: Connection, rows: Sequence[passages.Row], node: Node | None) -> tuple[Hit, ...]:
    """Return rows as hits, with the places that `node` lights."""
    spans = lit.spans(connection, node, rows)
    return tuple(_hit(row, spans[row.id]) for row in rows)


def _hit(row: passages.Row, spans: tuple[Span, ...]) -> Hit:
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
        hits=spans,
        added=row.added,
    )
