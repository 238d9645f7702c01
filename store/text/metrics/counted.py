"""The noun that an English number counts: "28 investment teams" counts teams."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from store.text.metrics.prepared import listed

_WORD = re.compile(r"[ \t]{0,2}(?:- ?)?(['’]?[A-Za-z][A-Za-z'’&]*(?: ?-[A-Za-z]+)*)")
_ADJECTIVES = re.compile(
    r" (?:[a-z-]{3,20}, ){1,4}(?:and |or )?(?:[a-z-]{3,20} ){0,2}?([a-z-]{3,20}s)\b(?=[ .,;)])"
)
"""A row of adjectives before what is counted: 40 civil, criminal and family cases."""
_ADDED = frozenset({"more", "fewer"})
"""Words that end a noun phrase, but not as its first word: 20 more countries."""
_LONGEST = 6
"""Words that a counted noun may be away: "20 unreasonable relocation projects" has three."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A counted noun: where its phrase ends, its singular, and the phrase."""

    end: int
    noun: str
    phrase: str


@lru_cache(maxsize=4096)
def singular(noun: str) -> str:
    """Return the singular of an English plural.

    >>> singular("counties")
    'county'
    """
    low = noun.lower()
    if low in _irregular():
        return _irregular()[low]
    if low.endswith("men") and len(low) > 5:
        return low[:-2] + "an"
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if re.search(r"(?:s|x|z|ch|sh)es$", low) and not re.search(r"(?:[aeiou]ses|rses|nses|zes|lses)$", low):
        return low[:-2]
    if re.search(r"(?:uses|xes|sses|zzes)$", low) and not re.search(
        r"(?:houses|causes|clauses|uses|pauses)$", low
    ):
        return low[:-2]
    return low[:-1] if low.endswith("s") and not low.endswith(("ss", "us", "is")) else low


def counted(text: str, at: int, *, single: bool = False) -> Counted | None:
    """Return the counted noun that follows a number ending at `at`: the first plural before a stop word."""
    words = _phrase(text, at)
    if len(words) == 1 and text.startswith(",", words[0].end()) and not is_plural(words[0].group(1)):
        row = _ADJECTIVES.match(text, at)
        words = [row] if row is not None and is_plural(row.group(1)) else words
    if single:
        return _result(text, at, words[-1]) if words and len(words) <= 3 else None
    owner = None
    for place, word in enumerate(words):
        if is_plural(word.group(1)):
            if not _goes_on(words, place):
                return _result(text, at, _partitive(text, word))
            owner = owner or word
    return _result(text, at, owner) if owner and owner.group(1).endswith(("s'", "s’")) else None


def is_plural(word: str) -> bool:
    """Return whether `word` looks like a plural noun."""
    low = word.lower().rstrip("'’")
    if len(word) > 1 and word.isupper():
        return False
    lists = _nouns()
    if low in lists["plural"]:
        return True
    tail = low.rsplit("-", 1)[-1]
    return (
        len(tail) > 2
        and tail.endswith("s")
        and not tail.endswith(("ss", "us", "ous", "'s", "’s"))
        and low not in lists["not"]
        and tail not in lists["not"]
    )


def noun_phrase(text: str, at: int) -> str | None:
    """Return the words from `at` up to the first that ends a noun phrase."""
    words = _phrase(text, at)
    return text[words[0].start(1) : words[-1].end(1)] if words else None


def _phrase(text: str, at: int) -> list[re.Match[str]]:
    words: list[re.Match[str]] = []
    while len(words) < _LONGEST:
        word = _WORD.match(text, at)
        if word is None or (
            word.group(1).lower() in _stops()
            and (words or word.group(1).lower() not in _ADDED)
            and not text.startswith("added value", word.start(1))
        ):
            break
        words.append(word)
        at = word.end()
    return words


def _goes_on(words: list[re.Match[str]], place: int) -> bool:
    """Return whether the plural at `place` only describes a plural after it: sales outlets."""
    word = words[place].group(1).lower()
    following = words[place + 1].group(1) if place + 1 < len(words) else ""
    if word.endswith(("s'", "s’")):
        return True
    describes = word in _nouns()["describing"] or (word in _nouns()["plural"] and not word.endswith("s"))
    return describes and is_plural(following)


_SETS = re.compile(r" of (?:[a-z-]+ )?([A-Za-z]+s)\b")


def _partitive(text: str, word: re.Match[str]) -> re.Match[str]:
    """Return the noun inside "sets of teams", where the sets are no more than a way to count."""
    if word.group(1).lower() in ("sets", "pieces", "kinds", "types", "pairs", "sorts"):
        inner = _SETS.match(text, word.end())
        if inner and is_plural(inner.group(1)):
            return inner
    return word


_SMALL = frozenset("up off in out back over down on by away through".split())
"""What a noun such as start-up ends in."""


def _result(text: str, at: int, word: re.Match[str]) -> Counted:
    phrase = text[at : word.end()].strip()
    parts = re.split(r" ?-", word.group(1).rstrip("'’"))
    noun = singular(parts[-1])
    return Counted(
        word.end(), f"{parts[-2].lower()}-{noun}" if noun in _SMALL and parts[1:] else noun, phrase
    )


@lru_cache(maxsize=1)
def _stops() -> frozenset[str]:
    return frozenset(word for line in listed("metrics_stops_en.txt") for word in line.split())


@lru_cache(maxsize=1)
def _nouns() -> dict[str, frozenset[str]]:
    rows = (line.split(":", 1) for line in listed("metrics_nouns_en.txt"))
    return {name: frozenset(words.split()) for name, words in rows}


@lru_cache(maxsize=1)
def _irregular() -> dict[str, str]:
    pairs = (line.split() for line in listed("metrics_plurals_en.txt"))
    return {pair[0]: pair[1] for pair in pairs}
