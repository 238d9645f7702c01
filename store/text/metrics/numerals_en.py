"""English number words into numbers: twenty-five, two hundred and forty, half a million, a dozen."""

from __future__ import annotations

import re

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
WORDS: dict[str, float] = {
    **{w: float(n) for n, w in enumerate(_SMALL.split())},
    **{w: float(n * 10) for n, w in enumerate(_TENS.split(), 2)},
}
SCALES: dict[str, float] = {
    "dozen": 12.0,
    "hundred": 1e2,
    "thousand": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "crore": 1e7,
    "billion": 1e9,
    "trillion": 1e12,
}
_SPLIT = re.compile(r"[\s-]+")


def read(text: str) -> float | None:
    """Return the number that the words of `text` write, or None where they are not one numeral.

    >>> read("two hundred and forty")
    240.0
    """
    words = [w for w in _SPLIT.split(text.lower()) if w and w != "and"]
    if words[:2] in (["half", "a"], ["half", "of"]) and len(words) == 3 and words[2] in SCALES:
        return SCALES[words[2]] / 2
    if words[:1] in (["a"], ["an"]):
        words = ["one", *words[1:]]
    return _added(words) if words else None


def _added(words: list[str]) -> float | None:
    """Return the sum of groups, each scaled; a word out of order means that this is no numeral."""
    total, group, last = 0.0, 0.0, 1e99
    room = 1e99
    for word in words:
        if word in SCALES:
            if not group or (word not in ("hundred", "dozen") and SCALES[word] >= last):
                return None
            group, room = group * SCALES[word], SCALES[word]
            if word not in ("hundred", "dozen"):
                total, group, last, room = total + group, 0.0, SCALES[word], 1e99
            continue
        value = WORDS.get(word)
        if value is None or value >= room:
            return None
        group, room = group + value, 10.0 if value >= 20 else 0.0
    return total + group
