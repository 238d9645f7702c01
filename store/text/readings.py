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
_BREAK = re.compile(
    r"(?<=\s)<br[ \t]?/?>(?:[ \t]{0,3}\d{1,3}[ \t]{1,3}<br[ \t]?/?>)?"
    r"|<br[ \t]?/?>(?=\s)(?:[ \t]{0,3}\d{1,3}[ \t]{1,3}<br[ \t]?/?>)?",
    re.IGNORECASE,
)
"""The end of a line, with the number of the line between two of them; without a blank the tag parts words."""
_LINE = 45
"""Characters before a tag without another one: a line of print, which may end inside a sentence."""
_LINE_ENDS = re.compile(r"[>\n]|[.:;!?。：；！？]\s{0,3}$")
_LINE_BEGINS = re.compile(
    r"(?:[A-Z][a-z]{2,10} )?(?:Minutes|MINUTES|Agenda|AGENDA)\b|\d{1,2}\.[ A-Z]|[A-Z]{4}|[a-z]\. [A-Z]"
)
"""How a heading or an item begins, which is no part of the line before."""
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
    """Return `text` without readings in brackets, and with the line ends for which tags stand.

    >>> without("報(bào)告會(huì)議經(jīng)過學(xué)習").text
    '報告會議經過學習'
    """
    readings = [found.span() for found in _READING.finditer(text)]
    breaks = [(found.start(), found.end() - 1) for found in _BREAK.finditer(text)]
    between = sorted(span for found in (readings, breaks) if len(found) >= _FEWEST for span in found)
    if not between:
        return Plain(text)
    if len(breaks) >= _FEWEST:
        text = _BREAK.sub(_line_end, text)
    lengths = [end - start for start, end in between]
    left_out = tuple(accumulate(lengths))
    places = tuple(
        start - gone + length for (start, _), gone, length in zip(between, left_out, lengths, strict=True)
    )
    edges = [0, *(edge for span in between for edge in span), len(text)]
    kept = "".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))
    return Plain(kept, places, left_out)


def _line_end(tag: re.Match[str]) -> str:
    """Return the tag with a line end as its last character; a blank where the sentence goes on."""
    after = tag.string[tag.end() : tag.end() + 24].lstrip()
    before = tag.string[max(tag.start() - _LINE, 0) : tag.start()]
    wrapped = not _LINE_ENDS.search(before) and len(before) == _LINE and not _LINE_BEGINS.match(after)
    return tag[0][:-1] + (" " if wrapped or after[:1].islower() else "\n")
