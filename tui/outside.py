"""Programs outside: the user's editor on a source file, a command that words are handed to."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shlex
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import which

from store.visible import visible

PATIENCE = 30.0
"""Seconds that a command may take."""
MOST = 200_000
"""Bytes of what a command prints that are kept."""
_HEAD = 65_536
"""Bytes of a file in which a NUL tells that no editor of text can show it."""
_LINED = {
    "vi",
    "vim",
    "nvim",
    "view",
    "vimx",
    "gvim",
    "nano",
    "pico",
    "emacs",
    "emacsclient",
    "mg",
    "joe",
    "jed",
    "ne",
    "kak",
    "micro",
    "less",
    "most",
}
"""Editors that take `+LINE` before a file; another one would take it for a file."""


def editor() -> list[str] | None:
    """Return the words of the user's editor: VISUAL, EDITOR, or what every system has; None without one."""
    for named in (os.environ.get("VISUAL"), os.environ.get("EDITOR")):
        with contextlib.suppress(ValueError):
            if words := shlex.split(named or ""):
                return words
    return next(([name] for name in ("editor", "vi", "nano") if which(name)), None)


def opening(editor: list[str], path: Path, line: int) -> list[str]:
    """Return the command line that opens a file, at a line (from 1) where the editor is known to take one.

    >>> opening(["vim", "-n"], Path("/a b.txt"), 7)
    ['vim', '-n', '+7', '/a b.txt']
    >>> opening(["code", "--wait"], Path("/a.txt"), 7)
    ['code', '--wait', '/a.txt']
    """
    at = [f"+{line}"] if Path(editor[0]).name in _LINED else []
    return [*editor, *at, str(path)]


def is_text(path: Path) -> bool:
    """Tell whether a file is there and is text, as far as its beginning shows."""
    try:
        with path.open("rb") as file:
            return b"\0" not in file.read(_HEAD)
    except OSError:
        return False


@contextlib.contextmanager
def copied(text: str) -> Iterator[Path]:
    """Give a private file, read only, with a record's text as the screen shows it; gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="meetingtui-") as folder:
        path = Path(folder) / "record.txt"
        path.write_text(visible(text), "utf-8", errors="replace")
        path.chmod(0o400)
        yield path


def run(words: list[str]) -> int:
    """Run a program in the terminal until it ends and return its code; Ctrl-c is the program's meanwhile."""
    with subprocess.Popen(words) as process:  # noqa: S603 - the user's own editor, no shell
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            return process.wait()
        finally:
            signal.signal(signal.SIGINT, before)


@dataclass(frozen=True, slots=True)
class Printed:
    """What a command printed, and how it ended: its code, None where it was ended."""

    text: str
    code: int | None


async def piped(words: str, command: str, patience: float = PATIENCE) -> Printed:
    """Hand words to a command of the user's shell and return what it prints, errors included.

    A command that takes too long, prints too much or is called off is ended with all that it began.
    """
    process = await asyncio.create_subprocess_shell(
        command,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        start_new_session=True,
    )
    feeding = asyncio.create_task(_feed(process, words))
    said = bytearray()
    try:
        async with asyncio.timeout(patience):
            await _listen(process, said)
            code: int | None = await process.wait() if len(said) <= MOST else None
    except TimeoutError:
        code = None
    finally:
        feeding.cancel()
        _end(process)
        await process.wait()
    return Printed(bytes(said[:MOST]).decode("utf-8", "replace"), code)


async def _feed(process: asyncio.subprocess.Process, words: str) -> None:
    assert process.stdin is not None
    # A command need not read what it is given.
    with contextlib.suppress(OSError):
        process.stdin.write(words.encode("utf-8", "replace"))
        await process.stdin.drain()
        process.stdin.close()


async def _listen(process: asyncio.subprocess.Process, said: bytearray) -> None:
    assert process.stdout is not None
    while len(said) <= MOST and (chunk := await process.stdout.read(_HEAD)):
        said += chunk


def _end(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
