"""Text made safe to show: what could act on a terminal becomes a visible mark, one character for one.

One function for both doors, the screen and the command line. Because each character is replaced by exactly
one character, offsets into the stored text stay true in the shown text. Joiners and variation selectors
stay: they shape emoji and scripts and act on nothing.
"""

from __future__ import annotations

import re

_BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_INVISIBLE = "\u00ad\u200b\u2028\u2029\u2060\ufeff\ufff9\ufffa\ufffb"
BIDI_MARK = "\u21c4"
"""Stands for a character that would turn the direction of what follows."""
INVISIBLE_MARK = "\u2423"
C1_MARK = "\u2426"

_MARKS: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A)},
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), C1_MARK),
    **dict.fromkeys(map(ord, _BIDI), BIDI_MARK),
    **dict.fromkeys(map(ord, _INVISIBLE), INVISIBLE_MARK),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **dict.fromkeys(range(0xE0000, 0xE0080), INVISIBLE_MARK),
}
_ONE_LINE = {**_MARKS, 0x09: " ", 0x0A: "\u240a"}
_SUSPECT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)


def visible(text: str, *, one_line: bool = False) -> str:
    r"""Return `text` with every dangerous character as a mark, the same number of characters long.

    Tab and line feed stay, unless `one_line` asks for a single line.

    >>> visible("a\x1b[2Jb")
    'a␛[2Jb'
    """
    if one_line:
        return text.translate(_ONE_LINE)
    return text.translate(_MARKS) if _SUSPECT.search(text) else text
