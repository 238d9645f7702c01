"""A text cut into paragraphs and words counted: the units that other readers of meaning walk over."""

from __future__ import annotations

import re

from store.records import Span

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_WORD = re.compile(
    r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|[^\W\u3400-\u9fff\uf900-\ufaff_]+(?:['’.,][^\W\u3400-\u9fff_]+)*"
)


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the lines that hold more than blanks, trimmed of the blanks around them, in order."""
    lines = (trimmed(text, line.start(), line.end()) for line in _LINE.finditer(text))
    return tuple(line for line in lines if line.start < line.end)


def trimmed(text: str, start: int, end: int) -> Span:
    """Return [start, end) without the blanks at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def count_words(text: str) -> int:
    """Return the number of words: each Han character, and each run of other letters or digits."""
    return sum(1 for _ in _WORD.finditer(text))
