"""`read`: one file, printed as understood, nothing stored."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from store.records import Document


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (meetingtui.read/1).")
def read(file: Path, as_json: bool) -> int:
    """Read FILE and print what was understood: meeting, speakers, hot words, metrics. Nothing is stored."""
    from store import readers
    from store.deriving import derive
    from store.writers import objects, summary

    document: Document = derive(readers.read(file))
    if as_json:
        click.echo(objects.dumped(objects.document_object(document)))
    else:
        for line in summary.lines(document, _columns()):
            click.echo(line)
    return 0


def _columns() -> int:
    import shutil

    return shutil.get_terminal_size().columns if sys.stdout.isatty() else 100
