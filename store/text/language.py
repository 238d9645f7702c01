"""Which language a text is in."""

from __future__ import annotations

from store.records import Language


def detect(text: str) -> Language:
    """Return "zh", "en" or "mixed" by the share of Han characters among letters."""
    han = sum(1 for c in text if "\u4e00" <= c <= "\u9fff")
    latin = sum(1 for c in text if c.isascii() and c.isalpha())
    return "zh" if han * 2 >= latin else "en"
