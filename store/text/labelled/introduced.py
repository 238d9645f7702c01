"""Offices and voices whose holders say their own names: `我是主持人某某`, `My name is Ines, and I …`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.text.labelled.building import Turn
from store.text.labelled.cast import Cast
from store.text.labelled.naming import is_office, is_recognised
from store.text.labelled.words import ANSWERED, ASKS, CHINESE_NAME, HAN

_OPENING = 400
"""Who says a name says it at the beginning of a first turn."""
_CHINESE = re.compile(
    rf"我(?:是|叫)(?:你们的|本期|今天的|今晚的|节目|節目|的|本场|本場|活动|論壇|论坛)*(?:主持人|主持|嘉宾|嘉賓)?[,，:：]?"
    rf"([{HAN}·]{{2,4}})(?=[，。！,.!、])"
)
_ENGLISH = re.compile(
    r"\b(?:[Mm]y name is|[Mm]y name's|I'm|I’m|I am|[Tt]his is) "
    r"([A-Z][a-z'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2})(?=[,.!]| and I\b| with you\b)"
)


def learn(text: str, turns: Sequence[Turn], cast: Cast) -> None:
    """Name the holders of offices and the voices that introduce themselves in their first turn."""
    met: set[str] = set()
    for turn in turns:
        label = turn.label
        if label.key in met or not turn.spans or not _is_open(label.name):
            continue
        met.add(label.key)
        start = turn.spans[0].start
        name = _own_name(text[start : min(turn.spans[-1].end, start + _OPENING)])
        if name is not None:
            cast.call(label, name)


def _is_open(label: str) -> bool:
    """Return whether a label names a part in the conversation and nobody."""
    low = label.casefold()
    return low not in ASKS and low not in ANSWERED and (is_office(label) or is_recognised(label))


def _own_name(words: str) -> str | None:
    found = _CHINESE.search(words)
    if found:
        return found[1] if CHINESE_NAME.fullmatch(found[1]) else None
    english = _ENGLISH.search(words)
    return english[1] if english else None
