"""The terminal before Textual has it: made ready, painted, and given back should nothing follow."""

from __future__ import annotations

import os
import shutil
import signal
import termios
from contextlib import suppress
from types import FrameType
from typing import TYPE_CHECKING

from rich.color import ColorSystem

from tui import colours, endings, settings
from tui.first.picture import LEAST, picture
from tui.frame import Frame, Pen, cells_of
from tui.sgr import Look, look_of
from tui.tones import style_of

if TYPE_CHECKING:
    from store.question.explore import Explored
    from tui.paint.names import Painted
    from tui.wording import Say

FARTHEST = 200_000
"""The farthest place that is painted: to lay out all before it takes as long as to load Textual."""
SWITCH = "MEETINGTUI_NO_FIRST_FRAME"
ALTERNATE = "\x1b[?1049h"
"""Turns to the other screen, which is blank; a second time it would be blank again."""
_HIDDEN = "\x1b[?25l"
_SCREEN = 2
"""Textual writes to the error stream."""
_SYSTEMS = {"truecolor": ColorSystem.TRUECOLOR, "256": ColorSystem.EIGHT_BIT}
_THEMES = {"meetingtui-dark": colours.DARK, "meetingtui-light": colours.LIGHT}


class FirstFrame:
    """What stands on the terminal when Textual comes, and how the terminal was set before."""

    def __init__(self, size: tuple[int, int], cells: Frame, written: str) -> None:
        self.size = size
        """Columns and lines for which it was painted."""
        self.cells = cells
        self.settings = termios.tcgetattr(0)
        self.is_taken = False
        """Whether Textual has the terminal now, and will give it back itself."""
        for number in (signal.SIGTERM, signal.SIGHUP):
            # Until the explorer says how it ends.
            signal.signal(number, self._on_signal)
        self._quieten()
        _write(ALTERNATE + _HIDDEN + written)

    def _quieten(self) -> None:
        """Keep keys for Textual: nothing that is typed meanwhile is drawn, or acts."""
        quiet = list(self.settings)
        quiet[0] &= ~(termios.ICRNL | termios.IXON)
        quiet[3] &= ~(termios.ICANON | termios.ECHO | termios.ISIG | termios.IEXTEN)
        termios.tcsetattr(0, termios.TCSANOW, quiet)

    def _on_signal(self, number: int, _frame: FrameType | None = None) -> None:
        self.give_back()
        os._exit(128 + number)

    def give_back(self) -> None:
        """Make the terminal what it was, unless Textual does so."""
        if not self.is_taken:
            self.is_taken = True
            endings.give_back(list(self.settings))


def shown(answer: Explored, say: Say, *, sample: bool, place: int = 0) -> FirstFrame | None:
    """Paint the explorer and return what stands there; None where Textual had better come first."""
    width, height = shutil.get_terminal_size()
    depth = _depth()
    theme = settings.theme(colours=depth)
    if not _is_wanted() or depth is None or theme not in _THEMES or answer.record is None:
        return None
    if width < LEAST[0] or height < LEAST[1] or place > FARTHEST:
        return None
    frame, pen = Frame(), Pen()
    looks = _Looks(_THEMES[theme], _SYSTEMS[depth])
    for y, line in enumerate(picture(answer, width, height, say, sample=sample, place=place)):
        frame.put(pen, y, 0, cells_of(looks.dressed(line)))
    with suppress(termios.error, OSError):
        return FirstFrame((width, height), frame, pen.finish())
    return None


class _Looks:
    """Looks of tones in one theme and one colour system."""

    def __init__(self, known: dict[str, str], system: ColorSystem) -> None:
        self._known, self._system = known, system
        self._made: dict[str, Look] = {}

    def dressed(self, line: Painted) -> list[tuple[str, Look]]:
        """Return the pieces of a line with their looks."""
        for _, names in line:
            if names not in self._made:
                self._made[names] = look_of(style_of(names, self._known, bare=False), self._system)
        return [(text, self._made[names]) for text, names in line]


def _is_wanted() -> bool:
    """Tell whether Textual will paint as this does."""
    switches = (SWITCH, "MEETINGTUI_NO_FRAME_CACHE", "TEXTUAL_DRIVER", "TEXTUAL_COLOR_SYSTEM")
    if settings.wants_no_colour() or any(os.environ.get(switch) for switch in switches):
        return False
    return os.isatty(_SCREEN)


def _depth() -> str | None:
    """Return how many colours Rich will find that the terminal has, if they are many."""
    if os.environ.get("COLORTERM", "").strip().lower() in ("truecolor", "24bit"):
        return "truecolor"
    kind = os.environ.get("TERM", "").strip().lower().rpartition("-")[2]
    return "256" if kind in ("256color", "kitty") else None


def _write(text: str) -> None:
    left = text.encode("utf-8", "replace")
    while left:
        left = left[os.write(_SCREEN, left) :]
