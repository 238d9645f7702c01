"""Transcripts of Teams as documents: a timing, a name and words; or `Name   0:04` above a turn."""

from __future__ import annotations

import itertools
import re

from store.readers.clock import milliseconds
from store.readers.cues import Row, cues, rows_of
from store.records import Line

NAME = "teams"
_HEADER = re.compile(
    r"(?P<name>\S[^\t\n]{0,80}?)(?: {2,}|\t| \t?)[ \t]*(?P<time>\d{1,3}:\d\d(?::\d\d)?)[ \t]*"
)
_STATE = re.compile(
    r".{0,80}(?:(?:started|stopped) transcription|(?:已|開始|开始|停止)(?:开始|停止|了)?"
    r"(?:听录|轉錄|转录|转写).{0,4})"
)
_WIDE = re.compile(r"\S(?: {2,}|\t)[ \t]*\d{1,3}:\d\d")


def lines(text: str) -> tuple[Line, ...]:
    """Return the turns of a Teams transcript, none when the text has not its form."""
    return _older(text) or _newer(text)


def _older(text: str) -> tuple[Line, ...]:
    """Return the cues of the older form: the first row of each is the name."""
    found = cues(text).cues
    if len(found) < 2 or sum(1 for c in found if len(c.rows) > 1) * 2 < len(found):
        return ()
    turns = []
    for cue in found:
        if len(cue.rows) > 1:
            name = text[cue.rows[0].start : cue.rows[0].end].strip()
            turns.append(Line(cue.rows[1].start, cue.rows[-1].end, name or None, cue.start))
    return tuple(turns)


def _newer(text: str) -> tuple[Line, ...]:
    """Return the turns of the newer form, if the file says it is one or has two headers of its wide kind."""
    rows = [r for r in rows_of(text) if text[r.start : r.end].strip()]
    heads = [(i, m) for i, r in enumerate(rows) if (m := _header(text, r))]
    wide = sum(1 for i, _ in heads if _WIDE.search(text[rows[i].start : rows[i].end]))
    said = any(_STATE.fullmatch(text, r.start, r.end) for r in rows[:8])
    if not heads or (wide < 2 and not said) or _falls(heads):
        return ()
    bounds = [*(i for i, _ in heads[1:]), len(rows)]
    turns = []
    for (place, header), following in zip(heads, bounds, strict=True):
        spoken = [r for r in rows[place + 1 : following] if not _STATE.fullmatch(text, r.start, r.end)]
        if spoken:
            time = milliseconds(header["time"])
            turns.append(Line(spoken[0].start, spoken[-1].end, header["name"].strip(), time))
    return tuple(turns)


def _header(text: str, row: Row) -> re.Match[str] | None:
    return _HEADER.fullmatch(text, row.start, row.end) if row.end - row.start < 140 else None


def _falls(heads: list[tuple[int, re.Match[str]]]) -> bool:
    """Return whether the times fall more often than rarely: then they are no clock of a recording."""
    times = [milliseconds(m["time"]) or 0 for _, m in heads]
    return sum(1 for one, two in itertools.pairwise(times) if two < one) * 5 > len(times)
