"""What machines put between the words: readings behind characters, 報(bào)訊, and the tags of line breaks.

Pages turned into traditional characters by a machine are full of the first, pages saved from archives of
scanned minutes of the second; both cut through names, verbs and sentences. What is read without them is led
back to the places in the text as it stands.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate

from store.records import Attribution, Span

_READING = re.compile(
    r"(?<=[\u3400-\u9fff])[(（][a-zɡāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,7}[ \u2006]?[)）]", re.IGNORECASE
)
_BREAK = re.compile(r"(?<=\s)<br[ \t]?/?>|<br[ \t]?/?>(?=\s)", re.IGNORECASE)
"""Without a blank beside it the tag parts two words."""
_FEWEST = 4
"""Readings, or breaks, from which on a text is full of them; fewer are a writer's own notes."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without what was put between, and for each place behind one how much was left out before it."""

    text: str
    places: tuple[int, ...] = ()
    left_out: tuple[int, ...] = ()

    def original(self, at: int) -> int:
        """Return where the place `at` of the plain text stands in the whole text."""
        number = bisect_right(self.places, at)
        return at + (self.left_out[number - 1] if number else 0)

    def span(self, span: Span) -> Span:
        """Return the stretch of the whole text that `span` of the plain text stands for."""
        return Span(self.original(span.start), self.original(span.end - 1) + 1)

    def attribution(self, found: Attribution) -> Attribution:
        """Return `found` with its passages and notes at their places in the whole text."""
        if not self.places:
            return found
        spans = [self.span(Span(p.start, p.end)) for p in found.passages]
        notes = (n if n.start is None else replace(n, start=self.original(n.start)) for n in found.notes)
        return replace(
            found,
            passages=tuple(
                replace(p, start=s.start, end=s.end) for p, s in zip(found.passages, spans, strict=True)
            ),
            notes=tuple(notes),
        )


def without(text: str) -> Plain:
    """Return `text` without readings in brackets and without tags of line breaks.

    >>> without("報(bào)告會(huì)議經(jīng)過學(xué)習").text
    '報告會議經過學習'
    """
    between = sorted(
        span
        for pattern in (_READING, _BREAK)
        if len(found := [m.span() for m in pattern.finditer(text)]) >= _FEWEST
        for span in found
    )
    if not between:
        return Plain(text)
    lengths = [end - start for start, end in between]
    left_out = tuple(accumulate(lengths))
    places = tuple(
        start - gone + length for (start, _), gone, length in zip(between, left_out, lengths, strict=True)
    )
    edges = [0, *(edge for span in between for edge in span), len(text)]
    kept = "".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))
    return Plain(kept, places, left_out)
