"""Captions - WebVTT, SRT, SBV - with whatever way they name who speaks."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from store.readers import rolling, voices
from store.readers.cues import Cue, Cues, cues, rows_of, timing
from store.readers.extract import Extract
from store.records import Line, Note

_HEAD = re.compile(r"\ufeff?\s{0,20}WEBVTT(?:[ \t]+(?:[-–—][ \t]*)?([^\r\n]{1,200}))?")
_SBV = re.compile(r"\d{1,3}:\d\d:\d\d\.\d{3},\d{1,3}:\d\d:\d\d\.\d{3}")
_SEARCHED = 200
"""Lines at the top in which timing lines are looked for."""


def format_of(text: str) -> str | None:
    """Return "vtt", "srt" or "sbv" when the text is captions: a header, or at least two timing lines."""
    if _HEAD.match(text):
        return "vtt"
    head = rows_of(text[:40_000])[:_SEARCHED]
    timed = [text[r.start : r.end] for r in head if r.end - r.start < 300 and timing(text[r.start : r.end])]
    if len(timed) < 2 and not (timed and len(head) < 8):
        return None
    return "sbv" if _SBV.search(timed[0]) else "srt"


def read(text: str, kind: str) -> Extract:
    """Return the captions' lines; the text stays as it is."""
    found = cues(text)
    lines = _lines(text, found.cues)
    title = _HEAD.match(text)
    notes = (*_notes(found), *_time_notes(lines))
    return Extract(kind, text, tuple(lines), (title and title.group(1)) or None, notes=notes)


def _lines(text: str, found: Sequence[Cue]) -> list[Line]:
    if rolling.rolls(text, found):
        return rolling.lines(text, found)
    if any("<v" in text[r.start : r.end] for cue in found for r in cue.rows):
        return voices.tagged(text, found)
    return voices.labelled(text, found)


def _notes(found: Cues) -> tuple[Note, ...]:
    notes = []
    if not found.cues:
        notes.append(Note("warning", "the file is a head without captions"))
    if found.left_out:
        broken = f", {found.broken} of them broken timing lines" if found.broken else ""
        notes.append(
            Note(
                "warning", f"{found.left_out} lines belong to no caption and were left out of speech{broken}"
            )
        )
    return tuple(notes)


def _time_notes(lines: Sequence[Line]) -> tuple[Note, ...]:
    """Return a note when the clock falls far back: two recordings were joined."""
    times = [line.time for line in lines if line.time is not None]
    falls = sum(1 for one, two in itertools.pairwise(times) if two < one - 60_000)
    return (Note("info", f"the times fall back {falls} times: recordings were joined"),) if falls else ()
