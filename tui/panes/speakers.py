"""The pane of speakers: who spoke, from where, and how much of it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.content import Content
from textual.message import Message
from textual.reactive import var

from store.question import Explored
from store.records import Speaker
from tui.bound import bindings
from tui.keys import MARK_KEYS, PANE_KEYS
from tui.lists import LineList, Row, emptied
from tui.paint import rows as paint
from tui.paint.cells import shown
from tui.paint.names import Painted
from tui.wording import ENGLISH, Say

ORDERS = ("by-order", "by-name", "by-share", "by-metrics")
OTHERS = "others"
"""The id of the line above those that are no persons."""


class Speakers(LineList):
    """The speakers of the record; Enter narrows everything to one, space to several."""

    BINDINGS: ClassVar = bindings(MARK_KEYS, PANE_KEYS)

    answer: var[Explored | None] = var(None)
    """What the screen shows."""
    order: var[int] = var(0, init=False)
    """Index into ORDERS."""

    @dataclass
    class Marked(Message):
        """The user marked or unmarked a speaker."""

        id: Hashable

    def __init__(self, say: Say = ENGLISH, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._say = say
        self._by_id: dict[Hashable, Speaker] = {}
        self._figures: dict[str | None, int] = {}
        self.columns = paint.SpeakerColumns()

    def watch_answer(self) -> None:
        """Show the speakers of another answer."""
        answer = self.answer
        speakers = answer.speakers if answer else ()
        self._by_id = {speaker.id: speaker for speaker in speakers}
        if answer and not answer.question.speakers:
            self._figures = {}
            for metric in answer.metrics:
                self._figures[metric.speaker] = self._figures.get(metric.speaker, 0) + 1
        self.columns = paint.speaker_columns(speakers)
        self._sort()

    def watch_order(self) -> None:
        """Show the same speakers in another order."""
        self._sort()

    def _sort(self) -> None:
        speakers = list(self._by_id.values())
        order = ORDERS[self.order]
        if order == "by-name":
            speakers.sort(key=lambda s: s.name)
        elif order == "by-share":
            speakers.sort(key=lambda s: -s.share)
        elif order == "by-metrics":
            speakers.sort(key=lambda s: -self._figures.get(s.id, 0))
        persons, others = paint.parted(speakers)
        rows = [_row(speaker) for speaker in persons]
        if others:
            rows += [Row(OTHERS, heading=True), *map(_row, others)]
        self.load(rows)

    def sifted(self) -> None:
        """Say how many there are, in which order, and which filter holds."""
        total = self._persons(self.rows)
        count = total if total == self.persons else f"{self.persons}/{total}"
        has_record = self.answer is not None and self.answer.record is not None
        self.hollow = emptied(self, "no-speakers", self._say) if has_record else ()
        self.border_title = Content(f"{self._say('speakers')} {count}")
        below = self._say("filtered", shown(self.sought)) if self.sought else ""
        if not below and self.order:
            below = self._say(ORDERS[self.order])
        self.border_subtitle = Content(below)

    @property
    def persons(self) -> int:
        """How many persons are shown."""
        return self._persons(self.shown)

    def _persons(self, rows: Sequence[Row]) -> int:
        return sum(not row.heading and self._by_id[row.id].is_person for row in rows)

    def paint_row(self, row: Row, width: int) -> Painted:
        """Paint one speaker, or the line above those that are no persons."""
        if row.heading:
            return paint.others_row(self._say("speakers-others"), width)
        chosen = self.answer.question.speakers if self.answer else ()
        return paint.speaker_row(self._by_id[row.id], width, self.columns, marked=row.id in chosen)

    def action_sort(self) -> None:
        """Take the next order."""
        self.order = (self.order + 1) % len(ORDERS)

    def action_mark(self) -> None:
        """Mark or unmark the speaker under the cursor."""
        if self.here is not None:
            self.post_message(self.Marked(self.here))


def _row(speaker: Speaker) -> Row:
    return Row(
        speaker.id, " ".join((speaker.name, *speaker.aliases, speaker.post or "", speaker.affiliation or ""))
    )
