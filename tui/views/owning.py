"""The user's own hand in the list of words: phrases for the glossary, and words that are not to be listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from store import ownwords
from store.errors import StoreError
from store.question import Answer, ListWords, Preview, Previewed
from tui.glossing import Glossing
from tui.paint.cells import shown
from tui.picker import Choice, Picker
from tui.views.table import TableView


class Owning(TableView):
    """A list of words that keeps the user's own lists."""

    def word_here(self) -> str:
        """Return the word under the cursor, or nothing."""
        return ""

    def told(self, answer: Answer) -> None:
        """Hand what a phrase changes to the box that is typed into."""
        box = self.app.screen
        if isinstance(answer, Previewed) and isinstance(box, Glossing):
            box.show(answer)

    def action_own(self) -> None:
        """Ask for a phrase for the glossary, the word under the cursor first, and tell what it changes."""
        own = ownwords.entries("glossary")

        def ask(phrase: str) -> None:
            self.send(Preview(phrase, own))

        self.app.push_screen(Glossing(self.say, self.word_here(), own, ask), self._own)

    def _own(self, phrase: str | None) -> None:
        if phrase and self._do(lambda: ownwords.add("glossary", phrase)):
            self.app.notify(self.say("own-added", shown(phrase)), markup=False, timeout=8)

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
