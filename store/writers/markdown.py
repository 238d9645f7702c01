"""Tables as Markdown in which the text of a record is only text."""

from __future__ import annotations

import re

from store.writers.table import Table, text_of

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~!&$])")


def written(table: Table) -> str:
    """Return the table in Markdown, every mark in its cells escaped."""
    names = [escaped(column.name) for column in table.columns]
    rule = ["---:" if column.is_number else "---" for column in table.columns]
    rows = [[escaped(text_of(cell)) for cell in row] for row in table.rows]
    return "".join(f"| {' | '.join(row)} |\n" for row in (names, rule, *rows))


def escaped(text: str) -> str:
    r"""Return one line of text with Markdown's marks escaped.

    >>> escaped("[50%] a|b")
    '\\[50%\\] a\\|b'
    """
    return _MARKS.sub(r"\\\1", text)
