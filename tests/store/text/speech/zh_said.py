"""What people say in a text: shared by the tests of Chinese prose."""

from __future__ import annotations

from store.text.speech.zh import attribute

Said = tuple[tuple[str, str], ...]


def said(text: str) -> Said:
    """Return what people say in `text`; bodies and collectives are left out."""
    attribution = attribute(text)
    people = {s.id: s.name for s in attribution.speakers if s.kind not in ("body", "collective")}
    return tuple(
        (people[p.speaker], text[p.start : p.end]) for p in attribution.passages if p.speaker in people
    )
