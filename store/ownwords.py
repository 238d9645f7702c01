"""The user's own word lists: a glossary of phrases to look for, and words that are never to be listed.

Two text files in the user's data folder, one entry a line, `#` before a remark: the program writes them, and
so may any editor. A line that cannot be an entry is left out and told, never a reason to stop.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from store import keeping, places
from store.errors import WrongUsage
from store.visible import visible

Kind = Literal["glossary", "hidden"]
KINDS: tuple[Kind, ...] = ("glossary", "hidden")
LONGEST = 60
"""Characters of an entry at most: longer ones are sentences."""
MOST = 5_000
"""Entries of a list at most."""
TOLD = 10
"""Faults that are told line by line; the others are counted."""
_HAN = "[\u3400-\u9fff]"
_PARTED = re.compile(rf"{_HAN} +{_HAN}|{_HAN} +\d+( +[a-z]{{1,4}})?$")
"""Chinese words with a blank between them, or with the count and the tag of a segmenter behind them."""


def entries(kind: Kind) -> tuple[str, ...]:
    """Return the entries of a list in the order of its lines."""
    return _sifted(kind)[0]


def faults(kind: Kind) -> tuple[str, ...]:
    """Return a sentence for each line that is left out: which line, why, what to do."""
    name = visible(str(path(kind)), one_line=True)
    found = _sifted(kind)[1]
    more = [f"{len(found) - TOLD} more lines are left out"] if len(found) > TOLD else []
    return tuple(f"{name}: {fault}" for fault in (*found[:TOLD], *more))


def add(kind: Kind, entry: str) -> bool:
    """Add an entry; return whether it is new."""
    entry = " ".join(entry.split())
    if fault := _fault(kind, entry):
        raise WrongUsage(f"“{visible(entry[:LONGEST], one_line=True)}” {fault}")
    if entry in entries(kind):
        return False
    if len(entries(kind)) >= MOST:
        raise WrongUsage(f"the list holds {MOST} entries already: take one out")
    _write(kind, [*_lines(kind), entry])
    return True


def drop(kind: Kind, entry: str) -> bool:
    """Take an entry out; return whether it was there."""
    lines = _lines(kind)
    kept = [line for line in lines if line.strip() != entry.strip()]
    if len(kept) == len(lines):
        return False
    _write(kind, kept)
    return True


def path(kind: Kind) -> Path:
    """Return where a list is kept; it need not exist."""
    return places.data_folder() / f"{kind}.txt"


def _lines(kind: Kind) -> list[str]:
    return keeping.read(path(kind)).splitlines()


def _sifted(kind: Kind) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the entries, and what is wrong with the lines that are none."""
    found: dict[str, None] = {}
    wrong = []
    for number, line in enumerate(_lines(kind), 1):
        entry = line.strip().lstrip("\ufeff")
        if not entry or entry.startswith("#"):
            continue
        fault = _fault(kind, entry)
        if not fault and len(found) >= MOST and entry not in found:
            fault = f"comes after {MOST} entries"
        if fault:
            wrong.append(f"line {number} {fault}; it is left out")
        else:
            found[entry] = None
    return tuple(found), tuple(wrong)


def _fault(kind: Kind, entry: str) -> str:
    """Return why something cannot be an entry, or nothing."""
    if not entry or entry.startswith("#"):
        return "is no word"
    if len(entry) > LONGEST:
        return f"is longer than {LONGEST} characters"
    if not any(character.isalnum() for character in entry):
        return "has neither letters nor digits"
    if not entry.isprintable() or "\ufffd" in entry:
        return "holds characters that cannot be shown"
    return _unfit(entry) if kind == "glossary" else ""


def _unfit(phrase: str) -> str:
    """Return why a phrase would be found nowhere, or everywhere."""
    if _PARTED.search(phrase):
        return "has blanks between Chinese words; write one phrase a line, without blanks and counts"
    return "is a single letter" if len(phrase) == 1 and phrase.isascii() else ""


def _write(kind: Kind, lines: list[str]) -> None:
    keeping.write(path(kind), "\n".join([*lines, ""]))
