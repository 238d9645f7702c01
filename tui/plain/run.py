"""The door of line mode: reads files that were named, then commands from a terminal or a pipe."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from store.configuration import language
from store.visible import visible
from tui.opening import LateLibrary, place_of
from tui.paint import reasons
from tui.wording import Say, wording

if TYPE_CHECKING:
    from store.importing import Verdict

PROMPT = "> "
BROKEN_PIPE = 141


def run(
    store: Path | None, files: tuple[Path, ...] = (), *, lang: str | None = None, dumb: bool = False
) -> int:
    """Read commands until one leaves; return the exit code."""
    from tui.plain.reader import Reader

    tongue = language(lang)
    say = wording(tongue)
    _speak_utf8()
    try:
        if dumb:
            _write(say("plain-dumb") + "\n")
        if files and store is not None:
            _bring_in(files, store, say)
        library = LateLibrary(place_of(store), tongue=tongue)
        try:
            Reader(library, say, _write).read(_lines())
        finally:
            library.close()
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    return 0


def _write(text: str) -> None:
    sys.stdout.write(text)


def _lines() -> Iterator[str]:
    """Yield what is typed; a prompt is for somebody who sits there, not for a pipe."""
    attended = sys.stdin is not None and sys.stdin.isatty()
    while sys.stdin is not None:
        if attended:
            _write(PROMPT)
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            if attended:
                _write("\n")
            return
        yield line


def _bring_in(files: tuple[Path, ...], store: Path, say: Say) -> None:
    """Read files into the store, one line each."""
    from store.importing import import_paths
    from store.tables.writing import Store

    def told(number: int, count: int, verdict: Verdict) -> None:
        _write(say("plain-read", number, count, visible(verdict.path, one_line=True)) + "\n")
        if verdict.record is None and verdict.notes:
            _write(visible(reasons.told(verdict.notes[0].text, say), one_line=True) + "\n")
        sys.stdout.flush()

    store.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with Store(store) as writing:
        import_paths(files, writing, progress=told, is_cancelled=lambda: False)


def _speak_utf8() -> None:
    """Speak UTF-8 whatever the locale says: records hold Chinese."""
    for stream in (sys.stdin, sys.stdout):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
