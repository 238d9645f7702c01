"""A copy of a text for *finding*: full width to half, odd blanks to blanks, marks straightened.

Every character is replaced by exactly one, so offsets found in the copy hold in the original, which is the
one that is shown.
"""

from __future__ import annotations

_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_BLANKS = dict.fromkeys(
    [0x00A0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, 0x0009, 0x000B, 0x000C, 0xFEFF], " "
)
_QUOTES = {**dict.fromkeys(map(ord, "“”„‟«»「」『』〝〞＂"), '"'), **dict.fromkeys(map(ord, "‘’‚‛`´＇"), "'")}
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―━─－−﹣"), "-")


def folded(text: str) -> str:
    """Return `text` with full-width forms halved and odd blanks plain, the same length. Line ends stay.

    >>> folded("２８７亿元（约）")
    '287亿元(约)'
    """
    return text.translate(_FOLD)


def straightened(text: str) -> str:
    """Return `folded(text)` with quotation marks and dashes in their ASCII form, the same length."""
    return text.translate(_STRAIGHT)


_COLONS = dict.fromkeys([0x2236, 0xFE13, 0xFE30, 0xFE55], ":")
_FOLD = {**_WIDTH, **_BLANKS, **_COLONS}
_STRAIGHT = {**_FOLD, **_QUOTES, **_DASHES}
