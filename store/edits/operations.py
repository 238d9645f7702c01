"""What people can decide about a record. An operation names people and words, never row numbers.

So it can be carried out again on the record read anew, where the same people and words are found.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Merge:
    """Two speakers are one; the name of `gone` becomes another name of `kept`."""

    kept: str
    gone: str


@dataclass(frozen=True, slots=True)
class Apart:
    """Two speakers who were offered as one are two."""

    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Confirm:
    """A guess is right."""

    kind: str
    about: str


@dataclass(frozen=True, slots=True)
class Rename:
    """A speaker's name, post or affiliation is another one."""

    name: str
    to: str
    post: str | None
    affiliation: str | None


@dataclass(frozen=True, slots=True)
class Reassign:
    """A passage is somebody else's, or with None nobody's: the narrator's."""

    quoted: str
    """How the passage begins, as far as it identifies it."""
    start: int
    to: str | None


@dataclass(frozen=True, slots=True)
class Undo:
    """An earlier decision, by its number in the log, no longer holds."""

    number: int


Operation = Merge | Apart | Confirm | Rename | Reassign | Undo
_KINDS: dict[str, type[Operation]] = {
    kind.__name__.casefold(): kind for kind in (Merge, Apart, Confirm, Rename, Reassign, Undo)
}


def packed(operation: Operation) -> str:
    """Return the operation as a line for the log."""
    return json.dumps({"do": type(operation).__name__.casefold(), **asdict(operation)}, ensure_ascii=False)


def unpacked(line: str) -> Operation | None:
    """Return the operation of a line of the log, None for what a newer program wrote.

    >>> unpacked(packed(Undo(3)))
    Undo(number=3)
    """
    values = json.loads(line)
    kind = _KINDS.get(values.pop("do", ""))
    try:
        return None if kind is None else kind(**values)
    except TypeError:
        return None


def told(operation: Operation) -> str:
    """Return what was decided, in words."""
    match operation:
        case Merge(kept, gone):
            return f"{gone} is {kept}"
        case Apart(one, other):
            return f"{one} and {other} are two people"
        case Confirm(kind, about):
            return f"right as it is: {kind} {about}"
        case Rename(name, to, post, affiliation):
            return f"{name} is " + ", ".join(part for part in (to, post, affiliation) if part)
        case Reassign(quoted, _, to):
            return f"{to or 'the narrator'} says: {quoted}"
        case Undo(number):
            return f"decision {number} undone"


def standing(log: list[tuple[int, Operation]]) -> list[tuple[int, Operation]]:
    """Return the decisions of a log that hold: those that nobody undid."""
    undone = {operation.number for _, operation in log if isinstance(operation, Undo)}
    return [(n, o) for n, o in log if n not in undone and not isinstance(o, Undo)]
