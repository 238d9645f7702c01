"""Labelled records - transcripts, council records, interviews, minutes by label - into turns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.records import Attribution, Language, Line, Passage, Span
from store.text.labelled import building, council, evidence, furniture, headlines, labels, roster
from store.text.labelled.building import Setting, Turn
from store.text.labelled.cast import Cast, Member
from store.text.labelled.labels import Label
from store.text.labelled.rows import Row, cut

_JSON = re.compile(r"\s{0,20}(?:\{\s{0,20}\"|\[\s{0,20}[{\[\"])")
_MINUTES = re.compile(
    r"\bminutes\b|\bmeeting notes\b|纪要|紀要|会议记录|會議記錄|会议纪录|例会记录", re.IGNORECASE
)


def attribute(
    text: str,
    language: Language,
    lines: Sequence[Line] = (),
    boilerplate: Sequence[Span] = (),
) -> Attribution | None:
    """Return the turns of a labelled record, or None when the text is prose.

    `lines` are what the format says (captions, exports); without them labels are sought in the text.
    """
    if not lines and _JSON.match(text):
        return None
    rows = _outside(cut(text, lines), boilerplate)
    listed = roster.read(rows)
    cast = Cast(listed.people)
    found = _labels(rows, listed, cast)
    if not found:
        return None
    setting = _setting(rows, listed, found)
    return _attribution(building.turns(text, found, setting), cast, council.house(rows))


def _outside(rows: Sequence[Row], boilerplate: Sequence[Span]) -> tuple[Row, ...]:
    """Return the rows that do not begin in boilerplate."""
    if not boilerplate:
        return tuple(rows)
    starts = [span.start for span in boilerplate]
    return tuple(row for row in rows if not furniture.inside(boilerplate, starts, row.start))


def _labels(rows: Sequence[Row], listed: roster.Roster, cast: Cast) -> tuple[Label, ...]:
    """Return the labels of the record, header lines first; none when it is prose."""
    heads = headlines.read(rows)
    taken = {label.row for label in heads}
    stage = furniture.stage_rows(rows)
    candidates = [
        label
        for index, row in enumerate(rows)
        if index not in listed.rows and index not in taken and index not in stage and row.mark != "table"
        if (label := labels.read(row, index)) is not None
    ]
    if heads:
        known = {label.key for label in heads}
        more = [label for label in candidates if label.key in known or label.form == "clock"]
        return tuple(sorted((*heads, *more), key=lambda label: label.row))
    return evidence.accepted(candidates, rows, cast)


def _setting(rows: Sequence[Row], listed: roster.Roster, found: Sequence[Label]) -> Setting:
    """Return what is known of the rows before turns are put together."""
    clocks = headlines.clock_rows(rows)
    marked = sum(1 for label in found if rows[label.row].mark == "bullet")
    head = " ".join(row.words[:80] for row in rows[:6])
    minutes = marked * 2 > len(found) or bool(_MINUTES.search(head))
    begins = furniture.line_numbers(rows) or tuple(row.start for row in rows)
    return Setting(
        rows=rows,
        outside=frozenset(furniture.stage_rows(rows) | furniture.page_rows(rows) | set(clocks)),
        closing=frozenset(building.closing_rows(rows, minutes) | listed.rows),
        begins=begins,
        minutes=minutes,
        clocks=clocks,
    )


def _attribution(found: Sequence[Turn], cast: Cast, house: str | None) -> Attribution:
    """Return the turns as speakers and passages."""
    order: dict[int, Member] = {}
    idents: dict[int, str] = {}
    passages = []
    for turn in found:
        if not turn.spans:
            continue
        member = cast.resolve(turn.label)
        if id(member) not in idents:
            idents[id(member)] = f"s{len(idents) + 1}"
            order[id(member)] = member
        reason = f"under the label “{turn.label.name}”"
        passages += [
            Passage(s.start, s.end, turn.kind, idents[id(member)], turn.time, member.confidence, reason)
            for s in turn.spans
        ]
    speakers = cast.speakers(tuple(order.values()), house)
    return Attribution(speakers, tuple(passages))
