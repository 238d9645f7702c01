"""A real pseudo terminal with an emulated screen behind it: what a program sends, and what that shows."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Mapping
from types import TracebackType

import pyte

QUIET = 0.15
"""Seconds without a byte after which the screen is taken to stand still."""


class Terminal:
    """Runs `python -c CODE` on a pty and follows its output."""

    def __init__(
        self,
        code: str,
        *arguments: str,
        size: tuple[int, int] = (120, 40),
        env: Mapping[str, str] | None = None,
    ) -> None:
        self.screen = pyte.Screen(*size)
        self.stream = pyte.ByteStream(self.screen)
        self.sent = b""
        """All bytes since the last `forget`."""
        self.status: int | None = None
        environment = {
            **{k: v for k, v in os.environ.items() if k not in ("COLORTERM", "NO_COLOR", "TMUX")},
            "TERM": "xterm-256color",
            "LANG": "en_US.UTF-8",
            "MEETINGTUI_THEME": "dark",
            # What is waited for here is the explorer; the frame before it has tests of its own.
            "MEETINGTUI_NO_FIRST_FRAME": "1",
            **(env or {}),
        }
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execvpe(sys.executable, [sys.executable, "-c", code, *arguments], environment)
        self._size(*size)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.fd)

    def _size(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        self.screen.resize(rows, columns)
        self._size(columns, rows)

    def read(self, timeout: float) -> bool:
        """Take what comes within `timeout` seconds; tell whether something came."""
        if not select.select([self.fd], [], [], timeout)[0]:
            return False
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            return False
        self.sent += data
        self.stream.feed(data)
        return bool(data)

    def wait_for(self, seen: str | Callable[[str], bool], timeout: float = 10.0) -> str:
        """Wait until the screen shows something and stands still; return it."""
        shows = seen if callable(seen) else lambda text: seen in text
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if not self.read(QUIET) and shows(self.text()):
                return self.text()
        message = f"never seen: {seen!r}\n{self.text()}"
        raise AssertionError(message)

    def settle(self, timeout: float = 5.0) -> str:
        """Wait until nothing more comes."""
        end = time.monotonic() + timeout
        while time.monotonic() < end and self.read(QUIET):
            pass
        return self.text()

    def forget(self) -> None:
        """Count bytes anew."""
        self.sent = b""

    def write(self, keys: str) -> None:
        """Type."""
        os.write(self.fd, keys.encode())

    def press(self, keys: str) -> str:
        """Type, and wait until the screen stands still."""
        self.write(keys)
        return self.settle()

    def text(self) -> str:
        """Return the lines of the screen; a wide character stands once."""
        return "\n".join(
            "".join(self.screen.buffer[y][x].data for x in range(self.screen.columns))
            for y in range(self.screen.lines)
        )

    def finish(self, timeout: float = 5.0) -> int:
        """Wait for the end; return the exit code, negative for a signal."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            self.read(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while self.read(0.05):
                    pass
                self.status = status
                return os.waitstatus_to_exitcode(status)
        message = "the program does not end"
        raise AssertionError(message)
