"""A record read as tests want to see it: who said what, as pairs of strings."""

from __future__ import annotations

from store.records import Attribution, Language, Speaker
from store.text import turns


def read(text: str, language: Language = "en") -> Attribution:
    """Return what is attributed; a test that comes here claims that the record is labelled."""
    found = turns.attribute(text, language)
    assert found is not None, "read as prose"
    return found


def said(text: str, language: Language = "en") -> list[tuple[str, str]]:
    """Return the name and the words of every passage, in order; no name where nobody named asks."""
    found = read(text, language)
    names = {speaker.id: speaker.name for speaker in found.speakers}
    return [(names.get(p.speaker or "", ""), text[p.start : p.end]) for p in found.passages]


def people(text: str, language: Language = "en") -> dict[str, Speaker]:
    """Return the speakers by name."""
    return {speaker.name: speaker for speaker in read(text, language).speakers}
