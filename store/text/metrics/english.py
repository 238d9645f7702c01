"""Figures in English text: number, scale and unit or counted noun, ranges, fractions, multiples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from store.text.metrics import numerals, numerals_en, units
from store.text.metrics.counted import counted
from store.text.metrics.figures import Figure, Mask
from store.text.metrics.units import Unit

_SMALL = "|".join(sorted(numerals_en.WORDS, key=len, reverse=True))
_SCALE = "hundred|thousand|million|billion|trillion|crore|lakh|dozen"
_WORDS = (
    rf"(?:half an? (?:million|billion|dozen|trillion|thousand)|half an?(?= (?:year|hour|day|month|decade|century|mile|tonne|kilomet)\b)|(?:(?:{_SMALL})|an?(?= (?:{_SCALE})\b(?!s)))"
    rf"(?:(?:[ -]|(?<=hundred) and |(?<=thousand) and |(?<=million) and )(?:{_SMALL}|{_SCALE}))*(?: and a half)?)(?![A-Za-z])"
)
_DIGITS = (
    r"(?:\d{1,3}(?:,\d{3})++(?![\d])(?:\.\d+)?|\d{1,3}(?: \d{3})++(?!\d)(?:\.\d+)?"
    r"|\d{1,3}(?: \.|\. | \. )\d{1,3}(?= ?(?:%|percent|per cent|million|billion|trillion))|\d+ and a half\b|\d+(?:\.\d+)?|\.\d+)"
)
NUMBER = re.compile(rf"(?<![\w.]){_DIGITS}|(?<=[$€£¥₹])\d|(?<![\w])(?:{_WORDS})", re.IGNORECASE)
"""An English number in digits or words, without its scale."""

_MAGNITUDE = re.compile(
    r" ?-?(?P<word>hundred thousand|hundred million|hundred billion|thousand|million|billion|trillion|hundred|crore|lakh|dozen)s?(?![A-Za-z])"
    r"|(?P<sign>bn|mn|mln|tn|trn|[kmb])(?![A-Za-z0-9²³/])|(?P<spaced> (?:bn|mn|mln|trn|m))(?![A-Za-z0-9²³])",
    re.IGNORECASE,
)
_SIGNS = {"bn": 1e9, "b": 1e9, "mn": 1e6, "mln": 1e6, "m": 1e6, "k": 1e3, "tn": 1e12, "trn": 1e12}
_RANGE = re.compile(r" ?(?:-{1,2}|~|to|or) ?(?=[\d$€£¥+]|(?:US|HK|RMB|CNY)|[a-z])", re.IGNORECASE)
_PARTS = {"third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10}  # fmt: skip
_FRACTION = re.compile(
    rf"(?<![\w-])(?:(?P<above>one|two|three|four|five|six|seven|eight|nine|a|\d)[ -](?P<below>{'|'.join(_PARTS)})(?![A-Za-z])(?! (?:of (?:the|this|last|next) (?:year|century|financial)|runway|party|time|phase|line|plant|option))"
    rf"|(?P<part>\d{{1,4}}|one|two|three|four|five|six|seven|eight|nine)(?: in(?: every)? | out of(?: every)? )(?P<whole>\d{{1,3}}(?:,000)?|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred|a thousand)(?![\w,.]*\d|[A-Za-z-])"
    rf"|(?P<half>(?<!first )(?<!second )(?<!latter )(?<!other )half)(?= (?:of|the|its|their|our)\b(?! (?:year|a)\b)))",
    re.IGNORECASE,
)
_MULTIPLE = re.compile(
    r"(?<![\w-])(?:(?P<verb>doubled|tripled|trebled|quadrupled|quintupled|doubling|tripling|quadrupling|halved|halving)"
    r"|(?P<bare>(?<=to )(?:double|triple|quadruple|halve)|(?<=more than )(?:double|triple|quadruple)|(?<=nearly )(?:double|triple)|(?<=almost )(?:double|triple)|(?:double|triple)(?= (?:the (?:number|amount|level|figure|rate|size|total|output|average|value|volume)|that of|last year|what)))"
    r"|(?P<fold>two|three|four|five|six|seven|eight|nine|ten|\d+(?:\.\d+)?)[- ]?fold|(?P<twice>twice|thrice)(?= (?:as|the|that|what|its|last))"
    r"|(?P<times>\d+(?:\.\d+)?) ?[x×](?![\w]))",
    re.IGNORECASE,
)
_MULTIPLES = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadr": 4.0, "quint": 5.0, "halve": 0.5, "halvi": 0.5, "twice": 2.0, "thric": 3.0}  # fmt: skip
_GLUED = re.compile(r"[A-Za-z]")
_ADJECTIVE = re.compile(
    r" ?- ?(?=(?:second|minute|hour|day|week|month|quarter|year|decade|percent|percentage|mile|metre|meter|kilomet|km|hectare|acre|ton|tonne|megawatt|MW|kW|GW|watt|point|basis|foot|inch)s?\b)",
    re.IGNORECASE,
)
_HYPHENED = re.compile(r"-([a-z]+)(?= [a-z])")
_HYPHENED_NOUNS = frozenset(
    "bed member person seat room unit storey story strong page car vehicle lane berth state nation country man woman team site school village bedroom home house metre".split()
)
_NOT_COUNTED = re.compile(r"^(?:percent|year|old|plus|odd)$")


def figures(text: str, masks: list[Mask], money: str | None) -> Iterator[Figure]:
    """Yield the figures of one sentence in order, skipping what is masked; `money` is the text's currency."""
    at = 0
    last: str | None = None
    found = sorted(_found(text), key=lambda pair: (pair[0], -pair[1]))
    for start, end, figure in found:
        if start < at or any(m.start < end and start < m.end for m in masks):
            continue
        result = figure or _plain(text, start, end, money) or _elliptic(text, start, end, last)
        if result is not None and not any(
            m.start < result.end and result.start < m.end and m.kind != "period" for m in masks
        ):
            yield result
            at = result.end
            last = result.unit if result.kind == "count" else last


