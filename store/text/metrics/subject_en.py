"""The subject of an English figure: the words left of its verb and of the small words that lead to it."""

from __future__ import annotations

import re

from store.text.metrics.prepared import named_rows

_ROWS = named_rows("metrics_measured_en.txt")
MOVES = _ROWS["moves"]
_DETERMINERS, _JOINING, _BOUND, _LEAD = (
    _ROWS[name] for name in ("determiners", "prepositions", "ends", "leads")
)
_TAIL = _ROWS["links"] | MOVES
_CLAUSE = re.compile(r"[;:!?()\[\]\"]|,(?!\d)|(?<!\b[A-Z])\.(?!\d)|--| - ")
_WHOLE = re.compile(
    rf"\b(?:[a-z-]+ )?(?:{'|'.join(sorted(_ROWS['measures']))}) of (?:[A-Za-z'-]+ ){{1,8}}$", re.IGNORECASE
)
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|will|rose|fell|said)\b")
_PERIOD_END = re.compile(r" (?:for|in|of) the (?:quarter|year|month|period|week)$")
_COSTS = frozenset("of are is was were have has had will would rose fell stood".split())
"""Words before which "cost" is a noun: costs are estimated at."""
_ADVERB = re.compile(r"[a-z]{3,20}ly")
_FIGURE = re.compile(r"\d[\d.,]*|[$€£¥%]")
_LONGEST = 9
"""Words of the longest subject."""


def subject(left: str, between: str | None, *, counted: str) -> tuple[frozenset[str], str | None]:
    """Return the words between subject and figure, and the subject, which a count may part from it.

    `between` is what stands between the figure before and this one, None where there is none before.
    """
    if between is None or _CLAUSE.search(between):
        return _nearest(left, first=between is None)
    tail, nearest = _nearest(between)
    if nearest is None and counted and tail & MOVES:
        return tail, _nearest(left[: max(0, left.rfind(counted))])[1]
    return tail, nearest


def _nearest(left: str, *, first: bool = False) -> tuple[frozenset[str], str | None]:
    """Return the words that lead to the figure, and the subject before them.

    What is said in passing may part subject and verb: "The U-6, or jobless rate, rose to".
    """
    clauses = _CLAUSE.split(left[-130:])
    words = clauses[-1].split()
    end = _without_tail(words)
    tail = frozenset(w.lower() for w in words[end:])
    if first and not end and len(clauses) > 1 and tail & MOVES:
        words = _VERB.split(clauses[-2])[0].split()
        end = len(words)
    if phrase := _whole(words[:end]):
        return tail, phrase
    start = end
    while start and end - start < _LONGEST and not _stops(words, start - 1):
        start -= 1
    while start < end and words[start].lower() in _LEAD:
        start += 1
    if not tail and start and words[start - 1].lower() in ("a", "an"):
        return tail, None
    phrase = _PERIOD_END.sub("", " ".join(words[start:end]))
    says_nothing = _ROWS["empty"] | _ROWS["comparatives"]
    is_none = not phrase or phrase.lower() in says_nothing or words[start].lower() in _ROWS["periods"]
    return tail, None if is_none else phrase


def _whole(words: list[str]) -> str | None:
    """Return "number of children living in poverty", which prepositions do not part, where `words` end so."""
    found = _WHOLE.search(" ".join(words) + " ")
    if found is None or _VERB.search(found.group()):
        return None
    phrase = found.group().split()
    return " ".join(phrase[1:] if phrase[0].lower() in _LEAD else phrase)


def _without_tail(words: list[str]) -> int:
    """Return how many words stand before the verb and the small words that lead to the figure."""
    end = len(words)
    while end and (words[end - 1].lower() in _TAIL or _ADVERB.fullmatch(words[end - 1])):
        following = words[end].lower() if end < len(words) else ""
        if words[end - 1].lower() in ("cost", "costs") and following in _COSTS:
            break
        end -= 1
    return end


def _stops(words: list[str], at: int) -> bool:
    """Return whether the subject ends before words[at]: a verb, a conjunction of clauses, a figure."""
    word = words[at].lower()
    if word == "and":
        before = words[max(0, at - 3) : at]
        return not before or any(w.lower() in _BOUND or _FIGURE.search(w) for w in before)
    following = words[at + 1].lower() if at + 1 < len(words) else ""
    if following in _DETERMINERS and word not in _JOINING:
        return True
    return word in _BOUND or _FIGURE.match(word) is not None
