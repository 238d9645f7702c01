"""What Zoom saves beside a recording: captions as `[Name] hh:mm:ss` and words, and the chat.

The chat is written, not spoken: a reader of the record is told so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.readers.clock import milliseconds
from store.readers.cues import Row, rows_of
from store.readers.extract import Extract
from store.records import Line, Note

_CAPTION = re.compile(r"[ \t]{0,4}\[([^\[\]\r\n]{1,80})\][ \t]{1,4}(\d{1,2}:\d\d:\d\d)[ \t]{0,40}")
_CHAT = re.compile(
    r"(?P<time>\d{1,2}:\d\d:\d\d)[ \t]+(?:From[ \t]+(?P<whole>[^:\r\n]{1,80}?)[ \t]+to"
    r"[ \t]+[^:\r\n]{1,80}?[ \t]{0,40}:[ \t]?"
    r"|(?<=\t)(?P<short>[^:\t\r\n]{1,80}):[ \t]?)"
)
_ECHO = re.compile(
    r"[ \t]{0,40}(?:Replying to \"|Reacted to \"|Removed a .{1,12} reaction from \"|回复 ?\"|回应了)"
)
_HEAD = 200


def read(text: str) -> Extract | None:
    """Return saved captions or a chat, None when the text is neither."""
    if not _starts(text[:20_000]):
        return None
    rows = [r for r in rows_of(text) if text[r.start : r.end].strip()]
    lines = _captions(text, rows)
    if lines:
        return Extract("zoom", text, tuple(lines))
    lines = _chat(text, rows)
    if not lines:
        return None
    note = Note("warning", "this is the chat of a meeting: it was written, not spoken")
    return Extract("zoom-chat", text, tuple(lines), notes=(note,))


def _starts(head: str) -> bool:
    """Return whether two rows at the top have the form, so that prose is not gone through."""
    rows = rows_of(head)[:_HEAD]
    both = (_CAPTION.fullmatch, _CHAT.match)
    return any(sum(1 for r in rows if form(head, r.start, min(r.end, r.start + 300))) >= 2 for form in both)


def _captions(text: str, rows: Sequence[Row]) -> list[Line]:
    heads = [
        (i, m)
        for i, r in enumerate(rows)
        if (m := _CAPTION.fullmatch(text, r.start, min(r.end, r.start + 300)))
    ]
    bounds = [*(i for i, _ in heads[1:]), len(rows)]
    lines = []
    for (place, head), following in zip(heads, bounds, strict=False):
        if following > place + 1:
            start, end = rows[place + 1].start, rows[following - 1].end
            lines.append(Line(start, end, head.group(1).strip(), milliseconds(head.group(2))))
    return lines


def _chat(text: str, rows: Sequence[Row]) -> list[Line]:
    """Return the messages; rows without a time go on with the one above, echoes are left out."""
    lines: list[Line] = []
    open_ended = False
    for row in rows:
        found = _CHAT.match(text, row.start, min(row.end, row.start + 300))
        start = found.end() if found else row.start
        echo = _ECHO.match(text, start, row.end) is not None
        if found:
            name = (found["whole"] or found["short"]).strip()
            lines.append(Line(row.end if echo else start, row.end, name, milliseconds(found["time"])))
            open_ended = True
        elif open_ended and not echo:
            last = lines[-1]
            begin = row.start if last.start >= last.end else last.start
            lines[-1] = Line(begin, row.end, last.name, last.time)
    return [line for line in lines if line.start < line.end]
