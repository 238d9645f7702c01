"""Figures in a row: one verb may move them all (grew 2.1% in 2023, 5.4% in 2024 and, again, 6.8%)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from store.text.metrics.figures import Mask

_ASIDE = re.compile(r"\([^()]{0,80}\)")
_JOINED = re.compile(
    r"(?:\s|sequentially|year over year|quarter over quarter|respectively|by|then|[,、，]|and|和|及|以及|与)*"
)
_RESTATED = re.compile(r",? or (?:about |nearly |around |some |just over |roughly )?")
_SO_DID = re.compile(
    r"(?: in [A-Z][a-z]{2,8})?,? (?:and|while|with) (?:[A-Za-z-]+ ){0,4}by (?:about |nearly |over |some )?"
    r"|[至到](?:了|约|近)?"
)


def between(text: str, start: int, end: int, masks: Iterable[Mask]) -> str:
    """Return what stands between two figures of a sentence, time expressions and asides left out."""
    kept, at = [], start
    for period in sorted((m for m in masks if m.kind == "period"), key=lambda m: m.start):
        if at <= period.start and period.end <= end:
            kept.append(text[at : period.start])
            at = period.end
    return _ASIDE.sub(" ", "".join(kept) + text[at:end])


def moves_along(words: str, *, same_unit: bool, rates: bool) -> bool:
    """Return whether the change of a figure is the next one's too, from the words between them.

    `rates`: the next is a rate or an amount, which may say the change once more ($2, or 11%).
    """
    if _SO_DID.fullmatch(words) or (rates and _RESTATED.fullmatch(words)):
        return True
    return same_unit and _JOINED.fullmatch(words) is not None


def in_aside(text: str, at: int) -> bool:
    """Return whether a figure at `at` stands in brackets."""
    return text.rfind("(", 0, at) > text.rfind(")", 0, at)
