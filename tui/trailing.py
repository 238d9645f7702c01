"""On from the last hit of a record to the first of the next one that the search found."""

from __future__ import annotations

from dataclasses import replace

from store.question import Found
from store.records import Span
from tui.arranging import Arranging
from tui.asking import Asking
from tui.trail import Trail


class Trailing(Arranging, Asking):
    """Knows the records with hits, and asks for further ones where they end."""

    trail: Trail
    arrival: Span | int | None

    def next_record_with_hits(self, way: int) -> bool:
        """Go to the next record with hits, or ask for it; return whether there may be one."""
        record = self.answer.record.id if self.answer and self.answer.record else None
        if not self.question.query or self.question.query != self.trail.query:
            return False
        beside = self.trail.beside(record, way)
        if beside is None:
            further = self.trail.further(record, way)
            if further is not None:
                self.ask(further)
            return further is not None
        self.arrival = 0 if way > 0 else -1
        self.question = replace(self.question, record=beside, speakers=())
        return True

    def go_on(self, page: Found) -> None:
        """Go to the next record with hits, now that a further page of them has come."""
        self.trail = self.trail.longer(page)
        if not self.next_record_with_hits(1):
            self.app.notify(self.say("hits-end"), markup=False, timeout=2)
