"""Fields and values in a query: `speaker:张三`, `date:2022..2024`, `metric>10亿元`."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import cast

from store.records import Change, Role
from store.text import closed, values
from store.text.terms import Field, Figure, Node

NAMES = frozenset("speaker post place record date kind lang unit metric change role tag".split())
_DATE = re.compile(r"\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?")


def read(name: str, value: str) -> Node | None:
    """Return the field named, or None when there is no such field: then it is plain text."""
    if name not in NAMES or not value:
        return None
    if name in closed.VALUES:
        return _closed(name, closed.value(name, value))
    if name == "date":
        return _date(value)
    if name == "unit":
        return Figure(unit=values.unit(value))
    if name == "metric":
        return Figure(measure=value)
    return Field(name, value)


def near(name: str) -> str | None:
    """Return the field that a name which is none may be a slip for.

    >>> near("rloe"), near("http")
    ('role', None)
    """
    return next(iter(get_close_matches(name, sorted(NAMES), 1, 0.7)), None)


def _closed(name: str, value: str | None) -> Node | None:
    if value is None:
        return None
    if name == "role":
        return Figure(role=cast("Role", value))
    if name == "change":
        return Figure(change=cast("Change", value))
    return Field(name, value)


def bounds(value: str) -> tuple[str, str]:
    """Return the first and last day of a `date` field, as ISO text; an open end is as far as dates go."""
    first, _, last = value.partition("..")
    return _filled(first, "01", "01") or "0000", _filled(last, "12", "31") or "9999"


def _date(value: str) -> Node | None:
    first, dots, last = value.partition("..")
    parts = [first, last] if dots else [first, first]
    if not any(parts) or any(part and not _DATE.fullmatch(part) for part in parts):
        return None
    return Field("date", "..".join(parts))


def _filled(date: str, month: str, day: str) -> str:
    if not date:
        return ""
    given = date.split("-")
    parts = [*given, *(month, day)[len(given) - 1 :]]
    return "-".join(part.zfill(2) for part in parts)
