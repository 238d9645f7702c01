"""The names of everything that is painted: a piece is text and the names of its tones, a style each.

`tui.tones` gives every name its look; painting never speaks of colours.
"""

from __future__ import annotations

HOT_COLOURS = 6
"""So many hot words have a colour of their own; it follows the word through every pane."""

Piece = tuple[str, str]
"""Text and the names that colour it, later ones on top, parted by blanks."""
Painted = tuple[Piece, ...]
"""One line, ready to be dressed by a widget."""


def hot_name(rank: int) -> str:
    """Return the names of the hot word at `rank` (0-based)."""
    return f"hot hot-{rank % HOT_COLOURS + 1}"
