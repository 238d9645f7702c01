"""What an English figure measures: the subject of its verb, or the noun phrase it stands before."""

from __future__ import annotations

import re

from store.text.metrics.counted import noun_phrase
from store.text.metrics.figures import Figure
from store.text.metrics.prepared import named_rows
from store.text.metrics.subject_en import MOVES, subject

_ROWS = named_rows("metrics_measured_en.txt")
_OF = re.compile(
    r" ?(?:worth )?(?:of|in|for) (?:(?:the|a|an|its|their|our|this|all|every) )?"
    r"(?:(?:total |overall )?(?:number|amount) of )?"
)
_GIVEN = re.compile(
    r" (?:(?:was|were|is|are|has been|have been|will be) )?"
    r"(?:allocated|set aside|earmarked|spent|invested|budgeted|needed) (?:for|on|in) "
    r"(?:(?:the|a|an|its|their) )?"
)
_MOVE_IN = re.compile(
    r" (?:[a-z-]+ )?(?:increase|decrease|rise|growth|fall|drop|decline|reduction|cut|jump|improvement"
    r"|gain) (?:in|of|for) "
    r"(?:(?:the|a|an|its|their|our) )?"
)


_VERBAL = re.compile(r"[a-z]{3,12}ed|fled|went|came|got|live|lost|have|had|lack|face")
"""What people did, in words behind them: 18 million people needed help."""


def measure(figure: Figure, left: str, right: str, between: str | None, *, counted: str) -> str | None:
    """Return what the figure between `left` and `right` measures; None for the same as the figure before.

    `between` is what stands between the figure before and this one, `counted` that one if it counts things.
    """
    if figure.noun:
        return figure.noun
    return _told(figure, left, right, between, counted) or ("people" if figure.unit == "person" else None)


def _told(figure: Figure, left: str, right: str, between: str | None, counted: str) -> str | None:
    """Return what the words left and right of a figure say that it measures."""
    tail, named = subject(left, between, counted=counted)
    behind = _behind(figure, right)
    if tail & {"a", "an"} and tail & MOVES and behind and figure.kind != "money":
        return behind
    if tail & _ROWS["shares"] and named and behind and figure.kind == "percent":
        return f"{named} share of {behind}"
    if figure.kind in ("measure", "time", "percent", "points") or (
        figure.kind == "money" and "of" not in tail
    ):
        return behind if behind and not (named and tail & MOVES) else named or behind
    return named or behind


def _behind(figure: Figure, right: str) -> str | None:
    """Return the noun phrase behind a figure: "of revitalised land", "increase in sales", "budget"."""
    window = right[:90]
    if figure.kind in ("percent", "points") and (moved := _MOVE_IN.match(window)):
        return noun_phrase(window, moved.end() - 1)
    joint = _OF.match(window) or _GIVEN.match(window)
    phrase = noun_phrase(window, joint.end() - 1) if joint else noun_phrase(window, 0)
    if phrase is None or len(phrase) < 2 or phrase.endswith("ly"):
        return None
    words = phrase.split()
    if figure.unit == "person" and _VERBAL.fullmatch(words[0]):
        return None
    if (
        words[0].lower() in _ROWS["comparatives"]
        or words[0].lower() in _ROWS["moved"]
        or words[0].lower() in _ROWS["periods"]
    ):
        return None
    verb = next((at for at, word in enumerate(words) if word.lower() in _ROWS["verbs"]), len(words))
    return " ".join(words[:verb]) or None
