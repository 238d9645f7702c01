"""Search over all records, as one types; each hit in its words, grouped by record."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.message import Message
from textual.reactive import reactive, var
from textual.widgets import Input

from store.question import Found, Hit, Search
from tui.asking import Asked, Asking
from tui.keys import SEARCH_KEYS, bindings
from tui.lists import LineList, Row
from tui.paint import rows as paint
from tui.paint.bands import ends
from tui.paint.cells import shown
from tui.paint.names import Painted
from tui.painted import Band
from tui.wording import Say


class Results(LineList):
    """The hits, a heading before each record."""

    typed_into: ClassVar[bool] = True

    found: var[Found | None] = var(None)
    """What is shown."""

    def watch_found(self) -> None:
        """Show other hits."""
        self._hits: dict[Hashable, Hit] = {}
        self._heads: dict[Hashable, Hit] = {}
        rows: list[Row] = []
        last: int | None = None
        for hit in self.found.hits if self.found else ():
            if hit.record != last:
                last = hit.record
                head = ("record", hit.record, len(rows))
                self._heads[head] = hit
                rows.append(Row(head, heading=True))
            name = (hit.record, hit.start)
            self._hits[name] = hit
            rows.append(Row(name))
        self.load(rows)

    def paint_row(self, row: Row, width: int) -> Painted:
        """Paint a heading or a hit."""
        if row.heading:
            head = self._heads[row.id]
            title = shown(head.title or "·")
            return paint.cut([(f" {title}", "title"), (f"  {shown(head.date or '')}", "muted")], width)
        return paint.hit_row(self._hits[row.id], width)

    @property
    def hit(self) -> Hit | None:
        """The hit under the cursor."""
        return self._hits.get(self.here)


class SearchView(Asking):
    """A line to type in, and what was found; Enter opens the record at the hit."""

    BINDINGS: ClassVar = bindings(SEARCH_KEYS)
    AUTO_FOCUS = "#query"

    question: reactive[Search] = reactive(Search(""), init=False)
    """What is asked; whatever changes it asks anew."""
    found: var[Found | None] = var(None)
    """What was found so far."""

    class Chosen(Message):
        """The user opened a hit."""

        def __init__(self, hit: Hit, query: str, trail: tuple[int, ...]) -> None:
            super().__init__()
            self.hit, self.query, self.trail = hit, query, trail

    def __init__(self, library: Asked, say: Say, text: str = "") -> None:
        super().__init__(library)
        self.say = say
        self._text = text

    def compose(self) -> ComposeResult:
        """Lay out the line, the hits and the foot."""
        query = Input(
            self._text, placeholder=self.say("search-prompt"), compact=True, select_on_focus=False, id="query"
        )
        query.cursor_blink = False
        yield query
        yield Results(id="results").data_bind(SearchView.found)
        yield Band(id="foot")

    def on_mount(self) -> None:
        """Say that something may be typed."""
        self.tell()

    def on_resize(self) -> None:
        """Fill the foot to the new width."""
        self.call_after_refresh(self.tell)

    @on(Input.Changed)
    def seek(self, message: Input.Changed) -> None:
        """Ask for what stands in the line now."""
        self.question = Search(message.value)

    def watch_question(self) -> None:
        """Ask anew; what was found stays until the answer comes."""
        if self.question.text.strip():
            self.ask(self.question)
        else:
            self.library.interrupt()
            self.found = None
            self.tell()

    @on(Asking.Answered)
    def take(self, message: Asking.Answered) -> None:
        """Show the answer if it is still the one that was asked for; a further page goes below."""
        answer = message.answer
        if isinstance(answer, Found) and answer.question == self.question:
            before = self.found.hits if self.found and self.question.offset else ()
            self.found = replace(answer, hits=before + answer.hits)
            self.tell()

    @on(Asking.Failed)
    def tell_failure(self, message: Asking.Failed) -> None:
        """Say why there is no answer."""
        self.app.notify(message.sentence, severity="error", markup=False)

    def tell(self) -> None:
        """Say how much was found, how the query was read, and what can be done."""
        found, say = self.found, self.say
        if found is None:
            left = say("search-empty")
        elif not found.hits:
            left = say("search-none")
        else:
            left = say("found" if found.exact else "found-more", found.total)
        notes = [found.read_as, *found.notes] if found else []
        right = "  ".join(shown(note) for note in notes if note)
        line = ends([(f" {left}", "strong")], [(right + " ", "muted")], self.size.width)
        self.query_one("#foot", Band).show(paint.cut(line, self.size.width))

    @on(LineList.Moved)
    def read_on(self, message: LineList.Moved) -> None:
        """Ask for the next page when the cursor nears the end of this one."""
        message.stop()
        found = self.found
        if found and found.more and message.list.cursor > len(message.list.shown) - 20:
            self.question = replace(self.question, offset=len(found.hits))

    @on(Input.Submitted)
    @on(LineList.Opened)
    def open(self) -> None:
        """Open the record at the hit under the cursor."""
        results = self.query_one(Results)
        if self.found and (hit := results.hit) is not None:
            trail = tuple(dict.fromkeys(each.record for each in self.found.hits))
            self.app.post_message(self.Chosen(hit, self.question.text, trail))

    def action_pass_on(self, name: str, way: int) -> None:
        """Move in the list while one types."""
        results = self.query_one(Results)
        results.action_step(way) if name == "step" else results.action_page(way)

    def action_edit(self) -> None:
        """Go back to the line."""
        self.query_one("#query").focus()
