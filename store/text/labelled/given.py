"""Turns where a person says how they are marked: rows begin at each mark, and each mark is a label."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from store.records import Line, Span
from store.text import marking
from store.text.clean import folded
from store.text.labelled import building, furniture, roster
from store.text.labelled.building import Setting
from store.text.labelled.cast import Cast
from store.text.labelled.labels import Label, of_name
from store.text.labelled.naming import is_head, milliseconds
from store.text.labelled.persons import with_note
from store.text.labelled.rows import cut_at


def marks(text: str, saying: str) -> tuple[marking.Mark, ...]:
    """Return the marks of turns; a template's colon marks no fact of the meeting."""
    found = marking.find(saying, text)
    if saying in ("colon", marking.FORMS["colon"]):
        return tuple(m for m in found if _is_label(folded(text[m.name.start : m.name.end]).strip(" *_")))
    return tuple(found)


def _is_label(name: str) -> bool:
    return is_head(name) and name[0] not in "([{<"


def read(
    text: str, found: Sequence[marking.Mark], lines: Sequence[Line], boilerplate: Sequence[Span]
) -> tuple[tuple[Label, ...], Setting, Cast]:
    """Return the labels of `found`, what is known of the rows, and the cast of the meeting."""
    begins = {mark.start: mark for mark in found}
    starts = [span.start for span in boilerplate]
    rows = tuple(
        row
        for row in cut_at(text, sorted(begins))
        if row.start in begins or not furniture.inside(boilerplate, starts, row.start)
    )
    listed = roster.read(rows)
    labels = tuple(
        _label(text, index, begins[row.start], lines)
        for index, row in enumerate(rows)
        if row.start in begins and index not in listed.rows
    )
    own = {label.row for label in labels}
    cast = Cast(listed.people, listed.asked)
    cast.enter(labels)
    closing = (building.closing_rows(rows, minutes=False) | listed.rows) - own
    setting = Setting(
        rows=rows,
        outside=furniture.aside(rows) - own,
        closing=frozenset(closing),
        minutes=False,
        clocks={},
        credits=0,
        told={},
    )
    return labels, setting, cast


def _label(text: str, row: int, mark: marking.Mark, lines: Sequence[Line]) -> Label:
    time = milliseconds(mark.time) if mark.time else _time(mark.start, lines)
    label = of_name(text[mark.name.start : mark.name.end], row, _words(text, mark.end), time)
    person = with_note(label.person, folded(mark.post)) if mark.post else label.person
    return Label(row, label.end, label.name, person, "given", time)


def _words(text: str, at: int) -> int:
    """Return where the words after a mark begin: a colon and blanks behind it are no words."""
    while at < len(text) and text[at] in ":： \t\u3000*_":
        at += 1
    return at


def _time(start: int, lines: Sequence[Line]) -> int | None:
    """Return the time of the cue in which a mark stands."""
    at = bisect_right([line.start for line in lines], start) - 1
    return lines[at].time if at >= 0 else None
