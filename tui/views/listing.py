"""What a list view asks for: its first page, further pages as they come into view, what is beside a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from textual import on

from store.question import Answer, Concord, ListGuesses, ListMetrics, ListRecords, ListWords, Question
from tui.asking import Asked, Asking
from tui.lists import LineList
from tui.views.paged import PAGE, PagedList, Panel

Listed = ListWords | ListMetrics | ListRecords | Concord | ListGuesses
"""The questions that list something page by page."""
_REST = 0.04
"""Seconds without a key before the panel follows the cursor."""


class Listing(Asking):
    """Holds the question and hands the pages of its answer to the list.

    One thing is asked at a time: the first page of another list at once, then a page in view that is
    missing, then what the panel shows of the row under the cursor.
    """

    LAID_OUT = "#table"

    def __init__(self, library: Asked, question: Listed) -> None:
        super().__init__(library)
        self.question: Listed = _first_page(question)
        self.total: int | None = None
        """Rows in all; None before the first answer."""
        self.notes: tuple[str, ...] = ()
        """How the filter was read, where it could not be read as it stands."""
        self._pending: Question | None = None
        self._page: int | None = None
        self._table: PagedList[Any] | None = None
        self._wished: Question | None = None

    @property
    def listed(self) -> PagedList[Any]:
        """The list; known from then on, for what comes late to a view that leaves."""
        if self._table is None:
            self._table = self.query_one("#table", PagedList)
        return self._table

    @property
    def panel(self) -> Panel | None:
        """The panel beside the list, if this view has one."""
        return next(iter(self.query(Panel)), None)

    def fill(self) -> None:
        """Fill what stands around the list."""

    def wish(self) -> Question | None:
        """Return what to ask about the row under the cursor."""
        return None

    def told(self, answer: Answer) -> None:
        """Take the answer to such a wish."""

    def change(self, **narrowed: Any) -> None:
        """Ask for the same list from its top with something else in `Within`."""
        self.listed.cursor = 0
        self.ask_anew(replace(self.question, within=replace(self.question.within, **narrowed)))

    def ask_anew(self, question: Listed) -> None:
        """Ask for another list; the old one stays until the answer comes."""
        self.question = question
        self._page = None
        self.send(question)
        self.call_after_refresh(self.fill)

    def send(self, question: Question) -> None:
        """Ask, and remember what is waited for."""
        self._pending = question
        self.ask(question)

    def send_next(self) -> None:
        """Ask for a page in view that is missing, else for what the panel shows."""
        if self._pending is not None:
            return
        page = self._page
        if page is not None and page not in self.listed.pages:
            within = replace(self.question.within, offset=page * PAGE, counted=False)
            self.send(replace(self.question, within=within))
        elif (wish := self.wish()) is not None and wish != self._wished:
            self._wished = wish
            self.send(wish)

    @on(Asking.Answered)
    def take(self, message: Asking.Answered) -> None:
        """Take an answer if it is the one that is waited for."""
        answer = message.answer
        # A view that is left before it is laid out has no list to put anything into.
        if answer.question != self._pending or not self.query("#table"):
            return
        self._pending = None
        if answer.question == self.question:
            self.begin(answer)
        elif isinstance(answer.question, type(self.question)):
            self.listed.put(answer.question.within.offset // PAGE, getattr(answer, "rows", ()))
        else:
            self.told(answer)
        self.fill()
        self.send_next()

    def begin(self, answer: Any) -> None:
        """Show another list, of which the first page has come."""
        self.total = len(answer.rows) if answer.total is None else answer.total
        self.notes = getattr(answer, "notes", ())
        self._wished = None
        self.listed.begin(self.total, answer.rows)
        if not self.total and self.panel is not None:
            self.panel.clear()

    @on(Asking.Failed)
    def tell_failure(self, message: Asking.Failed) -> None:
        """Say why there is no answer."""
        self._pending = None
        self.app.notify(message.sentence, severity="error", markup=False)

    @on(PagedList.Missing)
    def fetch(self, message: PagedList.Missing) -> None:
        """Ask for a page that came into view."""
        message.stop()
        self._page = message.page
        self.send_next()

    @on(LineList.Moved)
    def follow(self, message: LineList.Moved) -> None:
        """Let what stands around follow the cursor, once it rests."""
        message.stop()
        if message.list is not self.panel:
            self.after_rest(self._rested)

    def after_rest(self, deed: Callable[[], None]) -> None:
        """Do something once no key has come for a moment."""
        timer = getattr(self, "_rest", None)
        if timer is not None:
            timer.stop()
        self._rest = self.set_timer(_REST, deed)

    def _rested(self) -> None:
        self.fill()
        self.send_next()


def _first_page(question: Listed) -> Listed:
    within = replace(question.within, limit=PAGE, offset=0, counted=True)
    return replace(question, within=within)
