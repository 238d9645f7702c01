"""Figures in English text: numbers with scale, unit or counted noun, and ranges of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from store.records import Change
from store.text.metrics import elliptic, english_special, numerals, numerals_en, units
from store.text.metrics.english_numbers import NUMBER, further, magnitude, value
from store.text.metrics.english_units import Named, unit_at, with_per
from store.text.metrics.figures import Figure, Mask
from store.text.metrics.units import Unit

_WORD = re.compile(r"[a-z]{3,}")
_NUMBER_WORDS = frozenset((*numerals_en.WORDS, *numerals_en.SCALES, *english_special.WORDS))
_JOINT = re.compile(r" ?(?:- to|-{1,2}|~|to|or) ?(?=[\d$€£¥+]|(?:US|HK|RMB|CNY)|[a-z])", re.IGNORECASE)
_TO = re.compile(r" to (?:about |around |nearly |over |some |more than )?")
_AND = re.compile(r" and ")
_BETWEEN = re.compile(r"between [^,.;]{0,24}$", re.IGNORECASE)
_UPPER_SIGN = re.compile(r"(?:(?:US|HK|NT|C) ?)?[$€£¥₹] ?|(?:RMB|CNY|USD|EUR|GBP|INR|Rs\.?) ?", re.IGNORECASE)
_FROM = re.compile(r"\b[Ff]rom (?:about |some |around |nearly |over |[A-Z$€£¥]{0,4})$")
_MOVED = re.compile(
    r"\b(?:rose|rise|risen|grew|grown|up|fell|fallen|down|dropped|declined|decreased|increased|climbed"
    r"|jumped|gained|slipped|improved|surged)"
    r"(?: (?:by|about|nearly|over|almost|some|around))* ?$"
)
_IN_YEAR = re.compile(r"(?:\b(?:in|of|by|since|the|for|from|to|until|and|our|its|The|In)|'s|,) $")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SIGN = re.compile(r"(?:^|[\s(])([-+])$")
_MINUS = re.compile(r"\b(?:minus|negative) $", re.IGNORECASE)
_PLUS = re.compile(r"\d ?\+(?: |$)|\bplus\b")
_ENDS = re.compile(r"[.,;]|$| (?:in|by|after|over) ")
_AGAIN = re.compile(
    r"\b(?:against|compared (?:with|to)|versus|(?:up|down) from|from|than|it will reach|reaching|to|of the"
    r"|(?:up|down|more|fewer|rose|fell|grew|increased|dropped|declined) by)"
    r"(?: (?:about|around|nearly|almost|over|some|just|more|than))* $"
)
_ECHO = re.compile(r" \((\d{1,9})\)(?= [a-z])")
_EXTRA = re.compile(r"(more|fewer) ")
_CODE = re.compile(r"[A-Za-z]-$|[/#_]$")


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number with its scale: from `start` to `end`, up to `high`; `bare` without any scale.

    `currency` is that of a sign before the upper end alone: 8 to $9 million.
    """

    start: int
    end: int
    low: float
    high: float | None = None
    bare: bool = False
    currency: str | None = None


def holds_words(text: str) -> bool:
    """Return whether a word of `text` may write a number; most sentences have none."""
    return not _NUMBER_WORDS.isdisjoint(_WORD.findall(text.lower()))


def figures(text: str, masks: list[Mask], money: str | None) -> Iterator[Figure]:
    """Yield the figures of one sentence in order, skipping what is masked; `money` is the text's currency."""
    special = [(f.start, f.end + 1, f) for f in english_special.figures(text)]
    plain = [(m.start(), m.end(), None) for m in NUMBER.finditer(text)]
    at, last = 0, None
    before: Figure | None = None
    for start, end, figure in sorted([*special, *plain], key=lambda found: (found[0], -found[1])):
        if start < at or _masked(start, end, masks):
            continue
        result = (
            figure
            or _plain(text, start, end, money)
            or elliptic.counted_elsewhere(text, start, end, last)
            or _moved_to(text, start, end, before)
        )
        if result is not None and not _masked(result.start, result.end, masks, periods=False):
            result = before = _compared(text, result, before)
            yield result
            at = result.end
            last = result.unit if result.kind == "count" else last


