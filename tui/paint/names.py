"""The names of everything that is painted: a piece is text and the names of its tones, a style each.

The stylesheet gives every name its look (`.paint--hit`); painting never speaks of colours.
"""

from __future__ import annotations

HOT_COLOURS = 6
"""So many hot words have a colour of their own; it follows the word through every pane."""

NAMES = (
    "plain",
    "direct",
    "reported",
    "narration",
    "boilerplate",
    "fold",
    "muted",
    "strong",
    "title",
    "key",
    "slogan",
    "metric",
    "hot",
    *(f"hot-{number}" for number in range(1, HOT_COLOURS + 1)),
    "hit",
    "here",
    "bar",
    "rise",
    "fall",
    "mark",
    "sign",
    "cursor",
    "cursor-blurred",
    "force",
    "warning",
)

Piece = tuple[str, str]
"""Text and the names that colour it, later ones on top, parted by blanks."""
Painted = tuple[Piece, ...]
"""One line, ready to be dressed by a widget."""


def hot_name(rank: int) -> str:
    """Return the names of the hot word at `rank` (0-based)."""
    return f"hot hot-{rank % HOT_COLOURS + 1}"
