"""A table's columns: which of them stand in a width, how wide, and a row of cells in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tui.paint.cells import length, padded
from tui.paint.names import Painted, Piece

GAP = 2


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in the wording, its least and greatest width, and how long it stays."""

    name: str
    least: int
    most: int
    rank: int
    """When there is little room, columns of a higher rank leave first."""
    right: bool = False


Widths = tuple[tuple[Column, int], ...]
"""The columns that are shown, in order, each with its width."""


def widths(columns: Sequence[Column], width: int) -> Widths:
    """Return the columns that fit in `width` cells, the first of them at any price.

    One cell at the left is the cursor's. Room that is left goes to the columns of low rank first.
    """
    kept = sorted(columns, key=lambda c: c.rank)
    while len(kept) > 1 and _least(kept) > width - 1:
        kept.pop()
    room = width - 1 - _least(kept)
    sizes: dict[str, int] = {}
    for column in kept:
        extra = max(0, min(room, column.most - column.least))
        room -= extra
        sizes[column.name] = column.least + extra
    if len(kept) == 1:
        sizes[kept[0].name] = max(1, width - 1)
    return tuple((c, sizes[c.name]) for c in columns if c.name in sizes)


def row(layout: Widths, cells: Mapping[str, Piece]) -> Painted:
    """Return a row: a free cell for the cursor, then each cell cut or filled to its column."""
    pieces: list[Piece] = [(" ", "plain")]
    for index, (column, width) in enumerate(layout):
        text, names = cells.get(column.name, ("", "plain"))
        gap = " " * GAP if index + 1 < len(layout) else ""
        pieces.append((padded(text, width, right=column.right) + gap, names))
    return tuple(pieces)


def heads(layout: Widths, names: Mapping[str, str], sorted_by: str) -> Painted:
    """Return the line of column names; the one that orders the rows has a sign."""
    cells: dict[str, Piece] = {}
    for column, width in layout:
        name = names.get(column.name, "")
        if column.name == sorted_by:
            name = f"{name}▾" if name and length(name) < width else name or "▾"
        cells[column.name] = (name, "force" if column.name == sorted_by else "muted")
    return row(layout, cells)


def _least(columns: Sequence[Column]) -> int:
    return sum(c.least for c in columns) + GAP * (len(columns) - 1)
