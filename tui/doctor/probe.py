"""How wide the terminal draws a character that Unicode leaves open: drawn once, and the cursor asked for."""

from __future__ import annotations

import os
import re
import select
import sys
import termios
import time
import tty
from typing import Final

PATIENCE: Final = 1.0
"""Seconds that the terminal may take to answer: enough for a slow line."""
_LONGEST = 64
_ASK = "\r“\x1b[6n"
_ERASE = "\r\x1b[K"
_REPORT = re.compile(rb"\x1b\[(\d{1,4});(\d{1,4})R")


def is_terminal() -> bool:
    """Tell whether keys come from a terminal and go to one that can answer."""
    try:
        attended = sys.stdin.isatty() and sys.stdout.isatty()
    except (AttributeError, ValueError):
        return False
    return attended and os.environ.get("TERM", "dumb") not in {"dumb", ""}


def ambiguous_width(source: int = 0, goal: int = 1) -> int | None:
    """Return the cells that “ takes, None where the terminal does not say; its settings are given back."""
    before = termios.tcgetattr(source)
    try:
        tty.setcbreak(source, termios.TCSADRAIN)
        os.write(goal, _ASK.encode())
        column = _column(_answer(source))
        os.write(goal, _ERASE.encode())
    finally:
        termios.tcsetattr(source, termios.TCSADRAIN, before)
    return column - 1 if column in (2, 3) else None


def _answer(source: int) -> bytes:
    """Return what comes until the report is whole or the time is over."""
    answer, end = b"", time.monotonic() + PATIENCE
    while len(answer) < _LONGEST and not _REPORT.search(answer):
        left = end - time.monotonic()
        if left <= 0 or not select.select([source], [], [], left)[0]:
            break
        answer += os.read(source, _LONGEST)
    return answer


def _column(answer: bytes) -> int | None:
    found = _REPORT.search(answer)
    return int(found[2]) if found else None
