"""The program on the screen: opens the store, looks after theme and endings, shows the explorer."""

from __future__ import annotations

import os
from typing import ClassVar

os.environ.setdefault("TEXTUAL_ANIMATIONS", "none")

from textual.app import App
from textual.screen import Screen

from store.question import Explore
from tui import theme
from tui.asking import Asked
from tui.explorer import Explorer
from tui.keys import APP_KEYS, bindings
from tui.wording import ENGLISH, Say


class Meetings(App[None]):
    """Shows one library."""

    TITLE = "meetingtui"
    CSS_PATH: ClassVar = ["app.tcss", "explorer.tcss"]
    BINDINGS: ClassVar = bindings(APP_KEYS)
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, library: Asked, *, say: Say = ENGLISH, question: Explore | None = None) -> None:
        super().__init__()
        self.library, self.say, self.first = library, say, question
        for each in theme.THEMES:
            self.register_theme(each)
        self.theme = theme.DARK.name

    def get_default_screen(self) -> Screen[None]:
        """Begin with the explorer itself."""
        return Explorer(self.library, self.first, say=self.say)