_LEFT_OUT = re.compile(
    r" (?:ha(?:ve|s|d)|were|was|are|is|will|more (?:than|in|are)|fewer (?:than|in|are)|remain(?:ed)?|came|went|passed|failed|opened|closed)\b"
    r"|,? (?:of (?:them|these|those|which)|in total|in all)\b"
)
_OUT_OF = re.compile(r" of (?:the|its|our|their|these|those|all) (?:[\d,]+ )?")
_TOTAL = re.compile(r"\b(?:total|number|figure|tally|count) (?:reached|rose to|is|was|to|of|now stands at|stood at|grew to) $")


def _elliptic(text: str, start: int, end: int, last: str | None) -> Figure | None:
    """Return the count whose noun stands elsewhere: "17 of its 60 offices", "of which 87 were adopted"."""
    value = _value(text[start:end])
    if value is None or (not text[start].isdigit() and value < 2) or text[start - 1 : start] in ("/", "-", "#"):
        return None
    partial = _OUT_OF.match(text, end)
    noun = counted(text, partial.end() - 1) if partial else None
    name = noun.noun if noun else last
    said = noun or (last and (_LEFT_OUT.match(text, end) or _TOTAL.search(text[max(0, start - 30) : start])))
    if not said or name is None or re.fullmatch(r"(?:19|20)\d\d", text[start:end]):
        return None
    return Figure(start, end, value, name, "count")


def _found(text: str) -> Iterator[tuple[int, int, Figure | None]]:
    for match in NUMBER.finditer(text):
        yield match.start(), match.end(), None
    for match in _FRACTION.finditer(text):
        figure = _fraction(match)
        if figure is not None:
            yield figure.start, figure.end + 1, figure
    for match in _MULTIPLE.finditer(text):
        yield match.start(), match.end() + 1, _multiple(match)


def _fraction(match: re.Match[str]) -> Figure | None:
    if match["half"]:
        return Figure(match.start("half"), match.end("half"), 50.0, "%", "percent")
    above, below = (
        _small(match["above"] or match["part"]),
        float(_PARTS.get((match["below"] or "").lower(), 0)),
    )
    if (
        match["below"]
        and match["above"].lower() == "a"
        and not re.match(r" of\b", match.string[match.end() :])
        and not re.search(r"by $", match.string[: match.start()])
    ):
        return None
    below = below or _small(match["whole"])
    if (
        not below
        or not above
        or above >= below
        or (match["whole"] and below not in (2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000))
    ):
        return None
    return Figure(match.start(), match.end(), float(f"{100 * above / below:.10g}"), "%", "percent")


