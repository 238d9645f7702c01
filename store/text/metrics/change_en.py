"""Increase and decrease in English: the verb left of a figure, or the noun right of it."""

from __future__ import annotations

import re

from store.records import Change

_UP_MOVES = (
    "rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth|increase|increased|increases"
    "|increasing|up(?! to)|climbed|climb|climbing"
    "|jumped|jump|jumping|surged|surge|surging|expanded|expand|expanding|expansion|soared|soar|soaring"
    "|boosted|boost|boosting|widened|widen"
    "|widening|improvement|accelerated|leapt|leaped|swelled|ticked up|edged up|hike|hiked|rebounded"
    "|rebound|rebounds|recover|recovered|revised up|revised upwards?"
    "|strengthened|extended|upped|spiked|skyrocketed|ballooned|rallied|mounted|progressed"
    "|added(?= \\d*[.\\d]+ ?%)|(?:inched|edged|ticked|crept|nudged|moved) up(?:wards?)?"
)
_UP_LOOSE = (
    r"gained|gain|gains|(?:raised|raise|raising)(?= (?:by|to|from)\b)|improved|improve|advanced|lifted"
)
"""Verbs that take counted objects too: "raised 14 objections" is no increase."""
_DOWN_MOVES = (
    "fell|fall|falls|fallen|falling|declined|decline|declines|declining|decreased|decrease|decreases"
    "|decreasing|down|reduced|reduce"
    "|reduces|reducing|reduction|lowered|lower|lowering|shrank|shrink|shrunk|shrinking|slipped|slip"
    "|slumped|slump|shortened|shorten"
    "|shortening|narrowed|narrow|narrowing|contracted|contraction|eased|ease|plunged|tumbled|sank|trimmed"
    "|slashed|dipped|dip|slid|compressed"
    "|(?:inched|edged|ticked|crept|nudged|moved) down(?:wards?)?|off(?= by\\b)"
    "|retreated|slowed|weakened|plummeted|collapsed|softened|halted|receded|subsided|moderated|cooled"
)
_DOWN_LOOSE = "dropped|drop|drops|dropping|cut|cuts|cutting|saved|save|saving|saves|shed"
_LETTERS = re.compile("[a-z]+")
_MOVES = frozenset(
    word for listed in (_UP_MOVES, _UP_LOOSE, _DOWN_MOVES, _DOWN_LOOSE) for word in _LETTERS.findall(listed)
)
"""Words of which one stands in every wording of a change before its figure."""
_BETWEEN = (
    r"(?:by|to|of|at|between|about|around|nearly|almost|roughly|approximately|some|over|more than|less than"
    r"|fewer than|under|above|below|exceeding"
    r"|at least|at most|up to|no more than|no less than|not less than|an average of|on average|average"
    r"|averaging|a total of|an estimated"
    r"|an annual|annual|annually|year-on-year|year on year|quarter-on-quarter|month-on-month|sharply"
    r"|slightly|steadily|modestly|strongly"
    r"|rapidly|further|only|just|another|a further|an additional|from|close to|rate|rates|in value|slowly"
    r"|significantly|markedly"
    r"|dramatically|marginally|a record|a full|record|was|is|were|reached|hit|stood at|came to|as much as"
    r"|a projected|projected|a|an|the|it"
    r"|them|costs|time|,|\("
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|for(?= (?:about|over|nearly|some|more|almost|another|a further)\b))"
)
_CLOSE = rf"(?: {{1,2}}{_BETWEEN}|,){{0,6}} {{0,2}}[-+(]?$"
_MOVE = re.compile(rf"(?<![\w-])(?:(?P<up>{_UP_MOVES})|(?P<down>{_DOWN_MOVES})){_CLOSE}")
_LOOSE = re.compile(rf"(?<![\w-])(?:(?P<up>{_UP_LOOSE})|(?P<down>{_DOWN_LOOSE})){_CLOSE}")
_LOOSE_BY = re.compile(
    rf"(?<![\w-])(?:(?P<up>{_UP_LOOSE})|(?P<down>{_DOWN_LOOSE})) (?:by|to) (?:[a-z]+ ){{0,3}}$"
)
_OBJECT = re.compile(
    r"\b(?:(?P<up>increased|increase|increases|increasing|raised|raise|raising|boosted|boost|expanded"
    r"|expand|lifted|lift|grew|grow)"
    r"|(?P<down>reduced|reduce|reduces|reducing|cut|cuts|cutting|lowered|lower|lowering|shortened|shorten"
    r"|decreased|trimmed|trimming|slashed|shrunk"
    rf"|compressed|narrowed))(?P<object>(?: (?!compared\b|relative\b)[\w'-]+){{1,7}}?) (?:by|to"
    rf"|from [^,;]{{1,30}} to)(?: {_BETWEEN}){{0,3}} $",
)
_TO_OR_BY = re.compile(r"\b(?:to|by)(?: [a-z]+){0,4} [$€£]?$")
_COUNTING = re.compile(r"\b(?:number|total|count|headcount|size|ratio|average)\b")
_ANY = rf"(?:(?P<up>{_UP_MOVES}|{_UP_LOOSE})|(?P<down>{_DOWN_MOVES}|{_DOWN_LOOSE}))"
_LEVEL = re.compile(
    rf"\b{_ANY} (?:by |from )?(?:(?:about|nearly|over|almost|some|around"
    rf"|more than) )?(?:[$€£]?\d[\d.,]* ?[\w%]*(?: [a-z]+){{0,4}}|(?:an?|one|two|three|four)"
    r"[- ](?:third|quarter|half|fifth|tenth)s?(?: of (?:a|one) (?:percentage )?(?:point|per ?cent))?)"
    r"(?:,? year[- ]on[- ]year)?"
    rf"(?:,? from [$€£]?\d[\d.,]*%?\w*(?: [a-z]+){{0,3}}(?: in [\d-]{{4,9}})?)?,? to(?: {_BETWEEN}){{0,3}} $",
)
_FROM_TO = re.compile(
    rf"\b{_ANY}\b[^;()]{{0,70}}? from [^;()]{{1,60}} to(?: (?:{_BETWEEN}|a projected|projected)){{0,3}} $"
)
_RIGHT = re.compile(
    r"^ ?-?(?:(?:year-on-year|year on year|annual|quarterly|month-on-month|quarter-on-quarter|overall|net"
    r"|real|nominal|sharp|yearly|in|points?|price|tax|pay|rate|salary|wage|sales|revenue|volume"
    r"|population|net|budget|funding|fee|fare|rent) )*"
    r"(?:(?P<up>increase|rise|growth|jump|surge|gain|expansion|improvement|hike|higher|uptick|boost"
    r"|rebound|raise|up(?! to))"
    r"|(?P<down>decrease|fall|drop|decline|reduction|cut|lower|fewer|dip|slump|contraction|plunge|saving"
    r"|loss|shorter|down))\b"
    r"|^ (?:(?P<more>more|faster|larger|longer)|(?P<less>less|fewer|smaller|slower)) (?:than|[a-z]+)",
)
_RISE_IN = re.compile(
    r"\b(?:(?P<up>increase|rise|growth|jump|surge|gain)|(?P<down>fall|drop|decline|reduction|decrease|cut))"
    r" (?:in|from|over|on) (?:[a-z-]+ ){0,4}(?:of|to|by)"
    r" (?:about |nearly |over |almost |some |around )?[$€£]?$"
)
_RISE = re.compile(
    r"^ (?:[a-z]+ )(?:[a-z]+ )?(?:(?P<up>increase|rise|hike)|(?P<down>decrease|drop|cut|decline|reduction))\b"
)
_COMMA = re.compile(r",(?: (?:about|nearly|over|more than|some|almost|around|at least))? $")
"""What parts a verb from a number of things: "deaths are falling, more than 30 towns report"."""
_NAMED = re.compile(r"(?:Cut|Falls?|Drop|Rise|Growth|Expansion|Slip) (?=[A-Z][a-z])")
"""Words of change inside a name: Barbour Cut Terminal."""
_ARTICLES = (" a ", " an ", " the ", " another ")
"""Before a figure that the noun behind it moves: "the cuts answer a 20% rise in prices"."""
_NO_MOVE = re.compile(r"\b(?:set up|made up|makes? up|making up|taken up|growing up|come up)(?: \w+){0,2} $")
_FROM = re.compile(
    r"\bfrom (?:(?!to\b|declin|decreas|increas|drop|fall|rise|gain|growth|reduc)[a-z]+ ){0,3}[$€£]?$"
)