def _compared(text: str, figure: Figure, before: Figure | None) -> Figure:
    """Return a number without a unit as one of the figure before that it is compared with."""
    if (
        before is None
        or before.kind not in ("measure", "count")
        or figure.kind != "money"
        or not figure.doubt
    ):
        return figure
    if _AGAIN.search(text, max(0, figure.start - 40), figure.start) is None:
        return figure
    return replace(figure, unit=before.unit, kind=before.kind, doubt=None)


def _moved_to(text: str, start: int, end: int, before: Figure | None) -> Figure | None:
    """Return the upper number of "from 12 weeks to eight", whose unit only the lower one names."""
    if before is None or text[before.end : start] != " to " or _ENDS.match(text, end) is None:
        return None
    high = value(text[start:end])
    if high is None or _FROM.search(text[max(0, before.start - 24) : before.start]) is None:
        return None
    return Figure(start, end, high, before.unit, before.kind)


def _masked(start: int, end: int, masks: list[Mask], *, periods: bool = True) -> bool:
    return any(m.start < end and start < m.end and (periods or m.kind != "period") for m in masks)


def _plain(text: str, start: int, end: int, money: str | None) -> Figure | None:
    """Return the figure whose number is text[start:end]: as a range if it is one, else alone."""
    low = value(text[start:end])
    if low is None or _CODE.search(text, max(0, start - 2), start):
        return None
    factor, stop = magnitude(text, end)
    upper = _upper(text, start, stop)
    if upper is not None:
        scaled = low * (factor or upper.low)
        bare = factor is None and upper.low == 1.0
        spread = _Amount(start, upper.end, scaled, upper.high, bare, upper.currency)
        found = _figure(text, spread, money) if upper.high is not None and upper.high > scaled else None
        if found is not None:
            return found
    echo = _ECHO.match(text, stop)
    stop = echo.end() if echo and value(echo.group(1)) == low and factor is None else stop
    added, stop = further(text, stop, factor) if factor else (0.0, stop)
    alone = _Amount(start, stop, low * (factor or 1.0) + added, bare=factor is None)
    return _figure(text, alone, money) or _lent(text, alone, money)


def _lent(text: str, low: _Amount, money: str | None) -> Figure | None:
    """Return the lower number of "from 8,200 to 8,600 yuan", whose unit only the upper one names."""
    joint = _TO.match(text, low.end) if _FROM.search(text[max(0, low.start - 24) : low.start]) else None
    match = NUMBER.match(text, joint.end()) if joint else None
    if match is None:
        return None
    upper = _plain(text, match.start(), match.end(), money)
    if upper is None or upper.kind == "index" or _YEAR.fullmatch(text, low.start, low.end):
        return None
    return Figure(low.start, low.end, low.low, upper.unit, upper.kind)


def _upper(text: str, start: int, at: int) -> _Amount | None:
    """Return the upper end of a range that goes on at `at`; its `low` is the scale it lends the lower end."""
    between = _BETWEEN.search(text, max(0, start - 24), start)
    after = _own_unit(text, at)
    joint = (_AND.match(text, after) if between else None) or _JOINT.match(text, after)
    if joint is None or (not between and _two_figures(text, start, joint.group(), own=after > at)):
        return None
    sign = _UPPER_SIGN.match(text, joint.end())
    match = NUMBER.match(text, sign.end() if sign else joint.end())
    high = value(match.group()) if match else None
    if match is None or high is None or (joint.group().strip() == "or" and not match.group().isalpha()):
        return None
    factor, stop = magnitude(text, match.end())
    if after > at and text[at:after].strip() not in text[stop : _own_unit(text, stop)]:
        return None
    money = units.currency_before(text, match.start()) if sign else None
    lent = factor or _spoken(text[start:at], match.group())
    return _Amount(match.start(), stop, lent, high * (factor or 1.0), currency=money[0] if money else None)


