"""How the program ends: by signal, by a lost terminal, by a defect; the terminal is always given back.

A defect leaves two lines and a private log. The log holds places and types only: no values, no text of
errors, because both may quote a record.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from store import places

if TYPE_CHECKING:
    from textual.app import App

DEFECT = 70
"""The exit code after a defect of the program itself."""
_SIGNALS = (signal.SIGHUP, signal.SIGTERM, signal.SIGQUIT)


def leave_on_signals(app: App[None]) -> None:
    """Leave in good order when asked to by a signal."""
    import asyncio

    if app.is_headless:
        # Without a terminal there is nothing to give back, and a signal is for whoever runs the tests.
        return
    loop = asyncio.get_running_loop()
    for number in _SIGNALS:
        loop.add_signal_handler(number, _leave, app, 128 + number)


def _leave(app: App[None], code: int) -> None:
    app.exit(return_code=code)


def log(error: BaseException) -> Path:
    """Write where an error was raised to a file of its own, for its owner only; return the path."""
    lines = [f"meetingtui: {type(error).__name__}"]
    chain: BaseException | None = error
    while chain is not None:
        frames = traceback.extract_tb(chain.__traceback__)
        lines += [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
        chain = chain.__cause__ or chain.__context__
        if chain is not None:
            lines.append(f"after {type(chain).__name__}")
    moment = datetime.now(tz=UTC).strftime("%Y%m%d-%H%M%S")
    path = places.log_folder() / f"crash-{moment}-{os.getpid()}.log"
    with os.fdopen(
        os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8"
    ) as file:
        file.write("\n".join(lines) + "\n")
    return path


def tell(error: BaseException) -> None:
    """Say in two lines that the program failed, and where the log lies."""
    sys.stderr.write(
        f"meetingtui: a defect of this program ({type(error).__name__}); your records are unharmed.\n"
    )
    try:
        where = f"What happened is in {log(error)}; it holds no text of any record."
    except OSError:
        where = "The log could not be written."
    sys.stderr.write(where + "\n")
