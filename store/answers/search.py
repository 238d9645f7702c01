"""Search over all records: a page of passages with the hits lit, and how many there are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from store.answers import asking, lit, reading
from store.question import Found, Hit, Search
from store.tables import conditions, passages
from store.text.phrasing import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.question.search import Seen
    from store.records import Span
    from store.tables.engine import Connection
    from store.text.terms import Node

MOST_COUNTED = 5_000
"""Counting a frequent word further costs more than it tells: "more than" is said instead."""
MOST_LOOKED = 2_000
"""The same, where each passage must be looked at: its text, its speaker or its record."""


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
    last = page[-1].id if page else 0
    more = len(rows) > question.limit
    total, exact = question.offset + len(hits), not question.after and (bool(hits) or not question.offset)
    if more:
        total, exact = _counted(connection, wanted, question, total)
    watch = wanted.watch
    if watch.is_late and not more:
        # What was not looked at yet is the next page: nothing is missed by who asks on.
        last, more = watch.reached, bool(watch.reached)
    tongue = reading.tongue_of(connection)
    late = ["passed-over"] * watch.has_passed_over + ["stopped"] * watch.is_late
    notes = (*asked.notes, *(say(name, tongue) for name in late))
    exact = exact and watch.saw_all
    return Found(question, asked.read_as, hits, total, exact, more, notes, last, stopped=watch.is_late)


def count(connection: Connection, text: str, since: Seen | None = None) -> tuple[int, bool]:
    """Return how many passages hold `text`, and whether that is all of them."""
    asked = reading.read(connection, text)
    if asked.node is None:
        return 0, True
    return _count(connection, narrowed(asking.wanted(asked.node), since))


def _counted(
    connection: Connection, wanted: passages.Wanted, question: Search, seen: int
) -> tuple[int, bool]:
    """Return how many there are: what the index cannot count is counted only for those who wait for it."""
    if question.after or not (question.counted or wanted.is_index_enough):
        return seen, False
    total, exact = _count(connection, wanted)
    return max(total, seen), exact


def _count(connection: Connection, wanted: passages.Wanted) -> tuple[int, bool]:
    most = MOST_COUNTED if wanted.is_index_enough else MOST_LOOKED
    return passages.count(connection, wanted, most=most)


def narrowed(wanted: passages.Wanted, since: Seen | None) -> passages.Wanted:
    """Return the same search in newer records only."""
    if since is None:
        return wanted
    newer = conditions.newer(since.record, since.added)
    return replace(wanted, conditions=conditions.every([newer, wanted.conditions]))


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
        path=row.path,
    )
