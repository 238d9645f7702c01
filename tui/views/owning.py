"""The user's own hand in the list of words: phrases for the glossary, and words that are not to be listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from store import ownwords
from store.errors import StoreError
from store.question import Answer, Found, ListWords, Search
from tui.paint.cells import shown
from tui.picker import Choice, Picker
from tui.prompt import Prompt
from tui.views.table import TableView


class Owning(TableView):
    """A list of words that keeps the user's own lists."""

    def word_here(self) -> str:
        """Return the word under the cursor, or nothing."""
        return ""

    def told(self, answer: Answer) -> None:
        """Say what a phrase that was added will change."""
        if isinstance(answer, Found):
            phrase = answer.question.text.strip('"')
            more = "" if answer.exact else "+"
            self.app.notify(
                self.say("own-added", shown(phrase), f"{answer.total:,}{more}"), markup=False, timeout=8
            )

    def action_own(self) -> None:
        """Ask for a phrase for the glossary; the word under the cursor stands there already."""
        self.mount(Prompt(self.say("own-prompt"), value=self.word_here(), done=self._own))

    def _own(self, phrase: str) -> None:
        phrase = " ".join(phrase.replace('"', " ").split())
        if phrase and self._do(lambda: ownwords.add("glossary", phrase)):
            self.send(Search(f'"{phrase}"', limit=1))

    def action_hide(self) -> None:
        """Offer to hide the word under the cursor, or to list a hidden one again."""
        word, say = self.word_here(), self.say
        hidden = ownwords.entries("hidden")
        deeds = [*([(True, word)] if word else []), *((False, each) for each in reversed(hidden))]
        choices = [
            Choice((is_new, each), ((shown(each), "strong"), (f"  {told}", "muted")), (), f"{each} {told}")
            for is_new, each in deeds
            for told in (say("hide" if is_new else "show-again"),)
        ]

        def chosen(deed: object) -> None:
            if isinstance(deed, tuple):
                change = ownwords.add if deed[0] else ownwords.drop
                if self._do(lambda: change("hidden", deed[1])):
                    self._list_anew()

        self.app.push_screen(Picker(say("hide-title"), say("type-to-filter"), choices), chosen)

    def _list_anew(self) -> None:
        assert isinstance(self.question, ListWords)
        self.ask_anew(replace(self.question, hidden=ownwords.entries("hidden")))

    def _do(self, deed: Callable[[], object]) -> bool:
        """Do something to a list of words; say why where that is not possible."""
        try:
            deed()
        except StoreError as fault:
            self.app.notify(str(fault), severity="error", markup=False)
            return False
        return True
