"""How far the reading of many files has come: one line at the foot of what is printed, on a terminal only."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable

from store.cli import telling
from store.writers import cells
from store.writers.report import counted

_BAR = 20
_FEWEST = 3
"""Files from which a rate says something."""


class ProgressLine:
    """Files, quotes, rate and remaining time; erased before anything else is printed."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begin = clock()
        self._quotes = 0
        self._stands = False

    def clear(self) -> None:
        """Erase the line, so that another may be printed."""
        if self._stands:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._stands = False

    def show(self, number: int, total: int, quotes: int) -> None:
        """Show that `number` of `total` files are done, the last with so many quotes."""
        self._quotes += quotes
        if total < _FEWEST or number >= total or not sys.stderr.isatty():
            return
        columns = shutil.get_terminal_size().columns
        sys.stderr.write(cells.shortened(self.line(number, total), columns - 1))
        sys.stderr.flush()
        self._stands = True

    def line(self, number: int, total: int) -> str:
        """Return the line."""
        full = number * _BAR // total
        bar = "█" * full + "░" * (_BAR - full)
        parts = [
            f"{bar} {telling.said(f'{number}/{total} files')}",
            telling.said(counted(self._quotes, "quote")),
        ]
        spent = self._clock() - self._begin
        if number >= _FEWEST and spent > 0:
            rate = number / spent
            parts += [
                telling.said(f"{rate:.1f} files/s"),
                telling.said(f"{_time((total - number) / rate)} left"),
            ]
        return " · ".join(parts)


def _time(seconds: float) -> str:
    """Return a time as somebody says it.

    >>> _time(200)
    '4 min'
    """
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{-(-seconds // 60):.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
