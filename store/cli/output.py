"""How a list leaves the command line: a table for eyes, tabs for a pipe, or the format asked for."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import click

from store.cli import telling
from store.writers import markdown, objects, sheet, table
from store.writers.table import Column, Table

if TYPE_CHECKING:
    from store.records import Document

FORMATS = ("json", "csv", "md", "tsv")
NOTHING_FOUND = 1


def format_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--json`, `--csv`, `--md` and `--tsv` to a verb."""
    helps = {
        "json": "one JSON object a line",
        "csv": "CSV",
        "md": "a Markdown table",
        "tsv": "tab-separated text",
    }
    for name in reversed(FORMATS):
        command = click.option(f"--{name}", "form", flag_value=name, help=f"Print {helps[name]}.")(command)
    return command


def page(document: Document) -> None:
    """Print what was understood of one file, and what is doubtful in it."""
    from store.writers import report

    columns = min(shutil.get_terminal_size().columns, _WIDEST) if sys.stdout.isatty() else _UNSEEN
    for line in report.lines(document, columns, telling.said):
        click.echo(click.style(line.text, **_LOOKS[line.look]) if line.look else line.text)


_WIDEST, _UNSEEN = 110, 80
"""Columns of a page on a terminal at most, and where nobody tells the width."""
_LOOKS: dict[str, dict[str, Any]] = {
    "title": {"bold": True},
    "heading": {"bold": True, "fg": "cyan"},
    "muted": {"dim": True},
    "doubt": {"fg": "yellow"},
}


def _named(rows: Table) -> Table:
    """Return a list with its columns named in the user's language: eyes read these names, programs do not."""
    return Table(tuple(Column(telling.said(c.name), c.is_number) for c in rows.columns), rows.rows)


def show(rows: Table, values: Iterable[dict[str, Any]], form: str | None) -> int:
    """Print a list in the form asked for; return the exit code, which says whether anything was found."""
    if form == "json":
        for value in values:
            click.echo(objects.dumped(value))
    elif form == "csv":
        click.echo(sheet.written(rows), nl=False)
    elif form == "md":
        click.echo(markdown.written(rows), nl=False)
    elif form == "tsv" or not sys.stdout.isatty():
        for line in table.tabbed(rows):
            click.echo(line)
    else:
        for number, line in enumerate(table.aligned(_named(rows), shutil.get_terminal_size().columns)):
            click.secho(line, bold=number == 0)
    return 0 if rows.rows else NOTHING_FOUND
