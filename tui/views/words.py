"""All hot words and slogans of a record or of the archive, and why each of them is hot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar, cast

from store import ownwords
from store.question import (
    WORD_ORDERS,
    Answer,
    Explained,
    Explore,
    ListWords,
    Question,
    Why,
    Within,
    WordLayer,
    WordLine,
)
from store.records import Span
from tui.asking import Asked
from tui.bound import bindings
from tui.keys import SCOPE_KEYS, WORDS_KEYS
from tui.paint import tables, why
from tui.paint.cells import length, shown
from tui.paint.columns import Column
from tui.paint.names import Painted, Piece
from tui.views.holding import Holding
from tui.views.paged import PagedList, Panel
from tui.wording import Say

LAYERS: tuple[WordLayer, ...] = ("all", "declared", "word", "phrase", "slogan")


class WordTable(PagedList[WordLine]):
    """The words."""

    def paint_item(self, item: WordLine, width: int) -> Painted:
        """Paint one word."""
        screen = self.screen
        assert isinstance(screen, WordsView)
        return tables.word_row(item, screen.layout_of(width), screen.say)


class WordsView(Holding):
    """Declared and computed hot words, phrases and slogans; Enter opens a word's places in its record."""

    BINDINGS: ClassVar = bindings(WORDS_KEYS, SCOPE_KEYS)
    NAME = "words"
    ORDERS = WORD_ORDERS
    COLUMN_OF: ClassVar[dict[str, str]] = {"speakers": "said-by"}

    def __init__(self, library: Asked, say: Say, record: int | None = None, title: str = "") -> None:
        super().__init__(
            library,
            say,
            ListWords(Within(record=record, sort="score"), "all", hidden=ownwords.entries("hidden")),
        )
        self.record, self.title_of = record, title

    @property
    def layer(self) -> WordLayer:
        """Which words are listed."""
        assert isinstance(self.question, ListWords)
        return self.question.layer

    def table(self) -> WordTable:
        """Return the list."""
        return WordTable(id="table")

    def panels(self) -> Sequence[Panel]:
        """Return the panel that says why."""
        return (Panel(id="panel"),)

    def columns(self) -> Sequence[Column]:
        """Return the columns of the layer; over all records the record's name stands among them."""
        return tables.word_columns(self.layer, of_all=self.question.within.record is None)

    def scope(self) -> str:
        """Return the record's title, or that these are all records; and what its words are held against."""
        if self.question.within.record is None:
            return self.say("all-records")
        sides = self.sides
        if not sides.against:
            return shown(self.title_of)
        told = sides.reference(self.say)
        return f"{told if sides.who else self.say('versus', told)} · {shown(self.title_of)}"

    def options(self) -> list[str]:
        """Name the layer, and what the words are held against."""
        sides = self.sides
        who = ["--speaker", sides.who] if sides.who else []
        return ["--layer", self.layer, *(["--against", sides.against] if sides.against else []), *who]

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the foot line."""
        scope = "hint-all" if self.question.within.record is not None else "hint-this"
        return (("Enter", "hint-open"), ("W", "hint-why"), ("← →", "hint-layer"), ("f", "hint-filter"),
                ("s", "hint-sort"), ("V", "hint-against"), ("a", "hint-own"),
                *((("A", scope),) if self.record is not None else ()), ("?", "hint-keys"))  # fmt: skip

    def tabs(self, width: int) -> Painted:
        """Return the layers, the one that is shown lit."""
        pieces: list[Piece] = []
        for layer in LAYERS:
            text = f" {self.say(f'tab-{layer}')} "
            if sum(length(t) for t, _ in pieces) + length(text) > width:
                break
            pieces += [(text, "cursor strong" if layer == self.layer else "muted"), (" ", "plain")]
        return tuple(pieces)

    @property
    def line(self) -> WordLine | None:
        """The word under the cursor."""
        return cast("WordLine | None", self.listed.item(self.listed.here))

    def goal(self) -> tuple[Explore, Span | None] | None:
        """Return the record with the word in force, or with the slogan sought as it stands."""
        line = self.line
        if line is None:
            return None
        if line.word.layer == "slogan":
            return Explore(line.record, query=f'"{line.word.word}"'), None
        return Explore(line.record, word=line.word.word), None

    def wish(self) -> Question | None:
        """Ask why the word under the cursor is hot, if that is to be seen."""
        line, panel = self.line, self.panel
        if line is None or panel is None or not panel.display:
            return None
        return Why(line.record, line.word.word)

    def told(self, answer: Answer) -> None:
        """Show why."""
        if isinstance(answer, Explained) and self.panel is not None:
            line, sides = self.line, self.sides
            shown_now = _as_listed(answer, line) if sides.against else answer
            self.panel.tell(lambda width: why.explained(shown_now, width, self.say, sides))
        else:
            super().told(answer)

    def word_here(self) -> str:
        """Return the word under the cursor, or nothing."""
        return self.line.word.word if self.line else ""

    def action_layer(self, way: int) -> None:
        """List another layer, from the top."""
        assert isinstance(self.question, ListWords)
        at = (LAYERS.index(self.layer) + way) % len(LAYERS)
        self.listed.cursor = 0
        self.ask_anew(replace(self.question, layer=LAYERS[at]))

    def action_scope(self) -> None:
        """List the words of all records, or of the one again."""
        if self.record is not None:
            here = None if self.question.within.record is not None else self.record
            within = replace(self.question.within, record=here, speaker="")
            self.hold(within, "")


def _as_listed(answer: Explained, line: WordLine | None) -> Explained:
    """Return the answer with the counts that the list shows: they depend on what is held against what."""
    asked = answer.question
    if line is None or (line.record, line.word.word) != (asked.record, asked.word):
        return answer
    return replace(answer, word=line.word, log_ratio=line.log_ratio, evidence=line.evidence)
