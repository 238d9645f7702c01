"""A reader that goes through records by commands, one a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from store.errors import StoreError
from store.question import Explore
from tui.paint.reasons import told
from tui.plain import telling
from tui.plain.commands import nearest, understood
from tui.plain.lists import Lists


class Reader(Lists):
    """Answers one command after the other."""

    def read(self, lines: Iterable[str]) -> None:
        """Answer lines until one leaves or they end; what fails is told, and the next line is heard."""
        self._answered(self._begin)
        for line in lines:
            self._answered(partial(self._answer_line, line))
            if self._is_over:
                break

    def _answered(self, work: Callable[[], None]) -> None:
        try:
            work()
        except StoreError as fault:
            self._tell(told(str(fault), self._say))

    def _begin(self) -> None:
        self._tell(self._say("plain-welcome"))
        self._ask(Explore())

    def _answer_line(self, line: str) -> None:
        command, rest = understood(line)
        if command is None:
            near = nearest(line)
            meant = self._say("plain-meant", near) if near else self._say("plain-ask-help")
            self._tell(f"{self._say('plain-unknown', telling.one_line(line))} {meant}")
            return
        name = command.id.partition(".")[2].replace("-", "_")
        do: Callable[..., None] = getattr(self, f"do_{name}")
        do(rest) if command.takes else do()

    def do_more(self) -> None:
        """Go on with the list, else with the quotes."""
        self._more_rows() if self._pending else self.do_quotes()

    def do_help(self) -> None:
        """Say what can be typed."""
        self._tell(*telling.commands(self._say))
