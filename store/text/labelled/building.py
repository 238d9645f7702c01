"""Turns put together: the words from each label to the next, with what is not speech cut out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from store.records import PassageKind, Span
from store.text.labelled import furniture, notlabels
from store.text.labelled.labels import Label
from store.text.labelled.rows import Row
from store.text.paragraphs import trimmed

_ENDED = tuple('。！？.!?…”"」』;；)）')
_WRITTEN = re.compile(
    r"[\[(](?:The )?(?:prepared|written) (?:statement|testimony).{0,80}follows?", re.IGNORECASE
)


@dataclass(slots=True)
class Turn:
    """The words of one label: spans without furniture."""

    label: Label
    kind: PassageKind
    time: int | None
    spans: list[Span] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of the rows when turns are put together."""

    rows: Sequence[Row]
    outside: frozenset[int]
    """Rows inside turns that are no speech: directions, page heads, times alone."""
    closing: frozenset[int]
    """Rows that end a turn: lists, headings, acts, tails."""
    begins: Sequence[int]
    """Where the words of each row begin, after indent and line number."""
    minutes: bool
    clocks: dict[int, int]


def turns(text: str, labels: Sequence[Label], setting: Setting) -> list[Turn]:
    """Return the turns of `labels`, each with its spans."""
    by_row = {label.row: label for label in labels}
    found: list[Turn] = []
    now: Turn | None = None
    pending: int | None = None
    last = -1
    broken = False
    for index, row in enumerate(setting.rows):
        label = by_row.get(index)
        if label is not None:
            now = Turn(label, _kind(row, setting), label.time if label.time is not None else pending)
            found.append(now)
            pending, last, broken = None, index, True
            _extend(text, now, label.end, row.end, broken)
            continue
        if index in setting.outside:
            pending = setting.clocks.get(index, pending)
            broken = True
            if _WRITTEN.match(row.words):
                now = None
            continue
        if now is not None and (
            index in setting.closing or _leaves(index, now.label.row, last, setting, by_row)
        ):
            now = None
        if now is not None:
            _extend(text, now, setting.begins[index], row.end, broken or setting.begins[index] > row.start)
            last, broken = index, False
        elif index in setting.closing:
            continue
    return found


def _extend(text: str, turn: Turn, start: int, end: int, broken: bool) -> None:
    """Add text[start:end] to a turn, joined to the span before unless something stands between; sounds cut out."""
    for span in _without_sounds(text, start, end):
        if not broken and turn.spans and text[turn.spans[-1].end : span.start].isspace():
            turn.spans[-1] = Span(turn.spans[-1].start, span.end)
        else:
            turn.spans.append(span)
        broken = False


def _without_sounds(text: str, start: int, end: int) -> Iterator[Span]:
    at = start
    for sound in furniture.sounds(text, start, end):
        piece = trimmed(text, at, sound.start)
        if piece.start < piece.end:
            yield piece
        at = sound.end
    piece = trimmed(text, at, end)
    if piece.start < piece.end:
        yield piece


def _kind(row: Row, setting: Setting) -> PassageKind:
    """Minutes tell what was said; a transcript has the words themselves."""
    return "reported" if setting.minutes else "direct"


def _leaves(index: int, first: int, last: int, setting: Setting, by_row: dict[int, Label]) -> bool:
    """Return whether the row at `index` is outside the turn that began in row `first`: a heading, the next item."""
    row, head = setting.rows[index], setting.rows[first]
    if row.mark == "heading":
        return True
    if head.mark in ("bullet", "number") and setting.minutes:
        return _is_next_item(row, head)
    return _is_heading(index, last, setting, by_row)


def _is_next_item(row: Row, head: Row) -> bool:
    """Return whether `row` is no part of the list item that `head` begins."""
    if row.mark in ("bullet", "number"):
        return row.indent <= head.indent
    return row.gap and row.indent <= head.indent


def _is_heading(index: int, last: int, setting: Setting, by_row: dict[int, Label]) -> bool:
    """Return whether a short row without an end stands by itself between a finished sentence and a new turn."""
    row, before = setting.rows[index], setting.rows[last]
    if not row.gap or row.words.endswith(_ENDED) or len(row.words) > 80 or not before.words.endswith(_ENDED):
        return False
    after = index + 1
    while after < len(setting.rows) and after in setting.outside:
        after += 1
    if after >= len(setting.rows) or after in by_row or after in setting.closing:
        return True
    return setting.rows[after].gap and row.mark == "number" and len(row.words) <= 40


def closing_rows(rows: Sequence[Row], minutes: bool) -> set[int]:
    """Return the rows that end a turn wherever they stand: headings, tails, and acts in minutes."""
    found = set()
    for index, row in enumerate(rows):
        words = row.words[:160].lstrip("*_ ")
        if row.mark in ("heading", "table") or notlabels.TAIL.match(words) or _is_act(words, minutes):
            found.add(index)
    return found


def _is_act(words: str, minutes: bool) -> bool:
    """Return whether a row tells an act: by its first word in minutes, by word and colon elsewhere."""
    act = notlabels.ACT.match(words)
    if not act:
        return False
    return minutes or words[act.end() : act.end() + 12].lstrip("*_ ").startswith(":") or act[0].isupper()
