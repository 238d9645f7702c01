"""Captions that roll: each cue repeats the line before it, and words carry times of their own.

Made by automatic captioning. Without care every sentence would be counted twice. Nobody is named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.readers.cues import Cue, Row
from store.records import Line

_TAG = re.compile(r"</?[^<>]{1,60}>")
_WORD_TIME = re.compile(r"<\d{1,3}:\d\d(?::\d\d)?\.\d{3}>")
_SOUND = re.compile(r"[\[(（♪][^\])）♪]{0,40}[\])）♪]?")


def rolls(text: str, cues: Sequence[Cue]) -> bool:
    """Return whether more than a third of the cues begin with the row that ended the one before."""
    repeats = 0
    last = ""
    for cue in cues:
        rows = [plain(text, row) for row in cue.rows]
        rows = [r for r in rows if r]
        if rows and rows[0] == last:
            repeats += 1
        last = rows[-1] if rows else last
    return len(cues) >= 3 and repeats * 3 > len(cues)


def lines(text: str, cues: Sequence[Cue]) -> list[Line]:
    """Return each row once, from the copy without tags, at the time when it first came."""
    found: list[Line] = []
    first: dict[str, int] = {}
    last = waiting = ""
    held: Line | None = None
    for cue in cues:
        for row in cue.rows:
            words = plain(text, row)
            if not words or words == last or _SOUND.fullmatch(words):
                continue
            if _WORD_TIME.search(text, row.start, row.end):
                if held is not None and waiting != words:
                    found.append(held)
                first[words] = cue.start
                held, waiting = Line(row.start, row.end, None, cue.start), words
                continue
            if held is not None and waiting != words:
                found.append(held)
            held, waiting = None, ""
            found.append(Line(row.start, row.end, None, first.pop(words, cue.start)))
            last = words
    return found if held is None else [*found, held]


def plain(text: str, row: Row) -> str:
    """Return the words of a row without tags and blanks around."""
    return _TAG.sub("", text[row.start : row.end]).strip()
