"""Rows with named columns: the shape in which lists leave the store, whatever the format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from store.visible import visible
from store.writers import cells

Cell = str | int | float | None
_GAP = "  "
_NARROWEST = 6


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, and whether its cells stand at the right as numbers do."""

    name: str
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Columns and rows; every row has a cell for each column."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def text_of(cell: Cell) -> str:
    """Return a cell as safe text on one line, runs of blanks and line ends as one blank; None is nothing.

    >>> text_of(12.50)
    '12.5'
    """
    if cell is None:
        return ""
    if isinstance(cell, float):
        return f"{cell:.12g}"
    return visible(" ".join(str(cell).split()), one_line=True)


def aligned(table: Table, available: int) -> Iterator[str]:
    """Yield the lines of the table for a terminal `available` cells wide, the names of the columns first."""
    rows = [tuple(map(text_of, row)) for row in table.rows]
    names = tuple(column.name for column in table.columns)
    widths = _widths([names, *rows], available)
    for row in (names, *rows):
        yield _GAP.join(
            cells.fitted(cell, wide, right=column.is_number)
            for cell, wide, column in zip(row, widths, table.columns, strict=True)
        ).rstrip()


def tabbed(table: Table) -> Iterator[str]:
    """Yield the rows with tabs between cells, for a pipe: the names first, then one line a row."""
    yield "\t".join(column.name for column in table.columns)
    for row in table.rows:
        yield "\t".join(map(text_of, row))


def _widths(rows: Sequence[tuple[str, ...]], available: int) -> list[int]:
    """Return a width for each column; the widest gives way until all fit."""
    widths = [max(map(cells.width, column)) for column in zip(*rows, strict=True)]
    spare = available - len(_GAP) * (len(widths) - 1)
    while sum(widths) > spare and max(widths) > _NARROWEST:
        ranked = sorted(widths, reverse=True)
        excess = sum(widths) - spare
        second = next((w for w in ranked if w < ranked[0]), 0)
        widths[widths.index(ranked[0])] -= max(1, min(excess, ranked[0] - max(second, _NARROWEST)))
    return widths
