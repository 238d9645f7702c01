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

from rich.color import ColorSystem
from textual._compositor import ChopsUpdate, LayoutUpdate

from tui.boundary import is_known
from tui.frame import Cell, Frame, Pen, cells_of
from tui.sgr import look_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console
    from rich.segment import Segment

SWITCH = "MEETINGTUI_NO_FRAME_CACHE"


_FRAME = Frame()
_held: tuple[Frame, tuple[int, int]] | None = None
"""What was painted before Textual came, and the size for which: while it is held Textual paints unseen."""


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


def hold(cells: Frame, size: tuple[int, int]) -> None:
    """Keep on the terminal what was painted before Textual came, until all that it has to show is there."""
    global _held
    _held = cells, size


def release() -> str:
    """Return what brings the terminal from what was held to what Textual has painted meanwhile."""
    global _FRAME, _held
    if _held is None:
        return ""
    (standing, _), painted = _held, _FRAME
    _FRAME, _held = standing, None
    pen = Pen()
    for y, x, cells in painted.stretches():
        standing.put(pen, y, x, cells)
    return pen.finish()


def resized(size: tuple[int, int]) -> str:
    """Forget the last frame, unless it is held and is of this size; return what is to be sent."""
    if _held is not None and _held[1] == size:
        return ""
    sent = release()
    _FRAME.forget()
    return sent


def _chops(update: ChopsUpdate, console: Console) -> str:
    """Render changed regions: as Textual chooses them, then only their changed cells."""
    pen, system = Pen(), _system(console)
    for y, x1, x2 in update.spans:
        for end, (x, strip) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
            if strip is None or x > x2 or end <= x1:
                continue
            shown = strip if end <= x2 else strip.crop(0, x2 - x)
            _FRAME.put(pen, y, x, _cells(shown, system))
    return _unless_held(pen)


def _layout(update: LayoutUpdate, console: Console) -> str:
    """Render a whole screen, or what of it changed."""
    pen, system = Pen(), _system(console)
    for y, strips in enumerate(update.strips, update.region.y):
        cells: list[Cell] = []
        for strip in strips:
            cells += _cells(strip, system)
        if cells:
            _FRAME.put(pen, y, update.region.x, cells)
    return _unless_held(pen)


def _unless_held(pen: Pen) -> str:
    return "" if _held is not None else pen.finish()


def _cells(segments: Iterable[Segment], system: ColorSystem) -> list[Cell]:
    return cells_of((text, look_of(style, system)) for text, style, control in segments if not control)


def _system(console: Console) -> ColorSystem:
    return console._color_system or ColorSystem.TRUECOLOR  # noqa: SLF001 - Textual reads it the same way
