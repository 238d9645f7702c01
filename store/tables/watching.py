"""The time that a search may take which has to look at passages, and how far it came."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from store.tables.engine import OperationalError

if TYPE_CHECKING:
    from store.tables.engine import Connection

_STEPS = 1_000
"""Steps of SQLite's machine between two looks at the clock: well under a millisecond."""
_PATIENCE = 0.4
"""Seconds for a page, and again for a count."""


class Watch:
    """Ends a search that looks at every passage when its time is over; what was found until then stands."""

    def __init__(self) -> None:
        self.is_late = False
        self.has_passed_over = False
        """Whether a passage was left out, because looking at it alone took too long."""
        self.reached = 0
        """The last passage of which it is known whether it was found."""
        self.has_looked = False
        """Whether any text was looked at."""
        self.kept: list[int] = []
        """The passages found, one more perhaps than have come out when the time was over."""
        self._end = 0.0

    def reach(self, last: int, after: int) -> None:
        """Take note of how far a late look has come that began `after` a passage and found `last`."""
        self.reached = max(self.reached, last)
        if self.reached == after and self.has_looked:
            # One passage takes longer than there is time: passed over, or the next look would stop here too.
            self.reached, self.has_passed_over = after + 1, True
        elif self.reached <= after:
            self.reached = 0

    @property
    def saw_all(self) -> bool:
        """Whether every passage was looked at."""
        return not (self.is_late or self.has_passed_over)

    @contextmanager
    def over(self, connection: Connection) -> Iterator[None]:
        """Watch what the connection does inside the block."""
        self._end = time.monotonic() + _PATIENCE
        connection.set_progress_handler(self._look, _STEPS)
        try:
            yield
        except OperationalError:
            if not self.is_late:
                raise
        finally:
            connection.set_progress_handler(None, 0)

    def _look(self) -> int:
        self.is_late = self.is_late or time.monotonic() > self._end
        return self.is_late
