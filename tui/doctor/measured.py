"""Bytes that an arrow key costs, measured: the explorer runs on a pseudo terminal of its own for a moment."""

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
from contextlib import suppress

from store.tables.examine import Finding

SIZE = (120, 40)
MOST = 400
"""Bytes that an arrow key may cost at that size."""
KEYS = 5
_QUIET = 0.3
_SETTLED = 1.0
"""Seconds without a byte after which a key is answered, and all of the explorer stands."""
_PATIENCE = 15.0
"""Seconds in all."""
_DOWN = b"\x1b[B"
_METRICS = b"3"
_LEAVE = b"Q"
_CODE = "import sys; sys.argv[1:] = ['demo', '--no-mouse']; from tui.__main__ import main; sys.exit(main())"


def bytes_per_key() -> int | None:
    """Return the bytes of one arrow key, None where the explorer does not come up."""
    child, terminal = pty.fork()
    if child == 0:
        environment = {**os.environ, "TERM": "xterm-256color", "MEETINGTUI_NO_FIRST_FRAME": "1"}
        # What plain SSH does not bring along either: in true colour a key costs a third more.
        for name in ("TMUX", "COLORTERM"):
            environment.pop(name, None)
        os.execve(sys.executable, [sys.executable, "-c", _CODE], environment)  # noqa: S606 - this very program
    try:
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))
        return _measured(terminal)
    finally:
        _end(child, terminal)


def _measured(terminal: int) -> int | None:
    end = time.monotonic() + _PATIENCE
    if _taken(terminal, end, least=4_000, quiet=_SETTLED) < 4_000:
        return None
    # In the list of metrics, whose first ones stand on one page of the record: no other pane is turned.
    for key in (_METRICS, _DOWN):
        os.write(terminal, key)
        _taken(terminal, end, least=1)
    sent = 0
    for _ in range(KEYS):
        os.write(terminal, _DOWN)
        sent += _taken(terminal, end, least=1)
    # The mean: on a busy machine what belongs to one key may come with the next.
    return round((sent + _taken(terminal, end)) / KEYS)


def _taken(terminal: int, end: float, least: int = 0, quiet: float = _QUIET) -> int:
    """Return how many bytes come until nothing comes any more, `least` at the least."""
    sent = 0
    while (left := end - time.monotonic()) > 0:
        wait = quiet if sent >= least else left
        if not select.select([terminal], [], [], min(wait, left))[0]:
            return sent
        try:
            data = os.read(terminal, 65_536)
        except OSError:
            return sent
        if not data:
            return sent
        sent += len(data)
    return sent


def _end(child: int, terminal: int) -> None:
    with suppress(OSError):
        os.write(terminal, _LEAVE)
    for _ in range(20):
        with suppress(OSError):
            if select.select([terminal], [], [], 0)[0]:
                os.read(terminal, 65_536)
        if os.waitpid(child, os.WNOHANG)[0]:
            break
        time.sleep(0.1)
    else:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    os.close(terminal)


def finding() -> Finding:
    """Return what was measured."""
    what = "bytes per key"
    try:
        cost = bytes_per_key()
    except OSError as fault:
        return Finding("warning", what, f"could not be measured: {fault.strerror}")
    if cost is None:
        said = "could not be measured: the explorer does not come up"
        return Finding("warning", what, said, "run `meetingtui demo`")
    told = f"{cost} for an arrow key at {SIZE[0]}x{SIZE[1]}"
    if cost > MOST:
        return Finding("warning", what, told, "turn the frame cache on")
    return Finding("ok", what, told)
