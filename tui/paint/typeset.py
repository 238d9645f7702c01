"""Painted words broken into lines, each piece in its own look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tui.paint.names import Painted, Piece
from tui.paint.wrap import wrap


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Pieces that stand one after the other."""

    pieces: Painted

    def lines(self, width: int) -> tuple[Painted, ...]:
        """Return the pieces in lines of at most `width` cells."""
        text = "".join(words for words, _ in self.pieces)
        return tuple(tuple(self._between(low, high)) for low, high in wrap(text, width))

    def _between(self, low: int, high: int) -> Iterator[Piece]:
        at = 0
        for words, names in self.pieces:
            first, last = max(low, at), min(high, at + len(words))
            if first < last:
                yield words[first - at : last - at], names
            at += len(words)