def _small(text: str) -> float:
    if text[0].isdigit():
        return numerals.digits(text) or 0.0
    return 1.0 if text.lower() == "a" else numerals_en.read(text) or 0.0


def _multiple(match: re.Match[str]) -> Figure:
    word = (match["verb"] or match["bare"] or match["twice"] or "").lower()
    value = _MULTIPLES.get(word[:5]) or _small(match["fold"] or match["times"] or "1")
    if value == 0.5:
        return Figure(match.start(), match.end(), 50.0, "%", "percent", change="decrease")
    change = "increase" if match["verb"] or match["bare"] else None
    return Figure(match.start(), match.end(), value, "times", "times", change=change)  # type: ignore[arg-type]


def _plain(text: str, start: int, end: int, money: str | None) -> Figure | None:
    """Return the figure whose number is text[start:end]: scaled, with unit or noun, perhaps a range."""
    value = _value(text[start:end])
    if (
        value is None
        or text[start - 1 : start] in ("/", "#", "_")
        or re.search(r"[A-Za-z]-$", text[max(0, start - 2) : start])
    ):
        return None
    factor, stop = _magnitude(text, end)
    prefix = units.currency_before(text, start)
    if (
        factor is None
        and end < len(text)
        and prefix is None
        and text[end : end + 1].lower() in "kmb"
        and stop > end
    ):
        factor = None
    scale = factor or 1.0
    upper = _upper(text, stop, prefix[0] if prefix else None)
    if upper is not None and not _of_change(text, start, stop):
        low = value * scale if factor or not upper[3] else value * upper[3]
        unit_end = upper[2]
        if upper[0] > low:
            return _finished(text, start, unit_end, low, upper[0], prefix, money, upper[1])
    return _finished(text, start, stop, value * scale, None, prefix, money, None, bare=factor is None)


def _value(text: str) -> float | None:
    if text.lower().endswith(" and a half"):
        whole = _value(text[:-11])
        return None if whole is None else whole + 0.5
    if re.fullmatch("half an?", text, re.IGNORECASE):
        return 0.5
    return numerals.digits(text) if text[0].isdigit() or text[0] == "." else numerals_en.read(text)


def _magnitude(text: str, at: int) -> tuple[float | None, int]:
    """Return the factor of million, bn or k after a number, and where it ends."""
    match = _MAGNITUDE.match(text, at)
    if match is None:
        return None, at
    if match["word"]:
        factor = 1.0
        for word in match["word"].lower().split():
            factor *= numerals_en.SCALES[word]
        return factor, match.end()
    sign = (match["sign"] or match["spaced"]).strip()
    if sign in ("M", "B", "K", "k", "m", "b", "bn", "Bn", "BN", "mn", "tn", "trn", "mln"):
        return (_SIGNS[sign.lower()], match.end()) if _scale_fits(text, at, match.end(), sign) else (None, at)
    return None, at


def _scale_fits(text: str, at: int, end: int, sign: str) -> bool:
    """Return whether k, m or bn is a scale here: money before it or a counted noun after it."""
    start = re.search(r"[\d.,]+$", text[max(0, at - 20) : at])
    if start is None:
        return False
    where = at - len(start.group())
    if units.currency_before(text, where) or units.currency_before(text, _range_start(text, where)):
        return True
    if sign.lower() == "m" and re.match(
        r" (?:long|wide|tall|high|deep|away|above|below|of\b|x\b)", text[end:]
    ):
        return False
    unit = units.english().pattern.match(text, end + 1)
    return unit is not None or counted(text, end) is not None


def _range_start(text: str, at: int) -> int:
    """Return where the lower end of a range that ends just before `at` starts ($3-5bn)."""
    low = re.search(r"[\d.,]+ ?(?:-|to) ?$", text[max(0, at - 16) : at])
    return at if low is None else at - len(low.group())


def _upper(text: str, at: int, currency: str | None) -> tuple[float, str | None, int, float | None] | None:
    """Return the upper end of a range that goes on at `at`: value, currency, where it ends, its scale."""
    between = re.search(r"between [^,.;]{0,24}$", text[max(0, at - 40) : at], re.IGNORECASE)
    unit = units.english().pattern.match(text, at + (text[at : at + 1] == " "))
    after = unit.end() if unit and unit.group() in ("%", "percent", "per cent") or (unit and between) else at
    joint = re.compile(r" and ").match(text, after) if between else _RANGE.match(text, after)
    if joint is None:
        return None
    sign = re.compile(r"(?:US|HK)?[$€£¥] ?|(?:RMB|CNY|USD) ?").match(text, joint.end())
    start = sign.end() if sign else joint.end()
    match = NUMBER.match(text, start)
    value = _value(match.group()) if match else None
    if match is None or value is None or (joint.group().strip() == "or" and not match.group().isalpha()):
        return None
    factor, stop = _magnitude(text, match.end())
    return value * (factor or 1.0), currency, stop, factor


