"""English numbers with their scale: 1,520, 28.7 billion, $3.5m, two and a half, half a million, 12k users."""

from __future__ import annotations

import re
import unicodedata

from store.text.metrics import numerals, numerals_en, units
from store.text.metrics.anycase import anycase
from store.text.metrics.counted import counted

_SMALL = anycase(numerals_en.WORDS)
_SCALE = "hundred|thousand|million|billion|trillion|crore|lakh|dozen"
_HALVES = "year|hour|day|month|decade|century|mile|tonne|kilometre|kilometer"
_PARTIAL = "half|a quarter|one quarter|three[- ]quarters|a third|two[- ]thirds"
_WORDS = (
    rf"(?:(?=[AHOTahot])(?i:(?:{_PARTIAL}) of an? (?:million|billion|trillion))"
    r"|[Hh](?i:alf an? (?:million|billion|dozen|trillion|thousand))"
    rf"|[Hh](?i:alf[ -]an?(?=[ -](?:{_HALVES})\b))"
    rf"|(?:{_SMALL}|[Aa](?i:n?(?= (?:{_SCALE})\b(?!s))))"
    rf"(?i:(?:[ -]|(?<=hundred) and |(?<=thousand) and |(?<=million) and )(?:{_SMALL}|{_SCALE}))*+"
    r"(?i: and a half)?)(?![A-Za-z])"
)
_DIGITS = (
    r"(?:\d{1,3}[ -](?:1/2|1/4|3/4|1/3|2/3|[1357]/8)(?!\d)|\d{1,3}[½¼¾⅓⅔]|[½¼¾⅓⅔]|[1-9] ?/ ?(?:1[06]"
    r"|[2-9])(?= (?:mile|inch|percentage|point|cup)s?\b)"
    r"|\d{1,2}(?:,\d{2}(?=,))++,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:,\d{3})++(?!\d)(?:\.\d+)?"
    r"|\d{1,3}(?: \d{3})++(?![\d,.]*\d)"
    r"|\d{1,3}(?: \.|\. | \. )\d{1,3}(?= ?(?:%|percent|per cent|million|billion|trillion))"
    r"|\d+ and a half\b|\d+(?:\.\d+)?|\.\d+)"
)
NUMBER = re.compile(
    rf"(?<!\w)(?:(?=[\d.½¼¾⅓⅔])(?:(?<!\.)|(?<=\bRs\.))(?i:{_DIGITS})|(?=[AEFHNOSTZaefhnostz]){_WORDS})"
    r"|[1-9](?i:(?<=(?:RMB|USD|CNY|EUR|GBP)[1-9]))[\d,.]*+"
)
"""An English number in digits or words, without its scale."""

_MAGNITUDE = re.compile(
    r" ?-?(?P<word>(?:lakh|thousand|hundred) crore|hundred (?:thousand|million|billion)"
    r"|thousand (?:billion|million)"
    r"|thousand|million|billion|trillion|hundred|crore|lakh|dozen)s?(?![A-Za-z])"
    r"|(?P<sign>bn|mn|mm|mln|tn|trn|[kmbt])(?![A-Za-z0-9²³/])"
    r"|(?P<spaced> (?:bn|mn|mln|trn|m))(?![A-Za-z0-9²³])",
    re.IGNORECASE,
)
_FURTHER = re.compile(
    r" (?P<number>\d{1,4}(?:\.\d{1,4})?) (?P<scale>thousand|million|billion)(?![A-Za-z])", re.IGNORECASE
)
_SIGNS = {
    "bn": 1e9,
    "b": 1e9,
    "mn": 1e6,
    "mln": 1e6,
    "mm": 1e6,
    "m": 1e6,
    "k": 1e3,
    "tn": 1e12,
    "trn": 1e12,
    "t": 1e12,
}
METRES = re.compile(
    r" ?(?:- ?)?(?:(?:long|wide|tall|high|deep|away|above|below|thick|apart|across|higher|lower|longer"
    r"|wider|deeper|taller|shorter)\b|x ?\d|× ?\d|by \d|from\b)| of\b"
)
"""What stands behind a length in metres, whose m is no million."""
_RANGE_LOW = re.compile(r"[\d.,]{1,16} ?(?:-|to) ?$")
_RUN = re.compile(r"[\d.,]{1,40}$")


