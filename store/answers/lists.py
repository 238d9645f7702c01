"""Lists over all records: one page of rows, and whether the list goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.answers import asking, contrast, filtering, reading
from store.answers.search import hits_of
from store.answers.weighing import weighed
from store.question import (
    ListedMetrics,
    ListedNotes,
    ListedQuotes,
    ListedRecords,
    ListedSpeakers,
    ListedTags,
    ListedWords,
    ListMetrics,
    ListNotes,
    ListQuotes,
    ListRecords,
    ListSpeakers,
    ListTags,
    ListWords,
)
from store.tables import lists, passages
from store.tables import records as record_rows
from store.tables import tags as tag_rows
from store.text.fold import folded
from store.text.terms import Both, Either, Field, Node

if TYPE_CHECKING:
    from store.question import Within
    from store.tables.engine import Connection


def records(connection: Connection, question: ListRecords) -> ListedRecords:
    """Return the records whose title, place, organiser or path holds the text."""
    within = question.within
    text = folded(within.text)
    rows = record_rows.lines(
        connection,
        record=within.record,
        text=text,
        fold=folded,
        limit=within.limit + 1,
        offset=within.offset,
        sort=within.sort,
    )
    total = None
    if within.counted:
        total = record_rows.count(connection, record=within.record, text=text, fold=folded)
    return ListedRecords(question, rows[: within.limit], len(rows) > within.limit, total)


def notes(connection: Connection, question: ListNotes) -> ListedNotes:
    """Return the notes of a record, warnings first."""
    rows = record_rows.notes(connection, question.record)
    return ListedNotes(question, tuple(sorted(rows, key=lambda note: note.level != "warning")))


def tags(connection: Connection, question: ListTags) -> ListedTags:
    """Return every tag with the number of its records."""
    return ListedTags(question, tag_rows.all_of(connection))


def speakers(connection: Connection, question: ListSpeakers) -> ListedSpeakers:
    """Return the speakers; the text narrows by affiliation and post."""
    limit = question.within.limit
    rows = lists.speakers(connection, question.within, folded)
    return ListedSpeakers(question, rows[:limit], len(rows) > limit)


def quotes(connection: Connection, question: ListQuotes) -> ListedQuotes:
    """Return the passages of speech that hold the query."""
    within = question.within
    asked = reading.read(connection, within.text)
    node = _speech(within, asked.node)
    rows = passages.page(connection, asking.wanted(node), limit=within.limit + 1, offset=within.offset)
    hits = hits_of(connection, rows[: within.limit], asked.node)
    return ListedQuotes(question, hits, len(rows) > within.limit, asked.read_as, asked.notes)


def words(connection: Connection, question: ListWords) -> ListedWords:
    """Return the hot words that hold the text."""
    if question.against:
        return _contrasted(connection, question)
    limit = question.within.limit
    rows = weighed(connection, lists.words(connection, question, folded))
    total = lists.count_words(connection, question, folded) if question.within.counted else None
    return ListedWords(question, rows[:limit], len(rows) > limit, total)


def _contrasted(connection: Connection, question: ListWords) -> ListedWords:
    within = question.within
    rows = contrast.words(connection, question)
    page = weighed(connection, rows[within.offset : within.offset + within.limit])
    more = within.offset + within.limit < len(rows)
    return ListedWords(question, page, more, len(rows) if within.counted else None)


def metrics(connection: Connection, question: ListMetrics) -> ListedMetrics:
    """Return the figures that the text asks for: words, fields, values."""
    within = question.within
    asked, told = filtering.asked(within, reading.tongue_of(connection))
    rows = lists.metrics(connection, within, folded, asked)
    more = len(rows) > within.limit
    total = None
    if within.counted:
        # A page that is not full is the last one: what is before it is counted already.
        is_last = not more and (rows or not within.offset)
        total = (
            within.offset + len(rows) if is_last else lists.count_metrics(connection, within, folded, asked)
        )
    return ListedMetrics(question, rows[: within.limit], more, total, told)


def _speech(within: Within, node: Node | None) -> Node:
    parts: list[Node] = [Either((Field("kind", "direct"), Field("kind", "reported")))]
    if node is not None:
        parts.extend(node.parts if isinstance(node, Both) else (node,))
    if within.record is not None:
        parts.append(Field("record", str(within.record)))
    if within.speaker:
        parts.append(Field("speaker", within.speaker))
    return Both(tuple(parts))
