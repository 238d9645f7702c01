"""A share as a thin bar."""

from __future__ import annotations


def bar(share: float, width: int) -> str:
    """Return `share` (0 to 1) as a bar in `width` cells, by halves; something is to be seen of anything.

    >>> bar(0.5, 4)
    '━━  '
    """
    halves = round(max(0.0, min(1.0, share)) * width * 2)
    if share > 0:
        halves = max(1, halves)
    full, half = divmod(halves, 2)
    line = "━" * full + "╸" * half
    return line + " " * (width - len(line))
