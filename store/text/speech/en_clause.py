"""What an attribution is: a source and the stretches of its words; and where such a stretch ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.records import Span
from store.text.speech.en_chunks import Source
from store.text.speech.en_names import words

LABEL = "a name before a colon"
"""The reason of a clause that only counts when the name is known from elsewhere."""
FRAME = re.compile(
    r"(?:in|on|at|during|when|while|after|before|as|for|with|however|but|and|meanwhile|then|later|"
    r"earlier|regarding|"
    r"speaking|asked|citing|commenting|responding|referring|looking|talking|facing|aiming|from|by|to|"
    r"through|since|"
    r"although|though|despite|similarly|also|finally|first|firstly|second|secondly|third|thirdly|next|"
    r"last|today|"
    r"yesterday|this|so|recently|similarly|in addition|moreover|furthermore|besides|therefore|according|"
    r"among|between|"
    r"under|over|once|because|if|now|concerning|following|turning|having|[a-z]{1,30}ing|[a-z]{1,30}ly)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One attribution: the source, the stretches of its words, and how it was recognised."""

    source: Source
    said: tuple[Span, ...]
    reason: str
    confidence: float
    frame: Source | None = None
    """Who speaks in the subordinate clause before it ("When Okafor spoke, he …")."""


def spoken(mask: str, start: int, end: int) -> Span | None:
    """Return the stretch without blanks, commas and marks at its ends, or None when no word is left."""
    while start < end and (mask[start].isspace() or mask[start] in '",:;-.'):
        start += 1
    while end > start and (mask[end - 1].isspace() or mask[end - 1] in '",:;-'):
        end -= 1
    if mask[end - 2 : end] in ('".', '".') and mask.count('"', start, end) % 2:
        end -= 2
    return Span(start, end) if words(mask, start, end) else None
