"""The panel beside the hits of a search: who says it most, counted once the typing rests."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual.reactive import reactive, var
from textual.timer import Timer

from store.question import Counted, Found, Search, WhoSays
from tui.asking import Asked, Asking
from tui.bound import bindings
from tui.keys import RESULTS_KEYS
from tui.paint import kwic
from tui.views.paged import Panel
from tui.wording import Say

BESIDE = 100
"""Columns from which the panel stands beside the hits without being asked for."""
WHO_REST = 0.3
"""Seconds without a key before it is counted who says it: the next letter must never wait for the count."""


class Who(Panel):
    """Who says it; the key that opened it over the hits takes it away again."""

    BINDINGS: ClassVar = bindings(RESULTS_KEYS)


class Counting(Asking):
    """Has a search and what was found, and counts who says it."""

    question: reactive[Search] = reactive(Search(""), init=False)
    """What is asked; whatever changes it asks anew."""
    found: var[Found | None] = var(None)
    """What was found so far."""

    def __init__(self, library: Asked, say: Say) -> None:
        super().__init__(library)
        self.say = say
        self._rest: Timer | None = None
        self._counted: str | None = None
        """The words for which the panel stands."""

    def count_later(self) -> None:
        """Count once nothing has been typed for a moment, if anything was found."""
        self.count_no_more()
        if self.found is not None and not self.found.hits:
            self._counted = None
            self.query_one(Panel).clear()
        self._rest = self.set_timer(WHO_REST, self.count_who)

    def count_no_more(self) -> None:
        """Wait no longer for a rest: something is typed."""
        if self._rest is not None:
            self._rest.stop()

    def count_who(self) -> None:
        """Count who says it, once nothing is typed any more and where the count can be seen."""
        text, found = self.question.text, self.found
        if (
            found
            and found.question == self.question
            and found.hits
            and self._counted != text
            and self.is_current
        ):
            self.ask(WhoSays(text))

    def tell_counted(self, answer: Counted) -> None:
        """Show the count in the panel, if it is still about the words that stand in the line."""
        if answer.question.text == self.question.text:
            self._counted = answer.question.text
            self.tell_total(answer)
            self.query_one(Panel).tell(lambda width: kwic.who(answer, width, self.say))

    def tell_total(self, answer: Counted) -> None:
        """Say how many passages there are, now that they are counted."""
        found = self.found
        if found is not None and not found.exact and answer.passages >= found.total:
            self.found = replace(found, total=answer.passages, exact=answer.exact)
            self.tell()

    def tell(self) -> None:
        """Say what was found."""

    def action_beside(self) -> None:
        """Show who says it most: beside the hits, or instead of them where there is no room."""
        if self.size.width >= BESIDE:
            self.toggle_class("-hidden")
        else:
            self.toggle_class("-panel")
            self.set_focus(self.query_one(Panel) if self.has_class("-panel") else self.query_one("#results"))

    def back(self) -> bool:
        """Take back the panel that stands over the hits."""
        if self.has_class("-panel"):
            self.action_beside()
            return True
        return False
