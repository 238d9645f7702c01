"""`records`, `speakers`, `quotes`, `words`, `metrics`: what the store holds, as lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from store import ownwords
from store.cli import output, stores, telling
from store.errors import WrongUsage
from store.question import (
    AGAINST,
    METRIC_ORDERS,
    RECORD_ORDERS,
    TAGGED,
    WORD_ORDERS,
    Against,
    ListMetrics,
    ListQuotes,
    ListRecords,
    ListSpeakers,
    ListWords,
    Within,
    WordLayer,
)
from store.writers import listed
from store.writers.table import Table

Verb = Callable[..., Any]


def narrowing(command: Verb) -> Verb:
    """Add what narrows every list."""
    for option in (
        click.option(
            "--limit", default=1_000, show_default=True, type=click.IntRange(1), help="Rows to print."
        ),
        click.option(
            "--offset", default=0, type=click.IntRange(0), help="Rows to leave out at the beginning."
        ),
        output.format_options,
        stores.store_option,
    ):
        command = option(command)
    return command


def sort_option(orders: Sequence[str]) -> Callable[[Verb], Verb]:
    """Add `--sort`, with the names of the orders."""
    names = sorted(order for order in orders if order)
    return click.option("--sort", default="", type=click.Choice(["", *names]), help="Order of the rows.")


_layer_option = click.option(
    "--layer",
    default="",
    type=click.Choice(["", "all", "declared", "word", "phrase", "slogan"]),
    help="Only these words; all: slogans too.",
)
record_option = click.option("--record", type=int, help="Only this record, by its number.")
speaker_option = click.option("--speaker", default="", help="Only this speaker: part of the name.")


@click.command()
@click.argument("text", nargs=-1)
@sort_option(RECORD_ORDERS)
@narrowing
def records(text: tuple[str, ...], place: Path | None, form: str | None, **narrowed: Any) -> int:
    """List the records, those whose title, place or path holds TEXT."""
    with stores.library(place) as library:
        answer = library.ask(ListRecords(Within(text=stores.typed(text), **narrowed)))
    return printed(listed.records(answer.rows), form, more=answer.more)


@click.command()
@click.argument("text", nargs=-1)
@record_option
@speaker_option
@narrowing
def speakers(text: tuple[str, ...], place: Path | None, form: str | None, **narrowed: Any) -> int:
    """List who speaks, those whose post or affiliation holds TEXT."""
    with stores.library(place) as library:
        answer = library.ask(ListSpeakers(Within(text=stores.typed(text), **narrowed)))
    return printed(listed.speakers(answer.rows), form, more=answer.more)


@click.command()
@click.argument("query", nargs=-1)
@record_option
@speaker_option
@narrowing
def quotes(query: tuple[str, ...], place: Path | None, form: str | None, **narrowed: Any) -> int:
    """List what was said, direct and reported, the passages that match QUERY."""
    with stores.library(place) as library:
        answer = library.ask(ListQuotes(Within(text=stores.typed(query), **narrowed)))
    for note in answer.notes:
        telling.tell(note)
    return printed(listed.quotes(answer.rows), form, more=answer.more)


@click.command()
@click.argument("text", nargs=-1)
@record_option
@speaker_option
@_layer_option
@click.option(
    "--against",
    default="",
    metavar="archive|tag:NAME|rest",
    help="Hold the words of --record against the other records or those of a tag, or those of --speaker "
    "against the rest.",
)
@sort_option(WORD_ORDERS)
@narrowing
def words(
    text: tuple[str, ...],
    place: Path | None,
    form: str | None,
    layer: WordLayer,
    against: Against,
    **narrowed: Any,
) -> int:
    """List the hot words, those that hold TEXT."""
    if against not in AGAINST and (not against.startswith(TAGGED) or against == TAGGED):
        raise WrongUsage("--against takes archive, rest or tag:NAME")
    if against and narrowed["record"] is None:
        raise WrongUsage("--against needs --record; `meetingtui records` lists them")
    if against == "rest" and not narrowed["speaker"]:
        raise WrongUsage("--against rest needs --speaker; `meetingtui speakers` lists them")
    with stores.library(place) as library:
        answer = library.ask(
            ListWords(Within(text=stores.typed(text), **narrowed), layer, against, ownwords.entries("hidden"))
        )
    return printed(listed.words(answer.rows), form, more=answer.more)


@click.command()
@click.argument("text", nargs=-1)
@record_option
@speaker_option
@sort_option(METRIC_ORDERS)
@narrowing
def metrics(text: tuple[str, ...], place: Path | None, form: str | None, **narrowed: Any) -> int:
    """List the figures cited, those that TEXT asks for: words, fields, values such as >10亿元."""
    with stores.library(place) as library:
        answer = library.ask(ListMetrics(Within(text=stores.typed(text), **narrowed)))
    for note in answer.notes:
        telling.tell(note)
    return printed(listed.metrics(answer.rows), form, more=answer.more)


def printed(rows: Table, form: str | None, *, more: bool) -> int:
    """Print a page of a list, and say whether it goes on."""
    names = [column.name for column in rows.columns]
    code = output.show(rows, (dict(zip(names, row, strict=True)) for row in rows.rows), form)
    if more:
        telling.tell("there are more; --limit and --offset page on")
    return code
