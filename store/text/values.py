"""Values in a query: `metric>10亿元`, `metric:投资>1e9CNY`, `change<0`, `unit:亩`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from store.records import Change
from store.text.terms import Figure

if TYPE_CHECKING:
    from store.text.metrics import figures as metrics

_NUMBER = re.compile(r"([-+]?\d[\d,]*(?:\.\d+)?(?:[eE][-+]?\d{1,3})?)\s*([A-Za-z%][A-Za-z0-9%]*)?")
_SCALES = tuple("十百千万亿")
_DIRECTIONS: dict[str, Change] = {">": "increase", "<": "decrease"}
_MONEY = re.compile(r"元|圆|块|币|yuan|rmb|cny|¥|￥", re.IGNORECASE)
_LATIN_WORD = re.compile(r"[A-Za-z]{3}")
_SIGNS = {"＞": ">", "＜": "<", "＝": "=", "≥": ">=", "≤": "<="}
COMPARISON = r"(?:metric|change)(?:[:：][^\s<>=＜＞＝≤≥()]{1,40})?\s?(?:[<>]=?|=|[＜＞＝≤≥])\s?[^\s()]+"
"""What a comparison looks like, as part of a pattern."""
_COMPARISON = re.compile(
    r"(?P<what>metric|change)(?:[:：](?P<measure>[^\s<>=＜＞＝≤≥()]{1,40}))?\s?(?P<sign>[<>]=?|=|[＜＞＝≤≥])\s?(?P<value>.+)"
)


def comparison(text: str) -> Figure | None:
    """Return the comparison that `text` is, or None.

    >>> comparison("metric:投资>1e9CNY")
    Figure(measure='投资', sign='>', value=1000000000.0, unit='CNY', change=None, role=None)
    """
    found = _COMPARISON.fullmatch(text)
    amount = _amount(found["value"].strip()) if found else None
    if found is None or amount is None:
        return None
    value, unit = amount
    sign = _SIGNS.get(found["sign"], found["sign"])
    if found["what"] == "change":
        return _change(found["measure"] or "", sign, value, unit)
    return Figure(found["measure"] or "", sign, value, unit)


def unit(text: str) -> str:
    """Return the canonical unit that `text` names, or `text` itself.

    >>> unit("亩")
    'mu'
    """
    known = _read(f"5{text}") or _read(f"5 {text}")
    return known[1] if known and known[1] else text


def _change(measure: str, sign: str, value: float, unit: str | None) -> Figure | None:
    """Read a signed change: below nothing is a fall, and a fall of more is further below."""
    if value == 0:
        direction = _DIRECTIONS.get(sign)
        return Figure(measure, change=direction) if direction else None
    if value > 0:
        return Figure(measure, sign, value, unit, "increase")
    turned = sign.translate(str.maketrans("<>", "><"))
    return Figure(measure, turned, -value, unit, "decrease")


def _amount(text: str) -> tuple[float, str | None] | None:
    """Return the number and canonical unit of a value as people write it; no unit means any."""
    plain = _NUMBER.fullmatch(text)
    if plain is not None and (plain[2] is None or plain[2] == "%" or plain[2].isupper()):
        return float(plain[1].replace(",", "")), plain[2]
    known = _read(text)
    if known is not None:
        return known
    scaled = _read(f"{text}元") if text.endswith(_SCALES) else None
    return (scaled[0], None) if scaled else None


def _read(text: str) -> tuple[float, str | None] | None:
    """Return what the reader of metrics makes of `text`, when it reads all of it."""
    for figure in _figures(text):
        if figure.end - figure.start == len(text):
            # A bare number of a Chinese report is taken for yuan; a query means what it says.
            is_inferred = figure.unit == "CNY" and not _MONEY.search(text)
            return figure.value, None if is_inferred else figure.unit or None
    return None


def _figures(text: str) -> Iterator[metrics.Figure]:
    """Yield the figures of a value that stands alone; English is loaded only where Chinese reads nothing."""
    from store.text.metrics.prepared import prepared

    plain = prepared(text)
    if not _LATIN_WORD.search(plain):
        from store.text.metrics import chinese

        yield from chinese.figures(plain, [])
    from store.text.metrics import english

    yield from english.figures(plain, [], None)
