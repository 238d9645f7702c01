"""The doubts: what was guessed and nobody has decided, first what most likely is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.question import ListedGuesses, ListGuesses
from store.tables import guesses
from store.text.fold import folded

if TYPE_CHECKING:
    from store.tables.engine import Connection


def answer(connection: Connection, question: ListGuesses) -> ListedGuesses:
    """Return the doubtful guesses whose words, reason, speaker or title hold the text."""
    within = question.within
    rows = guesses.lines(connection, within, folded)
    total = guesses.count(connection, within, folded) if within.counted else None
    return ListedGuesses(question, rows[: within.limit], len(rows) > within.limit, total)
