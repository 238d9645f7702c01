"""Textual's driver for a terminal on which the first frame stands already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.first.terminal import ALTERNATE
from tui.frugal import Frugal

if TYPE_CHECKING:
    from tui.first.terminal import FirstFrame


def going_on(first: FirstFrame) -> type[Frugal]:
    """Return a driver that keeps what stands on the screen and remembers how the terminal was set before."""

    class GoingOn(Frugal):
        """Takes the terminal over as it is, once; later it does what every driver does."""

        _is_taken = False

        def write(self, data: str) -> None:
            """Leave out the one sequence that would blank the screen."""
            if data != ALTERNATE or self._is_taken:
                super().write(data)
            self._is_taken = self._is_taken or data == ALTERNATE

        def start_application_mode(self) -> None:
            """Begin; what is given back at the end are the settings from before the first frame."""
            super().start_application_mode()  # type: ignore[no-untyped-call] # it says no types
            if not first.is_taken:
                first.is_taken = True
                self.attrs_before = first.settings

    return GoingOn
