"""Turns put together: the words from each label to the next, with what is not speech cut out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from store.records import PassageKind, Span
from store.text.labelled import furniture, notlabels
from store.text.labelled.labels import Label
from store.text.labelled.rows import ENDED, ITEMS, Row, is_open
from store.text.labelled.told import Told
from store.text.paragraphs import trimmed

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
    item: bool = False
    """Whether the turn is an item of minutes, which ends with its paragraph or list item."""
    others: tuple[Label, ...] = ()
    """Those who are credited with the same words."""
    reason: str = ""
    """Why the words are theirs; empty where the label says so."""
    confidence: float | None = None
    """How sure that is; None where the label's person decides."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of the rows when turns are put together."""

    rows: Sequence[Row]
    outside: frozenset[int]
    """Rows inside turns that are no speech: directions, page heads, times alone."""
    closing: frozenset[int]
    """Rows that end a turn: lists, headings, acts, tails."""
    minutes: bool
    clocks: dict[int, int]
    credits: int
    """Rows with a name behind a dash, counted in records without labels."""
    told: dict[int, list[Told]]


class Builder:
    """Walks the rows once, one turn open at a time."""

    def __init__(self, text: str, labels: Sequence[Label], setting: Setting) -> None:
        self.found: list[Turn] = []
        self._text = text
        self._setting = setting
        self._labels = {label.row: label for label in labels}
        self._now: Turn | None = None
        self._last = -1
        self._read = -1
        self._broken = False
        self._pending: int | None = None
        self._told = False
        self._plain = not _is_wrapped(setting.rows)

    def run(self) -> list[Turn]:
        """Return the turns in order."""
        for index, row in enumerate(self._setting.rows):
            if index <= self._read:
                continue
            if index in self._labels:
                self._begin(index, row)
            elif index in self._setting.told:
                self._tell(index)
            elif index in self._setting.outside:
                self._pass_over(index, row)
            else:
                self._go_on(index, row)
        return self.found

    def _begin(self, index: int, row: Row) -> None:
        """Open a turn at its label."""
        self._told = False
        label = self._labels[index]
        kind: PassageKind = "reported" if self._setting.minutes else "direct"
        time = label.time if label.time is not None else self._pending
        item = self._setting.minutes and row.mark in ITEMS
        self._open(Turn(label, kind, time, item=item), index)
        extend(self._text, self.found[-1], label.end, row.end, broken=True)
        self._pending = None

    def _open(self, turn: Turn, index: int) -> None:
        self.found.append(turn)
        self._now, self._last, self._broken = turn, index, False

    def _tell(self, index: int) -> None:
        """Take what minutes tell without a label."""
        self._told = True
        for one in self._setting.told[index]:
            self._open(Turn(one.label, "reported", one.label.time, item=True, others=one.others), one.last)
            extend(self._text, self.found[-1], one.start, one.end, broken=True)
            self._read = one.last

    def _pass_over(self, index: int, row: Row) -> None:
        """Pass over a row that is no speech; what follows a prepared statement's notice is written."""
        self._pending = self._setting.clocks.get(index, self._pending)
        self._broken = True
        if index in self._setting.closing or _WRITTEN.match(row.words):
            self._now = None

    def _go_on(self, index: int, row: Row) -> None:
        """Add a row to the open turn, or close the turn."""
        if self._now is None:
            return
        if self._ends(index):
            self._now = None
            return
        extend(self._text, self._now, row.start, row.end, self._broken)
        self._last, self._broken = index, False

    def _ends(self, index: int) -> bool:
        """Return whether the row at `index` ends the open turn: a heading, a list, an act, the next item."""
        assert self._now is not None
        rows = self._setting.rows
        if index in self._setting.closing or rows[index].mark == "heading":
            return True
        if self._now.item:
            if self._plain and self._told and not rows[index].mark:
                return True
            return _is_next_item(rows[index], rows[self._now.label.row])
        return self._is_heading(index)

    def _is_heading(self, index: int) -> bool:
        """Return whether a short row without an end stands between a finished sentence and a new turn."""
        rows, setting = self._setting.rows, self._setting
        row = rows[index]
        if (
            not (row.gap or row.words.isupper())
            or row.words.endswith(ENDED)
            or len(row.words) > 80
            or not rows[self._last].words.endswith(ENDED)
        ):
            return False
        after = index + 1
        while after < len(rows) and after < index + 4 and (after in setting.outside or is_open(rows[after])):
            after += 1
        if after >= len(rows) or after in self._labels or after in setting.closing:
            return True
        return rows[after].gap and row.mark == "number" and len(row.words) <= 40


def extend(text: str, turn: Turn, start: int, end: int, broken: bool = False) -> None:
    """Add text[start:end] to a turn, joined to the span before where only blanks stand between."""
    for span in _without_sounds(text, start, end):
        if not broken and turn.spans and text[turn.spans[-1].end : span.start].isspace():
            turn.spans[-1] = Span(turn.spans[-1].start, span.end)
        else:
            turn.spans.append(span)
        broken = False


def _without_sounds(text: str, start: int, end: int) -> Iterator[Span]:
    at = start
    for sound in furniture.sounds(text, start, end):
        yield from _worded(text, at, sound.start)
        at = sound.end
    yield from _worded(text, at, end)


def _worded(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield text[start:end] without outer blanks unless it is marks alone."""
    piece = trimmed(text, start, end)
    if any(char.isalnum() for char in text[piece.start : piece.end]):
        yield piece


def _is_next_item(row: Row, head: Row) -> bool:
    """Return whether `row` is no part of the list item that `head` begins."""
    if row.mark in ITEMS:
        return row.indent <= head.indent
    return row.gap and row.indent <= head.indent


def _is_wrapped(rows: Sequence[Row]) -> bool:
    """Return whether lines are cut at a width: many go on small in the next one."""
    pairs = [(a, b) for a, b in pairwise(rows) if not b.gap and len(a.words) > 40]
    small = sum(1 for a, b in pairs if b.words[:1].islower() and not a.words.endswith(ENDED))
    return small * 8 > len(pairs)


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
    if minutes and notlabels.DEED.match(words):
        return True
    act = notlabels.ACT.match(words)
    if not act:
        return False
    return minutes or words[act.end() : act.end() + 12].lstrip("*_ ").startswith(":") or act[0].isupper()
