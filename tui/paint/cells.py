"""Characters to terminal cells: how wide text stands, and how it is cut to fit.

A tab is drawn as four spaces. Joiners and variation selectors are not drawn at all, because terminals
disagree about the width of what they join.
"""

from __future__ import annotations

from functools import lru_cache

from rich.cells import get_character_cell_size

from store.visible import visible

TAB = 4
_UNDRAWN = dict.fromkeys((0x200C, 0x200D, *range(0xFE00, 0xFE10)))
_DRAWN = {0x09: " " * TAB, **_UNDRAWN}


@lru_cache(maxsize=8192)
def width_of(character: str) -> int:
    """Return the cells that one character takes as `drawn` draws it."""
    if character == "\t":
        return TAB
    return 0 if ord(character) in _UNDRAWN else get_character_cell_size(character)


def drawn(text: str) -> str:
    """Return `text`, already safe to show, as it goes to the screen: tabs as spaces, no joiners."""
    return text if text.isascii() and "\t" not in text else text.translate(_DRAWN)


def shown(text: str) -> str:
    """Return any text from outside as one safe line, ready to draw."""
    return drawn(visible(text, one_line=True))


def length(text: str) -> int:
    """Return the cells that `text` takes."""
    return len(text) if text.isascii() and "\t" not in text else sum(map(width_of, text))


def fit(text: str, width: int) -> str:
    """Return `text` cut to at most `width` cells, with … where something was cut.

    >>> fit("全县项目推进会", 9)
    '全县项目…'
    """
    if length(text) <= width:
        return text
    return head(text, width - 1) + "…" if width > 0 else ""


def head(text: str, width: int) -> str:
    """Return the longest beginning of `text` that stands in `width` cells."""
    used = 0
    for index, character in enumerate(text):
        used += width_of(character)
        if used > width:
            return text[:index]
    return text


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Return `text` cut or filled to exactly `width` cells; `right` aligns it to the right."""
    cut = fit(text, width)
    space = " " * max(0, width - length(cut))
    return space + cut if right else cut + space
