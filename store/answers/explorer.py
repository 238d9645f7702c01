"""One record with everything the explorer shows, narrowed as asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.answers import asking, lit, reading
from store.question import Explore, Explored
from store.records import Span
from store.tables import passages, records

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.question import RecordLine
    from store.records import HotWord, Passage
    from store.tables.engine import Connection
    from store.text.terms import Node


def answer(connection: Connection, question: Explore) -> Explored:
    """Return the record that `question` names, or the first; an empty answer when there is none."""
    line = _line(connection, question.record)
    if line is None:
        return Explored(question, records=records.place(connection, 0).total)
    place = records.place(connection, line.id)
    said = records.passages(connection, line.id)
    words = records.hot_words(connection, line.id)
    metrics = records.metrics(connection, line.id)
    asked = reading.read(connection, question.query)
    hits = (
        _found(connection, line.id, asked.node)
        if asked.node is not None
        else _word_spans(question.word, words)
    )
    return Explored(
        question=question,
        record=line,
        position=place.position,
        records=place.total,
        previous=place.previous,
        next=place.next,
        text=records.text(connection, line.id),
        passages=said,
        speakers=records.speakers(connection, line.id),
        hot_words=words,
        slogans=records.slogans(connection, line.id),
        metrics=tuple(m for m in metrics if not question.speakers or m.speaker in question.speakers),
        metrics_total=len(metrics),
        hits=_narrowed(hits, said, question.speakers),
        read_as="; ".join((asked.read_as, *asked.notes)),
        notes=records.notes(connection, line.id),
        guesses=records.guesses(connection, line.id),
    )


def _line(connection: Connection, record: int | None) -> RecordLine | None:
    if record is None:
        return records.line(connection, None)
    newest = records.current(connection, record)
    return None if newest is None else records.line(connection, newest)


def _found(connection: Connection, record: int, node: Node) -> tuple[Span, ...]:
    """Return where the query stands in one record's text."""
    rows = passages.of_record(connection, asking.wanted(node), record)
    spans = lit.spans(connection, node, rows)
    return tuple(Span(row.start + s.start, row.start + s.end) for row in rows for s in spans[row.id])


def _word_spans(word: str | None, words: Sequence[HotWord]) -> tuple[Span, ...]:
    return next((hot.spans for hot in words if hot.word == word), ()) if word else ()


def _narrowed(hits: Sequence[Span], said: Sequence[Passage], speakers: Sequence[str]) -> tuple[Span, ...]:
    """Return the hits that begin in a passage of one of the speakers; all of them when nobody is chosen."""
    if not speakers:
        return tuple(hits)
    chosen = iter([passage for passage in said if passage.speaker in speakers])
    passage = next(chosen, None)
    kept = []
    for hit in hits:
        while passage is not None and passage.end <= hit.start:
            passage = next(chosen, None)
        if passage is not None and passage.start <= hit.start:
            kept.append(hit)
    return tuple(kept)
