"""What people can decide about a record. An operation names people and words, never row numbers.

So it can be carried out again on the record read anew, where the same people and words are found.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
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


@dataclass(frozen=True, slots=True)
class Redo:
    """A decision that was taken back, by its number in the log, holds again."""

    number: int


Operation = Merge | Apart | Confirm | Rename | Reassign | Undo | Redo
_KINDS: dict[str, type[Operation]] = {
    kind.__name__.casefold(): kind for kind in (Merge, Apart, Confirm, Rename, Reassign, Undo, Redo)
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
        case Redo(number):
            return f"decision {number} holds again"


def standing(log: Iterable[tuple[int, Operation]]) -> list[tuple[int, Operation]]:
    """Return the decisions of a log that hold, in their order.

    >>> standing([(1, Confirm("date", "3 May")), (2, Undo(1)), (3, Redo(1))])
    [(1, Confirm(kind='date', about='3 May'))]
    """
    decisions: dict[int, Operation] = {}
    gone: set[int] = set()
    for number, operation in log:
        match operation:
            case Undo(earlier):
                gone.add(earlier)
            case Redo(earlier):
                gone.discard(earlier)
            case _:
                decisions[number] = operation
    return [(number, operation) for number, operation in decisions.items() if number not in gone]


def taken_back(log: Iterable[tuple[int, Operation]]) -> list[int]:
    """Return the numbers of the decisions that can be done again, the one taken back last at the end.

    A new decision ends that: what was taken back before it stays so.
    """
    numbers: list[int] = []
    for _, operation in log:
        match operation:
            case Undo(earlier):
                numbers.append(earlier)
            case Redo(earlier):
                numbers = [number for number in numbers if number != earlier]
            case _:
                numbers.clear()
    return numbers
