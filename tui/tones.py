"""How each painted name looks: a colour and a ground of the theme, and attributes.

One table, so that the looks of the whole program stand together. Component classes of the stylesheet would
cost 50 ms at the first frame and some at every change of focus. Every class differs by more than colour;
where the terminal's own colours or none are used, `bare` attributes say what a ground cannot.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from rich.color import Color, ColorParseError
from rich.style import Style

from tui.paint.names import HOT_COLOURS


class Tone(NamedTuple):
    """Names of theme variables, and attributes as Rich writes them."""

    colour: str = ""
    ground: str = ""
    attributes: str = ""
    bare: str | None = None
    """Attributes instead of a ground, where colours are the terminal's own or none."""


TONES: Mapping[str, Tone] = {
    "plain": Tone(),
    "direct": Tone("foreground"),
    "reported": Tone("reported"),
    "narration": Tone("soft"),
    "boilerplate": Tone("soft", attributes="italic"),
    "fold": Tone("soft", attributes="italic"),
    "muted": Tone("soft"),
    "strong": Tone(attributes="bold"),
    "title": Tone("foreground", attributes="bold"),
    "key": Tone("accent", attributes="bold"),
    "slogan": Tone(attributes="italic"),
    "metric": Tone("figure", attributes="underline"),
    "hot": Tone(attributes="bold"),
    **{f"hot-{number}": Tone(f"hot-{number}") for number in range(1, HOT_COLOURS + 1)},
    "hit": Tone("hit-text", "hit", "bold", bare="bold reverse"),
    "here": Tone("here-text", "here", "bold", bare="bold underline reverse"),
    "chosen": Tone("background", "accent", bare="underline reverse"),
    "bar": Tone("bar"),
    "rise": Tone("rise", attributes="bold"),
    "fall": Tone("fall", attributes="bold"),
    "mark": Tone("accent", attributes="bold"),
    "sign": Tone("line"),
    "cursor": Tone(ground="cursor", bare="reverse"),
    "cursor-blurred": Tone(ground="cursor-quiet", bare="underline"),
    "force": Tone("accent", attributes="bold"),
    "warning": Tone("fall"),
    # What a widget has by the stylesheet, for what is painted before there are widgets.
    "body": Tone("foreground", "background"),
    "band": Tone("foreground", "band"),
    "edge": Tone("line", "background"),
    "edge-focus": Tone("accent", "background"),
    "label": Tone("soft", "background"),
    "label-focus": Tone("accent", "background", "bold"),
}


def style_of(names: str, variables: Mapping[str, str], *, bare: bool) -> Style:
    """Return what names parted by blanks add to a style, later ones on top."""
    style = Style()
    for name in names.split():
        tone = TONES[name]
        if bare and tone.bare is not None:
            style += Style.parse(tone.bare)
        else:
            style += _coloured(tone, variables)
    return style


def _coloured(tone: Tone, variables: Mapping[str, str]) -> Style:
    colour, ground = (_colour(variables.get(name, "")) for name in (tone.colour, tone.ground))
    style = Style(color=colour, bgcolor=ground)
    return style + Style.parse(tone.attributes) if tone.attributes else style


@lru_cache(maxsize=256)
def _colour(value: str) -> Color | None:
    if not value:
        return None
    try:
        # A colour of the terminal's own has the same name here, without the prefix.
        return Color.parse(value.removeprefix("ansi_"))
    except ColorParseError:
        return None
