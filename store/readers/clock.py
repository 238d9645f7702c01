"""Times of the clock in files, to whole milliseconds."""

from __future__ import annotations

import re

TIME = r"\d{1,3}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,3})?"
"""One, two or three parts with an optional fraction after a full stop or a comma."""
_PARTS = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,6}))?")
_DURATION = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?")


def milliseconds(written: str) -> int | None:
    """Return the milliseconds of `h:mm:ss.mmm`, `mm:ss`, `1.2s` or `PT1.2S`, or None.

    >>> milliseconds("1:02:03,5")
    3723500
    """
    words = written.strip()
    parts = _PARTS.fullmatch(words)
    if parts:
        hours, minutes, seconds, fraction = parts.groups()
        whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
        return whole * 1000 + int((fraction or "0").ljust(3, "0")[:3])
    duration = _DURATION.fullmatch(words)
    if duration and len(words) > 2:
        hours, minutes, seconds = duration.groups()
        return round(((int(hours or 0) * 60 + int(minutes or 0)) * 60 + float(seconds or 0)) * 1000)
    try:
        value = float(words.removesuffix("s"))
    except ValueError:
        return None
    return round(value * 1000) if 0 <= value < 1e9 else None
