"""One theme, dark and light, and one that leaves all colours to the terminal.

Every text colour holds at least 4.5:1 on its ground, also after the palette of 256 colours (tested).
"""

from __future__ import annotations

from textual.theme import Theme

_DARK = {
    "band": "#1c2026",
    "line": "#4e545c",
    "soft": "#9aa2ac",
    "reported": "#c3c9d1",
    "figure": "#87d7d7",
    "hot-1": "#ffd787",
    "hot-2": "#afd787",
    "hot-3": "#87d7ff",
    "hot-4": "#d7afff",
    "hot-5": "#ffafaf",
    "hot-6": "#ffaf5f",
    "here": "#ffd75f",
    "here-text": "#121212",
    "bar": "#5f87af",
    "rise": "#87d787",
    "fall": "#ff8787",
    "cursor": "#2f4a66",
    "cursor-text": "#f4f6f8",
    "cursor-quiet": "#262b32",
}
_LIGHT = {
    "band": "#eeeeea",
    "line": "#bcbcb4",
    "soft": "#5f6368",
    "reported": "#3a3d42",
    "figure": "#005f5f",
    "hot-1": "#875f00",
    "hot-2": "#3f6600",
    "hot-3": "#005faf",
    "hot-4": "#6f3fa8",
    "hot-5": "#a8203f",
    "hot-6": "#9a4400",
    "here": "#ffd75f",
    "here-text": "#121212",
    "bar": "#8aa6c1",
    "rise": "#1f6f2f",
    "fall": "#b3261e",
    "cursor": "#cfe0f2",
    "cursor-text": "#111418",
    "cursor-quiet": "#e4e4de",
}
_PLAIN = {
    **dict.fromkeys((*_DARK,), "ansi_default"),
    "figure": "ansi_cyan",
    "hot-1": "ansi_yellow",
    "hot-2": "ansi_green",
    "hot-3": "ansi_cyan",
    "hot-4": "ansi_magenta",
    "hot-5": "ansi_red",
    "hot-6": "ansi_blue",
    "here": "ansi_yellow",
    "here-text": "ansi_black",
    "bar": "ansi_blue",
    "rise": "ansi_green",
    "fall": "ansi_red",
    "cursor": "ansi_blue",
    "cursor-text": "ansi_bright_white",
    "cursor-quiet": "ansi_bright_black",
}

DARK = Theme(
    name="meetingtui-dark",
    primary="#87afd7",
    accent="#87afff",
    foreground="#e4e6ea",
    background="#14171b",
    surface="#14171b",
    panel="#1c2026",
    warning="#ffd787",
    error="#ff8787",
    success="#87d787",
    dark=True,
    variables=_DARK,
)
LIGHT = Theme(
    name="meetingtui-light",
    primary="#2f5f8f",
    accent="#0b57a8",
    foreground="#1b1e22",
    background="#fafaf7",
    surface="#fafaf7",
    panel="#eeeeea",
    warning="#875f00",
    error="#b3261e",
    success="#1f6f2f",
    dark=False,
    variables=_LIGHT,
)
PLAIN = Theme(
    name="meetingtui-plain",
    primary="ansi_blue",
    accent="ansi_cyan",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    warning="ansi_yellow",
    error="ansi_red",
    success="ansi_green",
    dark=True,
    ansi=True,
    variables=_PLAIN,
)
THEMES = (DARK, LIGHT, PLAIN)
