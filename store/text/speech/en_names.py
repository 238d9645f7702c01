"""Words of English prose as names see them: capitals, honorifics, heads of posts, bodies, places."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from store.text.speech.en_lists import (
    ACTS,
    BODIES,
    COMMON,
    DAYS,
    HONORIFICS,
    PARTICLES,
    PLACES,
    POSTS,
    SURNAMES,
)

_WORD = re.compile(r"[^\W\d_][\w'\-]*(?:\.[^\W\d_]\b)*\.?")
_SYLLABLES = re.compile(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|"
    r"ei|en|er|ia|"
    r"ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)){1,2}"
)
_AGENT = re.compile(r"[a-z]{3,30}(?:er|or|ist|ian|man|woman|ant|eer|keeper)s?")
_NO_AGENT = frozenset(
    "after over under however other another rather former later number december october november "
    "september water "
    "power matter paper order never ever whether quarter summer winter center minor major prior "
    "important relevant "
    "significant dominant plant human german roman woman man for chapter letter border river offer cover "
    "computer "
    "sector factor floor door color corridor error favor honor labor vapor minor junior senior superior "
    "inferior "
    "per together further either neither greater higher lower larger smaller better bigger longer".split()
)


_TAN_SRI = ("tan", "sri")
"""A Malay title whose words are a family name and half a country elsewhere."""
_GAP = 5
"""Characters between two words of one name: blanks, where a line broke, or a bracket; no years."""
_PHRASE, _SHORT = 100, 6000
"""Characters of a text whose words are kept: a paragraph, looked at in many stretches; no phrase."""
_ARTICLES = ("al-", "el-", "as-", "ad-", "ar-", "az-")
_KEPT = 8192
"""How many words' answers are kept: a text uses few words often."""


class Word(NamedTuple):
    """One word with its place in the text."""

    start: int
    end: int
    text: str

    @property
    def low(self) -> str:
        """The word in small letters, without a final full stop or a possessive."""
        return _lowered(self.text)

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital, or with one behind the article of an Arab name."""
        return self.text[0].isupper() or (self.text[:3] in _ARTICLES and self.text[3:4].isupper())


@lru_cache(maxsize=_KEPT)
def _lowered(text: str) -> str:
    low = text.lower().removesuffix("'s")
    return low if low in PLACES else low.rstrip(".'")


def words(text: str, start: int, end: int) -> list[Word]:
    """Return the words in text[start:end]; those of a short text are looked for only once."""
    if _PHRASE <= len(text) <= _SHORT:
        row, starts = _whole(text)
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        uncut = (not first or row[first - 1].end <= start) and (not last or row[last - 1].end <= end)
        if uncut:
            return row[first:last]
    return [Word(m.start(), m.end(), m.group()) for m in _WORD.finditer(text, start, end)]


@lru_cache(maxsize=4)
def _whole(text: str) -> tuple[list[Word], list[int]]:
    """Return all words of a text and where each begins."""
    row = [Word(m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]
    return row, [word.start for word in row]


def is_post(word: Word) -> bool:
    """Return whether a post may end in this word ("minister", "villager")."""
    return _is_post(word.text)


@lru_cache(maxsize=_KEPT)
def _is_post(text: str) -> bool:
    word = Word(0, len(text), text)
    low = singular(word.low)
    return low in POSTS or is_agent(word) or ("-" in low and _is_joined_post(low))


def _is_joined_post(low: str) -> bool:
    """Return whether a word with a hyphen is a post ("vice-mayor", "president-elect")."""
    first, _, last = low.partition("-")
    return (first in ("vice", "deputy", "co", "ex", "sub", "under") and last in POSTS) or (
        last in ("elect", "designate") and first in POSTS
    )


def is_agent(word: Word) -> bool:
    """Return whether a small word names people by what they do, by its ending alone."""
    return not word.capital and singular(word.low) not in _NO_AGENT and _AGENT.fullmatch(word.low) is not None


def is_plural(word: Word) -> bool:
    """Return whether the head of a post stands for several people."""
    low = word.low
    return low in ("people", "staff", "police") or (low != singular(low) and is_post(word))


def singular(low: str) -> str:
    """Return the singular of a head of a post."""
    if low.endswith(("women", "men")):
        return low[:-2] + "an"
    if low.endswith("ies"):
        return low[:-3] + "y"
    return low[:-1] if low.endswith("s") and not low.endswith("ss") else low


def is_body(word: Word) -> bool:
    """Return whether the name of a body, place or work ends in this word."""
    return word.low in BODIES


def may_be_name(word: Word) -> bool:
    """Return whether the word may be part of a person's name."""
    return word.capital and _may_be_name(word.text)


@lru_cache(maxsize=_KEPT)
def _may_be_name(text: str) -> bool:
    word = Word(0, len(text), text)
    low = word.low
    if (low in COMMON and low != "he") or (low in ACTS and low.endswith("ed")):
        return False
    return low not in DAYS and not is_body(word) and singular(low) not in POSTS


def trailing_name(row: list[Word]) -> list[Word]:
    """Return the words at the end of `row` that make a person's name, or none.

    A family name may come first or last; a given name may have lost its capital after a Chinese family name.
    """
    if len(row) >= 2 and _is_lost_given(row[-2], row[-1]):
        return [*(row[-2:])]
    at = len(row)
    while at and (may_be_name(row[at - 1]) or row[at - 1].text in PARTICLES):
        if row[at - 1].low in HONORIFICS or (at < len(row) and row[at].start - row[at - 1].end > _GAP):
            break
        at -= 1
    if at + 2 < len(row) and (row[at].low, row[at + 1].low) == _TAN_SRI:
        at += 2
    while at < len(row) and row[at].text in PARTICLES:
        at += 1
    return _from_surname(row[at:], row[:at])


def is_name(name: list[Word]) -> bool:
    """Return whether the words together look like one person's name."""
    if not 1 <= len(name) <= 5 or (not name[-1].capital and not _is_lost_given(name[0], name[-1])):
        return False
    places = sum(word.low in PLACES for word in name)
    if places == len(name) or (len(name) == 1 and len(name[0].low) < 2):
        return False
    if name[-1].low == "he" and len(name) == 1:
        return False
    return not (name[0].text.isupper() and len(name) == 1 and len(name[0].text) <= 6)


def _is_lost_given(family: Word, given: Word) -> bool:
    """Return whether a Chinese family name is followed by a given name in small letters."""
    if not family.capital or family.low not in SURNAMES or given.capital or given.low in COMMON:
        return False
    return len(given.low) >= 4 and given.low not in POSTS and _SYLLABLES.fullmatch(given.low) is not None


def _from_surname(name: list[Word], before: list[Word]) -> list[Word]:
    """Return the name without a place that stands before a Chinese family name ("Linhe Wang Jun")."""
    while name and name[0].low in PLACES and len(name) > 2:
        name = name[1:]
    if len(name) >= 4 or (len(name) == 3 and before and before[-1].low in ("of", "in", "at", "for")):
        for size in (2, 3):
            tail = name[-size:]
            if (
                size < len(name)
                and tail[0].low in SURNAMES
                and all(_SYLLABLES.fullmatch(w.low) for w in tail)
            ):
                return tail
    return name


def ends_in_chinese_name(name: list[Word]) -> bool:
    """Return whether the last two or three words are a Chinese name in pinyin, the family name first."""
    tail = name[-2:]
    return len(tail) == 2 and tail[0].low in SURNAMES and all(_SYLLABLES.fullmatch(w.low) for w in tail)
