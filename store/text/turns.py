"""Labelled records - transcripts, council records, interviews, minutes by label - into turns."""

from __future__ import annotations

from collections.abc import Sequence

from store.records import Attribution, Language, Line, Span


def attribute(
    text: str,
    language: Language,
    lines: Sequence[Line] = (),
    boilerplate: Sequence[Span] = (),
) -> Attribution | None:
    """Return the turns of a labelled record, or None when the text is prose.

    `lines` are what the format says (captions, exports); without them labels are sought in the text.
    """
    return None
