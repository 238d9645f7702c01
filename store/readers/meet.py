"""Transcripts of Google Meet: times alone on a line, then `Name: words`; a model's notes may come before."""

from __future__ import annotations

import re

from store.readers.clock import milliseconds
from store.readers.cues import rows_of
from store.records import Line

NAME = "meet"
_TIME = re.compile(r"\s{0,4}(?:#{1,6}\s{0,3})?\*{0,2}(\d{1,2}:\d\d:\d\d)\*{0,2}\s{0,4}")
_TURN = re.compile(r"\s{0,4}(?:\*\*)?(?P<name>[^:：*\n]{1,80}?)(?::\*\*|\*\*\s?:|[:：])\s{0,4}(?=\S)")
_MARK = re.compile(r".{0,120}(?:📖|\bTranscript\b|转写|轉錄|文字记录|文字起こし).{0,60}")
_TAIL = re.compile(
    r"\s{0,4}\**(?:Transcription ended after|Meeting ended after|转写结束|轉錄於).{0,80}", re.IGNORECASE
)
_SCREEN = re.compile(r".{1,80}(?:'s|’s) Presentation|.{1,60}的演示文稿")


def lines(text: str) -> tuple[Line, ...]:
    """Return the turns after the first time that a turn follows, none when the text has not this form."""
    rows = [r for r in rows_of(text) if text[r.start : r.end].strip()]
    shown = [text[r.start : min(r.end, r.start + 400)] for r in rows]
    marked = any(_MARK.fullmatch(s) for s in shown if len(s) < 200)
    first = next(
        (i for i, s in enumerate(shown[:-1]) if _TIME.fullmatch(s) and _TURN.match(shown[i + 1])), None
    )
    if first is None or not marked:
        return ()
    turns: list[Line] = []
    time: int | None = None
    for row, line in zip(rows[first:], shown[first:], strict=True):
        block = _TIME.fullmatch(line)
        if block:
            time = milliseconds(block.group(1))
        elif _TAIL.match(line):
            break
        else:
            found = _turn(row.start, row.end, line, time)
            turns.extend(found)
            # Only the first turn after a time is well timed; the rest lies between two marks.
            time = None if found else time
    return tuple(turns) if len(turns) > 1 else ()


def _turn(start: int, end: int, line: str, time: int | None) -> list[Line]:
    label = _TURN.match(line)
    if label is None or _SCREEN.fullmatch(label["name"].strip()):
        return []
    return [Line(start + label.end(), end, label["name"].strip(), time)]
