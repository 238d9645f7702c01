"""One line to type in, at the foot of the screen."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from tui.wording import ENGLISH

_NUMBERS = count(1)
"""A line that leaves may still be there when the next one comes."""


class Prompt(Input):
    """Tells what is typed while it is typed, and at the end; Esc takes it back.

    What stood there before is changed if it `edits`, else the first letter takes its place.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,ctrl+c", "give_up", show=False, priority=True)]

    def __init__(
        self,
        label: str,
        *,
        value: str = "",
        edits: bool = False,
        typed: Callable[[str], None] = lambda _: None,
        done: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__(value, compact=True, select_on_focus=not edits, id=f"prompt-{next(_NUMBERS)}")
        self.cursor_blink = False
        self._label = label
        self.border_title = Content(f" {label} ")
        self._typed, self._done = typed, done
        self.before: Widget | None = None

    def stand_on(self, screen: Screen[None]) -> None:
        """Stand at the foot of a screen, if that is still or already there."""
        if screen.is_attached:
            screen.mount(self)

    @on(Input.Changed)
    def tell(self, message: Input.Changed) -> None:
        """Pass on what stands in the line."""
        message.stop()
        self._typed(message.value)

    @on(Input.Submitted)
    def finish(self, message: Input.Submitted) -> None:
        """Hand over the line and go."""
        message.stop()
        self._leave()
        self._done(message.value)

    def action_give_up(self) -> None:
        """Go as if nothing had been typed."""
        self._typed("")
        self._leave()

    def on_mount(self) -> None:
        """Take the focus, to give it back later, and the place of a line that is still there."""
        self.before = self.screen.focused
        for other in self.screen.query(Prompt):
            if other is not self:
                self.before = other.before
                other.remove()
        self.screen.set_focus(self)
        # Few lines leave none for a border.
        say = getattr(self.app, "say", ENGLISH)
        self.placeholder = self._label if self.screen.has_class("-tiny") else say("prompt-keys")

    def on_blur(self) -> None:
        """Go when one clicks elsewhere; what a filter has sifted stays."""
        self.call_later(self._go_if_left)

    def _go_if_left(self) -> None:
        if self.is_attached and self.screen.focused not in (self, None):
            self.remove()

    def _leave(self) -> None:
        if self.before is not None and self.before.is_attached:
            self.screen.set_focus(self.before)
        self.remove()
