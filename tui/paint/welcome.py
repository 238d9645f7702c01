"""What stands in the place of the record while there is none: what to do first."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tui.paint.cells import length, padded
from tui.paint.names import Painted
from tui.paint.rows import cut

Say = Callable[..., str]
DEEDS = ("record.add", "help.tour", "help.keys", "screen.quit")
"""What one can do with an empty store."""


def lines(keys: Mapping[str, str], width: int, say: Say) -> tuple[Painted, ...]:
    """Return the lines, the keys as they are bound."""
    column = max(length(keys[deed].split(" ")[0]) for deed in DEEDS) + 2
    deeds = [
        cut(((" " + padded(keys[deed].split(" ")[0], column), "key"), (say(f"empty-{deed}"), "plain")), width)
        for deed in DEEDS
    ]
    return ((), cut(((f" {say('no-records')}", "strong"),), width), (), *deeds)
