"""Untrusted containers are parsed in a child process with limits: a bomb ends only the child."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from store.readers.extract import Extract, Unreadable
from store.records import Line, Note

MEMORY = 1 << 30
"""Bytes of address space of the child."""
PROCESSOR_SECONDS = 30
WALL_SECONDS = 60


def in_child(kind: str, data: bytes) -> Extract:
    """Return what the reader `kind` makes of `data`, read in a limited process; else raise `Unreadable`."""
    try:
        done = subprocess.run(  # noqa: S603  (our own interpreter and module, no shell)
            # -P: a module lying in the current folder must never be taken for one of ours.
            [sys.executable, "-P", "-X", "utf8", "-m", "store.readers.child", kind],
            input=data,
            capture_output=True,
            timeout=WALL_SECONDS,
            env=_environment(),
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise Unreadable("reading it took too long", "save it in a simpler format, text say") from late
    if done.returncode != 0:
        raise _refusal(done.returncode)
    return _extract(json.loads(done.stdout))


def _environment() -> dict[str, str]:
    """Return an environment in which the child finds this very package, and little else."""
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "SYSTEMROOT", "TMPDIR", "LD_LIBRARY_PATH")}
    return {**kept, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONDONTWRITEBYTECODE": "1"}


def _refusal(code: int) -> Unreadable:
    if code == TOO_BIG:
        return Unreadable("what it holds is too big to read", "split it, or save it as text")
    if code < 0:
        return Unreadable("reading it took too long", "save it in a simpler format, text say")
    return Unreadable("it is damaged beyond reading", "open it in its own program and save it anew")


TOO_BIG = 75
"""The child's exit code when memory ran out."""


def _extract(answer: dict[str, object]) -> Extract:
    """Return the extract that the child's answer holds, field by field."""
    refused = answer.get("refused")
    if isinstance(refused, list):
        raise Unreadable(*(str(part) for part in refused))
    return Extract(
        reader=str(answer["reader"]),
        text=str(answer["text"]),
        lines=tuple(_line(row) for row in _rows(answer["lines"])),
        title=_words(answer["title"]),
        date=_words(answer["date"]),
        notes=tuple(_note(row) for row in _rows(answer["notes"])),
    )


def _rows(value: object) -> list[list[object]]:
    assert isinstance(value, list)
    return value


def _words(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _line(row: list[object]) -> Line:
    return Line(_whole(row[0]) or 0, _whole(row[1]) or 0, _words(row[2]), _whole(row[3]))


def _note(row: list[object]) -> Note:
    return Note("warning" if row[0] == "warning" else "info", str(row[1]), _whole(row[2]))
