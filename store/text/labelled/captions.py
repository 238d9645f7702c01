"""Turns that the format itself gives: cues with a voice, rows of an export."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.records import Line
from store.text.labelled.building import Turn, extend
from store.text.labelled.labels import Label, of_name
from store.text.labelled.person import Person, has_han

_NOBODY, _NOBODY_ZH = "Unknown speaker", "未知发言人"


def turns(text: str, lines: Sequence[Line]) -> list[Turn]:
    """Return one turn for each cue that has words.

    A cue without a name goes on with the last one where names stand only at the beginning of turns.
    """
    carried = _stands_once(lines)
    nobody = _NOBODY_ZH if has_han(text[:2000]) else _NOBODY
    found: list[Turn] = []
    name: str | None = None
    for index, line in enumerate(lines):
        if line.name and line.name.strip():
            name = line.name
        elif not carried:
            name = None
        turn = Turn(_label(name or nobody, index, line, known=name is not None), "direct", line.time)
        extend(text, turn, line.start, line.end, broken=True)
        if turn.spans:
            found.append(turn)
    return found


def _stands_once(lines: Sequence[Line]) -> bool:
    """Return whether names stand only where the speaker changes: never twice running."""
    return not any(a.name and a.name == b.name for a, b in pairwise(lines))


def _label(name: str, index: int, line: Line, *, known: bool) -> Label:
    if known:
        return of_name(name, index, line.start, line.time)
    return Label(index, line.start, name, Person(vague=True), "clock", line.time)
