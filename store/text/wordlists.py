"""The lists that ship with the program: one entry a line, `#` begins a comment, `[name]` begins a section."""

from __future__ import annotations

from functools import cache
from importlib import resources


@cache
def words(name: str) -> frozenset[str]:
    """Return all words of a list whose lines hold words between blanks, e.g. `words("stop_zh")`."""
    return frozenset(
        word for entries in sections(name).values() for entry in entries for word in entry.split()
    )


@cache
def entries(name: str) -> tuple[str, ...]:
    """Return the entries of a list whose lines are whole phrases, in order."""
    return tuple(entry for section in sections(name).values() for entry in section)


@cache
def sections(name: str) -> dict[str, tuple[str, ...]]:
    """Return the lines of a list by section; lines before the first section stand under ""."""
    found: dict[str, list[str]] = {}
    section = ""
    text = resources.files("store.text").joinpath("lists", f"{name}.txt").read_text("utf-8")
    for line in text.splitlines():
        entry = line.partition("#")[0].strip()
        if entry.startswith("[") and entry.endswith("]"):
            section = entry[1:-1]
        elif entry:
            found.setdefault(section, []).append(entry)
    return {name: tuple(lines) for name, lines in found.items()}
