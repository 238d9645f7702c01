"""Two strokes that belong together, as in gg."""

from __future__ import annotations

from time import monotonic

PAUSE = 0.6
"""Seconds within which the second stroke counts."""


class Chord:
    """Remembers the first stroke for a moment."""

    def __init__(self) -> None:
        self._first = 0.0

    def struck(self) -> bool:
        """Take a stroke; tell whether it was the second."""
        now = monotonic()
        second = now - self._first < PAUSE
        self._first = 0.0 if second else now
        return second
