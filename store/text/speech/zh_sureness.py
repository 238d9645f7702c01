"""How sure it is whose words a piece of Chinese prose are, and why, in words.

The figures order the guesses by how often each way of finding a speaker errs; they are no probabilities.
"""

from __future__ import annotations

from dataclasses import dataclass

from store.text.speech.zh_events import Event, Paragraph
from store.text.speech.zh_passages import Piece

_LONG = 4
"""Sentences of reported speech beyond which the narrator may have taken over unseen."""


@dataclass(frozen=True, slots=True)
class Sureness:
    """A confidence, 0 to 1, and its reason."""

    confidence: float
    reason: str


_SUBJECTS = {
    "person": Sureness(0.95, "named before a verb of speech"),
    "pronoun": Sureness(0.8, "“他” or “她” is taken for the person named last"),
    "short": Sureness(0.85, "surname and post are taken for the full name"),
    "post": Sureness(0.75, "a post alone is taken for the one who holds it"),
    "body": Sureness(0.8, "a body and no person"),
    "collective": Sureness(0.8, "several people and no person"),
    "unnamed": Sureness(0.8, "somebody without a name"),
}
WHOLE = Sureness(0.85, "a line above announces the whole speech")
CREDITED = Sureness(0.9, "named behind a dash that follows the words")
_AFTER = Sureness(0.95, "named behind the words")


def told(paragraph: Paragraph, piece: Piece, event: Event) -> Sureness:
    """Return how sure a piece is that an attribution of its paragraph covers."""
    if piece.why:
        return Sureness(0.6, piece.why)
    if event.weak:
        return Sureness(0.7, event.weak)
    sure = _SUBJECTS[event.subject.kind]
    if event.subject.kind == "person" and not event.after:
        sure = _AFTER
    if event.subject.kind == "person" and not event.subject.strong:
        sure = Sureness(0.85, "a bare name inside the clause, before a verb of speech")
    return sure if piece.direct else _reported(paragraph, piece, sure)


def carried_on(paragraph: Paragraph, piece: Piece, *, cut: bool) -> Sureness:
    """Return how sure a piece is in a paragraph that names nobody."""
    if piece.direct:
        return Sureness(0.8, "a paragraph in quotation marks, taken to go on from the speaker before")
    if cut:
        return Sureness(0.85, "the paragraph before breaks off inside the sentence")
    return _reported(
        paragraph, piece, Sureness(0.7, "names nobody: taken to go on from the paragraph before")
    )


def _reported(paragraph: Paragraph, piece: Piece, sure: Sureness) -> Sureness:
    """Return a lower confidence for reported words that run on: nothing marks where they end."""
    sentences = sum(map(paragraph.masked[piece.start : piece.end].count, "。！？"))
    if sentences <= _LONG:
        return sure
    reason = f"{sure.reason}; runs on over {sentences} sentences without quotation marks"
    return Sureness(round(sure.confidence - 0.1, 2), reason)
