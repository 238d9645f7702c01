"""Textual's driver for a terminal, less what is sent for nothing."""

from __future__ import annotations

from textual.drivers.linux_driver import LinuxDriver

HOME = "\x1b[1;1H"
"""Where Textual puts a cursor that nobody sees after every frame; what is painted says where it begins."""


class Frugal(LinuxDriver):
    """Leaves an unseen cursor where it is."""

    def write(self, data: str) -> None:
        """Write; a frame that brought nothing is not sent at all."""
        if data := data.removesuffix(HOME):
            super().write(data)
