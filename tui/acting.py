"""What one does in the explorer beside moving: filter, choose a word from the list, copy, add records."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.message import Message

from store.records import Speaker
from tui import copying
from tui.arranging import Arranging
from tui.choosing import Choosing
from tui.lists import LineList
from tui.paint.quotes import speaker_at


class Acting(Arranging):
    """Filters, picks, copies, adds."""

    class AddRecords(Message):
        """Read a file or a folder into the store."""

        def __init__(self, path: Path) -> None:
            super().__init__()
            self.path = path

    @on(Choosing.Chosen)
    def tell_chosen(self) -> None:
        """Say at the foot what can be done with what is selected."""
        self.fill_bands()

    def action_filter_list(self) -> None:
        """Filter the list in focus."""
        from tui.prompt import Prompt

        listed = self.focused
        if isinstance(listed, LineList):
            chosen = listed

            def typed(words: str) -> None:
                chosen.sought = words

            Prompt(self.say("filter"), value=chosen.sought, typed=typed).stand_on(self)

    def action_copy(self, cited: bool) -> None:
        """Copy the quote under the cursor, or its citation, and say which way it went."""
        text = self._to_copy(cited=cited)
        self.quotes.chosen = None
        if not text:
            self.app.notify(self.say("nothing-to-copy"), markup=False)
            return
        if copying.through_tmux(text):
            told = self.say("copied-tmux", len(text))
        else:
            self.app.copy_to_clipboard(text[: copying.LIMIT])
            told = self.say("copied-sent", min(len(text), copying.LIMIT))
        self.app.notify(told, markup=False)

    def _to_copy(self, *, cited: bool) -> str:
        """Return what is selected, else the quote under the cursor, or either as a citation."""
        answer, chosen = self.answer, self.quotes.chosen
        if answer is None:
            return ""
        if chosen:
            words = self.quotes.chosen_words
            return copying.cited(answer, words, chosen.span) if cited and words else words
        passage = copying.quote_at(answer, self.quotes.line)
        if passage is None:
            return ""
        return copying.citation(answer, passage) if cited else copying.quotation(answer, passage)

    def action_edit(self) -> None:
        """Correct name, post and place of the speaker under the cursor."""
        from tui.deciding import Correct, Decide
        from tui.prompt import Prompt

        answer, speaker = self.answer, self.speaker_here()
        if answer is None or answer.record is None or speaker is None:
            self.app.notify(self.say("nothing-to-edit"), markup=False)
            return
        record, name = answer.record.id, speaker.name

        def corrected(words: str) -> None:
            self.app.post_message(Decide(Correct(record, name, words)))

        role = " | ".join((speaker.name, speaker.post or "", speaker.affiliation or ""))
        Prompt(self.say("edit-speaker"), value=role, edits=True, done=corrected).stand_on(self)

    def speaker_here(self) -> Speaker | None:
        """Return the speaker under the cursor of the list, else whose words are under that of the quotes."""
        answer = self.answer
        if answer is None:
            return None
        if self.pane == "speakers":
            return next((s for s in answer.speakers if s.id == self.speakers.here), None)
        return speaker_at(answer, self.quotes.line)

    def action_add(self) -> None:
        """Ask for a file or a folder to read."""
        from tui.prompt import Prompt

        def done(words: str) -> None:
            if words.strip():
                self.post_message(self.AddRecords(Path(words.strip()).expanduser()))

        Prompt(self.say("add-prompt"), done=done).stand_on(self)
