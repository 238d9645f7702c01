"""What stands behind a Chinese numeral: 余 or 半, a unit, a measure word, 元/平方米, 成."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from store.text.metrics import numerals_zh, units
from store.text.metrics.figures import Numeral
from store.text.metrics.units import Unit


@dataclass(frozen=True, slots=True)
class Measured:
    """A numeral with its unit: where the numeral ends and where all ends; `unit` None if not printed."""

    numeral: Numeral
    unit: Unit | None
    number_end: int
    end: int


_TENTHS = re.compile(r"(?:多|余)?成半?(?!员(?!工)|[立为果本长功效交千熟都品套绩人群就份型像年])")
_CHANGE = re.compile(
    "(?P<tenths>[一二两三四五六七八九1-9])[毛角](?:(?P<cents>[一二三四五六七八九1-9])分)?(?!钱)"
)
_MINUTES = re.compile("(?P<minutes>[1-5]?[0-9])分(?:钟)?")
_TENTH = re.compile("成(?=为)")
_ABOUT = re.compile(r"(?:逾|近|超|约|过|达|占|有)[一二三四五六七八九\d]$")
_SUFFIX = re.compile(r" ?(?:(?P<more>余|多)|(?P<few>几)|(?P<about>来))(?!年来)")
_SPLIT = re.compile(r"个(?P<kind>多|余|半)(?=(?:月|小时|星期|世纪|季度|钟头))")
_SPLIT_UNITS = re.compile(r"月|季度|世纪|钟头")
_PER = re.compile(r" ?(?:/|每) ?")
_HALF = re.compile(r"半(?![年月径岛])")
_SHARED = frozenset("千百")
"""Characters that may belong to the number or to the unit after it: 一|千瓦, 5|百分点."""


def measured(text: str, start: int, end: int) -> Measured | None:
    """Return numeral and unit of text[start:end] and what follows, or None where it is no numeral."""
    shorter = _shorter(text, start, end)
    if shorter is not None:
        return shorter
    numeral = numerals_zh.read(text[start:end])
    if numeral is None:
        return None
    numeral, after = _suffixed(text, start, end, numeral)
    unit, stop = _unit_at(text, after)
    if unit is None:
        return Measured(numeral, None, end, after if numeral.more else end)
    if unit.kind in ("time", "measure") and _HALF.match(text, stop):
        return Measured(replace(numeral, value=numeral.value + 0.5), unit, end, stop + 1)
    if unit.name == "hour" and (minutes := _MINUTES.match(text, stop)):
        hours = float(f"{numeral.value + int(minutes['minutes']) / 60:.10g}")
        return Measured(replace(numeral, value=hours), unit, end, minutes.end())
    if unit.name == "CNY" and (change := _CHANGE.match(text, stop)):
        return Measured(replace(numeral, value=numeral.value + _small(change)), unit, end, change.end())
    if unit.factor == 10.0 and text[stop - 1] == "半":
        numeral = replace(numeral, value=numeral.value + 0.5)
    return Measured(numeral, unit, end, stop)


def _small(change: re.Match[str]) -> float:
    """Return what 三毛 or 五角二分 after yuan is worth."""
    tenths = numerals_zh.read(change["tenths"])
    cents = numerals_zh.read(change["cents"]) if change["cents"] else None
    return (tenths.value / 10 if tenths else 0.0) + (cents.value / 100 if cents else 0.0)


def _shorter(text: str, start: int, end: int) -> Measured | None:
    """Return the reading that leaves the numeral's last character to the unit (一|千瓦), if there is one."""
    if text[end - 1] not in _SHARED or end - 1 <= start:
        return None
    unit, stop = _unit_at(text, end - 1)
    numeral = numerals_zh.read(text[start : end - 1])
    return None if unit is None or numeral is None or stop <= end else Measured(numeral, unit, end - 1, stop)


def _suffixed(text: str, start: int, at: int, numeral: Numeral) -> tuple[Numeral, int]:
    """Return the numeral with what 余, 多, 几, 来 or 个半 after it add, and where that ends."""
    split = _SPLIT.match(text, at)
    if split:
        half = split["kind"] == "半"
        return replace(numeral, value=numeral.value + half * 0.5, more=not half), split.end()
    suffix = _SUFFIX.match(text, at)
    if suffix is None:
        return numeral, at
    if suffix["few"]:
        teens = numerals_zh.read(text[start:at] + "几")
        return (teens, suffix.end()) if teens else (numeral, at)
    return replace(numeral, more=bool(suffix["more"]), about=bool(suffix["about"])), suffix.end()


def _unit_at(text: str, at: int) -> tuple[Unit | None, int]:
    """Return the unit at `at`, compounds such as 元/平方米 and 成 among them, and where it ends."""
    tenths = _TENTHS.match(text, at) or (_ABOUT.search(text, max(0, at - 4), at) and _TENTH.match(text, at))
    if tenths:
        return Unit("%", "percent", 10.0), tenths.end()
    if text[at - 2 : at - 1] == "个" and (split := _SPLIT_UNITS.match(text, at)):
        return units.chinese().named["个" + split.group()], split.end()
    match = units.chinese().pattern.match(text, at + (text[at : at + 1] == " "))
    if match is None:
        return None, at
    return _compound(text, match.end(), units.chinese().named[match.group()])


def _compound(text: str, at: int, unit: Unit) -> tuple[Unit, int]:
    joint = _PER.match(text, at) if unit.kind in ("money", "measure", "count") else None
    below = units.chinese().pattern.match(text, joint.end()) if joint else None
    if below is None:
        return unit, at
    return Unit(
        f"{unit.name}/{units.chinese().named[below.group()].name}", unit.kind, unit.factor
    ), below.end()
