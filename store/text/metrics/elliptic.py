"""English numbers that name no unit themselves: "17 of its 60 offices", "of which 87 were", 28.7 billion."""

from __future__ import annotations

import re

from store.text.metrics import english_numbers
from store.text.metrics.counted import counted, is_plural, singular
from store.text.metrics.figures import Figure
from store.text.metrics.units import Unit

_LEFT_OUT = re.compile(
    r" (?:ha(?:ve|s|d)|were|was|are|is|will|more|fewer|less|remain(?:ed)?|came"
    r"|went|passed|failed|opened|closed|(?:newly |already |fully |successfully )(?:[a-z]+ed|put|built"
    r"|begun|under))\b"
    r"| or (?:more|so|fewer|less)\b"
    r"|,? (?:of (?:them|these|those|which)|in total|in all)\b"
    r"| (?:required|needed|planned|allowed|expected|budgeted|previously)\b"
    r"|(?=[,.;)]|$| last| in | a year| since | this | over (?:the|a|last)\b"
    r"| (?:from|on) (?:the (?:year|month)|a year|last)\b)"
)
_OUT_OF = re.compile(
    r" of (?:(?:the|its|our|their|these|those|all) (?:(?:top|first|last"
    r"|other) )?(?:[\d,]+ )?|\d[\d,]* )"
)
_TOTAL = re.compile(
    r"\b(?:total|number|figure|tally|count) (?:reached|rose to|is|was|to|of|now stands at|stood at"
    r"|grew to) $|\bof which $"
    r"|\bto $|\bincluding $"
    r"|\b(?:gain|increase|rise|loss|drop|decline|decrease|average|total|median|estimate|forecast|peak|record)s?"
    r" (?:of|for|at) $|\bcompared (?:with|to) $|\b(?:versus|against|from|opened|closed|lost|added|hired"
    r"|rejected|approved) $"
    r"|[a-z]{3} (?:the|and|or|to) (?:about |around |roughly |nearly |almost |over |some |only )$"
    r"|\b(?:instead of|of|than|to) the $"
    r"|\b(?:down|up|reduced?|fall|fell|rise|rose|grow|grew|increased?|dropp?(?:ed)?|decreased?) by"
    r" (?:another |a further |about |nearly |over )?$"
)
_PEOPLE = re.compile(
    r"\b(?:population|workforce|attendance|audience|inhabitants|headcount|ridership)\b(?:[^,;]"
    r"|,(?= (?:to|or) )){0,44}$",
    re.IGNORECASE,
)
_INDEX = re.compile(
    r"\b(?:(?:index|ratio|coefficient|PMI|score|rating|reading)\b[^.;]{0,40}"
    r"|rate (?:of|at|was|is|to|from) )$",
    re.IGNORECASE,
)
_NUMBER_OF = re.compile(
    r"\bnumber of ((?:(?!(?:in|of|for|at|with|who|from|on)\b)[a-z-]+ ){0,3}?)([a-z-]+s|people|children"
    r"|women|men|staff)\b(?:[^,;]|,\d){0,110}$",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\b([A-Za-z]{3,}) numbers\b[^,;]{0,30}\bto $")
_OF_NOUN = re.compile(
    r"\b(?:sales|exports|imports|output|production|deliveries|shipments"
    r"|registrations) of ((?:[a-z-]+ ){0,2}?)([a-z-]+s)\b[^;]{0,60}\bto $",
    re.IGNORECASE,
)
_MONEYS = frozenset(
    (
        "sales revenues exports imports earnings profits deposits loans assets costs expenditures savings"
        " investments receipts bonds funds taxes payments debts reserves inflows outflows contracts losses"
        " incomes prices shares liabilities holdings outlays proceeds fees budgets wages"
    ).split()
)
PEOPLED = frozenset(
    (
        "person resident child woman man farmer worker student pupil patient voter household family refugee"
        " citizen customer user viewer visitor passenger migrant pensioner teacher nurse home"
    ).split()
)
"""Who, and whose homes, millions "of the poorest" are: of other nouns it may be money."""
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_SUBJECT = re.compile(
    r"\b([A-Za-z]{3,20}s|people) (?:(?:have|has|had|will|are|were) )?(?:(?:also|already|now|since) )?"
    r"(?:rose|risen|rise|fell|fallen|fall|grew|grown|grow|increased|decreased|dropped|declined|jumped"
    r"|climbed|surged|slipped"
    r"|expanded|shrank|are|were|reached|totall?ed|numbered|exceeded|plunged|soared|tumbled|doubled)"
    r"(?: [a-z]+ly)?"
    r"(?: (?:by|from) (?:about |nearly |almost |over )?\d{1,3}(?:,\d{3})*(?: in \d{4})?)?"
    r"(?: (?:by|to|from|about|around|nearly|almost|over|some|more than|less than|at least|a record))* $"
)
_WHO = re.compile(
    r"\b([A-Za-z]{3,20}s|people|children|women|men), (?:who|which) (?:now |then )?"
    r"(?:numbered|number|totall?ed|reached)(?: (?:about|over|nearly|some))? $"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_UP_TO = re.compile(r" ?- ?(?P<high>\d{1,3}(?:,\d{3})*(?:\.\d+)?)(?![\d,.]*\d| ?%)")
_OF_THEM = re.compile(r" of (?:them|these|those|whom)\b")
_PLURAL = re.compile(r"\b([A-Za-z]{3,20}s|people|children|women|men),? (?:(?:about|some|over|nearly) )?$")
_SHARE_OF = re.compile(
    r"(?:%|\bper ?cent) of (?:all )?((?:[a-z]+ ){0,2}?)([a-z]+s|people|children|women|men)\b[^.;()]{0,40}"
    r"\((?:(?:about|over|nearly|almost|some|around|more than) )?$"
)


def counted_elsewhere(text: str, start: int, end: int, last: str | None) -> Figure | None:
    """Return the count text[start:end] whose noun stands elsewhere; `last` was counted before."""
    number = text[start:end]
    value = english_numbers.value(number)
    if value is None or (not number[0].isdigit() and value < 2) or text[start - 1 : start] in ("/", "-", "#"):
        return None
    partial = _OUT_OF.match(text, end)
    noun = counted(text, partial.end() - 1) if partial else None
    if _YEAR.fullmatch(number):
        return None
    if noun is not None:
        return Figure(start, end, value, noun.noun, "count", noun=noun.phrase)
    last = last or _of_them(text, start, end)
    return _left_out(text, start, end, value, last) if last else None


def _left_out(text: str, start: int, end: int, value: float, last: str) -> Figure | None:
    """Return one more count of what was counted last, where the words after it leave the noun out."""
    spread = _UP_TO.match(text, end)
    high = english_numbers.value(spread["high"]) if spread else None
    if spread and high and high > value:
        end = spread.end()
    else:
        high = None
    found = _LEFT_OUT.match(text, end)
    if found is None or not (found.group().strip(".;") or _TOTAL.search(text, max(0, start - 60), start)):
        return None
    return Figure(start, end, value, last, "count", high=high)


def _of_them(text: str, start: int, end: int) -> str | None:
    """Return the noun before "more people, 418,000 of them"."""
    named = _PLURAL.search(text, max(0, start - 40), start) if _OF_THEM.match(text, end) else None
    return singular(named.group(1)) if named and is_plural(named.group(1)) else None


def inferred(text: str, start: int, end: int, money: str | None, *, bare: bool) -> Unit | None:
    """Return the unit of a number that names none: the number of things, people, money, an index."""
    left = text[max(0, start - 160) : start]
    number = _NUMBER_OF.search(left) or _OF_NOUN.search(left) or _SHARE_OF.search(left)
    if number:
        return Unit(singular(number.group(2)), "count")
    if numbers := _NUMBERS.search(left) or _WHO.search(left):
        return Unit(singular(numbers.group(1)), "count")
    large = not bare or _THOUSANDS.fullmatch(text, start, end) is not None
    if large and (subject := _SUBJECT.search(left)) and subject.group(1).lower() not in _MONEYS:
        return Unit(singular(subject.group(1)), "count") if is_plural(subject.group(1)) else None
    if bare and large and _PEOPLE.search(left):
        return Unit("person", "count")
    if not bare and (whole := _of_whole(text, end)):
        return Unit(whole, "count")
    if not bare and text.endswith("crores", start, end):
        return Unit("INR", "money")
    if not bare:
        return Unit("person", "count") if _PEOPLE.search(left) else Unit(money or "", "money")
    if "." in text[start:end] and _INDEX.search(left):
        return Unit("", "index")
    return None


def _of_whole(text: str, end: int) -> str | None:
    """Return the noun of "3 million of the poorest people", unless it is money or what money is for."""
    partial = _OUT_OF.match(text, end)
    noun = counted(text, partial.end() - 1) if partial else None
    return noun.noun if noun and noun.noun in PEOPLED else None
