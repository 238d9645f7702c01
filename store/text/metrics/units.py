"""Units by their surfaces: a table for each language, the longest surface first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from store.text.metrics.anycase import anycase
from store.text.metrics.figures import Kind
from store.text.metrics.prepared import listed


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by one of its names: a figure's value is the numeral times `factor`, in `name`."""

    name: str
    kind: Kind
    factor: float = 1.0


@dataclass(frozen=True, slots=True)
class Units:
    """The units of one language: what they are called, and a pattern that finds the longest name."""

    named: dict[str, Unit]
    pattern: re.Pattern[str]


_KINDS: dict[str, Kind] = {
    "money": "money",
    "percent": "percent",
    "points": "points",
    "times": "times",
    "measure": "measure",
    "time": "time",
    "count": "count",
}

SIGNS: dict[str, str] = {
    "us$": "USD", "hk$": "HKD", "nt$": "TWD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD",
    "s$": "SGD", "nz$": "NZD", "r$": "BRL", "$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "￥": "CNY",
    "₹": "INR", "₩": "KRW", "₽": "RUB", "rs.": "INR", "rs": "INR", "rmb": "CNY", "cny": "CNY",
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "hkd": "HKD", "jpy": "JPY", "inr": "INR", "chf": "CHF",
    "aud": "AUD", "cad": "CAD", "sgd": "SGD", "krw": "KRW",
}  # fmt: skip
"""Currency signs and codes that stand before the number, in lower case."""

SIGN = re.compile(
    r"(?:(?<![A-Za-z])(?:(?:(?:us|hk|nt|c|nz) ?|au?|ca|s|r)?\$|rs\.?|rmb|cny|usd|eur|gbp|hkd|jpy|inr"
    r"|chf|aud|cad"
    r"|sgd|krw)"
    r"|[€£¥￥₹₩₽])(?: ?[¥$€£])? ?$",
    re.IGNORECASE,
)
"""A currency sign at the end of what stands before a number."""
_SIGN_ENDS = frozenset("$€£¥￥₹₩₽.bBcCdDfFpPrRsSwWyY")
"""What a currency sign may end with: looking costs less than the pattern."""


def currency_before(text: str, at: int) -> tuple[str, int] | None:
    """Return the currency whose sign ends at `at`, and where the sign starts."""
    window = text[max(0, at - 8) : at]
    if window.rstrip(" ")[-1:] not in _SIGN_ENDS:
        return None
    found = SIGN.search(window)
    if found is None:
        return None
    sign = found.group().strip().lower()
    name = SIGNS.get(sign.replace(" ", "")) or SIGNS.get(sign.rstrip(" ¥$€£"))
    return (name, at - len(window) + found.start()) if name else None


@lru_cache(maxsize=1)
def chinese() -> Units:
    """Return the units and measure words of Chinese text, each with what must not follow it."""
    named: dict[str, Unit] = {}
    parts: dict[str, str] = {}
    for line in listed("metrics_units_zh.tsv"):
        surface, name, kind, factor, *guard = line.split("\t")
        if name != "@":
            named[surface] = Unit(name, _KINDS[kind], float(factor))
        parts[surface] = re.escape(surface) + (f"(?!{guard[0]})" if guard else "")
    for surface in parts:
        named.setdefault(surface, Unit("", "count"))
    ordered = sorted(parts, key=len, reverse=True)
    return Units(named, re.compile("|".join(parts[s] for s in ordered)))


_SHORT_WORDS = frozenset({"ton", "day"})


@lru_cache(maxsize=1)
def english() -> Units:
    """Return the units of English text, words in both numbers, symbols and words in any case."""
    named: dict[str, Unit] = {}
    for line in listed("metrics_units_en.tsv"):
        surface, name, kind, factor = line.split("\t")
        unit = Unit(name, _KINDS[kind], float(factor))
        named[surface] = unit
        if surface in _SHORT_WORDS or (
            len(surface) > 3 and surface[-1].isalpha() and surface not in ("percent", "people")
        ):
            named.setdefault(surface[:-1] + "ies" if surface.endswith("ry") else surface + "s", unit)
    return Units(named, re.compile(anycase(named, edge=r"(?![^\W_])")))
