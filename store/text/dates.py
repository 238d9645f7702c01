"""Dates as they stand in a text, whole or in part, and a part completed from what is known elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from store.text.clean import folded

_HAN_DIGITS = {
    "〇": 0,
    "○": 0,
    "零": 0,
    "一": 1,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"(?P<m>May|MAY|(?i:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?))"
)
_N = r"[\d〇○零一二三四五六七八九十]"
_PATTERNS: tuple[tuple[Sequence[str], re.Pattern[str]], ...] = (
    (
        ("年",),
        re.compile(
            rf"(?P<y>\d{{4}}"
            rf"|[〇○零一二三四五六七八九]{{4}})\s?年\s?(?P<m>{_N}{{1,3}})\s?月\s?(?P<d>{_N}{{1,3}})\s?(?:日"
            rf"|号|號)?"
        ),
    ),
    (
        ("民國",),
        re.compile(
            rf"民國\s?(?P<roc>{_N}{{2,5}})\s?年\s?(?P<m>{_N}{{1,3}})\s?月\s?(?P<d>{_N}{{1,3}})\s?[日號]"
        ),
    ),
    (
        ("月",),
        re.compile(
            rf"(?P<same>今年|本年"
            rf"|去年)?(?<![\d年十])(?P<m>{_N}{{1,3}})\s?月\s?(?P<d>{_N}{{1,3}})\s?(?:[日号號]"
            rf"|(?=\s?[至到-]\s?\d{{1,2}}\s?[日号]))"
        ),
    ),
    (
        ("19", "20"),
        re.compile(
            r"(?<![\d.,/-])(?P<y>(?:19|20)\d\d)(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d|[-/]\d)"
        ),
    ),
    # Day first is certain with full stops, or where the first number is no month.
    (("19", "20"), re.compile(r"(?<![\d.])(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>(?:19|20)\d\d)(?![\d.])")),
    (("/",), re.compile(r"(?<![\d/])(?P<d>1[3-9]|2\d|3[01])/(?P<m>\d{1,2})/(?P<y>(?:19|20)\d\d)(?![\d/])")),
    (("/",), re.compile(r"(?<![\d/])(?P<m>\d{1,2})/(?P<d>1[3-9]|2\d|3[01])/(?P<y>(?:19|20)\d\d)(?![\d/])")),
    (
        ("19", "20"),
        re.compile(r"(?<![\d.])(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"),
    ),
    (
        _MONTHS,
        re.compile(
            rf"\b{_MONTH}\s(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?(?:,?\s(?P<y>(?:19"
            rf"|20)\d\d))?(?!\d|,\d{{3}})\b"
        ),
    ),
    (
        _MONTHS,
        re.compile(
            rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?(?:[-–]|to|and)\s?\d{{1,2}}(?:st|nd|rd"
            rf"|th)?)?\s(?:of\s)?{_MONTH}(?:,?\s(?P<y>(?:19|20)\d\d))?(?!\w)"
        ),
    ),
    (
        ("日", "号"),
        re.compile(
            r"(?<![\d月.年一二三四五六七八九十第百每前近约])(?P<d>[1-9]|[12]\d|3[01])\s?(?:日"
            r"|号)(?![\d报讯内前后元游均间线楼院房本起点量益常历耗产通信车门])"
        ),
    ),
    (
        ("st", "nd", "rd", "th"),
        re.compile(
            r"\b(?:the|on the|morning of the|today \(|\()\s?(?P<d>\d{1,2})(?:st|nd|rd|th)\b(?!\s(?:and"
            r"|session|anniversary|meeting|century|[a-z]{4,}|[A-Z]{2}"
            r"|(?:[A-Z][\w']{1,20} ){0,4}(?:Session|Congress|Meeting|Conference|Summit|Plenum|Committee|Forum"
            r"|Assembly|Anniversary|Festival|Games|Expo|Fair|Exhibition|Five-Year|Plenary|Party|Convention|Plan)\b))"
        ),
    ),
)
"""Signs one of which stands in every date of a form, in small letters; and the form itself."""
_DIGIT = re.compile(_N)


@dataclass(frozen=True, slots=True)
class Day:
    """A date as far as it is told, and where."""

    year: int | None
    month: int | None
    day: int
    start: int = 0
    end: int = 0

    def iso(self) -> str | None:
        """Return the date in ISO form, `--MM-DD` without a year, None without a month."""
        if self.month is None:
            return None
        if self.year is None:
            return f"--{self.month:02}-{self.day:02}"
        return f"{self.year:04}-{self.month:02}-{self.day:02}"


def find(text: str) -> tuple[Day, ...]:
    """Return the dates in `text` in order; a bare day of the month counts as one."""
    if not _DIGIT.search(text):
        return ()
    plain = folded(text)
    small = plain.casefold()
    looked = (pattern for signs, pattern in _PATTERNS if any(map(small.__contains__, signs)))
    found = [day for pattern in looked for day in _days(pattern, plain)]
    taken: list[Day] = []
    for one in sorted(found, key=lambda d: (d.start, -d.end)):
        if not taken or one.start >= taken[-1].end:
            taken.append(one)
        elif taken[-1].month is None and one.month is not None:
            taken[-1] = one
    return tuple(taken)


def completed(part: Day, known: Day | None) -> Day:
    """Return `part` with year and month taken from a day known to lie shortly after it, or on it.

    A day later than the known one belongs to the month before, a month later to the year before: news is
    written after the meeting.
    """
    if known is None or part.year is not None:
        return part
    if part.month is None:
        return _month_from(part, known)
    if known.year is None or known.month is None:
        return part
    later = (part.month, part.day) > (known.month, known.day)
    # An announcement runs a few weeks ahead at most.
    far = later and (part.month - known.month) > 1
    return replace(part, year=known.year - 1 if far else known.year)


def _month_from(part: Day, known: Day) -> Day:
    if known.month is None:
        return part
    month, year = known.month, known.year
    if part.day > known.day:
        month, year = (month - 1, year) if month > 1 else (12, None if year is None else year - 1)
    return replace(part, month=month, year=year)


def shifted(known: Day, days: int) -> Day:
    """Return the day so many days after `known`; without a year only within the month."""
    if known.year is None or known.month is None:
        return replace(known, day=known.day + days) if known.day + days > 0 else known
    moved = date(known.year, known.month, known.day) + timedelta(days=days)
    return replace(known, year=moved.year, month=moved.month, day=moved.day)


def apart(one: Day, other: Day) -> int:
    """Return how many days lie between two full dates; 0 where one of them is told in part only."""
    if None in (one.year, one.month, other.year, other.month):
        return 0
    first, second = (date(d.year or 1, d.month or 1, d.day) for d in (one, other))
    return abs((first - second).days)


def weekday_before(known: Day, weekday: int) -> Day | None:
    """Return the last such weekday (Monday is 0) on or before a fully known day."""
    if known.year is None or known.month is None:
        return None
    back = (date(known.year, known.month, known.day).weekday() - weekday) % 7
    return shifted(known, -back)


def _days(pattern: re.Pattern[str], text: str) -> Iterator[Day]:
    for match in pattern.finditer(text):
        parts = match.groupdict()
        year = _year(parts)
        month = _month(parts.get("m"))
        number = _number(parts["d"])
        if _possible(year, month, number):
            yield Day(year, month, number, *match.span())


def _year(parts: dict[str, str | None]) -> int | None:
    if parts.get("roc"):
        return 1911 + _number(parts["roc"] or "")
    written = parts.get("y")
    return _number(written) if written else None


def _month(written: str | None) -> int | None:
    if not written:
        return None
    if written[0].isascii() and written[0].isalpha():
        return _MONTHS.index(written[:3].lower()) + 1
    return _number(written)


def _number(written: str) -> int:
    """Return the number in digits or in Chinese numerals up to 99, digit by digit where there is no 十."""
    if written.isdigit() and written.isascii():
        return int(written)
    if "十" in written:
        tens, _, ones = written.partition("十")
        return 10 * (_HAN_DIGITS.get(tens, 1) if tens else 1) + (_HAN_DIGITS.get(ones, 0) if ones else 0)
    return int("".join(str(_HAN_DIGITS.get(c, c if c.isdigit() else 0)) for c in written))


def _possible(year: int | None, month: int | None, day: int) -> bool:
    try:
        date(year or 2000, month or 1, day)
    except ValueError:
        return False
    return True
