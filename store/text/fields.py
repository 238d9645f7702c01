"""Fields and values in a query: `speaker:张三`, `date:2022..2024`, `metric>10亿元`."""

from __future__ import annotations

import re

from store.records import Role
from store.text import values
from store.text.terms import Field, Figure, Node

NAMES = frozenset("speaker post place record date kind lang unit metric role tag".split())
_KINDS = {
    **dict.fromkeys(("direct", "直接", "直接引语"), "direct"),
    **dict.fromkeys(("reported", "转述", "间接"), "reported"),
    **dict.fromkeys(("narration", "叙述"), "narration"),
    **dict.fromkeys(("boilerplate", "套话"), "boilerplate"),
}
_ROLES: dict[str, Role] = {
    **dict.fromkeys(("target", "目标", "计划"), "target"),
    **dict.fromkeys(("result", "结果", "完成"), "result"),
    **dict.fromkeys(("comparison", "compared", "对比", "基数"), "comparison"),
}
_LANGUAGES = {
    "zh": "zh",
    "en": "en",
    "mixed": "mixed",
    "中文": "zh",
    "英文": "en",
    "chinese": "zh",
    "english": "en",
}
_DATE = re.compile(r"\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?")


def read(name: str, value: str) -> Node | None:
    """Return the field named, or None when there is no such field: then it is plain text."""
    if name not in NAMES or not value:
        return None
    if name == "kind":
        return Field("kind", _KINDS[value]) if value in _KINDS else None
    if name == "lang":
        return Field("lang", _LANGUAGES[value]) if value in _LANGUAGES else None
    if name == "date":
        return _date(value)
    if name == "role":
        return Figure(role=_ROLES[value]) if value in _ROLES else None
    if name == "unit":
        return Figure(unit=values.unit(value))
    if name == "metric":
        return Figure(measure=value)
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
