"""`tag`: words of one's own on a record."""

from __future__ import annotations

from pathlib import Path

import click

from store.cli import output, stores, telling
from store.errors import WrongUsage
from store.question import ListTags
from store.visible import visible
from store.writers.table import Column, Table


@click.command()
@click.argument("record", type=int, required=False)
@click.argument("words", metavar="WORD...", nargs=-1)
@click.option("--remove", is_flag=True, help="Take these tags off.")
@output.format_options
@stores.store_option
def tag(
    record: int | None, words: tuple[str, ...], remove: bool, form: str | None, place: Path | None
) -> int:
    """Put the tags WORD... on RECORD, by its number in `meetingtui records`.

    Without WORD its tags are shown; without RECORD all tags are listed, with the number of their records.
    """
    if record is None:
        return _listed(place, form)
    from store import tagging
    from store.tables.writing import Store

    if remove and not words:
        raise WrongUsage("--remove needs the tags to take off")
    goal = stores.for_writing(place)
    if not goal.exists():
        raise WrongUsage(f"there is no store at {visible(str(goal), one_line=True)}; name one with --store")
    with Store(goal) as store:
        done = tagging.change(store, record, [stores.typed([word]) for word in words], removed=remove)
    if done is None:
        telling.tell(f"there is no record {record}; `meetingtui records` lists them")
        return 1
    told = ", ".join(visible(each, one_line=True) for each in done.tags) or telling.said("no tags")
    click.echo(f"{telling.said(f'record {done.record}')}: {told}")
    return 0


def _listed(place: Path | None, form: str | None) -> int:
    with stores.library(place) as library:
        rows = library.ask(ListTags()).rows
    table = Table((Column("tag"), Column("records", is_number=True)), rows)
    return output.show(table, ({"tag": name, "records": number} for name, number in rows), form)
