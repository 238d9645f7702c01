"""A figure half read: where it stands and what it is worth, before its surroundings are asked about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from store.records import Change, Qualifier

Kind = Literal["money", "percent", "points", "times", "measure", "time", "count", "index"]


@dataclass(frozen=True, slots=True)
class Figure:
    """Number and unit at [start, end) of a text; change and qualifier only as the figure itself shows."""

    start: int
    end: int
    value: float
    unit: str
    kind: Kind
    high: float | None = None
    change: Change | None = None
    qualifier: Qualifier | None = None
    doubt: str | None = None
    noun: str | None = None
    """The counted noun phrase, where the figure itself names it ("28 investment teams")."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """What a numeral is worth: a value, or a range up to `high`; `more` and `about` for 余, 多 and 来."""

    value: float
    high: float | None = None
    more: bool = False
    about: bool = False


@dataclass(frozen=True, slots=True)
class Mask:
    """A stretch that holds no metric, and why: a "period" is kept to say when."""

    start: int
    end: int
    kind: Literal["period", "other", "slogan"]
