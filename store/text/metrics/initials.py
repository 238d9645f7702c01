"""Alternatives found by the character they start with: at a word only those are tried that may begin there.

The engine tries the alternatives of a pattern one by one at every place; a hundred of them at every word cost
more than all else that is read in a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from string import ascii_letters, digits

_WORD = re.compile(r"\b\w")
_TOP = re.compile(r"(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\]]*\]|\\.|[^|()\[])+")
"""One top-level alternative of a pattern: brackets up to three deep stay together."""


class Initials:
    """Patterns of several kinds, in order, each with a class of the characters that it may start with."""

    def __init__(self, patterns: Iterable[tuple[str, str, str]]) -> None:
        """Take kind, class and pattern; a match names its kind as its last group."""
        held = list(patterns)
        self._of: dict[str, re.Pattern[str]] = {}
        for character in ascii_letters + digits:
            begun: dict[str, list[str]] = {}
            for kind, start, pattern in held:
                if re.match(start, character):
                    begun.setdefault(kind, []).append(pattern)
            if begun:
                kinds = (f"(?P<{kind}>{'|'.join(found)})" for kind, found in begun.items())
                self._of[character] = re.compile("|".join(kinds))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield what the patterns match, from left to right, without overlap; nothing empty."""
        at = 0
        for word in _WORD.finditer(text):
            start = word.start()
            pattern = self._of.get(word.group()) if start >= at else None
            match = pattern.match(text, start) if pattern is not None else None
            if match is not None and match.end() > start:
                at = match.end()
                yield match


def alternatives(pattern: str) -> list[str]:
    """Return the top-level alternatives of a pattern.

    >>> alternatives("ha(?:s|ve) been|so far")
    ['ha(?:s|ve) been', 'so far']
    """
    return _TOP.findall(pattern)
