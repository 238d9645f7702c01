"""Slogans and terms that stand in quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from store.records import Language, Passage, Slogan


def find(text: str, language: Language, passages: Sequence[Passage]) -> tuple[Slogan, ...]:
    """Return the short quoted strings of the record, each with the speaker whose words hold it."""
    return ()
