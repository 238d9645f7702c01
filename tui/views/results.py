"""The hits of a search, a heading before each record, each speaker's name where the words become theirs."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar

from textual.message import Message
from textual.reactive import var

from store.question import Found, Hit, Seen
from tui.bound import bindings
from tui.keys import RESULTS_KEYS
from tui.lists import LineList, Row
from tui.paint import rows as paint
from tui.paint.cells import shown
from tui.paint.names import Painted

NEAR_END = 20
"""Rows before the end at which the next page is asked for."""


class Results(LineList):
    """The hits; the end is never reached while the store holds more."""

    BINDINGS: ClassVar = bindings(RESULTS_KEYS)
    typed_into: ClassVar[bool] = True

    found: var[Found | None] = var(None)
    """What is shown."""
    seen: Seen | None = None
    """Records newer than this are marked; None: nothing is new."""
    new_word: str = "new"
    none: tuple[str, ...] = ()
    """What is said where nothing was found."""

    @dataclass
    class Ending(Message):
        """The end of what is known has come near."""

    def watch_found(self) -> None:
        """Show other hits."""
        self._hits: dict[Hashable, Hit] = {}
        self._heads: dict[Hashable, Hit] = {}
        self._first: set[Hashable] = set()
        rows: list[Row] = []
        last: Hit | None = None
        for hit in self.found.hits if self.found else ():
            name = (hit.record, hit.start)
            if last is None or hit.record != last.record:
                head = ("record", hit.record, len(rows))
                self._heads[head] = hit
                rows.append(Row(head, heading=True))
            if last is None or (hit.record, hit.speaker_id) != (last.record, last.speaker_id):
                self._first.add(name)
            self._hits[name] = last = hit
            rows.append(Row(name))
        self.hollow = self.none if self.found else ()
        self.load(rows)

    def watch_scroll_y(self, old: float, new: float) -> None:
        """Ask for more when the end comes into view by scrolling alone."""
        super().watch_scroll_y(old, new)
        if new + self.size.height > len(self.shown) - NEAR_END:
            self.post_message(self.Ending())

    def watch_cursor(self, old: int, new: int) -> None:
        """Ask for more when the cursor nears the end."""
        super().watch_cursor(old, new)
        if new > len(self.shown) - NEAR_END:
            self.post_message(self.Ending())

    def paint_row(self, row: Row, width: int) -> Painted:
        """Paint a heading or a hit."""
        if not row.heading:
            return paint.hit_row(self._hits[row.id], width, named=row.id in self._first)
        head = self._heads[row.id]
        new = self.seen is not None and self.seen.is_new(head.record, head.added)
        return paint.cut(
            [
                (f" {shown(head.name or '·')}", "title"),
                (f"  {shown(head.date or '')}", "muted"),
                (f"  ● {self.new_word}" if new else "", "force"),
            ],
            width,
        )

    @property
    def hit(self) -> Hit | None:
        """The hit under the cursor."""
        return self._hits.get(self.here)
