"""What a recogniser prints while it listens: `[00:00.000 --> 00:04.000]  words`, with nobody named."""

from __future__ import annotations

import re

from store.readers.clock import TIME, milliseconds
from store.readers.cues import rows_of
from store.readers.extract import Extract
from store.records import Line

_ROW = re.compile(rf"[ \t]{{0,4}}\[({TIME}) ?--> ?{TIME}\]:?[ \t]{{0,8}}(?=\S)")
_NAMED = re.compile(
    r"[\[(<][^\[\]()<>\r\n]{1,40}[\])>]|[^\s:：.,。，!?][^:：.,。，!?\r\n]{0,40}[:：](?:\s|(?<=：))"
)


def read(text: str) -> Extract | None:
    """Return the stretches; None when the first rows have another form, or say who speaks."""
    rows = [r for r in rows_of(text) if text[r.start : r.end].strip()]
    if len(rows) < 2 or not all(_ROW.match(text, r.start, r.end) for r in rows[:5]):
        return None
    found = [(r, m) for r in rows if (m := _ROW.match(text, r.start, r.end))]
    if sum(1 for _, m in found if _NAMED.match(text, m.end())) * 2 > len(found):
        return None
    lines = tuple(Line(m.end(), r.end, None, milliseconds(m.group(1))) for r, m in found)
    return Extract("console", text, lines)