_PART_OF = re.compile(r"(?P<part>[a-z -]{4,14}) of an? (?P<scale>million|billion|trillion)", re.IGNORECASE)
_PARTS = {"half": 0.5, "a qua": 0.25, "one q": 0.25, "three": 0.75, "a thi": 1 / 3, "two t": 2 / 3}
_PLAIN = re.compile(r"\d+(?:,\d+)*+(?:\.\d+)?")
_FRACTION = re.compile(r"[ -]?(?:(?P<sign>[½¼¾⅓⅔])|(?P<above>\d) ?/ ?(?P<below>\d{1,2}))$")


def value(text: str) -> float | None:
    """Return the number that digits or words write, halves included.

    >>> value("two and a half")
    2.5
    """
    if _PLAIN.fullmatch(text):
        return numerals.digits(text)
    if text.lower().endswith(" and a half"):
        whole = value(text[:-11])
        return None if whole is None else whole + 0.5
    if partial := _PART_OF.fullmatch(text):
        return _PARTS[partial["part"].lower()[:5]] * numerals_en.SCALES[partial["scale"].lower()]
    if re.fullmatch("half[ -]an?", text, re.IGNORECASE):
        return 0.5
    if part := _FRACTION.search(text):
        whole = numerals.digits(text[: part.start()]) if part.start() else 0.0
        return None if whole is None else whole + _part(part)
    return (
        numerals.digits(text.rstrip(",.")) if text[0].isdigit() or text[0] == "." else numerals_en.read(text)
    )


def _part(fraction: re.Match[str]) -> float:
    """Return what ½ or 1/4 is worth."""
    if fraction["sign"]:
        return unicodedata.numeric(fraction["sign"])
    return float(fraction["above"]) / float(fraction["below"])


def magnitude(text: str, at: int) -> tuple[float | None, int]:
    """Return the factor of million, bn or k after a number that ends at `at`, and where it ends."""
    match = _MAGNITUDE.match(text, at)
    if match is None:
        return None, at
    if match["word"]:
        factor = 1.0
        for word in match["word"].lower().split():
            factor *= numerals_en.SCALES[word]
        return factor, match.end()
    sign = (match["sign"] or match["spaced"]).strip().lower()
    if sign in ("t", "mm"):
        return (_SIGNS[sign], match.end()) if _after_money(text, at) else (None, at)
    return (_SIGNS[sign], match.end()) if _is_scale(text, at, match.end(), sign) else (None, at)


def further(text: str, at: int, factor: float) -> tuple[float, int]:
    """Return what a second scale adds (10 billion 970 million), and where the number ends."""
    match = _FURTHER.match(text, at)
    if match is None:
        return 0.0, at
    scale = numerals_en.SCALES[match["scale"].lower()]
    added = float(match["number"]) * scale
    return (added, match.end()) if added < factor else (0.0, at)


def _after_money(text: str, at: int) -> bool:
    """Return whether a currency sign stands before the number that ends at `at`."""
    run = _RUN.search(text, max(0, at - 20), at)
    return run is not None and units.currency_before(text, run.start()) is not None


def _is_scale(text: str, at: int, end: int, sign: str) -> bool:
    """Return whether k, m or bn is a scale here: money before it, or a unit or counted noun after it."""
    run = _RUN.search(text, max(0, at - 20), at)
    if run is None:
        return False
    low = _RANGE_LOW.search(text, max(0, run.start() - 16), run.start())
    if units.currency_before(text, run.start()) or (low and units.currency_before(text, low.start())):
        return True
    if sign == "m" and METRES.match(text, end):
        return False
    return units.english().pattern.match(text, end + 1) is not None or counted(text, end) is not None
