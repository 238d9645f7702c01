"""Tags put on a record and taken off: what may be a tag, and which record is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.errors import WrongUsage
from store.tables import records, tags
from store.tables.writing import Store
from store.text.fold import folded
from store.visible import visible

LONGEST = 40
"""Characters of a tag at most."""
MOST = 100
"""Tags of a record at most."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A record and its tags after the change."""

    record: int
    tags: tuple[str, ...]


def change(store: Store, record: int, words: Sequence[str], *, removed: bool = False) -> Tagged | None:
    """Put tags on a record or take them off; a record of an older number is its newest version.

    Return None where there is no such record. Two tags that are folded alike are one: the first stays.
    """
    names = tuple(dict.fromkeys(map(name, words)))
    with store.write() as database:
        newest = records.current(database.conn, record)
        if newest is None:
            return None
        before = {folded(tag): tag for tag in tags.of(database.conn, newest)}
        if removed:
            tags.take(database, newest, [before[folded(n)] for n in names if folded(n) in before])
        else:
            fresh = {folded(n): n for n in reversed(names) if folded(n) not in before}
            if len(before) + len(fresh) > MOST:
                raise WrongUsage(f"record {newest} would have more than {MOST} tags; take some off")
            tags.put(database, newest, fresh.values())
        return Tagged(newest, tags.of(database.conn, newest))


def name(word: str) -> str:
    """Return a tag as it is kept; raise `WrongUsage` where it can be none.

    >>> name(" budget  2024 ")
    'budget 2024'
    """
    tag = " ".join(word.split())
    told = f"“{visible(tag[:LONGEST], one_line=True)}”"
    if not any(character.isalnum() for character in tag):
        raise WrongUsage(f"{told} is no tag: it has neither letters nor digits")
    if len(tag) > LONGEST:
        raise WrongUsage(f"{told} is longer than {LONGEST} characters; tags are short")
    if not tag.isprintable() or any(mark in tag for mark in ',"“”，\ufffd'):
        raise WrongUsage(f"{told} is no tag: a comma, a quotation mark or a hidden character stands in it")
    return tag
