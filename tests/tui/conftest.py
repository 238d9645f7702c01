"""What all tests of the screen share: the environment that the program sets before Textual is imported."""

from __future__ import annotations

import os

from tui import settings

os.environ.pop("NO_COLOR", None)
os.environ[settings.THEME_VARIABLE] = "dark"
settings.prepare()