def _spoken(low: str, high: str) -> float:
    """Return the scale that the lower end of "10 to 12,000,000" goes without."""
    lead, *groups = high.split(",")
    is_scaled = groups and high.endswith("00") and low.isdigit() and lead.isdigit()
    return 1000.0 ** len(groups) if is_scaled and int(low) <= int(lead) else 1.0


def _own_unit(text: str, at: int) -> int:
    """Return where the lower end's own unit ends (5%-8%, 40 kg to 50 kg), `at` where it has none."""
    unit = units.english().pattern.match(text, at + (text[at : at + 1] == " "))
    return unit.end() if unit is not None and unit.group().lower() != "times" else at


def _two_figures(text: str, start: int, joint: str, *, own: bool) -> bool:
    """Return whether "from A to B" or "rose 5% to 8%" stands here: two figures, no range."""
    if joint.strip().lower() != "to":
        return False
    before = text[max(0, start - 30) : start]
    signed = units.currency_before(text, start)
    if signed is not None:
        before = text[max(0, signed[1] - 30) : signed[1]]
    return _FROM.search(before) is not None or (
        (own or signed is not None) and _MOVED.search(before) is not None
    )


def _figure(text: str, amount: _Amount, money: str | None) -> Figure | None:
    """Return the figure with its unit: a sign before it, a unit or noun after it, or one inferred."""
    if not numerals.sane(amount.low) or not numerals.sane(amount.high or 0.0):
        return None
    start, doubt = amount.start, None
    named = unit_at(text, start, amount.end, amount.low, money=money is not None)
    prefix = units.currency_before(text, start) or (amount.currency and (amount.currency, start))
    if prefix:
        named, start = _money(text, amount.end, prefix[0], named), prefix[1]
    if named is None:
        unit = elliptic.inferred(text, start, amount.end, money, bare=amount.bare)
        if unit is None:
            return None
        named = Named(unit, amount.end)
        doubt = f"no unit is printed; read as {unit.name or 'money'}" if unit.kind == "money" else None
    if amount.bare and _is_year(text, amount, named.unit):
        return None
    return _signed(text, _made(start, amount, named, doubt, text))


def _money(text: str, at: int, currency: str, named: Named | None) -> Named:
    """Return the currency of the sign, or the one that is written out after the number."""
    if named is not None and named.unit.kind == "money":
        return named
    name, stop = with_per(text, at, currency)
    return Named(Unit(name, "money"), stop)


def _made(start: int, amount: _Amount, named: Named, doubt: str | None, text: str) -> Figure:
    unit = named.unit
    high = None if amount.high is None else float(f"{amount.high * unit.factor:.12g}")
    extra = _EXTRA.match(named.noun or "")
    change: Change | None = None
    if extra is not None:
        fewer = extra.group(1) == "fewer"
        change = "decrease" if fewer else "increase" if text.startswith(" than", named.end) else None
    plus = _PLUS.search(text[start : named.end] + " ") is not None
    return Figure(
        start,
        named.end,
        float(f"{amount.low * unit.factor:.12g}"),
        unit.name,
        unit.kind,
        high=high,
        change=change,
        qualifier="over" if plus else None,
        doubt=doubt,
        noun=named.noun,
    )


def _is_year(text: str, amount: _Amount, unit: Unit) -> bool:
    """Return whether 2022 in "the 2022 projects" is a year."""
    if unit.kind not in ("count", "index") or not _YEAR.fullmatch(text, amount.start, amount.end):
        return False
    return unit.kind == "index" or _IN_YEAR.search(text[: amount.start]) is not None


def _signed(text: str, figure: Figure) -> Figure:
    """Return the figure with its printed sign: a signed rate is a change, any other keeps its sign."""
    sign = _SIGN.search(text[max(0, figure.start - 2) : figure.start])
    word = _MINUS.search(text[max(0, figure.start - 9) : figure.start])
    if sign is None and word is None:
        return figure
    negative = word is not None or (sign is not None and sign.group(1) == "-")
    start = figure.start - (len(word.group()) if word else 1)
    if figure.kind in ("percent", "points"):
        return replace(figure, start=start, change="decrease" if negative else "increase")
    return replace(figure, start=start, value=-figure.value if negative else figure.value)
