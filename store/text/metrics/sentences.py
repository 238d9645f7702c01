"""A text cut into sentences, each read as Chinese or as English."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(
    r"[。！？；.!?;\n](?:(?<=[。！？；])[。！？；]*[\"”’」』)]{0,9}"
    r"|(?<=[.!?;])(?<![.!?;][.!?;])[.!?;]*+(?<!\bNo\.)(?<!\bNos\.)(?<!\bRs\.)(?<!\bMr\.)(?<!\bDr\.)(?<!\bMs\.)(?<!\bSt\.)(?<!U\.S\.)(?<!U\.K\.)(?<!approx\.)"
    r"(?<!e\.g\.)(?<!i\.e\.)(?<!\bvs\.)(?<!\bVol\.)(?<!\bSept\.)[\"')]*(?=\s{1,9}[A-Z\"'(\d$€£%])"
    r"(?!(?:(?<=\d\.)|(?<=\d \.))\s\d{1,4} ?(?:[%万亿元吨亩]|公|千|平方|个百分点"
    r"|percent|per cent|million|billion"
    r"|trillion))"
    r"|(?<=\n)\n*)"
)
"""The end of a sentence; it starts with one class of characters, which the engine seeks fast."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN_WORD = re.compile(r"[A-Za-z]{3}")
_LONGEST = 1000
"""Characters of the longest piece that is read at once: text without any full stop is cut here."""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences of `text` as [start, end), none longer than half a page."""
    start = 0
    for match in _END.finditer(text):
        yield from _pieces(text, start, match.end())
        start = match.end()
    yield from _pieces(text, start, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST:
        cut = start + _LONGEST
        mark = max(text.rfind(c, cut - 200, cut) for c in " ，,、)")
        cut = mark + 1 if mark > start else cut
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def languages(sentence: str, language: str) -> tuple[str, ...]:
    """Return in which languages to read a sentence, the main one first."""
    if sentence.isascii():
        return ("en",) if _LATIN_WORD.search(sentence) or language != "zh" else ("zh",)
    han = len(_HAN.findall(sentence))
    latin = len(_LATIN_WORD.findall(sentence))
    if han and latin >= 4:
        return ("zh", "en") if han * 2 >= latin else ("en", "zh")
    if han or latin:
        return ("zh",) if han else ("en",)
    return ("zh",) if language == "zh" else ("en",)
