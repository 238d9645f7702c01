"""Chinese numerals into numbers: 二十八点七亿, 1亿2千万, 三十几万, 二百余万, 七八百, 壹佰."""

from __future__ import annotations

import re

from store.text.metrics import numerals
from store.text.metrics.figures import Numeral

DIGITS = "零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖"
SCALES = "十百千万亿拾佰仟"
CHARACTERS = DIGITS + SCALES

_DIGIT = {
    c: n
    for n, cs in enumerate(["零〇", "一壹", "二两贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"])
    for c in cs
}
_SCALE = (("亿", 1e8), ("万", 1e4), ("千", 1e3), ("百", 1e2), ("十", 1e1))
_CAPITALS = str.maketrans("拾佰仟", "十百千")
_INFIX = re.compile(r"[余多几来]")

_Pair = tuple[float, float]


def read(text: str) -> Numeral | None:
    """Return what a Chinese or mixed numeral is worth, or None where it is none or has no definite value.

    >>> read("三十几万")
    Numeral(value=310000.0, high=390000.0, more=False, about=False)
    """
    if len(text) > numerals.LONGEST:
        return None
    bare = re.sub(r"[\s,个]", "", text).translate(_CAPITALS)
    infix = _INFIX.search(bare)
    if infix is None:
        return _numeral(_parsed(bare))
    head, tail = bare[: infix.start()], bare[infix.end() :]
    if infix.group() == "几":
        return _teens(head, tail)
    return _numeral(
        _times(_parsed(head), _scale_of(tail)), more=infix.group() in "余多", about=infix.group() == "来"
    )


def _numeral(pair: _Pair | None, *, more: bool = False, about: bool = False) -> Numeral | None:
    if pair is None or not (numerals.sane(pair[0]) and numerals.sane(pair[1])):
        return None
    low, high = (float(f"{p:.12g}") for p in pair)  # drops the dust of binary fractions
    return Numeral(low, high if high != low else None, more, about)


def _teens(head: str, tail: str) -> Numeral | None:
    """Return 十几, 三十几万 as the range that they leave open; 几 alone says nothing."""
    base = _parsed(head)
    unit = dict(_SCALE).get(head[-1:], 0.0) / 10
    if base is None or not unit:
        return None
    return _numeral(_times((base[0] + unit, base[0] + 9 * unit), _scale_of(tail)))


def _scale_of(text: str) -> float:
    factor = 1.0
    for character in text:
        factor *= dict(_SCALE).get(character, 0.0)
    return factor


def _times(pair: _Pair | None, factor: float) -> _Pair | None:
    return None if pair is None or not factor else (pair[0] * factor, pair[1] * factor)


def _parsed(text: str) -> _Pair | None:
    """Return the numeral's bounds: split at the largest scale, both sides read the same way."""
    for scale, factor in _SCALE[:2]:
        if scale in text:
            return _split(text, scale, factor)
    if "点" in text:
        return _decimal(text)
    for scale, factor in _SCALE[2:]:
        if scale in text:
            return _split(text, scale, factor)
    return _leaf(text)


def _split(text: str, scale: str, factor: float) -> _Pair | None:
    head, _, tail = text.partition(scale)
    left = _parsed(head) if head else (1.0, 1.0)
    right = _rest(tail, factor)
    if left is None or right is None or right[1] >= factor:
        return None
    return left[0] * factor + right[0], left[1] * factor + right[1]


def _rest(tail: str, factor: float) -> _Pair | None:
    """Return what follows a scale: nothing, a smaller numeral, or the 二 of 一百二 (a tenth of the scale)."""
    if not tail:
        return 0.0, 0.0
    if len(tail) == 1 and tail in _DIGIT and factor >= 100:
        return _DIGIT[tail] * factor / 10, _DIGIT[tail] * factor / 10
    return _parsed(tail.lstrip("零〇") or "零")


def _decimal(text: str) -> _Pair | None:
    whole, _, part = text.partition("点")
    left = _parsed(whole)
    if left is None or not part or any(c not in _DIGIT for c in part):
        return None
    value = float(f"{left[0]:.0f}." + "".join(str(_DIGIT[c]) for c in part))
    return value, value


def _leaf(text: str) -> _Pair | None:
    """Return digits as they stand: ASCII, one Chinese digit, a row with 〇, or neighbours (七八)."""
    if text.isascii():
        value = numerals.digits(text)
        return None if value is None else (value, value)
    if not text or any(c not in _DIGIT for c in text):
        return None
    row = [_DIGIT[c] for c in text]
    if len(row) == 1:
        return float(row[0]), float(row[0])
    if len(row) == 2 and row[1] == row[0] + 1 and row[0]:
        return float(row[0]), float(row[1])
    if len(row) >= 3 and 0 in row:
        value = float("".join(map(str, row)))
        return value, value
    return None
