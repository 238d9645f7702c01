"""Alternations of Chinese words for patterns, the longest first."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

HAN = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufffd〇]"
INSIDE = "\ue000"
"""Stands for each character inside a spoken quotation."""
ASIDE = "\ue001"
"""Stands for each character inside brackets, titles of books and quoted terms."""


def simplified(text: str) -> str:
    """Return `text` in simplified characters, the same length, for one set of words in both scripts."""
    return text.translate(_simplifying())


@cache
def _simplifying() -> dict[int, str]:
    lines = resources.files("store.text").joinpath("lists", "simplified.txt").read_text("utf-8").splitlines()
    table: dict[int, str] = {}
    for line in lines:
        if not line.startswith("#"):
            table.update(zip(map(ord, line[::2]), line[1::2], strict=True))
    return table


def either(words: str) -> str:
    """Return the alternation of blank-separated `words`; of two that begin alike the longer one wins.

    Words with the same first character share a branch, so that few branches are tried at a place.

    >>> either("书记 总书记 书")
    '总书记|书(?:记|)'
    """
    ordered = sorted(set(words.split()), key=lambda w: (-len(w), w))
    branches: dict[str, list[str]] = {}
    for word in ordered:
        branches.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(
        f"{re.escape(first)}{rests[0] if len(rests) == 1 else '(?:' + '|'.join(rests) + ')'}"
        for first, rests in branches.items()
    )
