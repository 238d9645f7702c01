"""The day that the head of a record states: in a field, in its title, in a line of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.records import Span
from store.text import dates, numericdates
from store.text.asides.markup import front_matter
from store.text.dates import Day
from store.text.helddays import Held, whole

_FIELD = re.compile(
    r"^[\s*#>|\-]{0,8}(?:会议时间|會議時間|会议日期|會議日期|開會時間|開會日期|召开时间|活动时间|时\s{0,4}间|時\s{0,4}間"
    r"|日\s{0,4}期|meeting date|date(?: and time)?|when)\**\s?[:：|]\**\s?([^\n]{4,60})",
    re.IGNORECASE | re.MULTILINE,
)
_ROC_FIELD = re.compile(
    r"^[\s*#>|\-]{0,8}(?:[質质][詢询]|[會会][議议]|[開开][會会])(?:日期|[時时][間间])[ \t\u3000]{0,4}[:：]?"
    r"[ \t\u3000]{0,4}(?:中華)?(?:民國)? ?"
    r"(1[0-4]\d|[89]\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)",
    re.MULTILINE,
)
"""A field whose year is counted from 1912, as councils in Taiwan print it: 質詢日期 108-12-05."""
_SECONDS = re.compile(r"\d{1,2}:\d\d:\d\d")
_SOURCE = re.compile(r"(?:来源|來源|作者|编辑|責任編輯|浏览|点击)\s?[:：]")
ONLY_DATE = re.compile(
    r"(?:[\s\d:：年月日号號时分T.,/|｜·•\-()（）星期周週一二三四五六天上下午]"
    r"|(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri"
    r"|sat(?:ur)?|sun)[a-z]{0,6}"
    r"|(?i:st|nd|rd|th|am|pm|a\.m|p\.m|gmt|utc|[ecmp][sd]?t|at|z|updated?|posted|published)\b){2,60}"
)


def field(text: str) -> Day | None:
    """Return the day that the record's own head gives as the meeting's; front matter tells of the page."""
    front = front_matter(text)
    counted = _ROC_FIELD.search(text, front.end if front else 0, 6000)
    if counted:
        year, month, day = (int(g) for g in counted.groups())
        if 1 <= month <= 12 and 1 <= day <= 31:
            return Day(1911 + year, month, day)
    for found in _FIELD.finditer(text, front.end if front else 0, 6000):
        days = [d for d in dates.find(found.group(1)) if d.month]
        if days and not _is_stamp(text, found):
            return days[0]
    return None


def figured(text: str, units: Sequence[Span], title: str | None, kind: str | None) -> Held | None:
    """Return the day that the head of the record gives in figures alone: in a field, the title, a line."""
    front = front_matter(text)
    lines = [m.group(1) for m in _FIELD.finditer(text, front.end if front else 0, 6000)]
    lines += [title or ""]
    if kind == "minutes":
        lines += [text[u.start : u.end] for u in units[:6] if u.end - u.start <= 60]
    for line in lines:
        found = numericdates.first(line, text)
        if found and found.told:
            return whole(found.day, None, 0.85, "the head of the record says when, in figures")
        if found:
            return whole(found.day, None, 0.5, "figures, read month first as nothing says otherwise")
    return None


def _is_stamp(text: str, field: re.Match[str]) -> bool:
    """Return whether a field tells when the page was made: to the second, or beside its source."""
    below = text[field.end() : field.end() + 40].lstrip()
    return bool(_SECONDS.search(field.group(1)) or _SOURCE.match(below))


def line(text: str, units: Sequence[Span]) -> Day | None:
    """Return the whole day that one of the first lines of English minutes consists of."""
    lines = (text[u.start : u.end] for u in units[:5])
    found = (dates.find(x)[:1] for x in lines if x.isascii() and len(x) <= 40 and ONLY_DATE.fullmatch(x))
    return next((day for days in found for day in days if day.year and day.month and day.day), None)
