"""What the command line says, in the user's language: sentences, and the help that click writes."""

from __future__ import annotations

import re
from collections.abc import Iterable

import click

from store.configuration import Configuration, language
from store.errors import StoreError
from store.visible import visible
from store.writers import cells

_EXTRA = re.compile(r"^(.*?)(?:  ?\[([^\[\]]*)\])?$", re.DOTALL)
"""A help text and what click puts behind it: `[default: 100; x>=1]`."""
_TERMS = 30
"""Cells of a term beside its help at most."""


def is_chinese() -> bool:
    """Tell whether the user reads Chinese; one that cannot be read never silences."""
    try:
        return language() == "zh"
    except StoreError:
        return language(said=Configuration()) == "zh"


def said(sentence: str) -> str:
    """Return a sentence in the user's language."""
    if not is_chinese():
        return sentence
    from store import chinese

    return chinese.said(sentence)


def decided(words: str) -> str:
    """Return what was decided in the user's language."""
    if not is_chinese():
        return words
    from store.chinese import spoken

    return spoken.decision(words)


def understood(read_as: str) -> str:
    """Return how a query was understood in the user's language."""
    if not is_chinese():
        return read_as
    from store.chinese import spoken

    return spoken.query(read_as)


def tell(sentence: str) -> None:
    """Say something beside the answer: one line on standard error."""
    click.echo(f"meetingtui: {visible(said(sentence), one_line=True)}", err=True)


def warn_of_glossary() -> None:
    """Say in one line that lines of the user's glossary are left out, if there are any."""
    from store import ownwords

    if ownwords.faults("glossary"):
        tell("lines of your glossary are left out; `meetingtui glossary` tells which and why")


class Helping(click.HelpFormatter):
    """Help in the user's language, wrapped by cells: a Chinese character takes two."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how the command is called."""
        for form in ("[OPTIONS]", "[FILE|FOLDER ...] | COMMAND ..."):
            args = args.replace(form, said(form))
        super().write_usage(prog, args, prefix or f"{said('Usage:')} ")

    def write_heading(self, heading: str) -> None:
        """Write the name of a section."""
        super().write_heading(said(heading))

    def write_text(self, text: str) -> None:
        """Write paragraphs."""
        blank = ""
        for paragraph in text.split("\n\n"):
            self.write(blank)
            for line in cells.wrapped(said(" ".join(paragraph.split())), self.width - self.current_indent):
                self.write(f"{'':{self.current_indent}}{line}\n")
            blank = "\n"

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = _TERMS, col_spacing: int = 2) -> None:
        """Write terms and what they mean, side by side."""
        known = [(term, _meaning(words)) for term, words in rows]
        column = min(max((cells.width(term) for term, _ in known), default=0), col_max) + col_spacing
        for term, words in known:
            lines = list(cells.wrapped(words, max(10, self.width - self.current_indent - column)))
            head = f"{'':{self.current_indent}}{term}"
            if cells.width(term) + col_spacing <= column and lines:
                head = cells.fitted(head, column + self.current_indent) + lines.pop(0)
            self.write(f"{head}\n")
            for line in lines:
                self.write(f"{'':{self.current_indent + column}}{line}\n")


def _meaning(words: str) -> str:
    found = _EXTRA.match(words)
    assert found is not None
    words, extra = found[1].rstrip(), found[2]
    return f"{said(words)} [{said(extra)}]" if extra else said(words)


class Telling(click.Context):
    """A context whose help is written so."""

    formatter_class = Helping