def change(left: str, right: str, *, counts: bool) -> Change | None:
    """Return the change that the words around a figure say of it; `counts` for a number of things."""
    window = _NAMED.sub("x ", left[-70:]).lower()
    if counts and _COMMA.search(window):
        window = ""
    if window.endswith(_ARTICLES) and (named := _RIGHT.search(right[:80].lower())):
        return _direction(named)
    found = _before(window, left, counts=counts) if _moves(window) else None
    return _direction(found or _RIGHT.search(right[:80].lower()) or _RISE.search(right[:60].lower()))


def _before(window: str, left: str, *, counts: bool) -> re.Match[str] | None:
    """Return the wording of a change left of a figure: `window` is the end of `left` in small letters."""
    if rise := _RISE_IN.search(window):
        return rise
    if _NO_MOVE.search(window[-30:]) or _FROM.search(window[-24:]):
        return None
    return (
        _MOVE.search(window)
        or (_LOOSE_BY if counts else _LOOSE).search(window)
        or _level(window, counts=counts)
        or (_FROM_TO.search(left[-150:].lower()) if _TO_OR_BY.search(window) else None)
    )


def _moves(window: str) -> bool:
    """Return whether a word of change stands in it, or may stand far before "to": most figures have none."""
    return " to " in window or not _MOVES.isdisjoint(_LETTERS.findall(window))


def _level(window: str, *, counts: bool) -> re.Match[str] | None:
    """Return "cut the bill by" or "rose 10% to"; "cut power to 56,000 homes" says nothing of a count."""
    if not _TO_OR_BY.search(window):
        return None
    found = _OBJECT.search(window)
    if found and (not counts or _COUNTING.search(found["object"]) or window.rstrip().endswith(" by")):
        return found
    return _LEVEL.search(window)


def _direction(found: re.Match[str] | None) -> Change | None:
    if found is None:
        return None
    groups = found.groupdict()
    return "increase" if groups.get("up") or groups.get("more") else "decrease"
