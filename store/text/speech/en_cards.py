"""Paragraphs that only say who speaks next: "Ines Okafor, chair:", "[Concurrent] Ines Okafor, chair"."""

from __future__ import annotations

import re
from dataclasses import replace

from store.text.speech import en_cues, en_sources
from store.text.speech.en_chunks import Source, chunk
from store.text.speech.en_lists import VERBAL
from store.text.speech.en_names import words

_ON_AIR = re.compile(r"\[(?:Concurrent|Same period|Same time|Interview|Sound bite|Live sound)\]\s{0,9}")
"""Opens what a broadcast lets somebody say himself, as its script marks it."""
_LONGEST = 300
"""Characters of a card: a name with several posts."""


def on_air(mask: str) -> Source | None:
    """Return whom the heading of a broadcast's script lets speak."""
    opening = _ON_AIR.match(mask)
    return en_sources.leading(mask, opening.end(), len(mask)) if opening else None


def card(mask: str) -> Source | None:
    """Return the person with a post of whom a paragraph that ends in a colon consists."""
    mask = mask.rstrip()
    if not mask.endswith(":") or len(mask) > _LONGEST:
        return None
    mask = mask[:-1].rstrip()
    row = words(mask, 0, len(mask))
    if any(word.low in VERBAL for word in row) or en_cues.cues(mask, 0, len(mask)):
        return None
    told = (en_sources.leading(mask, 0, len(mask)), _name_last(mask))
    return next((source for source in told if source and _is_whole(mask, source)), None)


def _is_whole(mask: str, source: Source) -> bool:
    """Return whether a person with the post fills the stretch."""
    fills = source.start <= 4 and source.end >= len(mask) - 1
    return fills and source.kind == "person" and bool(source.posts)


def _name_last(mask: str) -> Source | None:
    """Return the person whose name closes the card, behind the posts and perhaps a colon."""
    posts, _, name = mask.rpartition(": ")
    if not posts:
        found = en_sources.before(mask, 0, len(mask))
        return replace(found, start=0, posts=((0, found.posts[-1][1]),)) if found and found.posts else None
    at = len(mask) - len(name)
    found = chunk(mask, at, len(mask))
    if found is None or found.kind != "person":
        return None
    return replace(found, start=0, posts=((0, len(posts)), *found.posts))
