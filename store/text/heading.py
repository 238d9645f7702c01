"""The meeting's facts: title, date, place, organiser, kind."""

from __future__ import annotations

from collections.abc import Sequence

from store.records import Language, Meeting, Span
from store.text import kinds, titles, venue, whendate
from store.text.paragraphs import paragraphs

_LEAD = 8
"""Paragraphs of a record in which its place and organiser are sought."""
_LONGEST = 400
"""Characters of a paragraph that count as the lead."""
_HEAD, _TAIL = 40_000, 4_000


def read(text: str, language: Language, boilerplate: Sequence[Span] = ()) -> Meeting:
    """Return what the text itself says of the meeting that it records."""
    text, boilerplate = _ends(text, boilerplate)
    units = paragraphs(text)
    title = titles.title(text, units, boilerplate)
    lead = lead_of(text, units, boilerplate)
    kind = kinds.kind(text, title, units)
    held = whendate.held(text, units, boilerplate, title, kind)
    return Meeting(
        title=title,
        date=held.day,
        place=venue.place(lead),
        organiser=venue.organiser(lead) or venue.organiser(text[-600:]),
        language=language,
        kind=kind,
        date_confidence=held.confidence,
        date_reason=held.reason,
    )


def _ends(text: str, boilerplate: Sequence[Span]) -> tuple[str, Sequence[Span]]:
    """Return the head and the tail of a long text: a meeting's facts stand there, and a book is long."""
    if len(text) <= _HEAD + _TAIL:
        return text, boilerplate
    return f"{text[:_HEAD]}\n{text[-_TAIL:]}", [b for b in boilerplate if b.end <= _HEAD]


def lead_of(text: str, units: Sequence[Span], boilerplate: Sequence[Span]) -> str:
    """Return the opening of the record in plain lines, long paragraphs cut, boilerplate left out."""
    lines: list[str] = []
    for unit in units[:60]:
        line = "".join(_outside(text, unit, boilerplate)).strip()
        if line:
            lines.append(line[:_LONGEST])
        if len(lines) > _LEAD:
            break
    return "\n".join(lines)


def _outside(text: str, unit: Span, boilerplate: Sequence[Span]) -> list[str]:
    """Return the pieces of a paragraph that are not boilerplate."""
    pieces: list[str] = []
    at = unit.start
    for aside in boilerplate:
        if aside.end <= at:
            continue
        if aside.start >= unit.end:
            break
        pieces.append(text[at : max(at, aside.start)])
        at = max(at, aside.end)
    pieces.append(text[at : max(at, unit.end)])
    return pieces
