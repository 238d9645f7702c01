"""Numerals into numbers: digits with commas and blanks, and a guard against the infinite."""

from __future__ import annotations

import re

LARGEST = 1e20
"""Nobody cites more than this of anything; what is larger is a code or a run of digits."""
LONGEST = 40
"""Characters of the longest numeral that is read: longer runs are codes."""

_FILLING = re.compile(r"[\s,_']")


def sane(value: float) -> bool:
    """Return whether `value` is finite and of a size that people cite."""
    return -LARGEST < value < LARGEST


def digits(text: str) -> float | None:
    """Return the number that ASCII digits write, commas and blanks left out; None for anything else.

    >>> digits("1,100. 9")
    1100.9
    """
    if len(text) > LONGEST:
        return None
    bare = _FILLING.sub("", text)
    if not bare.isascii() or not bare.replace(".", "", 1).isdigit():
        return None
    value = float(bare)
    return value if sane(value) else None
