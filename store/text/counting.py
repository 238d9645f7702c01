"""How often given words stand in a text: the same count on both sides of a comparison.

Chinese words are counted as characters, in either script; English ones as whole words, plurals included.
No segmenter is asked, so a text can be counted that was read long ago.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from store.text.fold import folded
from store.text.wordforms import HAN, key

_WORD = re.compile(r"[a-z0-9][a-z0-9'’‐‑-]*")


def counter(words: Sequence[str]) -> Callable[[str], list[int]]:
    """Return what counts these words in a text.

    >>> counter(["招商", "ferry"])("招商引资，再招商。 Two ferries; one ferry.")
    [2, 2]
    """
    sought = [(key(word), True) if HAN.search(word) else (_keys(folded(word)), False) for word in words]
    latin = not all(is_chinese for _, is_chinese in sought)

    def count(text: str) -> list[int]:
        plain = folded(text)
        keys = _keys(plain) if latin else ""
        return [(plain if is_chinese else keys).count(word) for word, is_chinese in sought]

    return count


def _keys(text: str) -> str:
    """Return the keys of a text's words, each between two blanks."""
    return f" {'  '.join(map(_key, _WORD.findall(text)))} "


@lru_cache(maxsize=50_000)
def _key(word: str) -> str:
    """Return the key of a word; texts repeat their words."""
    return key(word)
