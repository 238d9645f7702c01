"""Search over all records, as one types; beside the hits, who says it most."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.events import Key
from textual.message import Message
from textual.widgets import Input

from store import searches
from store.question import Counted, Counts, Found, Hit, Search
from tui.asking import Asked, Asking
from tui.bound import bindings
from tui.keys import SEARCH_KEYS
from tui.lists import LineList
from tui.paint import bands
from tui.paint.cells import shown
from tui.paint.names import Painted
from tui.paint.reasons import told, understood
from tui.paint.rows import cut
from tui.painted import Band
from tui.rebinding import hinted
from tui.trail import Trail
from tui.views.counting import BESIDE, Who
from tui.views.kept import Keeping, Kept
from tui.views.paged import Panel
from tui.views.results import Results
from tui.wording import Say

HINTS = (
    ("Tab", "hint-results"),
    ("↑ ↓", "hint-recent"),
    ("Ctrl-o", "hint-save"),
    ("W", "hint-who"),
    ("?", "hint-keys"),
)
PAGE = 50
"""Hits that are asked for at once."""
PATIENCE = 0.015
"""Seconds for which a key waits for its hits, to be painted with them: most come in a third of that."""


class SearchView(Keeping):
    """A line to type in, and what was found; Enter opens the record at the hit."""

    CSS_PATH: ClassVar = "search.tcss"
    BINDINGS: ClassVar = bindings(SEARCH_KEYS)
    AUTO_FOCUS = "#query"
    LAID_OUT = "#results"

    class Chosen(Message):
        """The user opened a hit."""

        def __init__(self, hit: Hit, query: str, trail: Trail) -> None:
            super().__init__()
            self.hit, self.query, self.trail = hit, query, trail

    def __init__(self, library: Asked, say: Say, text: str = "") -> None:
        super().__init__(library, say)
        self._text = text
        self.HORIZONTAL_BREAKPOINTS = [(0, "-alone"), (BESIDE, "-beside")]

    def compose(self) -> ComposeResult:
        """Lay out the line, the hits and the foot."""
        query = Input(
            self._text, placeholder=self.say("search-prompt"), compact=True, select_on_focus=False, id="query"
        )
        query.cursor_blink = False
        yield query
        yield Band(id="understood")
        with Horizontal(id="body"):
            yield Kept(id="kept")
            yield Results(id="results").data_bind(SearchView.found)
            yield Who(id="panel")
        yield Band(id="foot")

    def on_mount(self) -> None:
        """Say that something may be typed, and show what is kept, unless the view leaves already."""
        if not self.query(Results):
            return
        results = self.query_one(Results)
        results.new_word = self.say("new")
        results.none = tuple(map(self.say, ("search-none", "search-none-less", "search-none-letters")))
        self.query_one(Kept).hollow = tuple(self.say(f"search-try-{n}") for n in range(1, 6))
        self._give_way()
        self.tell()
        if not self._text:
            self.show_kept()

    def on_key(self, event: Key) -> None:
        """Take letters that come before the line has the focus: over a slow line one types ahead."""
        if self.focused is None and event.is_printable and event.character:
            event.stop()
            event.prevent_default()
            self.query_one("#query", Input).insert_text_at_cursor(event.character)

    def on_resize(self) -> None:
        """Fill the foot to the new width."""
        self.call_after_refresh(self.tell)

    @on(Input.Changed)
    def seek(self, message: Input.Changed) -> None:
        """Ask for what stands in the line now; of letters that came together only the last one asks."""
        if message.value == message.input.value:
            self.question = Search(message.value, limit=PAGE)

    @property
    def is_typed(self) -> bool:
        """Whether anything stands in the line: else what is kept is shown."""
        return bool(self.question.text.strip())

    def watch_question(self) -> None:
        """Ask anew; what was found stays until the answer comes."""
        self.count_no_more()
        self._give_way()
        if self.opened and self.question.text != self.opened.query:
            self.opened = self.query_one(Results).seen = None
        if self.is_typed:
            self.ask(self.question, patience=PATIENCE)
        else:
            self.library.interrupt()
            self.found = None
            self.tell()
            self.show_kept()

    def _give_way(self) -> None:
        """Let the hits be seen and reached once something is typed: till then what is kept covers them."""
        self.query_one(Kept).display = not self.is_typed
        for covered in (self.query_one(Results), self.query_one(Panel)):
            covered.can_focus = self.is_typed

    @on(Asking.Answered)
    def take(self, message: Asking.Answered) -> None:
        """Show the answer if it is still the one that was asked for; a further page goes below."""
        answer = message.answer
        if isinstance(answer, Found) and answer.question == self.question:
            self.found = _joined(self.found, answer) if answer.question.after else answer
            self.tell()
            if answer.stopped and answer.more and len(self.found.hits) < PAGE:
                self.question = replace(self.question, after=answer.last)
            else:
                self.count_later()
        elif isinstance(answer, Counts):
            self.tell_news(answer)
        elif isinstance(answer, Counted):
            self.tell_counted(answer)

    @on(Asking.Failed)
    def tell_failure(self, message: Asking.Failed) -> None:
        """Say why there is no answer."""
        self.app.notify(message.sentence, severity="error", markup=False)

    def tell(self) -> None:
        """Say how much was found, how the query was read, and what can be done."""
        if not self.query("#understood"):
            # Another size may come before there are lines to fill, or when they have left.
            return
        found, say = self.found, self.say
        if found is None:
            left = say("search-empty")
        elif not found.hits:
            left = say("search-none")
        else:
            left = say("found" if found.exact else "found-more", found.total)
        width = self.size.width
        # A plain word is read as itself: that needs no saying.
        is_plain = found is None or found.read_as == f'"{found.question.text.strip()}"'
        read_as = "" if found is None or is_plain else understood(found.read_as, say)
        notes = (
            [say("read-as", read_as) if read_as else "", *(told(n, say) for n in found.notes)]
            if found
            else []
        )
        words = "  ".join(shown(note) for note in notes if note)
        self.query_one("#understood", Band).show(cut([(f" {words}", "muted")], width))
        hints = [(key, say(word)) for key, word in hinted(HINTS)]
        self.query_one("#foot", Band).show(_foot(f" {left}", hints, width))

    @on(Results.Ending)
    def read_on(self, message: Results.Ending) -> None:
        """Ask for the next page."""
        message.stop()
        found = self.found
        if found and found.more and found.question == self.question:
            self.question = replace(self.question, after=found.last)

    @on(Input.Submitted)
    @on(LineList.Opened)
    def open(self) -> None:
        """Open the record at the hit under the cursor, or search again what was kept."""
        if not self.is_typed:
            self.choose(self.query_one(Kept).here)
            return
        results = self.query_one(Results)
        if isinstance(self.focused, Who):
            return
        if self.found and (hit := results.hit) is not None:
            trail = Trail(self.question.text, tuple(dict.fromkeys(each.record for each in self.found.hits)),
                          self.found.last if self.found.more else 0)  # fmt: skip
            query = self.question.text
            self.keep(lambda: searches.note(query))
            self.app.post_message(self.Chosen(hit, self.question.text, trail))

    def action_pass_on(self, name: str, way: int) -> None:
        """Move in the list while one types."""
        listed: LineList = self.query_one(Results if self.is_typed else Kept)
        listed.action_step(way) if name == "step" else listed.action_page(way)

    def action_edit(self) -> None:
        """Go back to the line."""
        self.query_one("#query").focus()


def _foot(left: str, hints: list[tuple[str, str]], width: int) -> Painted:
    """Return the foot: how much was found, and the hints there is room for; the last one stays longest."""
    while True:
        right = [piece for key, word in hints for piece in ((f"  {key} ", "key"), (word, "muted"))]
        line = bands.ends([(left, "strong")], [*right, (" ", "")], width)
        if len(line) > 1 or not hints:
            return cut(line, width)
        hints = [*hints[:-2], *hints[-1:]] if len(hints) > 1 else []


def _joined(before: Found | None, page: Found) -> Found:
    """Return the hits of all pages; the count of the first one stands until the last one is there."""
    if before is None:
        return page
    hits = before.hits + page.hits
    if page.more:
        return replace(page, hits=hits, total=max(before.total, len(hits)), exact=before.exact)
    whole = before.exact or not page.notes
    return replace(page, hits=hits, total=max(before.total if before.exact else 0, len(hits)), exact=whole)
