"""Dates in figures alone that leave open which number is the month: `4/5/2031`, `02/11/31`, `12.07.31`.

Which comes first is read from the weekday beside the date, from the other dates of the record, from words
that only one side of the Atlantic uses; with no such evidence an English record is read month first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from store.text.dates import Day

Order = Literal["month", "day"]

_FIGURES = re.compile(
    r"(?<![\d./-])(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)"
)
_ENDS = re.compile(r"\b(?:end(?:ed|ing|s)?|through|until|due|as of|since)\s$", re.IGNORECASE)
"""Before figures that close a quarter or a term, and are no day of a meeting."""
_WEEKDAY = re.compile(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", re.IGNORECASE)
_WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_DAY_FIRST = re.compile(
    r"\b(?:Cllrs?|Councillors?|Parish|Borough|Shire|Hon\. Secretary|Apologies|minuted|GMT|BST|[£€])|[£€]"
)
_MONTH_FIRST = re.compile(
    r"\b(?:Selectm[ae]n|Selectboard|Select Board|Trustees|Township|Superintendent|Aldermen|Provost"
    r"|County Commission|Ayes|Nays|[EPCM][SD]T)\b|\$\d|\b[ap]\.?m\.?,? [EPCM][SD]?T\b"
)
_REACH = 12_000
"""How much of a record tells in which order its figures stand."""


@dataclass(frozen=True, slots=True)
class Figured:
    """A day read from figures, and whether anything told which number is the month."""

    day: Day
    told: bool


def first(line: str, record: str) -> Figured | None:
    """Return the first day that `line` of `record` gives in figures."""
    for found in _FIGURES.finditer(line):
        if _ENDS.search(line[: found.start()]):
            continue
        beside = _WEEKDAY.search(line)
        order = _certain(found) or (_by_weekday(found, beside[1].lower()) if beside else None)
        order = order or _order(record[:_REACH])
        day = _day(found, order or "month")
        if day is not None:
            return Figured(day, order is not None)
    return None


def _order(record: str) -> Order | None:
    """Return what stands first in the figures of a record, as far as it tells."""
    for found in _FIGURES.finditer(record):
        certain = _certain(found)
        if certain:
            return certain
    if _DAY_FIRST.search(record):
        return "day"
    return "month" if _MONTH_FIRST.search(record) else None


def _certain(found: re.Match[str]) -> Order | None:
    """Return the only order in which the figures are a date, if there is one."""
    orders: list[Order] = [order for order in ("month", "day") if _day(found, order) is not None]
    return orders[0] if len(orders) == 1 else None


def _by_weekday(found: re.Match[str], name: str) -> Order | None:
    """Return the order in which the figures fall on the weekday that stands beside them."""
    wanted = _WEEKDAYS.index(name)
    orders: tuple[Order, ...] = ("month", "day")
    fits = [order for order in orders if (d := _day(found, order)) and _weekday(d) == wanted]
    return fits[0] if len(fits) == 1 else None


def _weekday(day: Day) -> int:
    return date(day.year or 1, day.month or 1, day.day).weekday()


def _day(found: re.Match[str], order: Order) -> Day | None:
    """Return the figures as a day, or None when no calendar has it."""
    one, two, year = int(found["a"]), int(found["b"]), int(found["y"])
    month, number = (one, two) if order == "month" else (two, one)
    year = year if year > 99 else year + (2000 if year < 60 else 1900)
    try:
        date(year, month, number)
    except ValueError:
        return None
    return Day(year, month, number, *found.span())
