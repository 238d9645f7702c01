"""The review: what was guessed, what most likely is wrong first; decided with single keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, cast

from store.question import GUESS_ORDERS, Explore, GuessLine, ListGuesses, Within
from store.records import Span
from tui.asking import Asked
from tui.bound import bindings
from tui.deciding import Accept, Correct, Decide, Hand
from tui.keys import REVIEW_KEYS, SCOPE_KEYS
from tui.paint import doubts, review
from tui.paint.cells import shown
from tui.paint.columns import Column
from tui.paint.names import Painted
from tui.prompt import Prompt
from tui.views.paged import PagedList, Panel
from tui.views.table import TableView
from tui.wording import Say


class GuessTable(PagedList[GuessLine]):
    """The guesses."""

    def paint_item(self, item: GuessLine, width: int) -> Painted:
        """Paint one guess."""
        screen = self.screen
        assert isinstance(screen, ReviewView)
        return review.row(item, screen.layout_of(width), screen.say)


class ReviewView(TableView):
    """Doubtful guesses of the archive or of one record; Enter opens the record where one is about."""

    BINDINGS: ClassVar = bindings(SCOPE_KEYS, REVIEW_KEYS)
    NAME = "review"
    NONE = ("rows-none-review",)
    ORDERS = GUESS_ORDERS
    COLUMN_OF: ClassVar = {"": "confidence", "kind": "guess"}

    def __init__(self, library: Asked, say: Say, record: int | None = None, title: str = "") -> None:
        super().__init__(library, say, ListGuesses(Within(record=record)))
        self.record, self.title_of = record, title

    def table(self) -> GuessTable:
        """Return the list."""
        return GuessTable(id="table")

    def panels(self) -> Sequence[Panel]:
        """Return the panel of what a guess is about."""
        return (Panel(id="panel"),)

    def columns(self) -> Sequence[Column]:
        """Return the columns; in one record its name is not among them."""
        one = self.question.within.record is not None
        return tuple(c for c in review.GUESSES if not one or c.name != "record")

    def scope(self) -> str:
        """Return which records."""
        return shown(self.title_of) if self.question.within.record is not None else self.say("all-records")

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the foot line."""
        scope = "hint-this" if self.question.within.record is None else "hint-all"
        return (("a", "hint-accept"), ("x", "hint-reject"), ("e", "hint-edit"), ("u", "hint-undo"),
                ("Enter", "hint-in-quote"), ("W", "hint-why"), ("f", "hint-filter"),
                *((("A", scope),) if self.record is not None else ()), ("?", "hint-keys"))  # fmt: skip

    def detail(self, width: int) -> Painted:
        """Return the doubt under the cursor in one line, where no panel tells it."""
        return doubts.told(self.line.guess, width, self.say) if self.line else ()

    @property
    def line(self) -> GuessLine | None:
        """The guess under the cursor."""
        return cast("GuessLine | None", self.listed.item(self.listed.here))

    def goal(self) -> tuple[Explore, Span | None] | None:
        """Return the record at the place; narrowed to the two for an offer, which has none."""
        line = self.line
        if line is None:
            return None
        start, end = line.guess.start, line.guess.end
        if start is None:
            return Explore(line.record, tuple(speaker.id for speaker in line.speakers)), None
        return Explore(line.record), Span(start, end if line.guess.kind == "metric" and end else start)

    def fill(self) -> None:
        """Fill the bands, and tell beside the list what is under the cursor."""
        super().fill()
        if not self.query("#table"):
            return
        line, panel = self.line, self.panel
        if panel is not None and line is not None and line is not getattr(self, "_beside", None):
            self._beside = line
            panel.tell(lambda width: review.beside(line, width, self.say))

    def action_accept(self, accepted: bool) -> None:
        """Accept or reject the guess under the cursor."""
        if (line := self.line) is not None:
            self.app.post_message(Decide(Accept(line.id, accepted)))

    def action_edit(self) -> None:
        """Correct whose the words are, or the name, post and place of the speaker."""
        line = self.line
        if line is None or not line.speakers:
            self.app.notify(self.say("nothing-to-edit"), markup=False)
            return
        if line.guess.kind == "passage":
            who = line.speakers[0].name
            start, words = line.guess.start or 0, line.guess.about

            def given(name: str) -> None:
                self.app.post_message(Decide(Hand(line.record, start, words, name.strip())))

            Prompt(self.say("edit-whose"), value=who, edits=True, done=given).stand_on(self)
            return
        speaker = line.speakers[0]
        role = " | ".join((speaker.name, speaker.post or "", speaker.affiliation or ""))

        def corrected(words: str) -> None:
            self.app.post_message(Decide(Correct(line.record, speaker.name, words)))

        Prompt(self.say("edit-speaker"), value=role, edits=True, done=corrected).stand_on(self)

    def action_scope(self) -> None:
        """List the doubts of all records, or of the one again."""
        if self.record is not None:
            self.change(record=None if self.question.within.record is not None else self.record)
