"""How far one has read: which passage, how many in the hundred, and where the page in view stands."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from store.question import Explored
from store.records import Span
from tui.paint.names import Piece

THUMB: Piece = ("▐", "sign")
"""The sign beside the lines in view where the whole text were as high as the page."""


@dataclass(frozen=True, slots=True)
class Course:
    """A text to be read: where its passages begin, and where its words end.

    All is reckoned by places in the text, never by lines: these are laid out only as far as one has read.
    """

    starts: tuple[int, ...] = ()
    end: int = 0

    @classmethod
    def of(cls, answer: Explored) -> Course:
        """Return the course of a record: passages that somebody says are counted, as in the header."""
        starts = tuple(p.start for p in answer.passages if p.speaker is not None)
        return cls(starts, len(answer.text.rstrip()))

    def passage(self, line: Span) -> int:
        """Return the number of the passage that the line belongs to, 0 before the first."""
        return bisect_left(self.starts, max(line.end, line.start + 1))

    def place(self, line: Span) -> str:
        """Return the number of the passage, and of how many; always as wide."""
        total = str(len(self.starts))
        return f"{self.passage(line):>{len(total)}}/{total}"

    def told(self, line: Span) -> str:
        """Return in few signs how far the line is on the way; nothing where there is no way."""
        if not self.end:
            return ""
        part = f"{min(100, 100 * line.end // self.end)}%"
        return f"{self.place(line).strip()} · {part}" if self.passage(line) else part

    def thumb(self, first: int, last: int, height: int) -> range:
        """Return the lines of the page, from 0, that stand for the text from `first` to `last`.

        None where all of the text is in view; else at least one, and never at an end that is not reached.
        """
        if not self.end or height < 1 or last - first >= self.end:
            return range(0)
        size = max(1, min(height, round(height * (last - first) / self.end)))
        if last >= self.end:
            return range(height - size, height)
        top = round(height * first / self.end)
        inner = range(1 if first > 0 and height - size > 1 else 0, max(1, height - size))
        return range(at := max(inner.start, min(inner.stop - 1, top)), at + size)