def _of_change(text: str, start: int, at: int) -> bool:
    """Return whether "from A to B" stands here, which is two figures and no range."""
    return bool(
        re.search(
            r"\bfrom (?:about |some |around |nearly |over |[A-Z$€£¥]{0,4})*$",
            text[max(0, start - 24) : start],
        )
    ) and bool(re.match(r"[^-]{0,12}\bto\b", text[at:]))


def _finished(
    text: str,
    start: int,
    at: int,
    low: float,
    high: float | None,
    prefix: tuple[str, int] | None,
    money: str | None,
    currency: str | None,
    *,
    bare: bool = False,
) -> Figure | None:
    """Return the figure with its unit: a sign before it, a unit or a counted noun after it."""
    if not numerals.sane(low) or (high is not None and not numerals.sane(high)):
        return None
    unit, stop, noun = _unit_at(text, start, at, low)
    if prefix and (unit is None or unit.kind in ("money", "count")):
        stop = stop if unit and unit.kind == "money" else at
        name = unit.name if unit and unit.kind == "money" else prefix[0]
        unit, noun = Unit(_with_per(text, stop, name)[0], "money"), None
        stop = _with_per(text, stop, name)[1]
        start = prefix[1]
    doubt = None
    if unit is None:
        unit = _inferred(text, start, at, money, bare=bare)
        doubt = "no unit is printed; read as " + unit.name if unit and unit.kind == "money" else None
        stop = at
    if unit is None or (bare and _is_year(text, start, at, unit)):
        return None
    figure = Figure(
        start,
        stop,
        float(f"{low * unit.factor:.12g}"),
        unit.name,
        unit.kind,
        high=None if high is None else float(f"{high * unit.factor:.12g}"),
        doubt=doubt,
        noun=noun,
    )
    return _signed(text, _plus(text, figure))


def _is_year(text: str, start: int, at: int, unit: Unit) -> bool:
    return (
        bool(re.fullmatch(r"(?:19|20)\d\d", text[start:at]))
        and unit.kind in ("count", "index")
        and bool(
            re.search(r"(?:\b(?:in|of|by|since|the|for|from|to|until|and|our|its)|'s|,) $", text[:start])
            or unit.kind == "index"
        )
    )


def _unit_at(text: str, start: int, at: int, low: float) -> tuple[Unit | None, int, str | None]:
    adjective = _ADJECTIVE.match(text, at)
    where = (
        adjective.end() if adjective else at + (text[at : at + 1] in (" ", "\n")) if text[at : at + 1] else at
    )
    where += text[where : where + 1] == "-"
    if re.match(r"plus |odd |or so ", text[where:]):
        where += text[where:].index(" ") + 1
    match = units.english().pattern.match(text, where)
    if match is not None and not _false_unit(text, start, match):
        unit = units.english().named[match.group().lower()]
        if unit.name == "GBP" and low < 1e6 and _WEIGHED.match(text, match.end()):
            unit = Unit("lb", "measure")
        name, stop = _with_per(text, match.end(), unit.name)
        return Unit(name, unit.kind, unit.factor), stop, None
    if text[at : at + 1] and _GLUED.match(text, at):
        return None, at, None
    hyphened = _HYPHENED.match(text, at)
    if hyphened:
        return (
            (Unit(hyphened.group(1), "count"), hyphened.end(), hyphened.group(1))
            if hyphened.group(1) in _HYPHENED_NOUNS
            else (None, at, None)
        )
    return _count_at(text, start, at, low)


def _count_at(text: str, start: int, at: int, low: float) -> tuple[Unit | None, int, str | None]:
    word = text[start:at].lower()
    if word == "one" and not re.search(r"\b(?:only|just|at least|than) $", text[max(0, start - 10) : start]):
        return None, at, None
    plus = at + (text[at : at + 1] == "+")
    noun = counted(text, plus, single=low == 1)
    if (
        noun is None
        or (low >= 1e9 and noun.noun not in _COUNTED_BY_BILLIONS)
        or (text[start - 1 : start] == "" and re.match(r" [A-Z]", text[at:]))
    ):
        return None, at, None
    return Unit("person" if noun.noun == "person" else noun.noun, "count"), noun.end, noun.phrase


