"""A view by its name, about the record that is on the screen."""

from __future__ import annotations

from textual.screen import Screen

from tui.arranging import Arranging
from tui.asking import Asked
from tui.views.concordance import ConcordanceView
from tui.views.library import LibraryView
from tui.views.metrics import MetricsView
from tui.views.search import SearchView
from tui.views.table import TableView
from tui.views.words import WordsView
from tui.wording import Say


def view(name: str, library: Asked, say: Say, before: Screen[object]) -> TableView:
    """Return a view; words and metrics know the record that is shown before them."""
    if name == "library":
        return LibraryView(library, say)
    record, title = _record(before)
    if name == "concordance":
        return ConcordanceView(library, say, record, title, _sought(before))
    if name == "review":
        # Loaded by those who look at doubts: it brings what decides them.
        from tui.views.review import ReviewView

        return ReviewView(library, say, record, title)
    kind = WordsView if name == "words" else MetricsView
    return kind(library, say, record, title)


def _record(before: Screen[object]) -> tuple[int | None, str]:
    if isinstance(before, TableView):
        return getattr(before, "record", None), getattr(before, "title_of", "")
    answer = before.answer if isinstance(before, Arranging) else None
    if answer is None or answer.record is None:
        return None, ""
    meeting = answer.record.meeting
    return answer.record.id, meeting.title or answer.record.path.rsplit("/", 1)[-1]


def _sought(before: Screen[object]) -> str:
    """Return the word that is looked at: what is searched, the chosen word, or the hottest one."""
    if isinstance(before, ConcordanceView):
        return before.question.within.text
    if isinstance(before, WordsView):
        return before.line.word.word if before.line else ""
    if isinstance(before, SearchView):
        return before.question.text
    answer = before.answer if isinstance(before, Arranging) else None
    if answer is None:
        return ""
    hottest = answer.hot_words[0].word if answer.hot_words else ""
    return answer.question.query or answer.question.word or hottest
