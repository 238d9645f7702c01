"""How often words stand in general language: the reference that a record's words are held against.

Chinese rates are those of the segmenter's own dictionary, so both sides are cut alike; English rates are
bands of our own. Neither is a count of anything a user could open, so a size is stated for them, and a
phrase is in neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from store.text import wordlists
from store.text.wordforms import key

SIZE = 100_000
"""Words that the reference is taken to have: the evidence of a small collection, not of a language. A third
or three times of it changes the lists of real records little."""
RARE = 2.0
"""Hits per million of a word or phrase that the reference does not know."""


class Reference:
    """Rates of general language; `counted` and `total` are the Chinese dictionary's counts."""

    def __init__(self, counted: Mapping[str, int], total: int) -> None:
        """Take the counts of a dictionary of Chinese and their sum; both may be empty."""
        self._counted = counted
        self._total = total

    def hits(self, word: str) -> float:
        """Return how often the word, given by its key, is expected in `SIZE` words of general language."""
        if word.isascii():
            per_million = _english().get(word, RARE)
        else:
            count = self._counted.get(word, 0)
            per_million = max(RARE, count * 1e6 / self._total) if self._total else RARE
        return per_million * SIZE / 1e6


@cache
def _english() -> dict[str, float]:
    """Return the rates of the shipped bands, variants of a word added up."""
    rates: dict[str, float] = {}
    for band, lines in wordlists.sections("rates_en").items():
        for line in lines:
            for word in line.split():
                rates[key(word)] = max(float(band), rates.get(key(word), 0.0))
    return rates
