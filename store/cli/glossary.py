"""`glossary`: the user's own phrases, and the words that are never listed."""

from __future__ import annotations

import click

from store import ownwords
from store.cli import output, telling
from store.ownwords import Kind
from store.visible import visible
from store.writers.table import Column, Table

_DEEDS: dict[str, tuple[Kind, bool]] = {
    "add": ("glossary", True),
    "drop": ("glossary", False),
    "hide": ("hidden", True),
    "show": ("hidden", False),
}


@click.command()
@click.option(
    "--add", multiple=True, metavar="PHRASE", help="Look for this phrase in records read from now on."
)
@click.option("--drop", multiple=True, metavar="PHRASE", help="Take a phrase out of the glossary.")
@click.option("--hide", multiple=True, metavar="WORD", help="Never list this word.")
@click.option("--show", multiple=True, metavar="WORD", help="List a hidden word again.")
@output.format_options
def glossary(form: str | None, **deeds: tuple[str, ...]) -> int:
    """List your own phrases and hidden words, after adding and taking out what is named."""
    for name, words in deeds.items():
        kind, is_added = _DEEDS[name]
        for word in words:
            _change(kind, word, is_added=is_added)
    for kind in ownwords.KINDS:
        for fault in ownwords.faults(kind):
            telling.tell(fault)
    rows = tuple((kind, entry) for kind in ownwords.KINDS for entry in ownwords.entries(kind))
    table = Table((Column("list"), Column("word")), rows)
    return output.show(table, ({"list": kind, "word": word} for kind, word in rows), form)


def _change(kind: Kind, word: str, *, is_added: bool) -> None:
    done = ownwords.add(kind, word) if is_added else ownwords.drop(kind, word)
    if not done:
        told = "is there already" if is_added else "is not there"
        telling.tell(f"“{visible(word, one_line=True)}” {told}")
    elif kind == "glossary":
        telling.tell("`meetingtui add --again PATH` reads records with it")
