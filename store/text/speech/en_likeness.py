"""When two English names are one person's: the same words, a part of them, or nearly the same letters."""

from __future__ import annotations

import re
from functools import lru_cache

from store.text.speech.en_lists import HONORIFICS
from store.text.speech.en_names import words


def plain(name: str) -> str:
    """Return the name with single blanks and without a possessive or a final stop."""
    name = " ".join(name.split()).removesuffix("'s").removesuffix("’s")
    return name.rstrip(".,") if not re.search(r"\b\w\.$", name) else name


def undoubled(name: str) -> str:
    """Return the name once, where a page ran a caption into its sentence ("Ines OkaforInes Okafor")."""
    half = len(name) // 2
    return name[:half] if half > 4 and " " in name[:half] and name[:half] == name[half:] else name


@lru_cache(maxsize=4096)
def parts(name: str) -> tuple[str, ...]:
    """Return the words of a name in small letters, without honorifics and the article of Arab names."""
    return tuple(
        w.low.removeprefix("al-").removeprefix("el-")
        for w in words(name, 0, len(name))
        if w.low not in HONORIFICS
    )


def is_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether two names have the same words, in any order, or the same letters however split."""
    return set(one) == set(other) or "".join(one) == "".join(other)


def is_short_form(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Return whether one name is part of the other: a surname, a given name, a middle name left out."""
    if not short or not full:
        return False
    fewer, more = sorted((short, full), key=len)
    return len(fewer) < len(more) and all(len(part) > 1 and part in more for part in fewer)


def is_near(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether two names differ in a letter or two of one part."""
    if sum(left != right for left, right in zip(one, other, strict=False)) > 1:
        return False
    a, b = "".join(one), "".join(other)
    if len(one) != len(other) or min(len(a), len(b)) < 4 or a[:3] != b[:3] or abs(len(a) - len(b)) > 2:
        return False
    return _distance(a, b) <= (1 if min(len(a), len(b)) < 4 else 2)


def _distance(a: str, b: str) -> int:
    """Return how many letters must change to turn one word into the other."""
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, right in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (left != right))
    return row[-1]
