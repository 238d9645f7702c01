"""Chinese figures that are no plain number with unit: 三分之一, 百分之五, 一半, 翻一番, 半年."""

from __future__ import annotations

import re
from dataclasses import replace

from store.text.metrics import numerals_zh, units
from store.text.metrics.chinese_numbers import PATTERN
from store.text.metrics.figures import Figure

_FRACTION = re.compile(rf"(?P<below>{PATTERN}|[百千万])分之\s?(?P<above>{PATTERN}|百)")
_SLASHED = re.compile(
    r"(?<![\d/.])(?P<above>[1-9])/(?P<below>[2-9]|10)(?![\d/.])(?P<cue>的|以上|左右|强|弱|多)?"
)
_SHARE_CUES = frozenset("的约近超过占达到足")
"""Characters before 1/3 that make it a share: 占用电量的1/3."""
_SECOND = re.compile(rf" ?(?:-{{1,2}}|~|至|到) ?(?:百分之)?(?P<above>{PATTERN})(?!\s?[万亿个])")
_HALF = re.compile(r"(?P<cue>过|近)?半数|一半|(?P<most>过|近)半(?![年月天日小个])")
_HALF_UNIT = re.compile(r"半(?=个?(?:年|月|天|小时|世纪|日|季度))")
_FOLD = re.compile(r"翻(?:了)?(?P<times>[一二两三四五六\d])?(?P<unit>番|倍)")
_NOT_HALF = frozenset("上下后大多过一两几小")
_SCALES = {"百": 100.0, "千": 1000.0, "万": 10000.0}

STARTS = frozenset("过近半翻")
"""Characters that these figures may start with, besides those of a numeral."""


def figure(text: str, start: int) -> Figure | None:
    """Return the special figure that starts at `start`, if there is one."""
    return (
        _slashed(text, start)
        or _fraction(text, start)
        or _half(text, start)
        or _half_unit(text, start)
        or _fold(text, start)
    )


def _fraction(text: str, start: int) -> Figure | None:
    match = _FRACTION.match(text, start)
    if match is None:
        return None
    below = _SCALES.get(match["below"]) or _value(match["below"])
    above = numerals_zh.read(match["above"])
    if not below or above is None:
        return None
    high, end = None if above.high is None else 100 * above.high / below, match.end()
    second = _SECOND.match(text, end) if match["below"] == "百" else None
    if second is not None and (top := _value(second["above"])) is not None and top > above.value:
        high, end = top, second.end()
    return Figure(start, end, float(f"{100 * above.value / below:.10g}"), "%", "percent", high=high)


def _slashed(text: str, start: int) -> Figure | None:
    """Return 3/4的 as a share; dates and scores are none."""
    match = _SLASHED.match(text, start)
    if match is None or int(match["above"]) >= int(match["below"]):
        return None
    if not match["cue"] and text[start - 1 : start] not in _SHARE_CUES:
        return None
    return Figure(
        start,
        match.end("below"),
        float(f"{100 * int(match['above']) / int(match['below']):.10g}"),
        "%",
        "percent",
    )


def _value(text: str) -> float | None:
    numeral = numerals_zh.read(text)
    return None if numeral is None else numeral.value


def _half(text: str, start: int) -> Figure | None:
    match = _HALF.match(text, start)
    if match is None:
        return None
    share = Figure(start, match.end(), 50.0, "%", "percent")
    cue = match["cue"] or match["most"]
    if cue is None:
        return share
    return replace(share, qualifier="over" if cue == "过" else "nearly")


def _half_unit(text: str, start: int) -> Figure | None:
    """Return 半年, 半个月 as half a unit; 上半年 and 大半天 are none."""
    match = _HALF_UNIT.match(text, start)
    before = text[start - 1 : start]
    if match is None or before in _NOT_HALF or (before == "前" and text[start - 2 : start] != "提前"):
        return None
    unit = units.chinese().pattern.match(text, match.end())
    if unit is None:
        return None
    found = units.chinese().named[unit.group()]
    return Figure(start, unit.end(), 0.5 * found.factor, found.name, found.kind)


def _fold(text: str, start: int) -> Figure | None:
    """Return 翻一番 and 翻番 as 2 times, 翻两番 as 4 times, 翻三倍 as 3 times."""
    match = _FOLD.match(text, start)
    if match is None:
        return None
    number = (_value(match["times"]) if match["times"] else None) or 1.0
    times = 2.0**number if match["unit"] == "番" else max(2.0, number)
    return Figure(start, match.end(), times, "times", "times", change="increase")
