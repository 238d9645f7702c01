"""Days that a report tells by words, reckoned from the day it was published: today, yesterday, on Tuesday."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.records import Span
from store.text import dates
from store.text.dates import Day
from store.text.helddays import Held

_LEAD = 6
"""Paragraphs of the body that count as the lead: later dates are seldom the meeting's."""
_LINE = 120
"""Characters that a paragraph of prose has at least, unless it ends like a sentence."""
_TODAY = re.compile(
    r"今天|今日|今[（(]\d{1,2}[）)]|今早|今晚|今晨|本日"
    r"|\b(?:today|this morning|this afternoon|this evening|tonight)\b",
    re.IGNORECASE,
)
_YESTERDAY = re.compile(r"昨天|昨日|昨[（(]\d{1,2}[）)]|昨晚|\byesterday\b", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"(?<!next )(?<!coming )(?<!every )(?<!by )(?<!each )(?<!until )"
    r"\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!s| (?:next|through)\b)"
)
_SAID_ON = re.compile(
    r"\b(?:said|told \w{1,20}|(?:held|hosted|convened)(?: (?:an?|the|its|their) [a-z][a-z -]{2,40}?)?"
    r"|met|gathered|opened|announced)(?: on)? "
    r"(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
_STEP = 2
"""Days between a weekday told and a date behind it from which on they are two things."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def lead(text: str, body: Sequence[Span]) -> list[Span]:
    """Return the paragraphs of the lead; headlines and bylines in English above it are not counted."""
    found: list[Span] = []
    prose = 0
    for unit in body[: 2 * _LEAD]:
        found.append(unit)
        prose += not _is_line(text[unit.start : min(unit.end, unit.start + _LINE)])
        if prose == _LEAD:
            break
    return found


def _is_line(words: str) -> bool:
    """Return whether a paragraph in Latin letters is too short for prose and does not end like a sentence."""
    return len(words) < _LINE and words.isascii() and not words.rstrip().endswith((".", "!", "?", ":", '"'))


def weekday(text: str, body: Sequence[Span], known: Day | None, best: Day | None) -> Held | None:
    """Return the weekday on which somebody spoke, told before a day that is another one."""
    if known is None or best is None or dates.apart(dates.completed(best, known), known) <= _STEP:
        return None
    for unit in lead(text, body):
        found = _SAID_ON.search(text, unit.start, min(unit.end, best.start))
        if found:
            day = dates.weekday_before(known, _WEEKDAYS.index(found[1].lower()))
            return _reckoned(day, 0.7, "a weekday") if day else None
    return None


def relative(text: str, body: Sequence[Span], known: Day | None) -> Held | None:
    """Return the day that "today", "yesterday" or a weekday means, from the day of publication."""
    if known is None:
        return None
    told = "\n".join(text[u.start : min(u.end, u.start + 600)] for u in lead(text, body))
    if _TODAY.search(told):
        return _reckoned(known, 0.8, "“today”")
    if _YESTERDAY.search(told):
        return _reckoned(dates.shifted(known, -1), 0.8, "“yesterday”")
    weekday = _WEEKDAY.search(told)
    if weekday:
        before = dates.weekday_before(known, _WEEKDAYS.index(weekday.group(1).lower()))
        return _reckoned(before, 0.75, "a weekday") if before else None
    return None


def _reckoned(day: Day, confidence: float, word: str) -> Held | None:
    found = day.iso()
    return Held(found, confidence, f"{word}, reckoned from the day of publication") if found else None
