"""Numbers of lists that a word processor prints before paragraphs and keeps outside their text.

Minutes are read by them: without its number a heading would be taken for words of whoever spoke last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

DEEPEST = 10
"""Levels of a list; the formats know nine and ten."""
BULLET, NONE = "bullet", "none"
_PLACE = re.compile(r"%(\d)")
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_HAN = "〇一二三四五六七八九"
_CHINESE = ("chinese", "ideograph", "taiwanese", "japanese", "korean")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: how it counts, what is printed ("%1.%2" are the counts), where it begins."""

    form: str
    pattern: str
    start: int = 1


class Counters:
    """How far each list has counted, level by level."""

    def __init__(self) -> None:
        self._counts: dict[str, list[int]] = {}

    def label(self, ident: str, levels: Sequence[Level], depth: int) -> str:
        """Return what is printed before the next paragraph of list `ident` at `depth`, a blank behind it."""
        if not 0 <= depth < min(len(levels), DEEPEST):
            return ""
        counts = self._counts.setdefault(ident, [])
        del counts[depth + 1 :]
        if len(counts) == depth + 1:
            counts[depth] += 1
        counts.extend(level.start for level in levels[len(counts) : depth + 1])
        shown = _shown(levels, depth, counts)
        return f"{shown} " if shown else ""

    def restart(self, ident: str) -> None:
        """Begin list `ident` anew."""
        self._counts.pop(ident, None)


def _shown(levels: Sequence[Level], depth: int, counts: Sequence[int]) -> str:
    level = levels[depth]
    if level.form == BULLET:
        return "•"
    if level.form == NONE:
        return ""

    def count(place: re.Match[str]) -> str:
        at = int(place.group(1)) - 1
        return ordinal(counts[at], levels[at].form) if 0 <= at <= depth else ""

    return _PLACE.sub(count, level.pattern)


def ordinal(number: int, form: str) -> str:
    """Return a number as a list prints it.

    >>> ordinal(14, "lowerRoman"), ordinal(28, "upperLetter"), ordinal(21, "chineseCounting")
    ('xiv', 'BB', '二十一')
    """
    if form in ("lowerLetter", "upperLetter") and 0 < number <= 260:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman") and 0 < number < 400:
        return _roman(number).upper() if form == "upperRoman" else _roman(number)
    if form.startswith(_CHINESE) and 0 < number < 100:
        return _han(number)
    return f"{number:02}" if form == "decimalZero" else str(number)


def _roman(number: int) -> str:
    shown = ""
    for value, sign in _ROMAN:
        shown += sign * (number // value)
        number %= value
    return shown


def _han(number: int) -> str:
    tens, ones = divmod(number, 10)
    if not tens:
        return _HAN[ones]
    return ("" if tens == 1 else _HAN[tens]) + "十" + (_HAN[ones] if ones else "")
