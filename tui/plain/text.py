"""The text of a record in line mode, read passage by passage."""

from __future__ import annotations

from collections.abc import Iterator

from store.records import Span
from tui import copying
from tui.plain import telling
from tui.plain.place import Place

CHARACTERS = 900
"""Characters of quotes after which one is asked to go on: about what is heard in a minute."""


class Text(Place):
    """Reads on and back."""

    def _shown(self) -> list[int]:
        """Return where the passages begin that are read: all, or those of the chosen speakers."""
        chosen = self._answer.question.speakers
        return [
            p.start
            for p in self._answer.passages
            if (not chosen or p.speaker in chosen) and self._answer.text[p.start : p.end].strip()
        ]

    def _lines_from(self, start: int) -> Iterator[str]:
        passage = next(p for p in self._answer.passages if p.start == start)
        return telling.passage(self._answer, passage, self._say, folded=self._folded)

    def do_quotes(self) -> None:
        """Read from here, a page of whole passages."""
        self._pending = []
        starts = [start for start in self._shown() if start >= self._at]
        if not starts:
            self._tell(self._say("plain-end"))
            return
        said = 0
        for start in starts:
            lines = list(self._lines_from(start))
            self._tell(*lines)
            said += sum(map(len, lines))
            self._at = start + 1
            if said > CHARACTERS:
                return
        self._tell(self._say("plain-end"))

    def do_down(self) -> None:
        """Read the next passage."""
        start = next((start for start in self._shown() if start >= self._at), None)
        self._read_at(start, "plain-end")

    def do_up(self) -> None:
        """Read the passage before the one that was read last."""
        before = [start for start in self._shown() if start < self._at - 1]
        self._read_at(before[-1] if before else None, "plain-begin")

    def do_first(self) -> None:
        """Read from the beginning."""
        self._at = 0
        self.do_quotes()

    def do_last(self) -> None:
        """Read the last passage."""
        shown = self._shown()
        self._read_at(shown[-1] if shown else None, "plain-end")

    def _read_at(self, start: int | None, none: str) -> None:
        if start is None:
            self._tell(self._say(none))
            return
        self._tell(*self._lines_from(start))
        self._at = start + 1

    def do_fold(self) -> None:
        """Show boilerplate, or leave it out."""
        self._folded = not self._folded
        self._at = max(0, self._at - 1)
        self.do_down()

    def do_citation(self) -> None:
        """Print the quote here as a citation."""
        at = max(0, self._at - 1)
        passage = copying.quote_at(self._answer, Span(at, at + 1))
        words = copying.citation(self._answer, passage) if passage else self._say("nothing-to-copy")
        self._tell(telling.one_line(words))
