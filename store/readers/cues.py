"""Cues of caption files: a timing line and the words under it. WebVTT, SRT and SBV differ little.

Only the timing line is trusted. Numbers and identifiers may be missing, repeat or be wrong, and a blank line
between cues is often left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from store.readers.clock import TIME, milliseconds

_ARROW = re.compile(
    rf"[ \t]{{0,8}}({TIME})[ \t]{{0,8}}--?>[ \t]{{0,8}}({TIME})(?:[ \t][^\r\n]{{0,200}})?[ \t]*"
)
_COMMA = re.compile(r"[ \t]{0,8}(\d{1,3}:\d{2}:\d{2}\.\d{3}),(\d{1,3}:\d{2}:\d{2}\.\d{3})[ \t]{0,40}")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_NUMBER = re.compile(r"\s{0,9}\d{1,9}\s{0,9}|[\w-]{6,80}/\d{1,9}-\d{1,9}\s{0,9}")
_NOTE = re.compile(r"(?:NOTE|STYLE|REGION|WEBVTT|X-TIMESTAMP-MAP)\b")
_BROKEN = re.compile(r".{0,40}--?>.{0,40}")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the file: text[start:end], without its line end."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cue:
    """A stretch of time and the rows that are shown in it."""

    start: int
    end: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Cues:
    """All cues of a file, and how many rows belong to none."""

    cues: tuple[Cue, ...]
    left_out: int
    broken: int
    """Rows that look like a timing line and cannot be read."""


@lru_cache(maxsize=2)
def rows_of(text: str) -> tuple[Row, ...]:
    """Return the lines of `text` with their places; remembered, for each reader looks at them in turn."""
    found = (m for m in _LINE.finditer(text) if m.end() > m.start())
    return tuple(Row(m.start(), m.start() + len(m.group().rstrip("\r\n"))) for m in found)


def timing(line: str) -> tuple[int, int] | None:
    """Return start and end in milliseconds when `line` is a timing line."""
    found = _ARROW.fullmatch(line) or _COMMA.fullmatch(line)
    if not found:
        return None
    start, end = milliseconds(found.group(1)), milliseconds(found.group(2))
    return (start, end) if start is not None and end is not None else None


def cues(text: str) -> Cues:
    """Return the cues of a caption file in the order they stand in."""
    rows = rows_of(text)
    timed = [(place, times) for place, row in enumerate(rows) if (times := _timing_at(text, row))]
    found: list[Cue] = []
    left_out = broken = 0
    bounds = [*(place for place, _ in timed[1:]), len(rows)]
    for (place, (start, end)), following in zip(timed, bounds, strict=False):
        payload, rest = _payload(text, rows[place + 1 : following], last=following == len(rows))
        found.append(Cue(start, end, payload))
        broken += sum(1 for r in rest if _BROKEN.fullmatch(text, r.start, r.end))
        left_out += len(rest)
    return Cues(tuple(found), left_out, broken)


def _timing_at(text: str, row: Row) -> tuple[int, int] | None:
    # Timing lines are short: a line of a megabyte is not tried.
    return timing(text[row.start : row.end]) if row.end - row.start < 300 else None


def _payload(text: str, rows: Sequence[Row], *, last: bool) -> tuple[tuple[Row, ...], list[Row]]:
    """Return the rows that a cue shows, and those after its blank line that are no identifier or note."""
    if not last and rows and _NUMBER.fullmatch(text, rows[-1].start, rows[-1].end):
        rows = rows[:-1]
    blank = next((i for i, r in enumerate(rows) if not text[r.start : r.end].strip()), len(rows))
    after = rows[blank:]
    if not last and after and text[after[-1].start : after[-1].end].strip():
        after = after[:-1]  # an identifier that is no number
    return tuple(rows[:blank]), _stray(text, after)


def _stray(text: str, rows: Sequence[Row]) -> list[Row]:
    """Return the rows outside cues that are neither blank nor part of a note, a style or a region."""
    stray: list[Row] = []
    in_note = False
    for row in rows:
        line = text[row.start : row.end]
        if not line.strip():
            in_note = False
        elif in_note or _NOTE.match(line):
            in_note = True
        else:
            stray.append(row)
    return stray
