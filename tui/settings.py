"""What environment and configuration say: theme, and what is set before Textual is imported."""

from __future__ import annotations

import os

from store.configuration import configuration

THEME_VARIABLE = "MEETINGTUI_THEME"


def prepare() -> None:
    """Set what Textual reads when it is imported; later would be too late."""
    # Over a line every animated step is a repaint: 120 to 220 kB a page (measured).
    os.environ.setdefault("TEXTUAL_ANIMATIONS", "none")
    # A list paints its cursor at once; what follows it in other panes then waits for the next of these beats.
    os.environ.setdefault("TEXTUAL_FPS", "240")
    # The convention says that an empty NO_COLOR counts as unset; Textual counts it as set.
    if os.environ.get("NO_COLOR") == "":
        del os.environ["NO_COLOR"]


def wants_no_colour() -> bool:
    """Tell whether the user wants no colours at all."""
    return bool(os.environ.get("NO_COLOR"))


def theme(*, colours: str | None) -> str:
    """Return the name of the theme: as set, else light where the terminal says so, plain with few colours."""
    named = os.environ.get(THEME_VARIABLE, "")
    if named in ("dark", "light", "plain"):
        return f"meetingtui-{named}"
    if (set_ := configuration().theme) and not wants_no_colour():
        return f"meetingtui-{set_}"
    if wants_no_colour() or colours not in ("truecolor", "256"):
        return "meetingtui-plain"
    ground = os.environ.get("COLORFGBG", "").rpartition(";")[2]
    return "meetingtui-light" if ground in ("7", "15") else "meetingtui-dark"
