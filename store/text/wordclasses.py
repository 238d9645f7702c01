"""What kind of word a word is: one with a subject, one of grammar or of the genre, or a name, a post, a unit.

Only words with a subject are ranked; all words stay searchable.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Literal

from store.records import Speaker
from store.text import fold, wordlists

WordClass = Literal["subject", "frame", "stop", "name"]

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_NUMBER = re.compile(
    r"[\d一二三四五六七八九十百千万亿两几余多第]+[个名位家项条次年月日号元亿万人吨亩点分天岁届期周成倍里米]?"
)
_PLURALS = (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"))
_SINGULAR = ("ss", "us", "is", "ics", "news", "series", "species", "always")


def key(word: str) -> str:
    """Return the one form under which a word's variants are counted: script, case, hyphen, plural.

    >>> key("Projects"), key("high -quality"), key("產業鏈")
    ('project', 'high-quality', '产业链')
    """
    plain = fold.folded(word).replace(fold.IGNORED, "")
    return plain if _HAN.search(plain) else _english_key(plain)


def _english_key(word: str) -> str:
    joined = re.sub(r"\s?[-‐‑]\s?", "-", word.replace("’", "'")).removesuffix("'s")
    return " ".join(singular(part) for part in joined.split())


def singular(word: str) -> str:
    """Return an English word without the ending of its plural."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(_SINGULAR):
        return word
    for ending, replacement in _PLURALS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + replacement
    return word.removesuffix("s")


class Classes:
    """The classes of one record's words: the shipped lists, and the names of those who speak in it."""

    def __init__(self, speakers: Sequence[Speaker], counted: Mapping[str, int]) -> None:
        """Take the speakers, and the words that a general dictionary of Chinese has counted."""
        self._counted = counted
        self._names = frozenset(_names(speakers))
        self._known: dict[str, WordClass] = {}

    def of(self, word: str) -> WordClass:
        """Return the class of a word given by its key."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._find(word)
        return found

    def _find(self, word: str) -> WordClass:
        if _HAN.search(word):
            return self._chinese(word)
        if word in _listed("stop_en") or len(word) < 2 or not any(c.isalpha() for c in word):
            return "stop"
        if word in self._names or word in _places_en():
            return "name"
        return "frame" if word in _listed("frame_en") else "subject"

    def _chinese(self, word: str) -> WordClass:
        if word in _listed("stop_zh") or _NUMBER.fullmatch(word):
            return "stop"
        if word in self._names or self._looks_like_a_name(word):
            return "name"
        return "frame" if word in _listed("frame_zh") or len(word) < 2 else "subject"

    def _looks_like_a_name(self, word: str) -> bool:
        named = wordlists.sections("named_zh")
        if word in _set("named_zh", "places"):
            return True
        if self._counted.get(word):
            return len(word) > 2 and word.endswith(("省", "市", "县", "自治区", "自治州"))
        if word in wordlists.words("glossary_zh"):
            return False
        if len(word) > 2 and word.endswith(tuple(named["place endings"][0].split())):
            return True
        return len(word) in (2, 3) and word[0] in named["surnames"][0]


def ends_phrase(word: str) -> bool:
    """Return whether a word of the genre may still end a phrase: 建设 in 队伍建设."""
    return word in _set("frame_zh", "end a phrase")


@cache
def _listed(name: str) -> frozenset[str]:
    listed = wordlists.words(name)
    return listed if name.endswith("zh") else frozenset({*listed, *(key(word) for word in listed)})


@cache
def _set(name: str, section: str) -> frozenset[str]:
    return frozenset(word for line in wordlists.sections(name)[section] for word in line.split())


@cache
def _places_en() -> frozenset[str]:
    return frozenset(key(word) for word in wordlists.words("named_en"))


def _names(speakers: Sequence[Speaker]) -> Iterable[str]:
    """Yield the keys of all names, and of the words that names, posts and affiliations consist of."""
    for speaker in speakers:
        for name in (speaker.name, *speaker.aliases, speaker.post or "", speaker.affiliation or ""):
            yield key(name)
            if not _HAN.search(name):
                yield from (key(part) for part in re.findall(r"[^\W\d_]+", name))
