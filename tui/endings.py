"""How the program ends: by key, signal, lost terminal or defect; the terminal is always given back.

What asks for the end is passed to the event loop. Should the loop, a worker or a dead line hold it up, a
thread gives the terminal back after a moment and ends the process: a store survives that, its transaction
is undone.
"""

from __future__ import annotations

import errno
import os
import select
import signal
import sys
import termios
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.app import App

DEFECT = 70
"""The exit code after a defect of the program itself."""
PATIENCE = 1.5
"""Seconds that an orderly end may take."""
_SIGNALS = (signal.SIGHUP, signal.SIGTERM, signal.SIGQUIT, signal.SIGINT)
_GIVEN_BACK = (
    b"".join(b"\x1b[?%dl" % mode for mode in (1000, 1002, 1003, 1004, 1006, 1015, 2004, 1049))
    + b"\x1b[?25h\x1b[0m"
)
"""Mouse, paste and focus reports off, the other screen away, the cursor back, colours plain."""


class Ending:
    """Sees to it that the program ends, once asked to, within two seconds."""

    def __init__(self, leave: Callable[[int], None]) -> None:
        self._leave = leave
        self._settings = _settings()
        self._hurrying = threading.Lock()

    def on_signal(self, number: int, _frame: FrameType | None = None) -> None:
        """Leave with the code that a signal asks for."""
        self.hurry(128 + number)
        self._leave(128 + number)

    def hurry(self, code: int) -> None:
        """End the process if it has not ended by itself in a moment."""
        if self._hurrying.acquire(blocking=False):
            threading.Thread(target=self._end, args=(code,), name="ending", daemon=True).start()

    def _end(self, code: int) -> None:
        time.sleep(PATIENCE)
        give_back(self._settings)
        os._exit(code)

    def watch_line(self) -> None:
        """Leave when the terminal is gone: not every lost line comes with a signal."""
        threading.Thread(target=self._watch, name="line", daemon=True).start()

    def _watch(self) -> None:
        poll = select.poll()
        # Only the end of the line is reported; keys are Textual's.
        poll.register(sys.__stdin__.fileno() if sys.__stdin__ else 0, 0)
        if any(event & (select.POLLHUP | select.POLLERR) for _, event in poll.poll()):
            self.on_signal(signal.SIGHUP)


LOST = 128 + signal.SIGHUP
"""The exit code where the terminal is gone."""


def is_lost(error: BaseException | None) -> bool:
    """Tell whether an error only says that nobody reads the terminal any more."""
    return isinstance(error, OSError) and error.errno in (errno.EIO, errno.EBADF, errno.ENXIO)


def let_go() -> None:
    """Let what is still to be written go nowhere: at a lost terminal it would change the exit code."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def leave_in_order(app: App[None]) -> Ending:
    """Leave in good order when a signal, a lost line or a defect in a thread asks for it."""
    import asyncio

    loop = asyncio.get_running_loop()

    def leave(code: int) -> None:
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(lambda: app.exit(return_code=code))

    def broken(fault: threading.ExceptHookArgs) -> None:
        error = fault.exc_value
        if isinstance(error, Exception):
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(app._handle_exception, error)  # noqa: SLF001 - as for its own workers

    ending = Ending(leave)
    for number in _SIGNALS:
        signal.signal(number, ending.on_signal)
    threading.excepthook = broken
    ending.watch_line()
    return ending


def give_back(settings: list[object] | None) -> None:
    """Make the terminal what it was."""
    with suppress(OSError, termios.error):
        os.write(2, _GIVEN_BACK)
    if settings is not None:
        with suppress(OSError, termios.error):
            termios.tcsetattr(0, termios.TCSANOW, settings)  # type: ignore[arg-type] # as it was read


def _settings() -> list[object] | None:
    """Return the settings of a terminal before it is made raw, or after: then as a shell wants them."""
    try:
        settings = termios.tcgetattr(0)
    except (OSError, termios.error):
        return None
    settings[0] |= termios.ICRNL | termios.IXON
    settings[1] |= termios.OPOST
    settings[3] |= termios.ICANON | termios.ECHO | termios.ISIG | termios.IEXTEN
    return list(settings)
