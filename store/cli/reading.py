"""`read`: one file, printed as understood, nothing stored."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from store.records import Document


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (meetingtui.read/1).")
def read(file: Path, as_json: bool) -> int:
    """Read FILE and print what was understood, and what is doubtful. Nothing is stored."""
    from store import readers
    from store.cli import output
    from store.deriving import derive
    from store.writers import objects

    document: Document = derive(readers.read(file))
    if as_json:
        click.echo(objects.dumped(objects.document_object(document)))
    else:
        output.page(document)
    return 0
