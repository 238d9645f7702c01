"""Looks change by the codes that differ."""

from __future__ import annotations

import pytest
from rich.color import ColorSystem
from rich.style import Style

from tui.sgr import PLAIN, Look, bare, change, look_of

RED = Look(("1",), "31", "44")


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        (PLAIN, RED, "\x1b[1;31;44m"),
        (RED, RED, ""),
        (RED, PLAIN, "\x1b[m"),
        (RED, Look(("1",), "32", "44"), "\x1b[32m"),
        (RED, Look((), "31", "44"), "\x1b[22m"),
        (RED, Look(("1",), "", ""), "\x1b[39;49m"),
        (Look(("1", "2")), Look(("2",)), "\x1b[22;2m"),
        (Look(("53",)), Look(("4",), "31"), "\x1b[0;4;31m"),
    ],
)
def test_only_what_differs_is_sent(old: Look, new: Look, codes: str) -> None:
    assert change(old, new) == codes


def test_styles_become_looks_without_links() -> None:
    style = Style.parse("bold underline #ff0000 on default link https://example.org")
    assert look_of(style, ColorSystem.TRUECOLOR) == Look(("1", "4"), "38;2;255;0;0", "")
    assert look_of(None, ColorSystem.STANDARD) == PLAIN


def test_a_blank_shows_ground_and_lines_only() -> None:
    assert bare(RED) == Look((), "", "44")
    assert bare(Look(("1", "4"), "31", "")) == Look(("4",), "31", "")
