"""The day of a dateline, CITY, Sept. 4, 2025 —: when the report was written, not always when people met."""

from __future__ import annotations

import re
from dataclasses import replace

from store.records import Span
from store.text import dates
from store.text.dates import Day

_CITY = re.compile(r"[ \t]{0,4}[A-Z][A-Z .'-]{2,30}(?:, [A-Z][A-Za-z. ]{1,20})?,? $")
_DASH = re.compile(r",?\s{0,2}(?:\([A-Za-z .]{2,20}\)\s?)?[—–-]{1,2}\s")
_HEAD = 80


def day(text: str, unit: Span) -> Day | None:
    """Return the day between the city in capitals and the dash that open a paragraph."""
    head = text[unit.start : min(unit.end, unit.start + _HEAD)]
    for found in dates.find(head)[:1]:
        if found.month and _CITY.fullmatch(head, 0, found.start) and _DASH.match(head, found.end):
            return replace(found, start=unit.start + found.start, end=unit.start + found.end)
    return None
