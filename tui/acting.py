"""What one does in the explorer beside moving: filter, choose a word from the list, copy, add records."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from textual.message import Message

from tui import copying
from tui.arranging import Arranging
from tui.lists import LineList
from tui.paint.cells import shown
from tui.paint.names import hot_name


class Acting(Arranging):
    """Filters, picks, copies, adds."""

    class AddRecords(Message):
        """Read a file or a folder into the store."""

        def __init__(self, path: Path) -> None:
            super().__init__()
            self.path = path

    def action_filter_list(self) -> None:
        """Filter the list in focus."""
        from tui.prompt import Prompt

        listed = self.focused
        if isinstance(listed, LineList):
            chosen = listed

            def typed(words: str) -> None:
                chosen.sought = words

            self.mount(Prompt(self.say("filter"), value=chosen.sought, typed=typed))

    def action_words(self) -> None:
        """Choose from all hot words."""
        from tui.picker import Choice, Picker

        words = self.answer.hot_words if self.answer else ()
        choices = [
            Choice(
                word.word,
                ((shown(word.word), hot_name(rank)), (" ●" if word.declared else "", "mark")),
                ((self.say("word-row", word.count, word.speakers), "muted"),),
                word.word,
            )
            for rank, word in enumerate(words)
        ]

        def chosen(word: object) -> None:
            if isinstance(word, str):
                self.narrow(
                    replace(self.question, word=None if word == self.question.word else word, query="")
                )

        self.app.push_screen(Picker(self.say("words"), self.say("type-to-filter"), choices), chosen)

    def action_copy(self, cited: bool) -> None:
        """Copy the quote under the cursor, or its citation, and say which way it went."""
        answer = self.answer
        passage = copying.quote_at(answer, self.quotes.line) if answer else None
        if answer is None or passage is None:
            self.app.notify(self.say("nothing-to-copy"), markup=False)
            return
        text = copying.citation(answer, passage) if cited else copying.quotation(answer, passage)
        if copying.through_tmux(text):
            told = self.say("copied-tmux", len(text))
        else:
            self.app.copy_to_clipboard(text[: copying.LIMIT])
            told = self.say("copied-sent", min(len(text), copying.LIMIT))
        self.app.notify(told, markup=False)

    def action_add(self) -> None:
        """Ask for a file or a folder to read."""
        from tui.prompt import Prompt

        def done(words: str) -> None:
            if words.strip():
                self.post_message(self.AddRecords(Path(words.strip()).expanduser()))

        self.mount(Prompt(self.say("add-prompt"), done=done))
