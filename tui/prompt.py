"""One line to type in, at the foot of the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Input


class Prompt(Input):
    """Tells what is typed while it is typed, and at the end; Esc takes it back."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,ctrl+c", "give_up", show=False, priority=True)]

    def __init__(
        self,
        label: str,
        *,
        value: str = "",
        typed: Callable[[str], None] = lambda _: None,
        done: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__(value, placeholder=label, compact=True, id="prompt")
        self.cursor_blink = False
        self._typed, self._done = typed, done
        self._before: Widget | None = None

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
        """Take the focus, to give it back later."""
        self._before = self.screen.focused
        self.screen.set_focus(self)

    def _leave(self) -> None:
        if self._before is not None and self._before.is_attached:
            self.screen.set_focus(self._before)
        self.remove()
