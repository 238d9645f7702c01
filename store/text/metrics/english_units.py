"""What stands behind an English number: a unit, a compound unit, a counted noun."""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.text.metrics import units
from store.text.metrics.counted import counted
from store.text.metrics.english_numbers import METRES
from store.text.metrics.units import Unit


@dataclass(frozen=True, slots=True)
class Named:
    """A unit as found: where its name ends, and the counted noun phrase if it is one."""

    unit: Unit
    end: int
    noun: str | None = None


_ADJECTIVE = re.compile(r" ?- ?(?=[A-Za-z]{2})")
_HYPHENED = re.compile(r"-(?!plus\b)([a-z]+)(?= [A-Za-z])")
_HYPHENED_NOUNS = frozenset(
    (
        "bed member person seat room unit storey story page car vehicle lane berth state nation country man"
        " woman team site school village bedroom home house"
    ).split()
)
_FILLER = re.compile(
    r"(?:plus|odd|or so|long(?= years)|full|whole"
    r"|more(?= (?:working |business )?(?:year|month|week|day|hour))) "
)
_GLUED = re.compile(r"[A-Za-z]")
_METRE = re.compile(r"[ -]?m(?![A-Za-z0-9²³/&’'])")
_LENGTHS = re.compile(
    r"\b(?:lengths?|widths?|heights?|depths?|distances?|elevation|altitude|stands?|stood|runs?|measur\w{1,4}|diameter"
    r"|radius|draught|deep|tall|wide|long|high|rose|rises?|thick\w{0,4}|level|x|by)\b[^.;$€£]{0,30}$"
)
"""Words before a length in metres."""
_PLUS = re.compile(r"\+|[- ]plus(?= )")
_RARE = frozenset({"mt", "ha", "second", "won", "foot", "yard", "mu", "degree", "degrees", "time", "m"})
_NOT_UNIT = re.compile(r" (?:the|a|over|of freedom|programme|program|course)\b")
_WEIGHED = re.compile(
    r" of (?!(?:funding|investment|debt|aid|support|savings|damage|funds|public|revenue|income|tax|money"
    r"|spending|state)\b)"
    r"|-? ?(?:per (?:acre|person)|heavier|lighter)"
)
_PER = re.compile(
    r" ?(?:/ ?|per |an? (?=(?:tonne|ton|kilogram|kg|hectare|acre|barrel|litre|hour"
    r"|quintal|bushel)\b))"
)
_SPEEDS = frozenset({"km", "mile", "m"})
_PENCE = re.compile(r"(?<![\d.,])\d\d?(?:\.\d{1,3})?$")
_ONE_CUE = re.compile(r"\b(?:only|just|at least|than|built|opened|added|to) $")
_HEADING = re.compile(r" [A-Z]")
_BILLIONS = frozenset(
    (
        "person user visit visitor passenger trip transaction click view parcel tree device order package"
        " chip share message download subscriber customer consumer ride seedling bird"
        " bottle unit piece egg journey transistor parameter token job dose cell star hour page photo"
        " video post query request call email account item meal mask ticket record card plant fish"
        " chicken pig animal litre kilometre home household prescription vaccination visa litre parcel letter"
    ).split()
)
"""What people count in billions: any other noun after billions is what the money is for."""


def unit_at(text: str, start: int, at: int, low: float, *, money: bool = True) -> Named | None:
    """Return the unit or counted noun of the number text[start:at], which is worth `low`.

    `money`: bare billions are money in this text, whatever noun follows, if it is not counted in billions.
    """
    where = _after_space(text, at)
    match = units.english().pattern.match(text, where)
    if match is not None and not _means_else(text, match, glued=where == at):
        unit = units.english().named[match.group().lower()]
        if unit.name == "GBP" and low < 1e6 and _WEIGHED.match(text, match.end()):
            unit = Unit("lb", "measure")
        name, stop = with_per(text, match.end(), unit.name)
        return Named(Unit(name, unit.kind, unit.factor), stop)
    if metre := _metre(text, start, at):
        return metre
    if _GLUED.match(text, at):
        return None
    hyphened = _HYPHENED.match(text, at)
    if hyphened:
        noun = hyphened.group(1)
        return Named(Unit(noun, "count"), hyphened.end(), noun) if noun in _HYPHENED_NOUNS else None
    return _counted(text, start, at, low, money=money)


def _metre(text: str, start: int, at: int) -> Named | None:
    """Return metres written with their letter, where the words around speak of a length."""
    match = _METRE.match(text, at)
    if match is None or units.currency_before(text, start):
        return None
    speaks = METRES.match(text, match.end()) or _LENGTHS.search(text, max(0, start - 48), start)
    return Named(Unit("m", "measure"), match.end()) if speaks else None


def _after_space(text: str, at: int) -> int:
    """Return where the unit's name would start: past a blank, a hyphen (three -year) or a filler (20 odd)."""
    adjective = _ADJECTIVE.match(text, at)
    if adjective:
        unit = units.english().pattern.match(text, adjective.end())
        if unit and units.english().named[unit.group().lower()].kind not in ("times", "count"):
            return adjective.end()
    plus = _PLUS.match(text, at)
    at = plus.end() if plus else at
    at += text[at : at + 1] in (" ", "\n") and at < len(text)
    filler = _FILLER.match(text, at)
    return filler.end() if filler else at


def _counted(text: str, start: int, at: int, low: float, *, money: bool) -> Named | None:
    """Return the counted noun, unless "one" is no number here, a heading is numbered or money is meant."""
    if text[start:at].lower() == "one" and not _ONE_CUE.search(text[max(0, start - 10) : start]):
        return None
    plus = _PLUS.match(text, at)
    noun = counted(text, plus.end() if plus else at, single=low == 1)
    if (
        noun is None
        or (money and low >= 1e9 and noun.noun not in _BILLIONS)
        or (start == 0 and _HEADING.match(text, at))
    ):
        return None
    return Named(Unit(noun.noun, "count"), noun.end, noun.phrase)


def _means_else(text: str, match: re.Match[str], *, glued: bool) -> bool:
    """Return whether a unit's name means something else here: a second as ordinal, Times Square."""
    name = match.group().lower()
    if name in ("second", "degree"):
        return True
    if name == "p":
        return not (glued and _PENCE.search(text, max(0, match.start() - 8), match.start()))
    return (name in _RARE and _NOT_UNIT.match(text, match.end()) is not None) or text.startswith(
        " Square", match.end()
    )


def with_per(text: str, at: int, name: str) -> tuple[str, int]:
    """Return the compound unit of 3,500 yuan per square metre; per capita and per year stay outside."""
    joint = _PER.match(text, at)
    if joint is None or name == "%":
        return name, at
    below = units.english().pattern.match(text, joint.end())
    if below is None:
        return name, at
    unit = units.english().named[below.group().lower()]
    speed = name in _SPEEDS and unit.name in ("hour", "second")
    if unit.name == "person" or (unit.kind == "time" and "/" not in joint.group() and not speed):
        return name, at
    return f"{name}/{unit.name}", below.end()
