"""The mouse, given to the terminal, which selects in its own way meanwhile, and taken back."""

from __future__ import annotations

GIVEN = "\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l"
"""Movements and clicks are the terminal's own."""
TAKEN = "\x1b[?1000h\x1b[?1003h\x1b[?1015h\x1b[?1006h"
"""They are sent to the program."""
