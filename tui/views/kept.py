"""What stands where nothing is typed yet: saved searches with what is new in them, and those made last."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import ClassVar

from textual.widgets import Input

from store import searches
from store.errors import StoreError
from store.question import CountNew, Counts, Seen
from store.searches import Saved
from tui.bound import bindings
from tui.keys import KEPT_KEYS
from tui.lists import LineList, Row
from tui.paint.bands import ends
from tui.paint.cells import shown
from tui.paint.names import Painted
from tui.paint.rows import cut
from tui.views.counting import Counting
from tui.views.results import Results


class Kept(LineList):
    """Saved and recent searches; Enter searches again."""

    BINDINGS: ClassVar = bindings(KEPT_KEYS)
    typed_into: ClassVar[bool] = True
    saved: tuple[Saved, ...] = ()
    titles: Mapping[str, str] = MappingProxyType({})
    news: tuple[str, ...] = ()
    """What is told of each saved search."""

    def show(self, kept: searches.Searches, titles: dict[str, str]) -> None:
        """Show what is kept."""
        self.saved, self.news, self.titles = kept.saved, (), titles
        rows: list[Row] = []
        if kept.saved:
            rows += [Row(("head", "saved"), heading=True), *(Row(("saved", s.name)) for s in kept.saved)]
        if kept.recent:
            rows += [Row(("head", "recent"), heading=True), *(Row(("recent", q)) for q in kept.recent)]
        self.load(rows)

    def tell(self, news: tuple[str, ...]) -> None:
        """Say how much is new in each saved search."""
        self.news = news
        self.refresh()

    def paint_row(self, row: Row, width: int) -> Painted:
        """Paint a heading, a saved search or a recent one."""
        assert isinstance(row.id, tuple)
        kind, name = row.id
        if kind == "head":
            return cut([(f" {self.titles[name]}", "title")], width)
        if kind == "recent":
            return cut([(f"  {shown(name)}", "plain")], width)
        at = next(i for i, each in enumerate(self.saved) if each.name == name)
        news = self.news[at] if at < len(self.news) else ""
        left = ((f"  {shown(name)}", "strong"), (f"  {shown(self.saved[at].query)}", "muted"))
        return cut(ends(left, ((f"  {news} ", "force"),), width), width)


class Keeping(Counting):
    """Keeps searches: the last ones by themselves, others under a name."""

    newest: Seen | None = None
    """The newest record of the store, once it is known."""
    opened: Saved | None = None
    """The saved search whose words stand in the line."""

    @property
    def store(self) -> Path:
        """The store that is searched: what is new is new in a store."""
        return Path(getattr(self.library, "path", "."))

    def show_kept(self) -> None:
        """Show what is kept, and ask what is new in it."""
        self.opened = None
        try:
            kept = searches.load()
        except StoreError as error:
            self.app.notify(shown(str(error)), severity="warning", markup=False)
            kept = searches.Searches()
        titles = {name: self.say(f"searches-{name}") for name in ("saved", "recent")}
        self.query_one(Kept).show(kept, titles)
        self.ask(CountNew(tuple((s.query, s.seen_in(self.store)) for s in kept.saved)))

    def tell_news(self, answer: Counts) -> None:
        """Say in the list what is new."""
        self.newest = answer.newest
        news = [
            self.say("search-new", n) if n else self.say("search-hits", total)
            for (total, _), n in answer.rows
        ]
        self.query_one(Kept).tell(tuple(news))

    def choose(self, row: Hashable) -> None:
        """Search again; a saved search marks what came since it was last opened."""
        if not isinstance(row, tuple) or row[0] == "head":
            return
        kept = self.query_one(Kept)
        self.opened = next((s for s in kept.saved if row == ("saved", s.name)), None)
        seen = self.opened.seen_in(self.store) if self.opened else None
        self.query_one(Results).seen = seen
        saved, newest = self.opened, self.newest
        if saved and newest:
            self.keep(lambda: searches.looked(saved.name, self.store, newest))
        line = self.query_one("#query", Input)
        line.value = self.opened.query if self.opened else str(row[1])
        line.cursor_position = len(line.value)
        line.focus()

    def keep(self, write: Callable[[], object]) -> None:
        """Write to the user's own file, and say so where that fails."""
        try:
            write()
        except StoreError as error:
            self.app.notify(shown(str(error)), severity="warning", markup=False)

    def action_save(self) -> None:
        """Ask for a name and save what stands in the line."""
        from tui.prompt import Prompt

        query = self.question.text.strip()

        def done(name: str) -> None:
            if name.strip():
                self.keep(lambda: self._saved(name, query))

        if query:
            Prompt(self.say("search-name"), done=done).stand_on(self)

    def _saved(self, name: str, query: str) -> None:
        searches.save(name, query)
        if self.newest:
            searches.looked(name.strip(), self.store, self.newest)
        self.app.notify(self.say("search-saved", shown(name)), markup=False)

    def action_forget(self) -> None:
        """Forget the search under the cursor."""
        row = self.query_one(Kept).here
        if isinstance(row, tuple) and row[0] != "head":
            kind, name = row
            self.keep(lambda: searches.drop(name) if kind == "saved" else searches.forget(name))
            self.show_kept()
