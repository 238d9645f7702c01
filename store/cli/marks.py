"""The options with which a person says how turns are marked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click


def marker_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--marker` and `--speaker-regex` to a command."""
    command = click.option(
        "--speaker-regex",
        "speaker_regex",
        metavar="PATTERN",
        help="A pattern that matches where a turn begins; its group `name` is the speaker.",
    )(command)
    return click.option(
        "--marker",
        metavar="FORM",
        help="How turns are marked: `【{name}】`, `{name} ({post}):`, or colon, square, lenticular, bold, "
        "line; auto takes it back.",
    )(command)
