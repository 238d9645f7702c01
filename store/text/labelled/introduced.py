"""Offices and voices that are named in what is said: `我是主持人某某`, `I hand over to Ines Okafor`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.text.labelled.building import Turn
from store.text.labelled.cast import Cast
from store.text.labelled.naming import is_office, is_recognised
from store.text.labelled.persons import parse
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


_CALLED = re.compile(
    r"\b(?:turn|hand|pass|give)\b[^.?!]{0,60}?\bto\b[^.?!]{0,90}?\b(?P<name>[A-Z][a-z'’-]{1,20}"
    r"(?: [A-Z]\.)?(?: [A-Z][\w'’-]{1,20}){1,2})[.!]"
    r"(?:[^.?!]{0,40}\b(?:go ahead|begin|proceed|yours|thank you|you|sir|ma'am)[.!]){0,3}\s*$"
    r"|\b[Qq]uestion (?:\w{1,12} ){0,3}(?:comes|is|will come) (?:\w{1,12} )?from (?:the line of )?"
    r"(?P<asks>[A-Z][a-z'’-]{1,20}(?: [A-Z]\.)?(?: [A-Z][\w'’-]{1,20}){1,2})"
    r"(?= (?:with|from|of|at)\b|[.,])[^?]{0,160}$"
)
"""Who speaks next, as the one who gives the word says."""
_CALLED_ZH = re.compile(
    rf"(?:有请|有請|(?:下面|现在|接下来|首先|先)请|请出)(?P<who>[{HAN}·]{{2,30}}?)"
    r"(?:(?:上台|为我们|给大家|来|做|作)*(?:发言|發言|讲话|講話|致辞|致辭|介绍|介紹|分享|回答|回应|报告))?[。！!]?\s*$"
)
_CALLING = 260
"""Who gives the word names the next one at the end of a turn."""


def learn(text: str, turns: Sequence[Turn], cast: Cast) -> None:
    """Name the offices and voices that introduce themselves in their first turn, or are called up by name."""
    met: set[str] = set()
    before: Turn | None = None
    for turn in turns:
        label, above, before = turn.label, before, turn if turn.spans else before
        if label.key in met or not turn.spans or not _is_open(label.name):
            met.add(label.key)
            continue
        met.add(label.key)
        start = turn.spans[0].start
        name = _own_name(text[start : min(turn.spans[-1].end, start + _OPENING)])
        if name is not None:
            cast.call(label, name, "says the name in the first turn")
        elif above is not None and is_recognised(label.name):
            called = _called(
                text[max(above.spans[-1].start, above.spans[-1].end - _CALLING) : above.spans[-1].end]
            )
            if called is not None:
                cast.call(label, called, "called up by name in the turn before")


def _called(words: str) -> str | None:
    """Return whom the end of a turn calls up to speak next."""
    english = _CALLED.search(words)
    if english:
        return english["name"] or english["asks"]
    chinese = _CALLED_ZH.search(words)
    person = parse(chinese["who"]) if chinese else None
    return person.name if person and CHINESE_NAME.fullmatch(person.name) else None


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
