"""English wording of targets, results and comparisons."""

from __future__ import annotations

import re

from store.text.metrics.initials import Initials, alternatives

_AIM = (
    r"will(?! have)|would|shall|must|aim(?:s|ed|ing)?(?= (?:to|for|at)\b)|plan(?:s|ned|ning)?|targets?"
    r"|targeted|targeting|goals?|expect(?:s|ed|ing|ations?)?|forecasts?|projected|projections?|intends?|intended|pledged?"
    r"|pledges|commit(?:s|ted)? to|propos(?:es?|ed|al)|seeks?|strives?|hopes?|hoping|ensure|guidance|quota"
    r"|on track to|set to|due to (?:reach|open|rise|fall|be)|should|by 20[2-9]\d(?=,? (?:the|we|it|all))"
    r"|is to|are to|to achieve|to reach(?= [^,;]{1,60} by 20)|efforts? to|estimates? for"
)
_FIRM = (
    r"actual(?:ly)?|already|so far|to date|ha(?:s|ve|d)(?: \w+ly)? (?!to\b)\w+(?:ed|en|un|wn|lt|ne|ld|nt|de"
    r"|me|sen|ught)|has been|have been|was achieved|were achieved|we achieved|they achieved|it achieved"
)
_DONE = (
    r"rose|grew|fell|declined|decreased|increased|climbed|jumped|dropped|slipped|surged|gained|improved|widened"
    r"|narrowed|expanded|contracted|recovered|reached|totall?ed|amounted|stood|came to|exceeded|surpassed"
    r"|accounted|averaged|was|were|had|handled|sold|bought|produced|recorded|reported|achieved|completed"
    r"|built|attracted|created|approved|lost|spent|raised|added|delivered|treated|opened|received|generated|posted"
    r"|earned|invested|shipped|hired|paid|saw|cut|lowered|reduced|last (?:year|month|quarter|week)"
    r"|year-on-year"
    r"|year on year|compared with|in the first half|up(?! to)|down(?! to)"
)
_WEAK = (
    r"increase|growth|rise|decrease|decline|reduction|reach(?:es|ing)?|complet(?:e|es|ing)|accounting for"
    r"|reflecting|holds|higher|lower|faster|totalling|now"
)
CUE = Initials(
    (kind, part[0], rf"(?:{part})\b")
    for kind, cues in (("firm", _FIRM), ("aim", _AIM), ("done", _DONE), ("weak", _WEAK))
    for part in alternatives(cues)
)
"""Wording in lower case that says what the figures after it are."""

AIMED_AFTER = re.compile(
    r" (?:[a-z]+ )?(?:target|goal)s?\b| (?:is|are) (?:to be|planned|expected|projected|targeted)\b"
    r"| (?:will|must|should|shall) ",
    re.IGNORECASE,
)
"""Right of a figure: "60 buses are to be ordered"."""
DONE_SOON = re.compile(r" ha(?:s|ve) (?:already )?been\b")
"""Right of a figure, whatever stands before it: "25 are planned, and 14 have been built"."""
DONE_AFTER = re.compile(
    r" (?:higher|lower|more|less|fewer)\b|(?: [a-z-]+){0,6} (?:was|were|ha(?:s|ve) (?:been|now)|have)\b"
)
"""Right of a figure: "1,250 patients were treated"."""

_NEAR = r"(?: (?:about|around|nearly|almost|over|some|just|only|roughly|the|a|an|its|their|record|average))*"
_COMPARED = re.compile(
    rf"(?:\b(?:compared (?:with|to)|versus|vs\.?|as against|against|relative to|(?:up|down) from"
    rf"|than (?:the|last year's|in)|above the|below the"
    rf"|previously|beating (?:its|the) [a-z]+ of){_NEAR}) [$€£¥]?$",
    re.IGNORECASE,
)
_CODE = 3
"""Letters of a currency before a figure: from USD 20."""
_LAST = frozenset(re.findall("[a-z]+", _COMPARED.pattern))
"""Words of which one stands last before a figure that is compared with, but for a currency."""
_FROM = re.compile(rf"\bfrom{_NEAR} (?:[A-Z]{{2,3}})?[$€£¥]?$", re.IGNORECASE)
_TO = re.compile(
    r"[^,;.]{0,24} to (?:[a-z]+ ){0,3}(?:[A-Z]{2,3})?[$€£¥]?(?:\d|[a-z]+ )"
    r"| a (?:year|decade|month) (?:ago|earlier)"
)
_MOVED = re.compile(
    r"\b(?:up|down|rose|rise|grew|grown|grow|fell|fall|fallen|climbed|jumped|dropped|declined"
    r"|increased?|decreased?|improved|widened|narrowed|raised|cut|lowered|reduced|higher|lower)\b"
)


def compared(left: str, right: str, *, counts: bool) -> bool:
    """Return whether a figure between `left` and `right` is what another one is compared with.

    "from 20 donors" names a source: things counted are compared only where "to" follows or something moved.
    """
    last = left.rstrip(" $€£¥.").rpartition(" ")[2]
    if last.lower().lstrip("(") not in _LAST and len(last) > _CODE:
        return False
    if _COMPARED.search(left):
        return True
    if _FROM.search(left) is None:
        return False
    return not counts or _TO.match(right) is not None or _MOVED.search(left) is not None
