"""Alternations of Chinese words for patterns, the longest first."""

from __future__ import annotations

import re

HAN = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufffd〇]"
INSIDE = "\ue000"
"""Stands for each character inside a spoken quotation."""
ASIDE = "\ue001"
"""Stands for each character inside brackets, titles of books and quoted terms."""


def either(words: str) -> str:
    """Return the alternation of blank-separated `words`, longest first so that the longest wins.

    >>> either("书记 总书记")
    '总书记|书记'
    """
    return "|".join(re.escape(word) for word in sorted(set(words.split()), key=lambda w: (-len(w), w)))
