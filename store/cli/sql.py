"""`sql`: the store asked in SQL, reading only."""

from __future__ import annotations

from pathlib import Path

import click

from store.cli import output, stores
from store.tables import asked
from store.writers.table import Column, Table


@click.command()
@click.argument("statement")
@output.format_options
@stores.store_option
def sql(statement: str, form: str | None, place: Path | None) -> int:
    """Ask the store in SQL, reading only: records, speakers, quotes, words and metrics are views."""
    names, rows = asked.rows(stores.for_reading(place), statement)
    table = Table(tuple(Column(name) for name in names), rows)
    return output.show(table, (dict(zip(names, row, strict=True)) for row in rows), form)
