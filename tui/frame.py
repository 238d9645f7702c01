"""What stands on the terminal, cell by cell, and how to bring it up to date with few bytes."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.cells import cell_len, get_character_cell_size, split_graphemes

from tui.harmless import harmless
from tui.sgr import PLAIN, Look, bare, change

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BRIDGE = 4
"""Unchanged cells that are sent again rather than jumped over: a jump costs about as much."""

Cell = tuple[str, Look]
"""What stands in a cell; the second cell of a wide character holds no text."""
_UNKNOWN: Cell = ("\0", PLAIN)


class Pen:
    """Writes cells, moving and changing looks only where it must."""

    def __init__(self) -> None:
        self._written: list[str] = []
        self._look = PLAIN
        self._at = (-1, -1)

    def write(self, y: int, x: int, cells: Iterable[Cell]) -> None:
        """Write cells beginning at a place."""
        if self._at != (y, x):
            self._written.append(f"\x1b[{x + 1}G" if self._at[0] == y else f"\x1b[{y + 1};{x + 1}H")
        cells = list(cells)
        for at, (text, look) in enumerate(cells):
            # On a blank a colour is not seen: the look that is on may stay, or that of what follows come.
            if text and look is not self._look and not (text == " " and bare(self._look) == look):
                new = _look_ahead(cells, at) if text == " " else look
                self._written.append(change(self._look, new))
                self._look = new
            self._written.append(text)
        self._at = (y, x + len(cells))

    def finish(self) -> str:
        """Return all that was written, the look plain again."""
        self._written.append(change(self._look, PLAIN))
        return "".join(self._written)


def _look_ahead(cells: list[Cell], at: int) -> Look:
    """Return the look of what comes after some blanks, if a blank looks the same in it."""
    blank = cells[at][1]
    for text, look in cells[at + 1 :]:
        if text and text != " ":
            return look if bare(look) == blank else blank
        if text and look is not blank and look != blank:
            return blank
    return blank


class Frame:
    """What stands on the terminal, as far as is known."""

    def __init__(self) -> None:
        self._rows: dict[int, list[Cell]] = {}

    def forget(self) -> None:
        """Know nothing."""
        self._rows.clear()

    def stretches(self) -> Iterator[tuple[int, int, list[Cell]]]:
        """Yield (line, column, cells) of all that is known."""
        for y, row in sorted(self._rows.items()):
            for known, cells in groupby(enumerate(row), key=lambda at: at[1] != _UNKNOWN):
                stretch = list(cells)
                if known:
                    yield y, stretch[0][0], [cell for _, cell in stretch]

    def put(self, pen: Pen, y: int, x: int, cells: list[Cell]) -> None:
        """Bring a stretch of a row up to date."""
        row = self._rows.setdefault(y, [])
        end = x + len(cells)
        if len(row) < end:
            row.extend([_UNKNOWN] * (end - len(row)))
        old = row[x:end]
        if old == cells:
            return
        for first, last in _runs(old, cells):
            pen.write(y, x + first, cells[first:last])
        _spoil_halves(row, x, end, cells)
        row[x:end] = cells


def _runs(old: list[Cell], new: list[Cell]) -> list[tuple[int, int]]:
    """Return the stretches that differ, never beginning or ending inside a wide character."""
    runs: list[tuple[int, int]] = []
    count = len(new)
    for index in range(count):
        if old[index] == new[index]:
            continue
        first = index
        while first > 0 and not new[first][0]:
            first -= 1
        last = index + 1
        while last < count and not new[last][0]:
            last += 1
        if runs and first - runs[-1][1] <= BRIDGE:
            runs[-1] = (runs[-1][0], max(last, runs[-1][1]))
        else:
            runs.append((first, last))
    return runs


def _spoil_halves(row: list[Cell], x: int, end: int, cells: list[Cell]) -> None:
    """Forget the other half of a wide character that is cut at an edge."""
    if x > 0 and not row[x][0] and cells[0][0]:
        row[x - 1] = _UNKNOWN
    if end < len(row) and not row[end][0]:
        row[end] = _UNKNOWN


def cells_of(pieces: Iterable[tuple[str, Look]]) -> list[Cell]:
    """Return the cells of some pieces of text, without what could act on the terminal."""
    cells: list[Cell] = []
    for text, look in pieces:
        if text.isascii():
            blank = bare(look)
            cells += [(character, blank if character == " " else look) for character in harmless(text)]
        else:
            _add_wide(cells, harmless(text), look)
    return cells


def _add_wide(cells: list[Cell], text: str, look: Look) -> None:
    widths = [get_character_cell_size(character) for character in text]
    pieces = list(zip(text, widths, strict=True))
    if sum(widths) != cell_len(text):
        # Emoji that are joined: their width is that of the whole.
        pieces = [(text[start:end], width) for start, end, width in split_graphemes(text)[0]]
    for piece, width in pieces:
        if width == 0:
            if cells:
                cells[-1] = (cells[-1][0] + piece, cells[-1][1])
            continue
        cells.append((piece, bare(look) if piece == " " else look))
        cells += [("", look)] * (width - 1)
