"""Back and forward through the places visited, in whatever record and screen they were."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import StoreError
from store.records import Span
from tui.arranging import Arranging, Visit
from tui.asking import Asking

if TYPE_CHECKING:
    from store.question.explore import Explore

MOST = 200
"""Places that are remembered each way."""


@dataclass
class Journey:
    """The places that were left for another one, and those that one has come back from."""

    past: list[Visit] = field(default_factory=list)
    ahead: list[Visit] = field(default_factory=list)

    def leave(self, place: Visit) -> None:
        """Remember a place that is left for another one: what was ahead is no longer there."""
        if not self.past or self.past[-1] != place:
            self.past.append(place)
            del self.past[:-MOST]
        self.ahead.clear()

    def turn(self, way: int, here: Visit) -> Visit | None:
        """Return the place before or after this one, None where the way ends."""
        come_from, go_to = (self.ahead, self.past) if way < 0 else (self.past, self.ahead)
        if not go_to:
            return None
        come_from.append(here)
        return go_to.pop()


class Travelling(Arranging, Asking):
    """Remembers each place that is left for another record or another question."""

    arrival: Span | int | None
    is_turning = False
    """Whether the question changes because one goes back or forward."""
    last_place = 0
    """Where the cursor stood last: known still when the panes are gone."""
    _read: str | None = None
    """The path of the record whose place is kept when it is left."""

    @property
    def store(self) -> Path:
        """The store that is shown."""
        return Path(getattr(self.library, "path", "."))

    @property
    def journey(self) -> Journey:
        """The places visited on all screens."""
        journey = getattr(self.app, "journey", None)
        return journey if isinstance(journey, Journey) else Journey()

    @property
    def whereabouts(self) -> Visit:
        """Where one is."""
        return Visit(self.question, self.quotes.place, self.pane)

    def watch_question(self, old: Explore, new: Explore) -> None:
        """Ask anew; the place that is left is remembered."""
        if old.record != new.record:
            self.keep_place()
        if not self.is_turning and self.answer is not None:
            self.journey.leave(Visit(old, self.quotes.place, self.pane))
        self.is_turning = False
        self.ask(new)

    def come_from(self) -> None:
        """Remember the place on the screen below, from which one has come here."""
        below = [screen for screen in self.app.screen_stack if isinstance(screen, Travelling)]
        if len(below) > 1 and below[-1] is self and below[-2].answer is not None:
            self.journey.leave(below[-2].whereabouts)

    def keep_place(self) -> None:
        """Keep how far the record was read, for the next time; the sample begins anew each time."""
        if self._read is None or self.sample or self.answer is None:
            return
        from store import lastplaces

        with suppress(StoreError):
            lastplaces.keep(self.store, self._read, self.last_place)

    def seat_where_left(self) -> None:
        """Seat the cursor where this record was left, if it was just opened."""
        record = self.answer.record if self.answer else None
        if record is None or self.sample or record.path == self._read:
            return
        self._read = record.path
        from store import lastplaces

        with suppress(StoreError):
            place = lastplaces.of(self.store, record.path)
            if place is not None and self.answer is not None and place < len(self.answer.text):
                self.quotes.seat(place)
        self.last_place = self.quotes.place

    def on_unmount(self) -> None:
        """Keep the place when the program ends, or the screen."""
        self.keep_place()

    def action_travel(self, way: int) -> None:
        """Go to the place visited before, or forward again."""
        place = self.journey.turn(way, self.whereabouts)
        if place is None:
            self.app.notify(
                self.say("no-place-before" if way < 0 else "no-place-after"), markup=False, timeout=2
            )
            return
        self.show_pane(place.pane)
        if place.question == self.question:
            self.quotes.seat(place.place)
            return
        self.arrival, self.is_turning = Span(place.place, place.place), True
        self.question = place.question
