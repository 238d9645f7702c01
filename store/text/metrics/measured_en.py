"""What an English figure measures: the subject of its verb, or the noun phrase it stands before."""

from __future__ import annotations

import re

from store.text.metrics.counted import noun_phrase
from store.text.metrics.figures import Figure
from store.text.metrics.prepared import listed

_ROWS = dict(line.split(": ", 1) for line in listed("metrics_measured_en.txt"))
_SHARE, _DETERMINERS, _JOINING, _NO_NOUN, _MOVES, _LINKS, _BOUND, _LEAD, _EMPTY = (
    frozenset(_ROWS[name].split())
    for name in "shares determiners prepositions moved moves links ends leads empty".split()
)
_TAIL = _LINKS | _MOVES
_CLAUSE = re.compile(r"[;:!?()\[\]\"]|[,.](?!\d)|--| - ")
_FIGURE = re.compile(r"\d[\d.,]*|[$€£¥%]")
_OF = re.compile(r" ?(?:worth )?(?:of|in|for|to) (?:(?:the|a|an|its|their|our|this|all|every) )?")
_MOVE_IN = re.compile(
    r" (?:[a-z-]+ )?(?:increase|decrease|rise|growth|fall|drop|decline|reduction|cut|jump|improvement"
    r"|gain) (?:in|of|for) "
    r"(?:(?:the|a|an|its|their|our) )?"
)
_LONGEST = 9
"""Words of the longest subject."""


def measure(figure: Figure, left: str, right: str, between: str | None, *, counted: str) -> str | None:
    """Return what the figure between `left` and `right` measures; None for the same as the figure before.

    `between` is what stands between the figure before and this one, `counted` that one if it counts things.
    """
    if figure.noun:
        return figure.noun
    tail, subject = _subject(left, between, counted=counted)
    behind = _behind(figure, right)
    if tail & {"a", "an"} and tail & _MOVES and behind and figure.kind != "money":
        return behind
    if tail & _SHARE and subject and behind and figure.kind == "percent":
        return f"{subject} share of {behind}"
    if figure.kind in ("measure", "time", "percent", "points") or (
        figure.kind == "money" and "of" not in tail
    ):
        return behind if behind and not (subject and tail & _MOVES) else subject or behind
    return subject or behind


def _subject(left: str, between: str | None, *, counted: str) -> tuple[frozenset[str], str | None]:
    """Return the words between subject and figure, and the subject, which a count may part from it."""
    if between is None or _CLAUSE.search(between):
        return _nearest(left)
    tail, subject = _nearest(between)
    if subject is None and counted and tail & _MOVES:
        return tail, _nearest(left[: max(0, left.rfind(counted))])[1]
    return tail, subject


def _nearest(left: str) -> tuple[frozenset[str], str | None]:
    clause = _CLAUSE.split(left[-130:])[-1]
    words = clause.split()
    end = len(words)
    while end and words[end - 1].lower() in _TAIL:
        end -= 1
    stripped = frozenset(w.lower() for w in words[end:])
    start = end
    while start and end - start < _LONGEST and not _stops(words, start - 1):
        start -= 1
    while start < end and words[start].lower() in _LEAD:
        start += 1
    phrase = " ".join(words[start:end])
    return stripped, None if not phrase or phrase.lower() in _EMPTY else phrase


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


def _behind(figure: Figure, right: str) -> str | None:
    """Return the noun phrase behind a figure: "of revitalised land", "increase in sales", "budget"."""
    window = right[:90]
    if figure.kind in ("percent", "points") and (moved := _MOVE_IN.match(window)):
        return noun_phrase(window, moved.end() - 1)
    joint = _OF.match(window)
    phrase = noun_phrase(window, joint.end() - 1) if joint else noun_phrase(window, 0)
    return None if phrase is None or phrase in _NO_NOUN or phrase.endswith("ly") else phrase
