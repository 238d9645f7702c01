"""The meeting's facts: title, date, place, organiser, kind."""

from __future__ import annotations

from collections.abc import Sequence

from store.records import Language, Meeting, Span


def read(text: str, language: Language, boilerplate: Sequence[Span] = ()) -> Meeting:
    """Return what the text itself says of the meeting that it records."""
    return Meeting(language=language)
