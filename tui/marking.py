"""Places that are marked: `b` marks the line under the cursor, `'` lists the marks and goes to one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from store.errors import StoreError
from store.question.explore import Explore
from store.records import Span
from tui.arranging import Arranging
from tui.asking import Asking
from tui.paint.cells import shown

_QUOTED = 60
"""Characters of the text that are kept with a mark."""


class Marking(Arranging, Asking):
    """Marks places and goes to them; the way back leads to where one was."""

    arrival: Span | int | None

    @property
    def store(self) -> Path:
        """The store that is shown."""
        return Path(getattr(self.library, "path", "."))

    def action_bookmark(self) -> None:
        """Mark the line under the cursor, with a word of one's own or none."""
        from store import bookmarks
        from tui.prompt import Prompt

        answer = self.answer
        if answer is None or answer.record is None:
            return
        line = self.quotes.line
        record = answer.record
        quote = " ".join(answer.text[line.start : line.start + _QUOTED].split())
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

        self.mount(Prompt(self.say("mark-remark"), done=done))

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
        self.app.push_screen(Picker(self.say("marks"), self.say("type-to-filter"), choices), self._go_to)

    def _go_to(self, picked: object) -> None:
        from store.bookmarks import Bookmark

        if isinstance(picked, Bookmark):
            place = Span(picked.start, picked.start)
            question = Explore(record=picked.record)
            self.show_pane("quotes")
            if question == self.question:
                self.quotes.seat(picked.start)
            else:
                self.arrival = place
                self.narrow(question)
