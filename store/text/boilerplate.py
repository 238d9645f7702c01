"""What stands in a record without being part of it: navigation, bylines, captions, teasers.

It stays in the text and is kept out of speech. A stretch of speech wrongly taken for boilerplate is lost to
everyone who asks who said what, so each rule wants a whole line or a bracket of a known shape.
"""

from __future__ import annotations

from collections.abc import Iterable

from store.records import Language, Span
from store.text.asides import bylines, markup, pages, pictures, tails, widgets
from store.text.paragraphs import paragraphs
from store.text.speech.zh_words import simplified


def find(text: str, language: Language) -> tuple[Span, ...]:
    """Return the stretches of boilerplate, in order, without overlap."""
    units = paragraphs(text)
    text = simplified(text) if language != "en" else text
    found: list[Span] = []
    for kind in (markup, bylines, pictures, pages, widgets, tails):
        found.extend(kind.find(text, units))
    return merged(found)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order, those that overlap joined."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        elif span.start < span.end:
            joined.append(span)
    return tuple(joined)
