"""Labelled records - transcripts, council records, interviews, minutes by label - into turns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from store.records import Attribution, Language, Line, Note, Passage, Span, Speaker
from store.text import marking, prose
from store.text.labelled import (
    alone,
    asked,
    beside,
    building,
    captions,
    council,
    finding,
    furniture,
    given,
    headlines,
    introduced,
    leftout,
    members,
    mentions,
    minutes,
    roster,
    speeches,
    tasks,
    told,
)
from store.text.labelled.building import Setting, Turn
from store.text.labelled.cast import Cast
from store.text.labelled.labels import Label
from store.text.labelled.members import UNRESOLVED, Member
from store.text.labelled.rows import Row, cut

_JSON = re.compile(r"\s{0,20}(?:\{\s{0,20}\"|\[\s{0,20}[{\[\"])")


def attribute(
    text: str,
    language: Language,
    lines: Sequence[Line] = (),
    boilerplate: Sequence[Span] = (),
    marker: str = "",
) -> Attribution | None:
    """Return the turns of a labelled record, or None when the text is prose.

    `lines` are what the format says (captions, exports); without them labels are sought in the text.
    `marker` is how a person says that turns are marked, see `store.text.marking`.
    """
    if marker:
        return _marked(text, language, lines, boilerplate, marker)
    if any(line.name for line in lines):
        return _captions(text, lines)
    if not lines and _JSON.match(text):
        return None
    every = cut(text, lines)
    rows = furniture.unnumbered(_outside(every, boilerplate))
    listed = roster.read(rows)
    cast = Cast(listed.people, listed.asked)
    aside = furniture.aside(rows)
    owned = tasks.task_rows(rows)
    found = finding.labels_of(rows, aside | owned, listed.rows, cast)
    if found and asked.wanted(found):
        person = asked.whom(rows, found)
        if person is not None:
            cast.introduce(person)
    setting = _setting(rows, aside | owned, listed, found, cast, language)
    if not found and not minutes.is_told(setting, listed, rows):
        return _voices(text, lines) or _speech(text, rows, aside, cast)
    cut_out = leftout.overlong(rows) if found else frozenset()
    setting = replace(setting, closing=setting.closing | cut_out)
    turns = building.Builder(text, found, setting).run()
    introduced.learn(text, turns, cast)
    turns, notes = _with_prose(text, language, boilerplate, turns, setting, listed)
    result = _resolved(turns, cast)
    _look_around(text, text[: found[0].end] if found else "", cast)
    board = council.board(rows) if setting.minutes and language == "en" else None
    whole = _attribution(result, cast, council.house(every), board)
    recorded = bool(found) and not setting.minutes and not beside.is_thin(text, turns)
    kind = "transcript" if recorded else "minutes" if setting.minutes and minutes.is_titled(rows) else None
    return replace(whole, notes=whole.notes + notes + leftout.note(rows, found, cut_out), kind=kind)


def _with_prose(
    text: str,
    language: Language,
    boilerplate: Sequence[Span],
    turns: list[Turn],
    setting: Setting,
    listed: roster.Roster,
) -> tuple[list[Turn], tuple[Note, ...]]:
    """Return the turns of minutes with what only the reading of prose finds, where labels say little."""
    if not setting.minutes or not beside.is_thin(text, turns):
        return turns, ()
    closed = [Span(setting.rows[i].start, setting.rows[i].end) for i in setting.outside | listed.rows]
    return beside.with_prose(text, turns, prose.attribute(text, language, boilerplate), closed)


def _marked(
    text: str, language: Language, lines: Sequence[Line], boilerplate: Sequence[Span], marker: str
) -> Attribution | None:
    """Return the turns that a person's marks begin; the record read as ever, with a warning, without any."""
    shown = marking.shown(marker)
    marks = given.marks(text, marker)
    if not marks:
        plain = attribute(text, language, lines, boilerplate)
        warning = Note("warning", f"no turn is marked as {shown}; the record was read as without it")
        return plain and replace(plain, notes=(*plain.notes, warning))
    labels, setting, cast = given.read(text, marks, lines, boilerplate)
    turns = building.Builder(text, labels, setting).run()
    result = _resolved(turns, cast)
    _look_around(text, text[: labels[0].end], cast)
    found = _attribution(result, cast, None)
    count = "1 turn" if len(labels) == 1 else f"{len(labels)} turns"
    return replace(found, notes=(*found.notes, Note("info", f"{count} marked as {shown}")))


def _look_around(text: str, head: str, cast: Cast) -> None:
    """Learn from the running text what labels do not say: given names, posts, places."""
    cast.complete(mentions.full_names(text, cast.surnames()))
    cast.learn(mentions.posts(text, cast.bare_names()))
    cast.fill(mentions.holders(head[-3000:]))
    body = mentions.spokesman_of(text)
    if body is not None:
        cast.place_spokesmen(body)


