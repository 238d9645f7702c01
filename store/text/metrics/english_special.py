"""English figures that are words: two-thirds, one in five, half of, doubled, threefold, twice, halved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.text.metrics import numerals, numerals_en
from store.text.metrics.figures import Figure
from store.text.metrics.prepared import lowered

_NAMED = {
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_PARTS = {name + plural: value for name, value in _NAMED.items() for plural in ("", "s")}
_NAMES = "|".join(sorted(_PARTS, key=len, reverse=True))
_UNITS = "one|two|three|four|five|six|seven|eight|nine"
_FOLDS = (
    "doubled doubling double tripled tripling triple trebled quadrupled quadrupling quadruple quintupled"
    " halved halving halve half halves twice thrice twofold threefold fourfold fivefold sixfold sevenfold"
    " eightfold ninefold tenfold"
)
WORDS = frozenset((*_PARTS, *_FOLDS.split()))
"""Words of which one stands in every figure that is written in words, numerals apart."""
_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000})
"""Wholes that make "N in M" a share; "39 out of 45 projects" are two counts. "One in" is of any whole."""

_PART = re.compile(
    rf"(?<![\w-])(?P<above>{_UNITS}|a|\d)[ -](?P<below>{_NAMES})(?![A-Za-z-])"
    r"(?! (?:of an? (?:million|billion|trillion)|of (?:the|this|last|next) (?:year|century|financial)"
    r"|runway|party|time|phase|line|plant"
    r"|option|century|consecutive))",
)
_SHARE = re.compile(
    rf"(?<![\w.,-])(?P<above>\d{{1,4}}|{_UNITS})(?: in(?: every)? | out of(?: every)? | of every )"
    rf"(?P<below>\d{{1,3}}(?:,000)?|{_UNITS}|ten|twenty|fifty|a hundred"
    rf"|a thousand)(?![A-Za-z-])(?!,?\d)(?! (?:years|months|weeks|days|hours|minutes))",
)
_SLASHED = re.compile(
    r"(?<![\w/.,-])(?P<above>[1-9])/(?P<below>[2-9]|10)(?= of (?:the|all|its|their|our|total)\b)"
)
"""1/3 of the total; dates and scores are none."""
_HALF = re.compile(
    r"(?<!first )(?<!second )(?<!latter )(?<!other )(?<![\w-])(?:one[- ])?half(?= (?:of|the|its|their|our"
    r"|all)\b(?! (?:year|a)\b))|(?<=by )half\b(?! (?:a|an|past)\b)",
)
_PART_POINT = re.compile(
    rf"(?<![\w-])(?:(?P<above>{_UNITS}|a)[- ](?P<below>{_NAMES})|(?:(?:one|a)[- ])?half)"
    r" (?:of )?(?:an?|one) (?:(?P<points>(?:percentage |per ?cent )?point)|per ?cent)\b",
)
_LAKHS = re.compile(
    rf"(?<![\w-])(?P<lakhs>\d{{1,3}}|{_UNITS}) lakh (?P<thousands>\d{{1,2}}|{_UNITS}) thousand crores?"
    r"(?: rupees)?(?![A-Za-z])",
)
_MULTIPLE = re.compile(
    r"(?<![\w-])(?:(?P<verb>doubled|tripled|trebled|quadrupled|quintupled|doubling|tripling|quadrupling"
    r"|halved|halving)(?![\w-])"
    r"|(?<=to )(?P<aim>double|triple|quadruple|halve)(?![\w-])|(?:(?<=will )|(?<=would )|(?<=could )"
    r"|(?<=may )|(?<=might )|(?<=can )|(?<=should )"
    r"|(?<=more than )|(?<=nearly )|(?<=almost ))(?P<will>double|triple|quadruple)(?![\w-])"
    r"|(?P<adjective>double|triple)(?= (?:the (?:number|amount|level|figure|rate|size|total|output|average"
    r"|value|volume|previous)|that of|last year|what)\b)"
    r"|(?P<fold>two|three|four|five|six|seven|eight|nine|ten|\d+(?:\.\d+)?)[- ]?fold\b|(?P<twice>twice"
    r"|thrice)(?= (?:as|the|that|what|its|last)\b)"
    r"|(?P<times>\d+(?:\.\d+)?) ?[x×](?![\w]))",
)
_TIMES = {"dou": 2.0, "tri": 3.0, "tre": 3.0, "qua": 4.0, "qui": 5.0, "twi": 2.0, "thr": 3.0}
_HAS_SPECIAL = re.compile(
    r"lakh|half|halv|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    rf"| in (?:every |\d|{_UNITS}|ten|twenty|fifty|a )"
    r"|\d/\d| out of | of every |doubl|tripl|trebl|quadr|quint|fold|twice|thrice|\dx|\d ?×",
)


def figures(text: str) -> Iterator[Figure]:
    """Yield the fractions and multiples of one sentence."""
    text = lowered(text)
    if not _HAS_SPECIAL.search(text):
        return
    for match in _PART_POINT.finditer(text):
        yield _part_point(match)
    for match in _LAKHS.finditer(text):
        yield _crores(match)
    for match in _HALF.finditer(text):
        yield Figure(match.start(), match.end(), 50.0, "%", "percent")
    for pattern in (_SLASHED, _PART, _SHARE):
        yield from filter(None, map(_share, pattern.finditer(text)))
    for match in _MULTIPLE.finditer(text):
        yield _multiple(match)


def _part_point(match: re.Match[str]) -> Figure:
    """Return half a percentage point, or two-tenths of one; four tenths of a percent is 0.4 %."""
    part = _small(match["above"]) / _PARTS[match["below"].lower()] if match["below"] else 0.5
    if match["points"]:
        return Figure(match.start(), match.end(), float(f"{part:.10g}"), "pp", "points")
    return Figure(match.start(), match.end(), float(f"{part:.10g}"), "%", "percent")


def _crores(match: re.Match[str]) -> Figure:
    """Return three lakh 81 thousand crore rupees, whose last scale holds for all of it."""
    value = (_small(match["lakhs"]) * 1e5 + _small(match["thousands"]) * 1e3) * 1e7
    return Figure(match.start(), match.end(), value, "INR", "money")


def _share(match: re.Match[str]) -> Figure | None:
    """Return two-thirds or one in five as per cent; "a third" only with "of" or "by" beside it."""
    below = _PARTS.get(match["below"].lower()) or _small(match["below"])
    above = _small(match["above"])
    alone = match["above"].lower() == "a" and match.re is _PART
    if alone and not (
        match.string.startswith(" of ", match.end()) or match.string.endswith("by ", 0, match.start())
    ):
        return None
    if not above or above >= below:
        return None
    if match.re is _SHARE and below not in _WHOLES and match["above"].lower() != "one":
        return None
    return Figure(match.start(), match.end(), float(f"{100 * above / below:.10g}"), "%", "percent")


def _small(text: str) -> float:
    if text[0].isdigit():
        return numerals.digits(text) or 0.0
    return 1.0 if text.lower() == "a" else numerals_en.read(text) or 0.0


def _multiple(match: re.Match[str]) -> Figure:
    """Return doubled as 2 times and increase, halved as 50 % and decrease, twice as 2 times."""
    moved = match["verb"] or match["aim"] or match["will"]
    word = (moved or match["adjective"] or match["twice"] or "").lower()
    if word.startswith("halv"):
        return Figure(match.start(), match.end(), 50.0, "%", "percent", change="decrease")
    value = _TIMES.get(word[:3]) or _small(match["fold"] or match["times"])
    return Figure(match.start(), match.end(), value, "times", "times", change="increase" if moved else None)
