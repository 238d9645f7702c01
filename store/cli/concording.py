"""`concordance`: every place of a word with what stands before and after it, the word in the middle."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from store.cli import output, stores, telling
from store.question import CONCORDANCE_ORDERS, Concord, Within
from store.visible import visible
from store.writers import cells, listed

if TYPE_CHECKING:
    from store.question import Concorded, KwicLine

_WHO = 12


@click.command()
@click.argument("query", nargs=-1, required=True)
@click.option("--record", type=int, help="Only this record, by its number.")
@click.option("--speaker", default="", help="Only this speaker: part of the name.")
@click.option(
    "--sort",
    default="right1",
    show_default=True,
    type=click.Choice(CONCORDANCE_ORDERS),
    help="By the word so many words away; by speaker; by date; nothing: as the records stand.",
)
@click.option("--collocates", is_flag=True, help="The words beside it instead, strongest first.")
@click.option("--who", is_flag=True, help="Who says it instead, most first.")
@click.option("--limit", default=1_000, show_default=True, type=click.IntRange(1), help="Lines to print.")
@click.option("--offset", default=0, type=click.IntRange(0), help="Lines to leave out at the beginning.")
@output.format_options
@stores.store_option
def concordance(
    query: tuple[str, ...],
    record: int | None,
    speaker: str,
    sort: str,
    collocates: bool,
    who: bool,
    limit: int,
    offset: int,
    form: str | None,
    place: Path | None,
) -> int:
    """Show every place of QUERY, in the language of `search`, with its context."""
    within = Within(record, speaker, stores.typed(query), limit, offset, sort)
    with stores.library(place) as library:
        found = library.ask(Concord(within))
    for note in found.notes:
        telling.tell(note)
    if collocates or who:
        rows = listed.collocates(found.collocates) if collocates else listed.said(found.said)
    else:
        rows = listed.concordance(found.rows)
        if form is None and sys.stdout.isatty():
            for line in _aligned(found, shutil.get_terminal_size().columns):
                click.echo(line)
            return 0 if found.rows else output.NOTHING_FOUND
    names = [column.name for column in rows.columns]
    return output.show(rows, (dict(zip(names, row, strict=True)) for row in rows.rows), form)


def _aligned(found: Concorded, columns: int) -> Iterator[str]:
    count = telling.said(f"{found.total} places" if found.exact else f"more than {found.total} places")
    read_as = telling.understood(found.read_as)
    yield click.style(f"{count}: {visible(read_as, one_line=True)}", dim=True)
    for line in found.rows:
        yield _line(line, columns)


def _line(line: KwicLine, columns: int) -> str:
    who = cells.fitted(visible(line.speaker or "", one_line=True), _WHO)
    room = max(10, columns - _WHO - 1)
    before = room * 2 // 5
    left = cells.tail(visible(line.left, one_line=True), before)
    left = " " * (before - cells.width(left)) + left
    hit = visible(line.hit, one_line=True)
    right = cells.shortened(visible(line.right, one_line=True), max(0, room - before - cells.width(hit)))
    return f"{click.style(who, dim=True)} {left}{click.style(hit, bold=True, underline=True)}{right}"
