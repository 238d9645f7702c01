"""The keys as they arrive: pressed, named, and what they do."""

from __future__ import annotations

import sys
from collections import deque
from typing import ClassVar

from textual import events
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Static

from store.cli import telling
from tui.keynames import printed_key
from tui.keys import PLACES
from tui.rebinding import keymap
from tui.wording import Say

SHOWN = 15
"""Keys that stay on the screen."""


def bound(key: str, say: Say) -> list[str]:
    """Return what a key does, a place each."""
    others = keymap()
    return [
        f"{say(place)}: {each.id}"
        for place, tables in PLACES.items()
        for table in tables
        for each in table
        if key in others.get(each.id, each.keys).split(",")
    ]


class KeyTest(App[None]):
    """Shows each key that arrives, the newest below."""

    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._seen: deque[str] = deque(maxlen=SHOWN)
        self._last = ""

    def compose(self) -> ComposeResult:
        """Show what to do."""
        yield Static(Content(self._say("keytest-press")), id="seen", markup=False)

    async def on_event(self, event: events.Event) -> None:
        """See keys before anything is done with them."""
        if isinstance(event, events.Key):
            event.stop()
            self.see(event.key)
        else:
            await super().on_event(event)

    def see(self, key: str) -> None:
        """Name a key; the second Ctrl-c in a row leaves."""
        if key == self._last == "ctrl+c":
            self.exit()
        self._last = key
        does = "; ".join(bound(key, self._say)) or self._say("keytest-free")
        self._seen.append(f"{printed_key(key)}  ({key})  {does}")
        self.query_one("#seen", Static).update(
            Content("\n".join((self._say("keytest-press"), "", *self._seen)))
        )


def run(say: Say) -> int:
    """Show the keys until one leaves."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        telling.tell("keys --test needs a terminal")
        return 2
    KeyTest(say).run()
    return 0
