"""`glossary`: the user's own phrases, and the words that are never listed."""

from __future__ import annotations

from pathlib import Path

import click

from store import ownwords
from store.cli import output, previewing, stores, telling
from store.errors import WrongUsage
from store.ownwords import Kind
from store.question import Preview
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
@click.option("--dry-run", is_flag=True, help="Add nothing; tell what each added phrase would change.")
@output.format_options
@stores.store_option
def glossary(form: str | None, dry_run: bool, place: Path | None, **deeds: tuple[str, ...]) -> int:
    """List your own phrases and hidden words, after adding and taking out what is named.

    With --dry-run nothing is added: the places of each phrase are counted, and the hits that hot words
    would lose to it.
    """
    if dry_run:
        return _dry(deeds, place, form)
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


def _dry(deeds: dict[str, tuple[str, ...]], place: Path | None, form: str | None) -> int:
    """Tell what the phrases would change; return whether one of them stands anywhere."""
    if not deeds["add"] or any(words for name, words in deeds.items() if name != "add"):
        raise WrongUsage("--dry-run tells what --add would change; name phrases with --add and nothing else")
    own = ownwords.entries("glossary")
    with stores.library(place) as library:
        found = [library.ask(Preview(stores.typed([phrase]), own)) for phrase in deeds["add"]]
    for each in found:
        for sentence in previewing.sentences(each, own):
            telling.tell(sentence)
    output.show(previewing.table(found), map(previewing.values, found), form)
    return 0 if any(each.places for each in found) else output.NOTHING_FOUND


def _change(kind: Kind, word: str, *, is_added: bool) -> None:
    done = ownwords.add(kind, word) if is_added else ownwords.drop(kind, word)
    if not done:
        told = "is there already" if is_added else "is not there"
        telling.tell(f"“{visible(word, one_line=True)}” {told}")
    elif kind == "glossary":
        telling.tell("`meetingtui add --again PATH` reads records with it")
