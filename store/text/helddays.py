"""The day of a meeting as far as it is known, with how sure it is and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from store.text import dates
from store.text.dates import Day


@dataclass(frozen=True, slots=True)
class Held:
    """The day as far as it is known, ISO or `--MM-DD`, with how sure it is and why."""

    day: str | None
    confidence: float
    reason: str


UNKNOWN = Held(None, 0.0, "no day of the meeting is told")
_NO_YEAR = 0.5


def whole(day: Day, evidence: Day | None, confidence: float, reason: str) -> Held:
    """Return a day completed from the evidence, which costs some of its confidence."""
    whole = dates.completed(day, evidence).iso()
    if whole is None:
        return UNKNOWN
    if whole.startswith("--"):
        return Held(whole, _NO_YEAR, f"{reason}; nothing tells the year")
    if day.year is None:
        confidence, reason = confidence - 0.02, f"{reason}; the year is that of the publication"
    return Held(whole, round(confidence, 2), reason)


def with_year(held: Held, text: str) -> Held:
    """Return a day of minutes with the year that another date of their head tells."""
    if held.day is None or not held.day.startswith("--"):
        return held
    near = next((d for d in dates.find(text[:4000]) if d.year and d.month), None)
    day = beside(Day(None, int(held.day[2:4]), int(held.day[5:7])), near)
    if day.year is None:
        return held
    reason = held.reason.removesuffix("; nothing tells the year")
    return Held(day.iso(), 0.65, f"{reason}; the year is that of the nearest date told")


def beside(day: Day, other: Day | None) -> Day:
    """Return `day` with the year that brings it closest to another day of the same record.

    Minutes name the meeting before theirs, or the next one: both are weeks away and not years.
    """
    if other is None or other.year is None or other.month is None or day.year or day.month is None:
        return day
    known = date(other.year, other.month, other.day)
    years = (other.year, other.year - 1, other.year + 1)
    return replace(day, year=min(years, key=lambda year: _apart(day, year, known)))


def _apart(day: Day, year: int, known: date) -> int:
    """Return the days between a known date and `day` in `year`; the 29th of February counts as the 28th."""
    number = 28 if (day.month, day.day) == (2, 29) else day.day
    return abs((date(year, day.month or 1, number) - known).days)
