"""`searches`: the saved searches with what is new in them; and one of them opened by `search --saved`."""

from __future__ import annotations

from pathlib import Path

import click

from store import searches as kept
from store.cli import output, stores, telling
from store.errors import WrongUsage
from store.question import CountNew, Seen
from store.visible import visible
from store.writers.table import Column, Table


@click.command()
@click.option("--save", nargs=2, multiple=True, metavar="NAME QUERY", help="Save a search under a name.")
@click.option("--drop", multiple=True, metavar="NAME", help="Forget a saved search.")
@output.format_options
@stores.store_option
def searches(
    save: tuple[tuple[str, str], ...], drop: tuple[str, ...], form: str | None, place: Path | None
) -> int:
    """List the saved searches: how many passages each finds, how many are new since it was last opened."""
    with stores.library(place) as library:
        for name, query in save:
            saved = kept.save(stores.typed((name,)), stores.typed((query,)))
            kept.looked(saved.name, library.path, library.ask(CountNew()).newest)
        for name in drop:
            if not kept.drop(stores.typed((name,))):
                telling.tell(f"no saved search “{visible(name, one_line=True)}”")
        saved_ones = kept.load().saved
        asked = CountNew(tuple((each.query, each.seen_in(library.path)) for each in saved_ones))
        counts = library.ask(asked).rows
    rows = tuple(
        (each.name, each.query, total if exact else f">{total}", new)
        for each, ((total, exact), new) in zip(saved_ones, counts, strict=True)
    )
    names = ("name", "query", "passages", "new")
    table = Table(tuple(Column(name) for name in names), rows)
    return output.show(table, (dict(zip(names, row, strict=True)) for row in rows), form)


def opened(name: str, place: Path | None) -> tuple[str, Seen | None]:
    """Return the query of a saved search and how far it was looked at; from now on that is up to here."""
    saved = kept.load().named(name)
    if saved is None:
        shown = visible(name, one_line=True)
        raise WrongUsage(f"no saved search “{shown}”: `meetingtui searches` lists them")
    with stores.library(place) as library:
        seen = saved.seen_in(library.path)
        kept.looked(name, library.path, library.ask(CountNew()).newest)
    return saved.query, seen
