"""One record with everything the explorer shows, narrowed as asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.question.explore import Explored
from store.tables import records

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.question.explore import Explore, RecordLine
    from store.records import HotWord, Passage, Span
    from store.tables.engine import Connection


def answer(connection: Connection, question: Explore) -> Explored:
    """Return the record that `question` names, or the first; an empty answer when there is none."""
    line = _line(connection, question.record)
    if line is None:
        return Explored(question, records=records.place(connection, 0).total)
    place = records.place(connection, line.id)
    said = records.passages(connection, line.id)
    words = records.hot_words(connection, line.id)
    metrics = records.metrics(connection, line.id)
    hits, read_as = _hits(connection, line.id, question, words)
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
        read_as=read_as,
        notes=records.notes(connection, line.id),
        guesses=records.guesses(connection, line.id),
    )


def _line(connection: Connection, record: int | None) -> RecordLine | None:
    if record is None:
        return records.line(connection, None)
    newest = records.current(connection, record)
    return None if newest is None else records.line(connection, newest)


def _hits(
    connection: Connection, record: int, question: Explore, words: Sequence[HotWord]
) -> tuple[tuple[Span, ...], str]:
    """Return where the query stands, else the chosen word, and how the query was read."""
    if question.query:
        # Loaded for a query only: the first frame has none, and waits for this answer.
        from store.answers import sought

        spans, read_as = sought.within(connection, record, question.query)
        if spans is not None:
            return spans, read_as
        return _word_spans(question.word, words), read_as
    return _word_spans(question.word, words), ""


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