_COUNTED_BY_BILLIONS = frozenset(
    "person user visit visitor passenger trip transaction click view parcel tree device order package chip share message"
    " download subscriber customer consumer ride seedling bird bottle unit piece egg journey".split()
)
"""What people count in billions: any other noun after billions is what the money is for."""


_WEIGHED = re.compile(r" of (?!(?:funding|investment|debt|aid|support|savings|damage|funds|public|revenue|income|tax|money|spending|state)\b)|-? ?(?:per (?:acre|person)|heavier|lighter)")


def _false_unit(text: str, start: int, match: re.Match[str]) -> bool:
    """Return whether a unit's name means something else here: pounds of rice, 5 m people, second as ordinal."""
    name = match.group().lower()
    if name in ("mt", "ha", "second", "won", "foot", "yard", "mu", "degree", "degrees", "time", "point"):
        return name in ("second", "degree") or bool(
            re.match(r" (?:the|a|over|of freedom)\b", text[match.end() :])
        )
    if name == "times" and re.match(r" Square", text[match.end() :]):
        return True
    return False


_PER = re.compile(
    r" ?(?:/ ?|per |a (?=(?:day|year|month|tonne|ton|kilogram|kg|hectare|acre|barrel|litre|head)\b))"
)


def _with_per(text: str, at: int, name: str) -> tuple[str, int]:
    """Return the compound unit of 3,500 yuan per square metre; per capita and per year stay outside."""
    joint = _PER.match(text, at)
    if joint is None or name == "%":
        return name, at
    below = units.english().pattern.match(text, joint.end())
    if below is None or "capita" in below.group():
        return name, at
    unit = units.english().named[below.group().lower()]
    if unit.kind == "time" and "/" not in joint.group():
        return name, at
    return f"{name}/{unit.name}", below.end()


_PEOPLE = re.compile(
    r"\b(?:population|workforce|attendance|audience|inhabitants|headcount|ridership)\b", re.IGNORECASE
)
_INDEX = re.compile(r"\b(?:index|ratio|coefficient|PMI|score|rating|reading)\b[^.;]{0,40}$", re.IGNORECASE)
_NUMBER_OF = re.compile(
    r"\bnumber of ((?:[a-z-]+ ){0,3}?)([a-z-]+s|people|children|women|men|staff)\b", re.IGNORECASE
)


def _inferred(text: str, start: int, at: int, money: str | None, *, bare: bool) -> Unit | None:
    """Return the unit of a number that names none: what was counted before, people, money for billions, an index."""
    left = text[max(0, start - 80) : start]
    number = _NUMBER_OF.search(left)
    if number:
        from store.text.metrics.counted import singular

        return Unit(singular(number.group(2)), "count")
    if not bare:
        if _PEOPLE.search(left[-40:]):
            return Unit("person", "count")
        return Unit(money, "money") if money else None
    if "." in text[start:at] and _INDEX.search(left):
        return Unit("", "index")
    return None


def _plus(text: str, figure: Figure) -> Figure:
    """Return the figure with the qualifier of a plus sign or "or more" at its number."""
    inside = text[figure.start : figure.end]
    if re.search(r"\d ?\+(?: |$)|\bplus\b", inside + " "):
        return replace(figure, qualifier="over")
    return figure


def _signed(text: str, figure: Figure) -> Figure:
    """Return the figure with its printed sign: a signed rate is a change, any other keeps its sign."""
    before = text[max(0, figure.start - 2) : figure.start]
    sign = re.search(r"(?:^|[\s(])([-+])$", before)
    word = re.search(r"\b(?:minus|negative) $", text[max(0, figure.start - 9) : figure.start], re.IGNORECASE)
    if sign is None and word is None:
        return figure
    negative = word is not None or (sign is not None and sign.group(1) == "-")
    start = figure.start - (len(word.group()) if word else 1)
    if figure.kind in ("percent", "points"):
        return replace(figure, start=start, change="decrease" if negative else "increase")
    return replace(figure, start=start, value=-figure.value if negative else figure.value)
