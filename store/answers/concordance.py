"""Every place where a query stands, in context, sorted by what stands beside it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.answers import asking, beside, lit, reading
from store.question.concordance import Concord, Concorded, KwicLine
from store.tables import passages, records
from store.tables.engine import give_way
from store.text.fold import folded
from store.text.terms import Both, Field, Node

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from store.question.lists import Within
    from store.records import Span, Token
    from store.tables.engine import Connection
    from store.tables.passages import Row

MOST_PASSAGES = 5_000
"""Passages that are looked at: about half a second's work, and more lines than anybody reads."""
PATIENCE = 0.5
"""Seconds for looking where a pattern stands in the passages found."""
REACH = 120
"""Characters of context to each side at most; wider than a screen."""
WINDOW = 5
"""Words to each side in which collocates are sought, and by which lines are sorted."""
_BLANKS = re.compile(r"\s+")
_NOWHERE = ("\uffff",)
"""Sorts behind every word: lines with nothing beside the hit come last."""


@dataclass(frozen=True, slots=True)
class Place:
    """A hit with the words beside it, nearest first."""

    line: KwicLine
    left: tuple[str, ...]
    right: tuple[str, ...]


def answer(connection: Connection, question: Concord) -> Concorded:
    """Return a page of the concordance, and who says it, how evenly, beside what."""
    within = question.within
    asked = reading.read(connection, within.text)
    if asked.node is None:
        return Concorded(question, total=0, read_as=asked.read_as, notes=asked.notes)
    wanted = asking.wanted(_narrowed(within, asked.node))
    rows = passages.page(connection, wanted, limit=MOST_PASSAGES + 1)
    looked = rows[:MOST_PASSAGES]
    spans = lit.spans(connection, asked.node, looked, patience=PATIENCE)
    found = beside.Found(tuple(_places(connection, looked, spans)))
    saw_all = wanted.watch.saw_all and (all(spans.values()) or not lit.has_pattern(asked.node))
    ordered = _ordered(found.places, within.sort)
    page = ordered[within.offset : within.offset + within.limit]
    return Concorded(
        question,
        tuple(place.line for place in page),
        len(ordered) > within.offset + within.limit,
        len(ordered),
        len(rows) <= MOST_PASSAGES and saw_all,
        asked.read_as,
        asked.notes,
        **beside.counted(connection, found, WINDOW),
    )


def _narrowed(within: Within, node: Node) -> Node:
    parts: list[Node] = list(node.parts) if isinstance(node, Both) else [node]
    if within.record is not None:
        parts.append(Field("record", str(within.record)))
    if within.speaker:
        parts.append(Field("speaker", within.speaker))
    return Both(tuple(parts)) if len(parts) > 1 else node


def _places(
    connection: Connection, rows: Sequence[Row], spans: dict[int, tuple[Span, ...]]
) -> Iterator[Place]:
    """Yield each hit; the words of a record are unpacked once, for its passages stand together."""
    record: int | None = None
    words: tuple[Token, ...] = ()
    starts: list[int] = []
    ends: list[int] = []
    for row in rows:
        if row.record != record:
            give_way(connection)
            record = row.record
            words = records.tokens(connection, record)
            starts, ends = [w.start for w in words], [w.end for w in words]
        for span in spans[row.id]:
            yield _place(row, span, words, starts, ends)


def _place(row: Row, span: Span, words: Sequence[Token], starts: list[int], ends: list[int]) -> Place:
    at, end = row.start + span.start, row.start + span.end
    first, last = bisect_left(starts, row.start), bisect_right(ends, row.end)
    before = bisect_right(ends, at)
    after = bisect_left(starts, end)
    text = row.text
    line = KwicLine(
        row.record,
        row.title,
        row.date,
        row.speaker,
        at,
        end,
        _line(text[max(0, span.start - REACH) : span.start]).lstrip(),
        _line(text[span.start : span.end]),
        _line(text[span.end : span.end + REACH]).rstrip(),
    )
    left = words[max(first, before - 3 * WINDOW) : max(first, before)]
    right = words[after : min(last, after + 3 * WINDOW)]
    return Place(line, _spoken(reversed(left)), _spoken(right))


def _line(text: str) -> str:
    """Return `text` on one line: runs of blanks and line ends as one blank."""
    return _BLANKS.sub(" ", text)


def _spoken(words: Iterable[Token]) -> tuple[str, ...]:
    """Return the nearest words, without punctuation."""
    return tuple(w.text for w in words if any(map(str.isalnum, w.text)))[:WINDOW]


def _ordered(places: Sequence[Place], sort: str) -> Sequence[Place]:
    if sort == "speaker":
        return sorted(places, key=lambda p: (p.line.speaker is None, p.line.speaker or ""))
    if sort == "date":
        return sorted(places, key=lambda p: (p.line.date is None, p.line.date or ""))
    side, number = sort[:-1], sort[-1:]
    if side not in ("left", "right"):
        return places
    skipped = int(number) - 1

    def key(place: Place) -> tuple[str, ...]:
        words = place.left if side == "left" else place.right
        return tuple(map(folded, words[skipped:])) or _NOWHERE

    return sorted(places, key=key)
