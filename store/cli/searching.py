"""`search`: passages that match a query, with the hits in context."""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from store.cli import output, stores, telling
from store.cli.searches import opened
from store.question import Search
from store.visible import visible
from store.writers import cells, listed
from store.writers.objects import hit_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.library import Library
    from store.question import Found, Hit, Seen

_CONTEXT_BEFORE = 24
"""Cells of context before a hit: a third of the usual line, so that most of it follows the hit."""


@click.command()
@click.argument("query", nargs=-1)
@click.option("--saved", metavar="NAME", help="Open a saved search; the next one marks what came since.")
@click.option("--limit", default=100, show_default=True, type=click.IntRange(1), help="Passages to print.")
@click.option("--offset", default=0, type=click.IntRange(0), help="Passages to leave out at the beginning.")
@output.format_options
@stores.store_option
def search(
    query: tuple[str, ...], saved: str | None, limit: int, offset: int, form: str | None, place: Path | None
) -> int:
    """Find passages that match QUERY in all records.

    Words stand side by side; "a phrase", AND OR NOT -word, a NEAR/5 b, /pattern/; speaker: post: place:
    record: date:2022..2024 kind:direct lang:zh; metric>10亿元.
    """
    if bool(query) == bool(saved):
        raise click.UsageError("say what to find: QUERY, or --saved NAME")
    text, seen = opened(stores.typed((saved,)), place) if saved else (stores.typed(query), None)
    with stores.library(place) as library:
        found = _asked_on(library, Search(text, limit=limit, offset=offset, counted=True))
    for note in found.notes:
        telling.tell(note)
    if form is None and sys.stdout.isatty():
        for line in _grouped(found, shutil.get_terminal_size().columns, seen):
            click.echo(line)
        return 0 if found.hits else output.NOTHING_FOUND
    return output.show(listed.quotes(found.hits), map(hit_object, found.hits), form)


def _asked_on(library: Library, question: Search) -> Found:
    """Return a whole page: where looking takes long, it is asked on for what is left."""
    found = library.ask(question)
    while found.stopped and found.more and len(found.hits) < question.limit and not question.offset:
        rest = replace(question, limit=question.limit - len(found.hits), after=found.last)
        page = library.ask(rest)
        hits = found.hits + page.hits
        found = replace(page, hits=hits, total=len(hits), exact=not page.more)
    return found


def _grouped(found: Found, columns: int, seen: Seen | None = None) -> Iterator[str]:
    """Yield the hits under their records, each with its speaker and one line of context."""
    count = telling.said(f"{found.total} passages" if found.exact else f"more than {found.total} passages")
    read_as = telling.understood(found.read_as)
    yield click.style(f"{count}: {visible(read_as, one_line=True)}", dim=True)
    for record, hits in groupby(found.hits, lambda hit: (hit.record, hit.name or None, hit.date)):
        title = " · ".join(str(part) for part in record if part is not None)
        passages = list(hits)
        if seen is not None and seen.is_new(passages[0].record, passages[0].added):
            title = f"● {telling.said('new')} · {title}"
        yield click.style(cells.shortened(visible(title, one_line=True), columns), bold=True)
        for hit in passages:
            yield _line(hit, columns)


def _line(hit: Hit, columns: int) -> str:
    who = f"  {visible(hit.speaker or '', one_line=True)}  " if hit.speaker else "  "
    start = hit.hits[0].start if hit.hits else 0
    end = hit.hits[0].end if hit.hits else 0
    text = visible(hit.text, one_line=True)
    before = cells.tail(text[:start], _CONTEXT_BEFORE)
    room = max(0, columns - cells.width(who + before))
    lit = cells.shortened(text[start:end], room)
    after = cells.shortened(text[end:], max(0, room - cells.width(lit)))
    return click.style(who, dim=True) + before + click.style(lit, bold=True, underline=True) + after
