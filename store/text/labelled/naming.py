"""Whether words look like a label: a name, an office, a voice; and clock times beside them."""

from __future__ import annotations

from functools import lru_cache

from store.text.labelled import notlabels
from store.text.labelled.latin_names import is_english_office, is_latin_name
from store.text.labelled.person import has_han
from store.text.labelled.persons import is_chinese_name, parse
from store.text.labelled.words import ENGLISH_MEDIA, HONORIFIC, MEDIA, RECOGNISED, ROLES

LONGEST = 60
"""A name longer than this is a clause."""
TIME = r"\d{1,3}:\d{1,2}(?::\d{1,2}){0,2}(?:[.,]\d{1,3})?"


@lru_cache(maxsize=8192)
def is_head(name: str) -> bool:
    """Return whether `name` has the shape of a label: short, no clause, no fact of the meeting."""
    if not name or len(name) > LONGEST:
        return False
    if is_office(name) or MEDIA.fullmatch(name) or ENGLISH_MEDIA.fullmatch(name):
        return True
    if notlabels.is_fact(name) or notlabels.is_clause(name) or name.isdigit():
        return False
    if has_han(name):
        return len(name) <= 40 and (is_chinese_name(name) or not notlabels.starts_like_clause(name))
    return any(c.isalpha() for c in name) and len(name.split()) <= 8


@lru_cache(maxsize=8192)
def is_office(name: str) -> bool:
    """Return whether `name` is a known office or part: The Chair, Clerk, Q, 主席, 记者."""
    return name in ROLES or is_english_office(name)


def is_recognised(name: str) -> bool:
    """Return whether `name` is one that a recogniser gives to a voice: `说话人 1`, `SPEAKER_00`."""
    return bool(RECOGNISED.fullmatch(name)) and (name[-1] not in "者人" or name[0].isdigit())


@lru_cache(maxsize=8192)
def is_name_like(name: str) -> bool:
    """Return whether `name` looks like a person, an office or a recogniser's voice."""
    if is_recognised(name) or is_office(name) or ENGLISH_MEDIA.fullmatch(name):
        return True
    if has_han(name):
        person = parse(name)
        if person.vague:
            return True
        return (
            is_chinese_name(name)
            or bool(person.post and len(name) <= 30)
            or bool(person.name and person.post)
        )
    return is_latin_name(name) or bool(HONORIFIC.match(name) and is_latin_name(name))


def milliseconds(clock: str) -> int:
    """Return `1:02:09.5` or `02:09` in milliseconds; a fourth part counts frames and is dropped.

    >>> milliseconds("1:02:09.500")
    3729500
    """
    whole, _, part = clock.replace(",", ".").partition(".")
    numbers = [int(n) for n in whole.split(":")][:3]
    seconds = 0
    for number in numbers:
        seconds = seconds * 60 + number
    return seconds * 1000 + int((part + "000")[:3])
