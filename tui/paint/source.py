"""The lines of a source: where they begin, and how one stands in a list of them."""

from __future__ import annotations

from tui.paint.cells import shown
from tui.paint.names import Painted

_LONGEST = 2_000
"""Characters of a line that are painted at most."""


def numbered(number: int, line: str, count: int) -> Painted:
    """Return a line behind its number, flush with those of `count` lines."""
    column = len(str(count))
    return ((f"{number:>{column}}  ", "muted"), (shown(line[:_LONGEST].rstrip("\r")), "plain"))


def line_at(text: str, place: int) -> int:
    r"""Return the number, from 1, of the line that holds a place.

    >>> line_at("a\nb", 2)
    2
    """
    return text.count("\n", 0, max(0, place)) + 1


def start_of(text: str, line: int) -> int:
    r"""Return where the words of a line begin; beyond the last line, where the text ends.

    >>> start_of("a\n  b", 2)
    4
    """
    at = 0
    for _ in range(line - 1):
        at = text.find("\n", at) + 1
        if not at:
            return len(text)
    end = text.find("\n", at)
    words = text[at : end if end >= 0 else len(text)]
    return at + len(words) - len(words.lstrip())
