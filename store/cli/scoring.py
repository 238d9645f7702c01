"""`selfcheck`: the bundled labelled records, read, and how well that went."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from store.cli.output import format_options, show
from store.writers.table import Cell, Column, Table

if TYPE_CHECKING:
    from store.selfcheck import Checked

_COLUMNS = ("names", "post", "affiliation", "passages", "date", "hot_at_ten", "hot_recall")


@click.command()
@format_options
def selfcheck(form: str | None) -> int:
    """Read the labelled records that come with the program and print how well they were read, 0 to 1."""
    from store import selfcheck as checking

    checked = checking.check()
    rows: list[tuple[Cell, ...]] = [_row(one) for one in checked]
    for language in ("zh", "en"):
        own = tuple(one for one in checked if one.language == language)
        rows.append((f"mean {language}", f"{len(own)} records", *map(_figure, checking.means(own).values())))
    values = [
        {"record": one.name, "language": one.language, "kind": one.kind, **asdict(one.score)}
        for one in checked
    ]
    columns = (Column("record"), Column("kind"), *(Column(name, is_number=True) for name in _COLUMNS))
    return show(Table(columns, tuple(rows)), values, form)


def _row(one: Checked) -> tuple[Cell, ...]:
    return (one.name, one.kind, *(_figure(value) for value in asdict(one.score).values()))


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
