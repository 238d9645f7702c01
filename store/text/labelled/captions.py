"""Turns that the format itself gives: cues with a voice, rows of an export."""

from __future__ import annotations

from collections.abc import Sequence

from store.records import Line
from store.text.labelled.building import Turn, extend
from store.text.labelled.labels import Label, of_name
from store.text.labelled.persons import Person


def turns(text: str, lines: Sequence[Line]) -> list[Turn]:
    """Return one turn for each cue that has words; a cue without a name goes on with the last one where labels
    stand only at the beginning of turns.
    """
    carried = _stands_once(lines)
    found: list[Turn] = []
    name: str | None = None
    for index, line in enumerate(lines):
        if line.name and line.name.strip():
            name = line.name
        elif not carried:
            name = None
        turn = Turn(_label(name, index, line), "direct", line.time)
        extend(text, turn, line.start, line.end, broken=True)
        if turn.spans:
            found.append(turn)
    return found


def _stands_once(lines: Sequence[Line]) -> bool:
    """Return whether names stand only where the speaker changes: never twice running."""
    return not any(a.name and a.name == b.name for a, b in zip(lines, lines[1:], strict=False))


def _label(name: str | None, index: int, line: Line) -> Label:
    if name is None:
        return unknown(index, line.start, line.time)
    return of_name(name, index, line.start, line.time)


def unknown(row: int, start: int, time: int | None) -> Label:
    """Return the label of words that nobody is named for."""
    return Label(row, start, "?", Person(vague=True), "clock", time)
