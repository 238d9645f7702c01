"""A text cut into sentences, each read as Chinese or as English."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(
    r"[。！？；]+[\"”’」』)]*"
    r"|(?<!\bNo)(?<!\bNos)(?<!\bRs)(?<!\bMr)(?<!\bDr)(?<!\bMs)(?<!\bSt)(?<!U\.S)(?<!U\.K)(?<!approx)(?<!e\.g)(?<!i\.e)(?<!\bvs)(?<!\bVol)(?<!\bSept)[.!?;]+[\"')]*(?=\s+[A-Z\"'(\d$€£%])"
    r"(?!(?<=\d\.)\s\d{1,4} ?(?:[%万亿元]|个百分点|percent|per cent|million|billion|trillion))"
    r"|\n+"
)
_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN_WORD = re.compile(r"[A-Za-z]{3}")
_LONGEST = 4000
"""Characters of the longest piece that is read at once: text without any full stop is cut here."""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences of `text` as [start, end), none longer than a page."""
    start = 0
    for match in _END.finditer(text):
        yield from _pieces(start, match.end())
        start = match.end()
    yield from _pieces(start, len(text))


def _pieces(start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        yield start, min(end, start + _LONGEST)
        start += _LONGEST


def languages(sentence: str, language: str) -> tuple[str, ...]:
    """Return in which languages to read a sentence, the main one first."""
    han = sum(1 for _ in _HAN.finditer(sentence))
    latin = sum(1 for _ in _LATIN_WORD.finditer(sentence))
    if han and latin >= 4:
        return ("zh", "en") if han * 2 >= latin else ("en", "zh")
    if han or latin:
        return ("zh",) if han else ("en",)
    return ("zh",) if language == "zh" else ("en",)
