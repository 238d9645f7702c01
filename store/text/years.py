"""The year of a meeting whose day is told without one, where the record gives it in another place."""

from __future__ import annotations

import re

from store.text import dates

_HEAD = 8000
_HELD = re.compile(
    r"(?:召开|召開|举行|舉行|举办|舉辦|参加|出席)了?((?:19|20)\d\d)年"
    r"(?!度?(?:工作)?(?:总结|總結|述职|述職|考核|民主生活会|年终|表彰|决算|決算))"
)
"""A meeting with its year: 举行2024年第三次推进会. What looks back on a year is held in the next."""


def completed(day: str | None, text: str) -> str | None:
    """Return `day`, `--MM-DD`, with the year that the record gives this day or its meeting; else None."""
    if day is None or not day.startswith("--"):
        return None
    month, number = (int(part) for part in day[2:].split("-"))
    head = text[:_HEAD]
    same = {d.year for d in dates.find(head) if d.year and (d.month, d.day) == (month, number)}
    years = same or {int(m[1]) for m in _HELD.finditer(head)}
    return f"{years.pop()}-{month:02}-{number:02}" if len(years) == 1 else None
