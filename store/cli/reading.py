"""`read`: one file, printed as understood, nothing stored."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from store.cli import marks

if TYPE_CHECKING:
    from store.records import Document


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (meetingtui.read/1).")
@marks.marker_options
def read(file: Path, as_json: bool, marker: str | None, speaker_regex: str | None) -> int:
    """Read FILE and print what was understood, and what is doubtful. Nothing is stored."""
    from dataclasses import replace

    from store import ownwords, readers
    from store.cli import output, telling
    from store.deriving import derive
    from store.text import marking
    from store.writers import objects

    said = marking.said(marker, speaker_regex).removeprefix(marking.AUTO)
    telling.warn_of_glossary()
    document: Document = derive(replace(readers.read(file), marker=said), ownwords.entries("glossary"))
    if as_json:
        click.echo(objects.dumped(objects.document_object(document)))
    else:
        output.page(document)
    return 0
