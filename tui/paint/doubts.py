"""Doubts where they are: the sign in the gutter, the reason in the foot line."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from store.records import Guess
from tui.paint.cells import shown
from tui.paint.names import Painted, Piece
from tui.paint.reasons import reason
from tui.paint.rows import cut

Say = Callable[..., str]
SIGN: Piece = ("?", "warning")


@dataclass(frozen=True, slots=True)
class Doubts:
    """The doubts of a record that have a place in its text, in the order of the text."""

    guesses: tuple[Guess, ...] = ()
    longest: int = 0

    @classmethod
    def of(cls, guesses: Iterable[Guess]) -> Doubts:
        """Return those of the guesses that are doubtful and stand somewhere."""
        placed = [g for g in guesses if g.is_doubtful and g.start is not None and g.end is not None]
        placed.sort(key=_start)
        return cls(tuple(placed), max((_end(g) - _start(g) for g in placed), default=0))

    def over(self, start: int, end: int) -> Iterator[Guess]:
        """Yield the doubts that overlap [start, end)."""
        low = bisect_left(self.guesses, start - self.longest, key=_start)
        high = bisect_left(self.guesses, max(end, start + 1), key=_start)
        return (guess for guess in self.guesses[low:high] if _end(guess) > start)

    def begins_in(self, start: int, end: int) -> bool:
        """Return whether one of them begins in [start, end)."""
        return bisect_left(self.guesses, start, key=_start) < bisect_left(self.guesses, end, key=_start)

    def weakest(self, start: int, end: int) -> Guess | None:
        """Return the doubt over [start, end) that most likely is wrong."""
        return min(self.over(start, end), key=lambda guess: guess.standing, default=None)


def _start(guess: Guess) -> int:
    return guess.start or 0


def _end(guess: Guess) -> int:
    return guess.end or 0


def told(guess: Guess, width: int, say: Say) -> Painted:
    """Return a doubt in one line, for the foot."""
    pieces: list[Piece] = [
        (" ? ", "warning"),
        (f"{guess.confidence:.0%} ", "strong"),
        (say(f"guess-{guess.kind}"), "force"),
        (f"  {shown(reason(guess.reason, say))}", "plain"),
    ]
    if guess.kind == "metric":
        pieces.insert(3, (f"  {shown(guess.about)}", "strong"))
    return cut(pieces, width)
