"""A sentence without a verb of speech: what a colon or a long quotation gives to whom it begins with."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.records import Span
from store.text.speech import en_sources
from store.text.speech.en_chunks import Source
from store.text.speech.en_clause import FRAME, LABEL, Clause, spoken

_VIEW = re.compile(r"In (?P<who>[A-Z][^,.:;\"]{1,80}?)'s? (?:view|opinion|eyes|words),? ")
_OWN_COLON = re.compile(r":\s{1,9}(?=[\"\w])")


def without_cue(mask: str, sentence: Span) -> tuple[Clause, ...]:
    """Return what a colon or a long quotation gives to the person the sentence begins with."""
    view = _VIEW.match(mask, sentence.start, sentence.end)
    holder = en_sources.after(mask, *view.span("who")) if view else None
    said = spoken(mask, view.end(), sentence.end) if view else None
    if holder is not None and said is not None and holder.kind == "person":
        return (Clause(holder, (said,), "according to", 0.8),)
    colon = _OWN_COLON.search(mask, sentence.start, min(sentence.end, sentence.start + 220))
    limit = colon.start() if colon else sentence.end
    mark = mask.find('"', sentence.start, sentence.end)
    begin = colon.end() if colon else mark
    if begin < 0 or (not colon and not _holds_sentence(mask, mark, sentence.end)):
        return ()
    source = _first_named(mask, sentence.start, min(limit, begin))
    if source is None or source.kind != "person":
        return ()
    if not (source.posts or source.titled or mark >= 0):
        if not colon or source.end != colon.start() or source.start != sentence.start:
            return ()
        said = spoken(mask, begin, sentence.end)
        return (Clause(source, (said,), LABEL, 0.6),) if said else ()
    said = spoken(mask, begin, sentence.end)
    return (Clause(source, (said,), "a colon or quotation after the name", 0.6),) if said else ()


def _first_named(mask: str, start: int, end: int) -> Source | None:
    """Return the person the sentence begins with, or begins with after a frame."""
    source = en_sources.leading(mask, start, end)
    for _ in range(2):
        comma = mask.find(", ", start, end)
        if source is not None or comma < 0 or not FRAME.match(mask, start):
            break
        start = comma + 2
        source = en_sources.leading(mask, start, end)
    return source


def _holds_sentence(mask: str, mark: int, end: int) -> bool:
    """Return whether the quotation opened at `mark` is long enough for speech and closes like a sentence."""
    close = mask.find('"', mark + 1, end)
    return close - mark > 30 and mask[close - 1] in ".,!?"


def all_quotation(mask: str, paragraph: Span, quoted: Sequence[Span]) -> bool:
    """Return whether the stretch is nothing but quotation."""
    inside = sum(span.end - span.start for span in quoted)
    letters = paragraph.end - paragraph.start
    return bool(quoted) and inside + 3 * len(quoted) + 3 >= letters and letters > 8
