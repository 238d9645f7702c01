"""How much of a record is somebody's words, the narrator's or boilerplate; which lines were not read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from store.records import Coverage, Guess, Passage, Span
from store.text.paragraphs import count_words, paragraphs

_LABELLED = frozenset({"transcript", "interview"})
"""Kinds of record in which whatever stands in no turn should be short: a heading, a time."""
_LONG = 12
"""Words from which such a line reads like something that was said."""


def measure(text: str, passages: Sequence[Passage], guesses: Sequence[Guess], kind: str | None) -> Coverage:
    """Return the shares of the text by kind of passage, blanks left out, and the lines not understood."""
    sizes = dict.fromkeys(("direct", "reported", "narration", "boilerplate"), 0)
    for passage in passages:
        sizes[passage.kind] += len("".join(text[passage.start : passage.end].split()))
    total = sum(sizes.values()) or 1
    lines = paragraphs(text)
    nobodys = sorted(g.start for g in guesses if g.kind == "unclaimed" and g.start is not None)
    unread = {bisect_right(lines, start, key=lambda line: line.start) - 1 for start in nobodys}
    if kind in _LABELLED:
        unread |= set(_left(text, lines, passages))
    return Coverage(
        direct=sizes["direct"] / total,
        reported=sizes["reported"] / total,
        narration=sizes["narration"] / total,
        boilerplate=sizes["boilerplate"] / total,
        lines=len(lines),
        unread=tuple(lines[n] for n in sorted(unread) if n >= 0),
    )


def _left(text: str, lines: Sequence[Span], passages: Sequence[Passage]) -> list[int]:
    """Return the numbers of the long lines that are wholly the narrator's."""
    starts = [passage.start for passage in passages]
    found = []
    for number, line in enumerate(lines):
        first = bisect_right(starts, line.start) - 1
        last = bisect_right(starts, line.end - 1)
        told = all(p.kind == "narration" for p in passages[first:last])
        if told and count_words(text[line.start : line.end]) >= _LONG:
            found.append(number)
    return found
