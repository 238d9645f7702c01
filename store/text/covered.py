"""Whether a place lies in one of many stretches, asked often."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from store.records import Span


class Covered:
    """A set of stretches, overlapping or not."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Take the stretches in any order."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def __bool__(self) -> bool:
        return bool(self._starts)

    def holds(self, place: int) -> bool:
        """Return whether the character at `place` is covered."""
        at = bisect_right(self._starts, place) - 1
        return at >= 0 and place < self._ends[at]

    def overlaps(self, span: Span) -> bool:
        """Return whether any character of `span` is covered."""
        at = bisect_left(self._starts, span.end) - 1
        return at >= 0 and self._ends[at] > span.start

    def without(self, span: Span) -> Span | None:
        """Return `span` without the stretch that closes it; None where more of it, or all, is covered."""
        if not self.overlaps(span):
            return span
        at = bisect_right(self._starts, span.end - 1) - 1
        start = self._starts[at]
        before = at > 0 and self._ends[at - 1] > span.start
        return (
            Span(span.start, start)
            if span.end <= self._ends[at] and start > span.start and not before
            else None
        )
