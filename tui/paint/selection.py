"""What one selects by keyboard: from the line where it began to where the moving end is now."""

from __future__ import annotations

from dataclasses import dataclass, replace

from store.records import Span


@dataclass(frozen=True, slots=True)
class Selection:
    """Characters from the fixed end to the moving one; `first` is the line where it began."""

    first: Span
    fixed: int
    moving: int

    @classmethod
    def of(cls, line: Span) -> Selection:
        """Begin with a whole line."""
        return cls(line, line.start, line.end)

    @property
    def span(self) -> Span:
        """The selected characters."""
        return Span(min(self.fixed, self.moving), max(self.fixed, self.moving))

    def to(self, line: Span) -> Selection:
        """Return what is selected up to another line, the first one always whole."""
        if line.start >= self.first.start:
            return replace(self, fixed=self.first.start, moving=line.end)
        return replace(self, fixed=self.first.end, moving=line.start)

    def nudged(self, way: int, length: int) -> Selection:
        """Return it with the moving end one character on in a text of `length`; one stays selected."""
        moving = max(0, min(length, self.moving + way))
        return self if moving == self.fixed else replace(self, moving=moving)


def selected(text: str, span: Span) -> str:
    """Return the selected words as one would quote them: no blanks at the ends."""
    return text[span.start : span.end].strip()
