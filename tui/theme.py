"""One theme, dark and light, and one that leaves all colours to the terminal.

Every text colour holds at least 4.5:1 on its ground, also after the palette of 256 colours (tested).
"""

from __future__ import annotations

from collections.abc import Mapping

from textual.theme import Theme

from tui import colours

_OWN = ("foreground", "background", "accent")
"""Names of colours that a theme of Textual has itself; all others are its variables."""


def _variables(named: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in named.items() if name not in _OWN}


_PLAIN = {
    **dict.fromkeys(_variables(colours.DARK), "ansi_default"),
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
    "ansi-background": "ansi_black",
    "ansi-foreground": "ansi_white",
    "border-blurred": "ansi_bright_black",
    "block-cursor-foreground": "ansi_black",
    "block-cursor-background": "ansi_white",
    "input-cursor-background": "ansi_white",
    "input-cursor-foreground": "ansi_black",
    "input-selection-background": "ansi_bright_blue",
    "input-selection-foreground": "ansi_black",
    "screen-selection-background": "ansi_bright_blue",
    "screen-selection-foreground": "ansi_black",
}

DARK = Theme(
    name="meetingtui-dark",
    primary="#87afd7",
    accent=colours.DARK["accent"],
    foreground=colours.DARK["foreground"],
    background=colours.DARK["background"],
    surface="#14171b",
    panel="#1c2026",
    warning="#ffd787",
    error="#ff8787",
    success="#87d787",
    dark=True,
    variables=_variables(colours.DARK),
)
LIGHT = Theme(
    name="meetingtui-light",
    primary="#2f5f8f",
    accent=colours.LIGHT["accent"],
    foreground=colours.LIGHT["foreground"],
    background=colours.LIGHT["background"],
    surface="#fafaf7",
    panel="#eeeeea",
    warning="#875f00",
    error="#b3261e",
    success="#1f6f2f",
    dark=False,
    variables=_variables(colours.LIGHT),
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
