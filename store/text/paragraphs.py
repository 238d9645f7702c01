"""A text cut into paragraphs and words counted: the units that other readers of meaning walk over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from store.records import Span

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_CUT, _FULL = 24, 45
"""Characters of a line that may be cut at a width, and of one that fills it."""
_ITEM = re.compile(r"(?:\d{1,2}|[a-zA-Z])[.)]\s|[-*•#]\s|[A-Z][A-Z ]{2,30}:")
"""How a line begins that goes on with nothing: an item, a heading."""
_CLOSES = ".!?:;\"”’')]…"
_WORD = re.compile(
    r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|[^\W\u3400-\u9fff\uf900-\ufaff_]+(?:['’.,][^\W\u3400-\u9fff_]+)*"
)


@lru_cache(maxsize=2)
def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the lines that hold more than blanks, trimmed of the blanks around them, in order.

    Remembered, for every reader of a text begins with them.
    """
    lines = (trimmed(text, line.start(), line.end()) for line in _LINE.finditer(text))
    return tuple(line for line in lines if line.start < line.end)


def unwrapped(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Yield the paragraphs of Latin prose whose lines may be cut at a width, in order.

    A line that does not close and goes on small is cut in two; beside such a line, a full line goes on too.
    """
    block: Span | None = None
    last, wrapped = Span(0, 0), False
    for line in lines:
        if block is not None and _goes_on(text, last, line, wrapped):
            block, wrapped = Span(block.start, line.end), True
        else:
            if block is not None:
                yield block
            block, wrapped = line, False
        last = line
    if block is not None:
        yield block


def _goes_on(text: str, line: Span, following: Span, wrapped: bool) -> bool:
    """Return whether the next line belongs to the paragraph of this one."""
    gap = text[line.end : following.start]
    if gap.strip():
        return False
    length = line.end - line.start
    if length >= _CUT and text[line.end - 1] not in _CLOSES and text[following.start].islower():
        return True
    return wrapped and length >= _FULL and gap.count("\n") == 1 and not _ITEM.match(text, following.start)


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
