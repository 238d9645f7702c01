"""The day a record was published: what its page says of itself, never the day of the meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.records import Span
from store.text import dates
from store.text.asides.markup import front_matter
from store.text.dates import Day
from store.text.headdays import ONLY_DATE

PUBLISHED = re.compile(
    r"(?:发布|發布|发表|发稿|更新|刊发)(?:时间|時間|日期)?\s{0,3}[:：于]|(?:来源|來源|编辑|責任編輯|作者"
    r"|浏览|点击|阅读)(?:量|次数)?\s{0,3}[:：]|^时间\s?[:：].{8,16}\d{1,2}:\d\d:\d\d"
    r"|\b(?:published|posted|last updated|updated|author|source|date|ptime|time)\b\s{0,3}(?:[:：]|on\b|at\b)"
    r"|^\s{0,4}(?:published|posted|updated|date)\s(?=[A-Z]?[a-z]{0,8}\.?\s?\d)"
    r"|\bPublished (?=[A-Z][a-z]{2,8} \d)|\d\s?次?(?:阅读|閱讀|浏览|瀏覽|点击|點擊)(?:\s|$)",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"[\s\u3000]{0,4}《\s?[^《》]{2,12}[报刊志網网]\s?》[\s\u3000]{0,4}|第\s?[A-Za-z]?\d{1,3}\s?版|https?://\S{4,200}"
    r"|^[\u4e00-\u9fff]{2,8}[报刊网社]\s{1,4}(?=\d{4})|(?<=[\d\s])[\u4e00-\u9fff]{2,8}[报刊网社]\s{0,3}$"
)
"""The paper, the page and the address named beside the date."""
_ADDRESS = re.compile(r"[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.\D])")
_CLOCK = re.compile(
    r",? ?(?:[/|·] ?)?(?:at )?\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?: ?\(?(?:UTC|GMT|[A-Z]{3,4})\b.{0,12}"
    r"| ?[/|·] ?[\w ]{2,20})?\s*$",
    re.IGNORECASE,
)
_HOUR = re.compile(r"[\s,|–-]{1,4}\d{1,2}:\d\d\b")
_LONG_AGO = 120
"""Days that lie between a report and the day its page was looked at, where both are told."""


def published(text: str, units: Sequence[Span]) -> Day | None:
    """Return the day of publication: from a line of its own, a byline, an address, or the front matter."""
    stated = _stated(text, units)
    if stated is not None:
        return stated
    front = front_matter(text)
    addresses = list(_ADDRESS.finditer(text, front.end if front else 0))
    if addresses:
        year, month, day = (int(g) for g in addresses[-1].groups())
        return Day(year, month, day)
    if front:
        full = [d for d in dates.find(text[: front.end]) if d.year and d.month]
        return full[0] if full else None
    return None


def _stated(text: str, units: Sequence[Span]) -> Day | None:
    """Return the date of a line near the top, or the bottom, that says nothing else, or of a byline."""
    front = front_matter(text)
    edge = [u for u in units if front is None or u.start >= front.end]
    for unit in [*edge[:10], *edge[-4:]]:
        line = text[unit.start : unit.end]
        if len(line) > 160:
            continue
        full = [d for d in dates.find(line) if d.year and d.month]
        if full and (
            ONLY_DATE.fullmatch(_BESIDE.sub("", line))
            or PUBLISHED.search(line)
            or _programme(line, full[0])
            or is_clocked(line, full[0])
        ):
            return _clocked_below(text, edge, unit, full[0]) or full[0]
    return None


def _clocked_below(text: str, edge: Sequence[Span], unit: Span, day: Day) -> Day | None:
    """Return the older date with an hour in the next line, where the first is the day of looking at it."""
    below = next((u for u in edge if u.start >= unit.end), None)
    if below is None or below.end - below.start > 60 or is_clocked(text[unit.start : unit.end], day):
        return None
    line = text[below.start : below.end]
    older = next((d for d in dates.find(line) if d.year and d.month), None)
    if older is None or not _HOUR.match(line, older.end) or dates.apart(older, day) < _LONG_AGO:
        return None
    return older if (older.year, older.month) < (day.year, day.month) else None


def is_clocked(line: str, day: Day) -> bool:
    """Return whether a short line at the top gives the hour right behind its date, as pages do."""
    return len(line) < 90 and _CLOCK.match(line, day.end) is not None


def _programme(line: str, day: Day) -> bool:
    """Return whether a short line ends in a date in brackets, as a broadcast's title does."""
    return len(line) < 60 and line[: day.start].rstrip().endswith(("(", "（")) and len(line) - day.end <= 2
