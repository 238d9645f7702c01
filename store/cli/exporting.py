"""`export`: whole lists or whole records, as a file or to a pipe."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from store import exporting
from store.cli import stores, telling
from store.cli.output import NOTHING_FOUND
from store.errors import WrongUsage
from store.question import ListMetrics, ListQuotes, ListRecords, ListSpeakers, ListWords, Within
from store.visible import visible
from store.writers import listed, markdown, objects, sheet

if TYPE_CHECKING:
    from store.library import Library
    from store.writers.table import Table

LISTS = ("records", "speakers", "quotes", "words", "metrics")
_ALL = 1_000_000_000


@click.command()
@click.argument("what", type=click.Choice(LISTS), default="quotes")
@click.option("--format", "form", type=click.Choice(["csv", "json", "md"]), default="csv", show_default=True)
@click.option("--to", "goal", type=click.Path(path_type=Path, dir_okay=False), help="The file to write.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@click.option("--raw", is_flag=True, help="CSV for machines: leave what looks like a formula as it is.")
@click.option("--record", type=int, help="Only this record, by its number.")
@click.option("--speaker", default="", help="Only this speaker: part of the name.")
@stores.store_option
def export(
    what: str,
    form: str,
    goal: Path | None,
    force: bool,
    raw: bool,
    record: int | None,
    speaker: str,
    place: Path | None,
) -> int:
    """Write a list of the store to a file, or print it: quotes unless another is named."""
    if raw and form != "csv":
        raise WrongUsage("--raw is for CSV")
    with stores.library(place) as library:
        table = _table(library, what, Within(record=record, speaker=stores.typed([speaker]), limit=_ALL))
    text = _written(table, form, raw=raw)
    if goal is None:
        click.echo(text, nl=False)
    else:
        exporting.write(goal, text, overwrite=force)
        click.echo(telling.said(f"{len(table.rows)} rows in {visible(str(goal), one_line=True)}"), err=True)
    return 0 if table.rows else NOTHING_FOUND


def _table(library: Library, what: str, within: Within) -> Table:
    match what:
        case "records":
            return listed.records(library.ask(ListRecords(within)).rows)
        case "speakers":
            return listed.speakers(library.ask(ListSpeakers(within)).rows)
        case "words":
            return listed.words(library.ask(ListWords(within)).rows)
        case "metrics":
            return listed.metrics(library.ask(ListMetrics(within)).rows)
        case _:
            return listed.quotes(library.ask(ListQuotes(within)).rows)


def _written(table: Table, form: str, *, raw: bool) -> str:
    if form == "csv":
        return sheet.written(table, raw=raw)
    if form == "md":
        return markdown.written(table)
    names = [column.name for column in table.columns]
    return "".join(f"{objects.dumped(dict(zip(names, row, strict=True)))}\n" for row in table.rows)
