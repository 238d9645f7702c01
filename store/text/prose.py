"""Who says what in running text, by the reading of its language."""

from __future__ import annotations

from collections.abc import Sequence

from store.records import Attribution, Language, Span
from store.text.speech import en, zh


def attribute(text: str, language: Language, boilerplate: Sequence[Span] = ()) -> Attribution:
    """Return the speakers and their passages; nothing inside `boilerplate` is speech."""
    return zh.attribute(text, boilerplate) if language == "zh" else en.attribute(text, boilerplate)
