"""Questions in, answers out: the one reading door to the store."""

from __future__ import annotations

import os
import threading
from importlib import import_module
from typing import TYPE_CHECKING, Any, overload

from store.errors import Interrupted, OlderStore
from store.tables import connect, faults
from store.tables.engine import IS_VOID, TONGUE, remembered

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from store.question import (
        Answer,
        Concord,
        Concorded,
        Counted,
        CountNew,
        Counts,
        Explained,
        Explore,
        Explored,
        Found,
        ListedGuesses,
        ListedIndicators,
        ListedMetrics,
        ListedNotes,
        ListedQuotes,
        ListedRecords,
        ListedSpeakers,
        ListedTags,
        ListedWords,
        ListGuesses,
        ListIndicators,
        ListMetrics,
        ListNotes,
        ListQuotes,
        ListRecords,
        ListSpeakers,
        ListTags,
        ListWords,
        Preview,
        Previewed,
        Question,
        Search,
        WhoSays,
        Why,
    )
    from store.tables.engine import Connection

_ANSWERS = {
    "Explore": "explorer.answer",
    "Search": "search.answer",
    "WhoSays": "saying.answer",
    "CountNew": "news.answer",
    "ListRecords": "lists.records",
    "ListSpeakers": "lists.speakers",
    "ListQuotes": "lists.quotes",
    "ListWords": "lists.words",
    "ListMetrics": "lists.metrics",
    "ListIndicators": "indicators.answer",
    "ListNotes": "lists.notes",
    "ListTags": "lists.tags",
    "Concord": "concordance.answer",
    "ListGuesses": "review.answer",
    "Why": "why.answer",
    "Preview": "preview.answer",
}
"""What answers a question, by its name: loaded when first asked, for the first frame waits for one only."""


def _answering(question: Question) -> Callable[[Connection, Any], Answer]:
    """Return the function that answers questions of this kind."""
    module, _, name = _ANSWERS[type(question).__name__].partition(".")
    answering: Callable[[Connection, Any], Answer] = getattr(import_module(f"store.answers.{module}"), name)
    return answering


def _opened(path: Path) -> Connection:
    """Return a connection for reading; a store of an older layout is brought up to date where it may be."""
    try:
        return connect.open_reading(path)
    except OlderStore:
        if not os.access(path, os.W_OK):
            raise
    from store.tables.writing import Store

    with Store(path):
        pass
    return connect.open_reading(path)


class Library:
    """A store open for reading. Any thread may ask; one question is answered at a time.

    `tongue`, "en" or "zh", is the language in which it says how a question was read.
    """

    def __init__(self, path: Path, tongue: str = "en") -> None:
        self.path = path
        self._connection = _opened(path)
        remembered(self._connection)[TONGUE] = tongue
        self._lock = threading.Lock()
        self._tickets = threading.Lock()
        self._issued = 0
        self._void = 0

    @overload
    def ask(self, question: Explore) -> Explored: ...
    @overload
    def ask(self, question: Search) -> Found: ...
    @overload
    def ask(self, question: ListRecords) -> ListedRecords: ...
    @overload
    def ask(self, question: ListSpeakers) -> ListedSpeakers: ...
    @overload
    def ask(self, question: ListQuotes) -> ListedQuotes: ...
    @overload
    def ask(self, question: ListWords) -> ListedWords: ...
    @overload
    def ask(self, question: ListMetrics) -> ListedMetrics: ...
    @overload
    def ask(self, question: ListIndicators) -> ListedIndicators: ...
    @overload
    def ask(self, question: ListNotes) -> ListedNotes: ...
    @overload
    def ask(self, question: ListTags) -> ListedTags: ...
    @overload
    def ask(self, question: Concord) -> Concorded: ...
    @overload
    def ask(self, question: ListGuesses) -> ListedGuesses: ...
    @overload
    def ask(self, question: WhoSays) -> Counted: ...
    @overload
    def ask(self, question: CountNew) -> Counts: ...
    @overload
    def ask(self, question: Why) -> Explained: ...
    @overload
    def ask(self, question: Preview) -> Previewed: ...
    @overload
    def ask(self, question: Question) -> Answer: ...

    def ask(self, question: Question) -> Answer:
        """Return the answer to `question`; raise `Interrupted` when `interrupt` came in between."""
        with self._tickets:
            self._issued += 1
            ticket = self._issued
        with self._lock:
            if ticket <= self._void:
                raise Interrupted("stopped: a newer question was asked")
            remembered(self._connection)[IS_VOID] = lambda: ticket <= self._void
            try:
                with faults.told(self.path):
                    answer: Answer = _answering(question)(self._connection, question)
            except Exception as fault:
                if ticket <= self._void:
                    raise Interrupted("stopped: a newer question was asked") from fault
                raise
            return answer

    def interrupt(self) -> None:
        """Stop every question asked so far; those asked from now on are answered."""
        with self._tickets:
            self._void = self._issued
        self._connection.interrupt()

    def close(self) -> None:
        """Stop what runs and close the store."""
        self.interrupt()
        with self._lock:
            self._connection.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
