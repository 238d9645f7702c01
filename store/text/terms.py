"""What a search may ask for: a tree of small frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from store.records import Change, Role


@dataclass(frozen=True, slots=True)
class Words:
    """Text to be found as it stands, folded; its last word may go on, unless `whole`."""

    text: str
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Two texts at most `distance` words or Han characters apart, in either order."""

    left: Words
    right: Words
    distance: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression, searched in the text as it is."""

    source: str


@dataclass(frozen=True, slots=True)
class Field:
    """A fact about the passage, its speaker or its record."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A metric cited in the passage: measure (or any) and what its value must be."""

    measure: str = ""
    sign: str = ""
    """One of > >= < <= =, or nothing: any value."""
    value: float = 0.0
    unit: str | None = None
    """Canonical; None is any unit."""
    change: Change | None = None
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Both:
    """Everything in `parts`."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of `parts`."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """Not `part`."""

    part: Node


Node = Words | Near | Pattern | Field | Figure | Both | Either | Without


def is_textual(node: Node) -> bool:
    """Return whether a passage's text alone decides."""
    match node:
        case Both(parts) | Either(parts):
            return all(map(is_textual, parts))
        case Without(part):
            return is_textual(part)
        case Field() | Figure():
            return False
        case _:
            return True
