"""Labels of Audacity, as recognisers write them: start, end and words between tabs, no header."""

from __future__ import annotations

import re

from store.readers.clock import milliseconds
from store.readers.cues import rows_of
from store.readers.extract import Extract
from store.records import Line

_ROW = re.compile(
    r"(\d{1,7}\.\d{1,9})\t\d{1,7}\.\d{1,9}\t"
    r"(?:\[\[([^\[\]\r\n]{1,80})\]\]|([A-Za-z]{3,12}[ _]?\d{1,3})\t)?[ \t]*(?=\S)"
)


def read(text: str) -> Extract | None:
    """Return the labels, None when not every one of the first rows has this form."""
    rows = [r for r in rows_of(text) if text[r.start : r.end].strip()]
    if not rows or not all(_ROW.match(text, r.start, r.end) for r in rows[:5]):
        return None
    found = ((r, m) for r in rows if (m := _ROW.match(text, r.start, r.end)))
    lines = tuple(Line(m.end(), r.end, m.group(2) or m.group(3), milliseconds(m.group(1))) for r, m in found)
    return Extract("audacity", text, lines)
