"""One form of a text for finding: script, width, case and accents folded, character for character.

The folded text is as long as the original, so that what is found in it is lit in the original unchanged.
Combining marks and invisible characters become `IGNORED`, which every pattern of `matching` may step over.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

IGNORED = "\x00"
"""Stands for a character that finding does not see: a combining mark, a soft hyphen, a joiner."""

_LIST = Path(__file__).parent / "lists" / "simplified.txt"
_BREAK = "\u200b"
"""A zero-width space: where a word may end."""
_KANA = range(0x3040, 0x3100)
_IGNORED_CATEGORIES = frozenset({"Mn", "Me", "Cf"})


class _Table(dict[int, str]):
    """A translation table that works out each character once, when it is first met."""

    def __missing__(self, code: int) -> str:
        found = self[code] = _fold_character(chr(code))
        return found


def folded(text: str) -> str:
    """Return `text` folded for finding, the same number of characters long.

    >>> folded("發展ＧＤＰ Café")
    '发展gdp cafe'
    """
    if text.isascii():
        return text.lower()
    return text.translate(_table())


def _table() -> _Table:
    if not _TABLE:
        for line in _LIST.read_text("utf-8").splitlines():
            if not line.startswith("#"):
                _TABLE.update(zip(map(ord, line[::2]), line[1::2], strict=True))
    return _TABLE


_TABLE = _Table()


def _fold_character(character: str) -> str:
    if character == _BREAK:
        return " "
    if unicodedata.category(character) in _IGNORED_CATEGORIES:
        return IGNORED
    plain = _only_if_one(unicodedata.normalize("NFKC", character), character)
    plain = _only_if_one(plain.casefold(), plain)
    plain = plain if ord(plain) in _KANA else _without_accents(plain)
    return " " if plain.isspace() and plain not in "\r\n" else _TABLE.get(ord(plain), plain)


def _only_if_one(candidate: str, otherwise: str) -> str:
    return candidate if len(candidate) == 1 else otherwise


def _without_accents(character: str) -> str:
    parts = unicodedata.normalize("NFD", character)
    return parts[0] if all(unicodedata.category(mark) == "Mn" for mark in parts[1:]) else character
