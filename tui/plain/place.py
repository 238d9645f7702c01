"""Where one is in line mode: one question in force, one place in the text, the way back."""

from __future__ import annotations

from collections.abc import Callable

from store.question import Explore, Explored
from tui.opening import LateLibrary
from tui.plain import telling
from tui.wording import Say


class Place:
    """Asks, says, goes back."""

    def __init__(self, library: LateLibrary, say: Say, write: Callable[[str], object]) -> None:
        self._library, self._say, self._write = library, say, write
        self._answer = Explored(Explore())
        self._at = 0
        self._folded = True
        self._is_over = False
        self._visits: list[tuple[Explore, int]] = []
        self._pending: list[str] = []
        self._opens: list[Callable[[], object]] = []

    def _tell(self, *lines: str) -> None:
        for line in lines:
            self._write(line + "\n")

    def _ask(self, question: Explore, at: int = 0) -> None:
        answer = self._library.ask(question)
        assert isinstance(answer, Explored)
        self._answer, self._at = answer, at
        self._pending = []
        self._tell(*telling.header(answer, self._say))

    def _narrow(self, question: Explore, at: int = 0) -> None:
        self._visits.append((self._answer.question, self._at))
        self._ask(question, at)

    def do_reset(self) -> None:
        """Ask for the whole record."""
        self._narrow(Explore(record=self._answer.question.record), self._at)

    def do_back(self) -> None:
        """Go one step back, at the first leave."""
        if self._visits:
            question, at = self._visits.pop()
            self._ask(question, at)
        else:
            self._is_over = True

    def do_quit(self) -> None:
        """Leave."""
        self._is_over = True

    def do_where(self) -> None:
        """Say where one is."""
        self._tell(*telling.header(self._answer, self._say))