def _speech(text: str, rows: Sequence[Row], aside: frozenset[int], cast: Cast) -> Attribution | None:
    """Return a record that is one speech as its speaker's words."""
    speech = speeches.read(rows)
    if speech is None:
        return None
    turn = Turn(speech.label, "direct", None)
    for index in range(speech.first, speech.last + 1):
        if index not in aside:
            building.extend(text, turn, rows[index].start, rows[index].end, broken=index - 1 in aside)
    found = _attribution(_resolved([turn], cast), cast, None)
    return replace(found, kind="speech")


def _voices(text: str, lines: Sequence[Line]) -> Attribution | None:
    """Return captions without names as the words of one unknown voice; None for what has no times either."""
    if not any(line.time is not None for line in lines):
        return None
    return _captions(text, lines)


def _captions(text: str, lines: Sequence[Line]) -> Attribution:
    """Return the turns that the format gives."""
    cast = Cast(())
    return _attribution(_resolved(captions.turns(text, lines), cast), cast, None)


def _outside(rows: Sequence[Row], boilerplate: Sequence[Span]) -> tuple[Row, ...]:
    """Return the rows that do not begin in boilerplate."""
    if not boilerplate:
        return tuple(rows)
    starts = [span.start for span in boilerplate]
    return tuple(row for row in rows if not furniture.inside(boilerplate, starts, row.start))


def _setting(
    rows: Sequence[Row],
    aside: frozenset[int],
    listed: roster.Roster,
    found: Sequence[Label],
    cast: Cast,
    language: Language,
) -> Setting:
    """Return what is known of the rows before turns are put together."""
    clocks = headlines.clock_rows(rows)
    marked = sum(1 for label in found if rows[label.row].mark == "bullet" and not _is_level(rows, label))
    itemised = marked * 2 > len(found) or minutes.is_titled(rows)
    credited = 0 if found else len(told.credited(rows, aside, cast))
    itemised = itemised or (not found and bool(listed.rows)) or credited >= 2
    itemised = itemised and not any(label.form == "clock" for label in found)
    outside = aside | set(clocks) | alone.marker_rows(rows, found)
    spoken = {label.row for label in found}
    closing = building.closing_rows(rows, itemised) | listed.rows
    cast.enter(found)
    return Setting(
        rows=rows,
        outside=outside,
        closing=frozenset(closing),
        minutes=itemised,
        clocks=clocks,
        credits=credited,
        told=minutes.tellings(rows, outside | closing | spoken, cast, language) if itemised else {},
    )


def _is_level(rows: Sequence[Row], label: Label) -> bool:
    """Return whether a name has a list item to itself and its words are the next items of the same list."""
    after = rows[label.row + 1] if label.row + 1 < len(rows) else None
    return label.form == "alone" and after is not None and after.indent <= rows[label.row].indent


def _resolved(found: Sequence[Turn], cast: Cast) -> list[tuple[Turn, Member, tuple[Member, ...]]]:
    """Return the turns that have words, each with whose they are, resolved in the order of speaking."""
    resolved = []
    for turn in found:
        if turn.spans:
            resolved.append((turn, cast.resolve(turn.label), tuple(cast.resolve(x) for x in turn.others)))
        elif turn.label.name.upper().startswith("BY "):
            cast.examines(turn.label)
    return resolved


def _attribution(
    resolved: Sequence[tuple[Turn, Member, tuple[Member, ...]]],
    cast: Cast,
    house: str | None,
    board: str | None = None,
) -> Attribution:
    """Return the turns as speakers and passages."""
    idents: dict[int, str] = {}
    order: list[Member] = []
    passages = []
    for turn, member, others in resolved:
        for one in (member, *others):
            if id(one) not in idents and not one.nobody:
                order.append(one)
                idents[id(one)] = f"s{len(order)}"
        sure = member.confidence if turn.confidence is None else turn.confidence
        passages += _passages(turn, idents.get(id(member)), sure)
    speakers = members.speakers(order, house, board)
    return Attribution(speakers, tuple(passages), _notes(speakers))


def _notes(speakers: Sequence[Speaker]) -> tuple[Note, ...]:
    """Return what a reader should know of the labels: initials that stand for nobody known."""
    unknown = [speaker.name for speaker in speakers if speaker.reason == UNRESOLVED]
    if not unknown or len(unknown) == len(speakers):
        return ()
    return (Note("info", f"{UNRESOLVED}: {', '.join(unknown)}"),)


def _passages(turn: Turn, ident: str | None, confidence: float) -> list[Passage]:
    """Return one passage for each span of a turn; a question by nobody named has no speaker."""
    reason = turn.reason or (
        f"under the label “{turn.label.name}”"
        if turn.label.form != "alone"
        else f"told of “{turn.label.name}”"
    )
    return [Passage(s.start, s.end, turn.kind, ident, turn.time, confidence, reason) for s in turn.spans]
