"""Long lists of words as one pattern that ignores case and fails fast."""

from __future__ import annotations

import re
from collections.abc import Iterable


def anycase(words: Iterable[str], edge: str = "") -> str:
    """Return a pattern of `words` in any case, the longest first; `edge` must follow words.

    The words stand grouped behind their first letter, so that the engine looks into a group only where that
    letter stands; under IGNORECASE it would try every word everywhere.

    >>> re.match(anycase(["mile", "Mt"]), "MT").group()
    'MT'
    """
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        tail = re.escape(word[1:]) + (edge if word[-1].isalnum() else "")
        groups.setdefault(word[0].lower(), []).append(tail)
    parts = (f"{_first(letter)}(?i:{'|'.join(tails)})" for letter, tails in groups.items())
    return f"(?:{'|'.join(parts)})"


def _first(letter: str) -> str:
    return f"[{letter}{letter.upper()}]" if letter.isascii() and letter.isalpha() else re.escape(letter)
