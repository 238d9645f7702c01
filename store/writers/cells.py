"""How wide text is on a terminal: double for Chinese, nothing for what stands on another character."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

ELLIPSIS = "…"
_CLOSING = "，。、；：！？”’）》」』…"
_PIECE = re.compile(rf"[^\u2e80-\uffef ]+ *|[\u2e80-\uffef][{_CLOSING}]{{0,3}} *| +")
"""What is never broken: a word, or one wide character with the marks that must not begin a line."""


def width(text: str) -> int:
    """Return the number of cells that `text` takes.

    >>> width("招商 ok")
    7
    """
    return len(text) if text.isascii() else sum(map(_cells, text))


def fitted(text: str, cells: int, *, right: bool = False) -> str:
    """Return `text` in exactly `cells` cells: filled with blanks, or cut with an ellipsis."""
    text = shortened(text, cells)
    blanks = " " * (cells - width(text))
    return blanks + text if right else text + blanks


def shortened(text: str, cells: int) -> str:
    """Return `text` in at most `cells` cells, cut with an ellipsis where it is longer."""
    if width(text) <= cells:
        return text
    kept, used = [], 0
    for character in text:
        used += _cells(character)
        if used > cells - 1:
            break
        kept.append(character)
    return "".join(kept) + ELLIPSIS if cells > 0 else ""


def tail(text: str, cells: int) -> str:
    """Return the end of `text` in at most `cells` cells, an ellipsis before it where it is longer.

    >>> tail("全县项目推进会", 9)
    '…目推进会'
    """
    if width(text) <= cells:
        return text
    used, at = 0, len(text)
    while at and used + _cells(text[at - 1]) < cells:
        at -= 1
        used += _cells(text[at])
    return ELLIPSIS + text[at:] if cells > 0 else ""


def wrapped(text: str, cells: int) -> Iterator[str]:
    """Yield `text` in lines of at most `cells` cells, broken at blanks, and between Chinese characters.

    >>> list(wrapped("会议 was held on Monday", 8))
    ['会议 was', 'held on', 'Monday']
    """
    line, used = "", 0
    for piece in _PIECE.findall(text):
        wide = width(piece.rstrip(" "))
        if line and used + wide > cells:
            yield line.rstrip(" ")
            line, used = "", 0
        while wide > cells:
            head = shortened(piece, cells + 1)[:-1]
            yield head
            piece = piece[len(head) :]
            wide = width(piece.rstrip(" "))
        line, used = line + piece, used + width(piece)
    if line.strip(" "):
        yield line.rstrip(" ")


def _cells(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
