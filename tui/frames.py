"""The last frame, remembered cell by cell, so that only what changed is sent.

Textual sends every dirty region whole: about 12 kB for one arrow key in a list. What stands on the terminal
is known here, so a region that comes again is compared and only its changed cells go out. The memory is
dropped whenever somebody else may have written on the terminal or its size has changed.

One process has one terminal, hence one memory. It hooks two private methods of a known Textual; with another
version, or with MEETINGTUI_NO_FRAME_CACHE=1, Textual paints as it always does.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from rich.cells import cell_len, get_character_cell_size, split_graphemes
from rich.color import ColorSystem
from textual._compositor import ChopsUpdate, LayoutUpdate

from tui.boundary import harmless, is_known
from tui.sgr import PLAIN, Look, bare, change, look_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console
    from rich.segment import Segment

SWITCH = "MEETINGTUI_NO_FRAME_CACHE"
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
        for text, look in cells:
            # On a blank a colour is not seen: the look that is on may stay.
            if text and look is not self._look and not (text == " " and bare(self._look) == look):
                self._written.append(change(self._look, look))
                self._look = look
            self._written.append(text)
            x += 1
        self._at = (y, x)

    def finish(self) -> str:
        """Return all that was written, the look plain again."""
        self._written.append(change(self._look, PLAIN))
        return "".join(self._written)


class Frame:
    """What stands on the terminal, as far as is known."""

    def __init__(self) -> None:
        self._rows: dict[int, list[Cell]] = {}

    def forget(self) -> None:
        """Know nothing."""
        self._rows.clear()

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


def cells_of(segments: Iterable[Segment], system: ColorSystem) -> list[Cell]:
    """Return the cells of some segments, without what could act on the terminal."""
    cells: list[Cell] = []
    for text, style, control in segments:
        if control:
            continue
        look = look_of(style, system)
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


_FRAME = Frame()


def forget() -> None:
    """Forget the last frame: the next one is sent whole."""
    _FRAME.forget()


def remember() -> bool:
    """Begin to send only what changes; tell whether that is possible here."""
    if os.environ.get(SWITCH) == "1" or not is_known():
        return False
    ChopsUpdate.render_segments = _chops  # type: ignore[method-assign, assignment] # no public place is offered
    LayoutUpdate.render_segments = _layout  # type: ignore[method-assign, assignment]
    forget()
    return True


def _chops(update: ChopsUpdate, console: Console) -> str:
    """Render changed regions: as Textual chooses them, then only their changed cells."""
    pen, system = Pen(), _system(console)
    for y, x1, x2 in update.spans:
        for end, (x, strip) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
            if strip is None or x > x2 or end <= x1:
                continue
            shown = strip if end <= x2 else strip.crop(0, x2 - x)
            _FRAME.put(pen, y, x, cells_of(shown, system))
    return pen.finish()


def _layout(update: LayoutUpdate, console: Console) -> str:
    """Render a whole screen, or what of it changed."""
    pen, system = Pen(), _system(console)
    for y, strips in enumerate(update.strips, update.region.y):
        cells: list[Cell] = []
        for strip in strips:
            cells += cells_of(strip, system)
        if cells:
            _FRAME.put(pen, y, update.region.x, cells)
    return pen.finish()


def _system(console: Console) -> ColorSystem:
    return console._color_system or ColorSystem.TRUECOLOR  # noqa: SLF001 - Textual reads it the same way
