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
    mentions,
    roster,
    speeches,
    tasks,
    told,
)
from store.text.labelled.building import Setting, Turn
from store.text.labelled.cast import UNRESOLVED, Cast, Member
from store.text.labelled.labels import Label
from store.text.labelled.rows import Row, cut
from store.text.labelled.told import Told

_JSON = re.compile(r"\s{0,20}(?:\{\s{0,20}\"|\[\s{0,20}[{\[\"])")
_MINUTES = re.compile(
    r"\bminutes (?:of|for|from)\b|\bminutes[,:]? (?:[-–—] )?(?:\(?\d|[a-z]{2,6}day\b|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug"
    r"|sep|oct|nov|dec)[a-z.]{0,6} \d)|\bcalled (?:the |this )?(?:[\w-]{1,20} ){0,6}"
    r"(?:meeting |session )?to order\b|\bminute summary\b|\bminutes$|^minutes\b|"
    r"\bmeeting (?:minutes|notes)\b|\bnotes (?:of|from)\b.{0,60}\bmeeting\b|"
    r"(?<!智能)纪要|紀要|会议记录|會議記錄|会议纪录|例会记录",
    re.IGNORECASE,
)
_RUN_ON = re.compile(
    r"\bMINUTES\b|\bMinutes of (?:a|an|the) (?:\w{1,20} ){0,3}[Mm]eeting\b"
    r"|\bMEETING OF\b.{0,80}\bcalled to order\b"
)
"""The title of minutes in a row that runs on, as where line ends were lost."""
_TITLE = 100
"""Characters from which on a row is no title."""
_LISTED = 3
"""People listed from which on a record titled minutes is read as such."""


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
    if not found and not _is_told(setting, listed, rows):
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
    kind = "transcript" if recorded else "minutes" if setting.minutes and _is_titled(rows) else None
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


def _is_told(setting: Setting, listed: roster.Roster, rows: Sequence[Row]) -> bool:
    """Return whether minutes without a label tell of enough speakers to be read here."""
    if _is_titled(rows) and len(listed.people) >= _LISTED:
        return True
    credited = setting.credits >= 2 or any(told.others for row in setting.told.values() for told in row)
    spoken = [one.label.key for row in setting.told.values() for one in row]
    enough = len(setting.told) >= (1 if len(listed.people) >= _LISTED else 2) or len(set(spoken)) >= 2
    return setting.minutes and enough and (bool(listed.people) or credited)


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
    minutes = marked * 2 > len(found) or _is_titled(rows)
    credited = 0 if found else len(told.credited(rows, aside, cast))
    minutes = minutes or (not found and bool(listed.rows)) or credited >= 2
    minutes = minutes and not any(label.form == "clock" for label in found)
    outside = aside | set(clocks) | alone.marker_rows(rows, found)
    closing = building.closing_rows(rows, minutes) | listed.rows
    cast.enter(found)
    return Setting(
        rows=rows,
        outside=outside,
        closing=frozenset(closing),
        minutes=minutes,
        clocks=clocks,
        credits=credited,
        told=_told(rows, outside | closing | {x.row for x in found}, cast, language) if minutes else {},
    )


def _is_level(rows: Sequence[Row], label: Label) -> bool:
    """Return whether a name has a list item to itself and its words are the next items of the same list."""
    after = rows[label.row + 1] if label.row + 1 < len(rows) else None
    return label.form == "alone" and after is not None and after.indent <= rows[label.row].indent


def _is_titled(rows: Sequence[Row]) -> bool:
    """Return whether one of the first rows is a title of minutes."""
    return any(_is_minutes(row) for row in rows[:6])


def _is_minutes(row: Row) -> bool:
    """Return whether a row is a title of minutes."""
    if len(row.words) >= _TITLE:
        return bool(_RUN_ON.search(row.words[: 2 * _TITLE]))
    return bool(_MINUTES.search(row.words))


def _told(
    rows: Sequence[Row], skipped: frozenset[int], cast: Cast, language: Language
) -> dict[int, list[Told]]:
    """Return what minutes tell of speakers without labels."""
    found: dict[int, list[Told]] = {}
    if language != "en":
        found |= told.chinese(rows, skipped, cast) | told.credited(rows, skipped, cast)
    if language != "zh":
        found |= told.english(rows, skipped, cast)
    return found


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
    speakers = cast.speakers(order, house, board)
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
