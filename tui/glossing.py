"""A phrase for the user's glossary: what it changes is told while one types; Enter takes it, Esc drops it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.strip import Strip
from textual.widgets import Input

from store.question import Previewed
from tui.modal import Modal
from tui.paint import preview
from tui.paint.names import Painted
from tui.painted import Painter
from tui.wording import Say


class Told(Painter):
    """Lines that are painted to the width there is."""

    def __init__(self, paint: Callable[[int], Sequence[Painted]]) -> None:
        super().__init__(id="told")
        self._paint = paint

    def on_resize(self) -> None:
        """Wrap the lines anew."""
        self.fit()

    def fit(self) -> None:
        """Be as high as there are lines."""
        self.styles.height = len(self._paint(self.size.width))
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Paint one of them."""
        lines, width = self._paint(self.size.width), self.size.width
        return self.strip(lines[y] if y < len(lines) else (), width)


class Glossing(Modal[str | None]):
    """Ends with the phrase, or None."""

    CSS_PATH: ClassVar = "picker.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,ctrl+c", "leave", show=False)]

    def __init__(self, say: Say, phrase: str, own: Sequence[str], ask: Callable[[str], None]) -> None:
        super().__init__()
        self._say, self._phrase, self._own, self._ask = say, phrase, own, ask
        self._answer: Previewed | None = None

    def compose(self) -> ComposeResult:
        """Lay out the line to type in, what it changes, and the keys."""
        with Vertical(id="picker") as box:
            box.border_title = Content(self._say("own-prompt"))
            box.border_subtitle = Content(self._say("own-keys"))
            line = Input(self._phrase, placeholder=self._say("own-prompt"), compact=True, id="sought")
            line.cursor_blink = False
            yield line
            yield Told(self._lines)

    def show(self, answer: Previewed) -> None:
        """Tell what the phrase changes, if it is still the one in the line."""
        if answer.question.phrase == self.phrase and self.is_attached:
            self._answer = answer
            self.query_one(Told).fit()

    @property
    def phrase(self) -> str:
        """The phrase as an entry: single blanks, no quotation marks."""
        return " ".join(self._phrase.replace('"', " ").split())

    @on(Input.Changed)
    def follow(self, message: Input.Changed) -> None:
        """Ask what the phrase in the line changes."""
        message.stop()
        self._phrase = message.value
        self._ask(self.phrase)

    @on(Input.Submitted)
    def take(self) -> None:
        """Take the phrase."""
        self.end(self.phrase or None)

    def action_leave(self) -> None:
        """Take nothing."""
        self.end(None)

    def _lines(self, width: int) -> list[Painted]:
        answer = self._answer
        if answer is None or answer.question.phrase != self.phrase:
            return [()]
        return [(), *preview.previewed(answer, width, self._say, there=self.phrase in self._own)]
