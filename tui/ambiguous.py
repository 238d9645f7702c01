"""Characters that some terminals draw one cell wide and others two: “ ” … — ·, Greek, Cyrillic.

Where the user says two, all measuring follows: the table that Rich and Textual measure with is widened.
Borders, bars and marks of the interface stay one cell: they are sent as ASCII.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

WIDE = 2
"""The setting `ambiguous-width` that widens."""
_DRAWN = range(0x2500, 0x2600)
"""Lines, blocks and shapes: what the interface is drawn with."""
_ASCII = {
    "─": "-", "━": "-", "│": "|", "┃": "|", "▌": ">", "▐": "#", "▏": "|", "▔": "'", "▁": "_", "●": "*",
    "○": "o", "▲": "^", "△": "^", "▼": "v", "▽": "v", "▶": ">", "◀": "<", "■": "#", "□": "o", "◆": "*",
}  # fmt: skip
_CORNER, _BLOCK = "+", "#"
_is_wide = False


def ranges() -> Iterator[tuple[int, int, int]]:
    """Yield (first, last, width) of what counts two cells, in order."""
    from rich.cells import get_character_cell_size

    start = -1
    for code in range(0xA1, 0x10000):
        wide = unicodedata.east_asian_width(chr(code)) == "A" and code not in _DRAWN
        # What counts no cell or two in the table already is left to it.
        wide = wide and get_character_cell_size(chr(code)) == 1
        if wide and start < 0:
            start = code
        elif not wide and start >= 0:
            yield start, code - 1, WIDE
            start = -1


@cache
def drawn(character: str) -> str:
    """Return ASCII for what the interface draws with."""
    if ord(character) not in _DRAWN:
        return character
    return _ASCII.get(character, _CORNER if ord(character) < 0x2580 else _BLOCK)


def in_ascii(text: str) -> str:
    """Return a painted text as such a terminal can draw it."""
    if not _is_wide or text.isascii():
        return text
    return "".join(map(drawn, text))


def widen() -> None:
    """Measure ambiguous characters as two cells from now on; before Textual is imported."""
    global _is_wide
    from rich import cells, segment

    load = cells.load_cell_table  # type: ignore[attr-defined] # no public place is offered
    extra = tuple(ranges())

    @cache
    def widened(version: str = "auto") -> cells.CellTable:
        table = load(version)
        return table._replace(widths=tuple(sorted((*table.widths, *extra))))

    ascii_only = frozenset(map(chr, (*range(0x20, 0x7F), *_DRAWN))).issuperset
    cells.load_cell_table = widened  # type: ignore[attr-defined]
    cells._is_single_cell_widths = segment._is_single_cell_widths = ascii_only  # type: ignore[attr-defined]  # noqa: SLF001
    cells.get_character_cell_size.cache_clear()
    cells.cached_cell_len.cache_clear()
    _is_wide = True
