"""The forms of a word: the one key under which its variants are counted, its singular, its stem."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from store.text import fold

HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")

_HYPHEN = re.compile(r"\s?[-‐‑]\s?")
_USUAL = 40
"""Characters of words whose key is remembered: records use the same words, and a longer string comes once."""
_PLURALS = (("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("ies", "y"))
_SINGULAR = ("ss", "us", "is", "ics", "news", "series", "species", "always", "lens")


def key(word: str) -> str:
    """Return the one form under which a word's variants are counted: script, case, hyphen, plural.

    >>> key("Projects"), key("high -quality"), key("產業鏈")
    ('project', 'high-quality', '产业链')
    """
    return _remembered(word) if len(word) <= _USUAL else _key(word)


@lru_cache(maxsize=1 << 15)
def _remembered(word: str) -> str:
    return _key(word)


def _key(word: str) -> str:
    plain = fold.folded(word).replace(fold.IGNORED, "")
    return plain if HAN.search(plain) else _english_key(plain)


def _english_key(word: str) -> str:
    joined = _HYPHEN.sub("-", word.replace("’", "'")).removesuffix("'s")
    return " ".join(singular(part) for part in joined.split())


def singular(word: str) -> str:
    """Return an English word without the ending of its plural."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(_SINGULAR):
        return word
    for ending, replacement in _PLURALS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + replacement
    return word.removesuffix("s")


def stem(word: str) -> str:
    """Return an English word without the endings of its verb, so that guarantee and guaranteed agree."""
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            word = word.removesuffix(ending)
    return word.rstrip("e")


def inflected(verb: str) -> Iterator[str]:
    """Yield the regular forms of an English verb, doubled consonants included where they may be."""
    yield verb
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        yield from (verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
        return
    base = verb.removesuffix("e")
    yield verb + ("es" if verb.endswith(("s", "x", "ch", "sh")) else "s")
    for part in (base, verb + verb[-1]):
        yield from (part + "ed", part + "ing")
