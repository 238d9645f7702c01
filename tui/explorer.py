"""The explorer: what panes say becomes one question, and one answer becomes what they show."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal

from store.question import Found
from store.question.explore import Explore, Explored
from store.records import Span
from tui.arranging import Visit
from tui.asking import Asked, Asking
from tui.bound import bindings
from tui.hiding import without_hidden
from tui.keys import EXPLORER_KEYS, VIEW_KEYS
from tui.lists import LineList
from tui.marking import Marking
from tui.paint.cells import shown
from tui.painted import Band
from tui.panes.metrics import Metrics
from tui.panes.quotes import Quotes
from tui.panes.speakers import Speakers
from tui.panes.words import Words
from tui.sourcing import Sourcing
from tui.trail import Trail
from tui.wording import ENGLISH, Say

NARROW = 60
"""Columns below which one pane stands alone."""


class Explorer(Sourcing, Marking):
    """Speakers, quotes and metrics of one record, always of the same answer."""

    BINDINGS: ClassVar = bindings(VIEW_KEYS, EXPLORER_KEYS)
    AUTO_FOCUS = ""
    LAID_OUT = "#metrics"

    def __init__(
        self,
        library: Asked,
        question: Explore | None = None,
        *,
        at: Span | None = None,
        trail: Trail | None = None,
        say: Say = ENGLISH,
        sample: bool = False,
    ) -> None:
        super().__init__(library)
        self.say, self.sample = say, sample
        self.trail = trail or Trail()
        """Records that the search found, in order: stepping through hits goes on in the next one."""
        self.visits: list[Visit] = []
        self.arrival: Span | int | None = at
        """Where to go when the answer comes: a place, or -1 for its last hit."""
        self.HORIZONTAL_BREAKPOINTS = [
            (0, "-one"),
            (NARROW, "-two"),
            (100, "-three"),
            (140, "-wide"),
            (180, "-widest"),
        ]
        self.VERTICAL_BREAKPOINTS = [(0, "-tiny"), (8, "-short"), (14, "-tall")]
        self.is_stale = False
        """Whether something was decided since the answer came."""
        self.set_reactive(Explorer.question, question or Explore())

    def compose(self) -> ComposeResult:
        """Lay out the lines and the panes."""
        yield Band(id="header")
        yield Words(self.say, id="words").data_bind(Explorer.answer)
        yield Band(id="tabs")
        with Horizontal(id="panes"):
            yield Speakers(self.say, id="speakers").data_bind(Explorer.answer)
            yield Quotes(self.say, id="quotes").data_bind(Explorer.answer)
            yield Metrics(self.say, id="metrics").data_bind(Explorer.answer)
        yield Band(id="foot")

    def on_mount(self) -> None:
        """Ask the first question, unless the screen leaves already."""
        if not self.is_laid_out:
            return
        arrives = self.arrival is not None or self.app.size.width < NARROW
        self.show_pane("quotes" if arrives else "speakers")
        self.come_from()
        early = self.library.waiting(self.question)
        if isinstance(early, Explored):
            self.take_in(early)
        else:
            self.ask(self.question)

    def on_screen_resume(self) -> None:
        """Come up with what holds after a decision; the cursor stays."""
        if self.is_stale:
            self.is_stale = False
            self.ask(self.question)

    def back(self) -> bool:
        """Take back the last step: from a metric's quote to the metric, a filter, a zoom, a question."""
        if self.quotes.chosen is not None:
            self.quotes.chosen = None
            return True
        if self.returns is not None:
            self.show_pane(self.returns)
            self.returns = None
            return True
        if isinstance(self.focused, LineList) and self.focused.sought:
            self.focused.sought = ""
            return True
        if self.has_class("-zoomed"):
            self.action_zoom(False)
            return True
        if not self.visits:
            return False
        visit = self.visits.pop()
        self.arrival = Span(visit.place, visit.place)
        self.question = visit.question
        self.show_pane(visit.pane)
        return True

    def open_anew(self, question: Explore) -> None:
        """Ask about another store: the way back leads nowhere."""
        self.visits.clear()
        self.answer = None
        if question == self.question:
            self.ask(question)
        self.question = question

    @on(Asking.Answered)
    def take(self, message: Asking.Answered) -> None:
        """Show the answer if it is still the one that was asked for."""
        answer = message.answer
        if isinstance(answer, Explored) and answer.question == self.question:
            self.take_in(answer)
        elif isinstance(answer, Found) and answer.question == self.trail.further(self.question.record, 1):
            self.go_on(answer)

    def take_in(self, answer: Explored) -> None:
        """Give the answer to all panes, without the words that the user has hidden."""
        if not self.holds_mark(answer):
            return
        self.answer = without_hidden(answer)
        self.fill_bands()
        self.call_after_refresh(self.arrive)

    @on(Asking.Failed)
    def tell(self, message: Asking.Failed) -> None:
        """Say why there is no answer; where nothing else is shown it stays in sight."""
        self.app.notify(message.sentence, severity="error", markup=False)
        if self.answer is None:
            self.tell_progress(shown(message.sentence))

    @on(LineList.Moved)
    def follow_list(self, message: LineList.Moved) -> None:
        """Let the quotes follow the cursor of a list, once it rests."""
        message.stop()
        self.after_rest(lambda: self.show_row(message.list))

    @on(LineList.Opened)
    def open_row(self, message: LineList.Opened) -> None:
        """Enter on a speaker narrows to that one; on a metric goes to its characters."""
        message.stop()
        if message.list is self.speakers:
            chosen = (str(message.id),)
            self.narrow(replace(self.question, speakers=() if self.question.speakers == chosen else chosen))
        elif isinstance(message.id, int):
            self.show_row(message.list)
            self.visit_quotes()

    @on(Speakers.Marked)
    def mark(self, message: Speakers.Marked) -> None:
        """Narrow to the marked speakers."""
        marked = self.question.speakers
        name = str(message.id)
        self.narrow(
            replace(
                self.question,
                speakers=tuple(m for m in marked if m != name) if name in marked else (*marked, name),
            )
        )

    @on(Quotes.Moved)
    def follow_quotes(self, message: Quotes.Moved) -> None:
        """Let the lists follow the cursor line, once it rests."""
        message.stop()
        self.last_place = message.start
        self.after_rest(lambda: self.seat_lists(Span(message.start, message.end)))

    @on(Words.Chosen)
    def choose_word(self, message: Words.Chosen) -> None:
        """Mark a word everywhere, or take the mark off."""
        word = None if message.word == self.question.word else message.word
        self.narrow(replace(self.question, word=word, query=""))
