"""Every text colour can be read on every ground it stands on, also in 256 colours."""

from __future__ import annotations

import itertools

import pytest
from rich.color import Color, ColorSystem
from textual.theme import Theme

from tui.theme import DARK, LIGHT, THEMES
from tui.tones import TONES, style_of

TEXTS = [
    "foreground",
    "soft",
    "reported",
    "figure",
    "rise",
    "fall",
    "accent",
    *(f"hot-{n}" for n in range(1, 7)),
]
GROUNDS = ["background", "band", "cursor", "cursor-quiet"]
PAIRS = [
    *itertools.product(TEXTS, GROUNDS),
    ("hit-text", "hit"),
    ("here-text", "here"),
    ("background", "accent"),
]


def luminance(colour: str) -> float:
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def in_256(colour: str) -> str:
    return Color.parse(colour).downgrade(ColorSystem.EIGHT_BIT).get_truecolor().hex


def variables(theme: Theme) -> dict[str, str]:
    own = {"foreground": theme.foreground, "background": theme.background, "accent": theme.accent}
    return {**theme.variables, **{name: value for name, value in own.items() if value}}


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_contrast_is_at_least_four_and_a_half_to_one(theme: Theme, text: str, ground: str) -> None:
    known = variables(theme)
    assert contrast(known[text], known[ground]) >= 4.5
    assert contrast(in_256(known[text]), in_256(known[ground])) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_theme_knows_every_name_that_is_painted_with(theme: Theme) -> None:
    known = variables(theme)
    assert {name for tone in TONES.values() for name in (tone.colour, tone.ground) if name} <= known.keys()


def test_classes_differ_by_more_than_colour() -> None:
    names = ("direct", "slogan", "metric", "hot hot-1", "hit", "here", "cursor", "chosen")
    looks = [style_of(name, {}, bare=True) for name in names]
    assert len({(s.bold, s.italic, s.underline, s.reverse) for s in looks}) == len(names)
