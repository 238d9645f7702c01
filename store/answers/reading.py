"""What was typed, read with the store at hand: letters that match no text are taken for pinyin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.answers import asking
from store.tables import naming, sounds
from store.tables.engine import TONGUE, remembered
from store.text import matching, pinyin, query
from store.text.fold import folded
from store.text.phrasing import Tongue, described, say
from store.text.terms import Both, Either, Field, Node, Without, Words

if TYPE_CHECKING:
    from store.tables.engine import Connection

MOST_WORDS = 12
"""Words that a few letters may stand for."""
MOST_NAMES = 30
"""Words with a sound among which names are sought: most words are none."""
_NAMING = frozenset({"speaker", "post", "place"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as understood, ready to be searched."""

    node: Node | None
    read_as: str = ""
    notes: tuple[str, ...] = ()


def read(connection: Connection, typed: str) -> Asked:
    """Return `typed` as understood; never raises for what is typed."""
    tongue = tongue_of(connection)
    asked = query.parse(typed, tongue)
    notes = (asked.notice,) if asked.notice else ()
    if asked.node is None:
        return Asked(None, "", notes)
    sounded: list[str] = []
    node = _sounded(connection, asked.node, sounded)
    said = asked.read_as
    if sounded:
        heard = ", ".join(say("sound", tongue, letters) for letters in sounded)
        said = say("sounds", tongue, described(node, tongue), heard)
    return Asked(node, said, notes)


def tongue_of(connection: Connection) -> Tongue:
    """Return the language in which the reader of this store is spoken to."""
    return "zh" if remembered(connection).get(TONGUE) == "zh" else "en"


def _sounded(connection: Connection, node: Node, told: list[str]) -> Node:
    match node:
        case Both(parts):
            return Both(tuple(_sounded(connection, part, told) for part in parts))
        case Either(parts):
            return Either(tuple(_sounded(connection, part, told) for part in parts))
        case Without(part):
            return Without(_sounded(connection, part, told))
        case Words(text, whole) if not whole and pinyin.may_be(text):
            return _word(connection, node, told)
        case Field(name, value) if name in _NAMING and pinyin.may_be(value):
            return _named(connection, node, told)
        case _:
            return node


def _named(connection: Connection, node: Field, told: list[str]) -> Node:
    """Return a field with the names that sound like its letters, where nobody is called by these."""
    if _is_borne(connection, node):
        return node
    words = sounds.sounding(connection, folded(node.value), limit=MOST_NAMES, expression=_expression)
    meant = tuple(each for word in words if _is_borne(connection, each := Field(node.name, word)))
    if not meant:
        return node
    told.append(node.value)
    return meant[0] if len(meant) == 1 else Either(meant)


def _is_borne(connection: Connection, node: Field) -> bool:
    """Return whether any speaker or record bears the name that a field asks for."""
    found = naming.settled(connection, asking.field(node).parameters, folded)
    return any(values != "[]" for values in found)


def _expression(word: str) -> str:
    return matching.candidates(Words(word)) or ""


def _word(connection: Connection, node: Words, told: list[str]) -> Node:
    expression = matching.candidates(node)
    if expression is None or sounds.is_indexed(connection, expression):
        return node
    words = sounds.sounding(connection, folded(node.text), limit=MOST_WORDS, expression=_expression)
    if not words:
        return node
    told.append(node.text)
    meant = tuple(Words(word) for word in words)
    return meant[0] if len(meant) == 1 else Either(meant)
