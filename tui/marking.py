"""Places that are marked: `b` marks the line under the cursor, `'` lists the marks and goes to one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from store.errors import StoreError
from store.question.explore import Explore, Explored
from store.records import Span
from tui.paint.cells import shown
from tui.travelling import Travelling

if TYPE_CHECKING:
    from store.bookmarks import Bookmark


class Marking(Travelling):
    """Marks places and goes to them; the way back leads to where one was."""

    arrival: Span | int | None

    _sought: Bookmark | None = None
    """The mark to which one is on the way."""

    def action_bookmark(self) -> None:
        """Mark the line under the cursor, with a word of one's own or none."""
        from store import bookmarks
        from tui.prompt import Prompt

        answer = self.answer
        if answer is None or answer.record is None:
            return
        line = self.quotes.line
        record = answer.record
        quote = bookmarks.quoted(answer.text, line.start)
        title = record.meeting.title or record.path
        mark = bookmarks.Bookmark(bookmarks.key(self.store), record.id, record.path, title, line.start, quote)

        def done(words: str) -> None:
            remark = " ".join(words.split())[: bookmarks.LONGEST]
            try:
                bookmarks.add(replace(mark, remark=remark))
            except StoreError as error:
                self.app.notify(shown(str(error)), severity="warning", markup=False)
            else:
                self.app.notify(self.say("marked", shown(remark or quote)), markup=False)

        Prompt(self.say("mark-remark"), done=done).stand_on(self)

    def action_bookmarks(self) -> None:
        """List the marks of this store and go to one."""
        from store import bookmarks
        from tui.picker import Choice, Picker

        try:
            marks = bookmarks.of(self.store)
        except StoreError as error:
            self.app.notify(shown(str(error)), severity="warning", markup=False)
            return
        if not marks:
            self.app.notify(self.say("no-marks"), markup=False)
            return
        choices = [
            Choice(
                mark,
                ((shown(mark.remark or mark.quote), "plain"),),
                (("  " + shown(mark.title)[:24], "muted"),),
                f"{mark.remark} {mark.quote} {mark.title}",
            )
            for mark in marks
        ]
        picker = Picker(
            self.say("marks"), self.say("type-to-filter"), choices, self._forget, self.say("mark-keys")
        )
        self.app.push_screen(picker, self._go_to)

    def _forget(self, picked: object) -> None:
        from store import bookmarks

        if isinstance(picked, bookmarks.Bookmark):
            try:
                bookmarks.drop(picked)
            except StoreError as error:
                self.app.notify(shown(str(error)), severity="warning", markup=False)

    def _go_to(self, picked: object) -> None:
        from store.bookmarks import Bookmark

        if not isinstance(picked, Bookmark):
            return
        question = Explore(record=picked.record)
        self.show_pane("quotes")
        self._sought = picked
        if question == self.question and self.answer is not None:
            self.journey.leave(self.whereabouts)
            if self.holds_mark(self.answer) and isinstance(self.arrival, Span):
                self.quotes.seat(self.arrival.start)
                self.arrival = None
        else:
            self.narrow(question)

    def holds_mark(self, answer: Explored) -> bool:
        """Tell whether the record that was opened is that of the mark, and where in it the mark stands.

        A record may have been removed since, and its number given to another one.
        """
        mark, self._sought = self._sought, None
        if mark is None:
            return True
        from store import bookmarks

        if answer.record is None or answer.record.path != mark.path:
            self.app.notify(self.say("mark-gone", shown(mark.title)), severity="warning", markup=False)
            self.back()
            return False
        place = bookmarks.place_in(answer.text, mark)
        if place is None:
            self.app.notify(self.say("mark-changed"), severity="warning", markup=False)
        else:
            self.arrival = Span(place, place)
        return True
