"""A list over the screen from which one thing is picked: typing filters it, Enter takes it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input

from tui.lists import LineList, Row
from tui.modal import Modal
from tui.paint.bands import ends
from tui.paint.names import Painted
from tui.paint.rows import cut


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick: what it is, how it looks at the left and at the right, the words a filter finds."""

    id: Hashable
    left: Painted
    right: Painted
    words: str


class Choices(LineList):
    """The choices."""

    typed_into: ClassVar[bool] = True

    def __init__(self, choices: Sequence[Choice], at: Hashable | None = None) -> None:
        super().__init__(id="choices")
        self._choices = {choice.id: choice for choice in choices}
        self._at = at

    def on_mount(self) -> None:
        """Show them all, the cursor on the one to begin with."""
        self.load([Row(choice.id, choice.words) for choice in self._choices.values()])
        self.seat(self._at)

    def leave_out(self, name: Hashable) -> None:
        """Show the other choices only."""
        del self._choices[name]
        self.on_mount()

    def paint_row(self, row: Row, width: int) -> Painted:
        """Paint one choice."""
        choice = self._choices[row.id]
        return cut(ends(((" ", ""), *choice.left), (*choice.right, (" ", "")), width), width)


class Picker(Modal[Hashable | None]):
    """Ends with the id of what was picked, or None."""

    CSS_PATH: ClassVar = "picker.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+c", "leave", show=False),
        Binding("delete,ctrl+d", "forget", show=False, priority=True),
        Binding("up,ctrl+p", "pass_on('step', -1)", show=False, priority=True),
        Binding("down,ctrl+n", "pass_on('step', 1)", show=False, priority=True),
        Binding("pageup", "pass_on('page', -1)", show=False, priority=True),
        Binding("pagedown", "pass_on('page', 1)", show=False, priority=True),
    ]

    def __init__(
        self,
        title: str,
        hint: str,
        choices: Sequence[Choice],
        forget: Callable[[Hashable], None] | None = None,
        keys: str = "",
        at: Hashable | None = None,
    ) -> None:
        super().__init__()
        self._title, self._hint, self._choices = title, hint, choices
        self._forget, self._keys, self._at = forget, keys, at

    def compose(self) -> ComposeResult:
        """Lay out the line to type in and the list."""
        with Vertical(id="picker") as box:
            box.border_title = Content(self._title)
            box.border_subtitle = Content(self._keys)
            sought = Input(placeholder=self._hint, compact=True, id="sought")
            sought.cursor_blink = False
            yield sought
            yield Choices(self._choices, self._at)

    @on(Input.Changed)
    def sift(self, message: Input.Changed) -> None:
        """Filter as one types."""
        self.query_one(Choices).sought = message.value

    @on(Input.Submitted)
    def take(self) -> None:
        """Take the choice under the cursor."""
        self.end(self.query_one(Choices).here)

    @on(LineList.Opened)
    def take_clicked(self, message: LineList.Opened) -> None:
        """Take the choice that was clicked."""
        message.stop()
        self.end(message.id)

    def action_pass_on(self, name: str, way: int) -> None:
        """Move in the list while one types."""
        choices = self.query_one(Choices)
        choices.action_step(way) if name == "step" else choices.action_page(way)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave the key to the line where nothing can be forgotten."""
        return self._forget is not None if action == "forget" else super().check_action(action, parameters)

    def action_forget(self) -> None:
        """Take the choice under the cursor out of the list for good."""
        choices = self.query_one(Choices)
        here = choices.here
        if here is None or self._forget is None:
            return
        self._forget(here)
        choices.leave_out(here)
        if not choices.shown:
            self.dismiss(None)

    def action_leave(self) -> None:
        """Pick nothing."""
        self.end(None)
