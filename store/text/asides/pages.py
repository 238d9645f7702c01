"""Furniture of printed pages inside a text: page numbers and the running heads beside them."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from store.records import Span

_NUMBER = re.compile(
    r"[-–—·~\s]{0,4}(?:\d{1,5}|[ivxl]{1,6})[-–—·~\s]{0,4}"
    r"|第\s?\d{1,5}\s?[页頁](?:\s?[,，/共]\s?共?\s?\d{1,5}\s?[页頁])?"
    r"|(?:[Pp]age|PAGE)\s\d{1,5}(?:\s?(?:of|/)\s?\d{1,5})?|\d{1,5}\s?/\s?\d{1,5}"
)
_DIGITS = re.compile(r"\d+")
_BLANK = re.compile(r"\s+")
_SPOKEN = re.compile("[:：]\\s?\\D|[。！？!?]$")
"""A label with words after it, or a whole sentence: that is somebody speaking, however often."""
_FEWEST = 3
"""A head or a number must come at least this often to be furniture: numbered lists are short."""


def find(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Yield page numbers that rise through the text, and the lines that keep coming back beside them."""
    lines = [text[p.start : p.end] if p.end - p.start <= 120 else "" for p in paragraphs]
    numbers = _rising(lines)
    breaks = {i for i, p in enumerate(paragraphs) if "\x0c" in text[max(0, p.start - 8) : p.start]}
    if len(numbers) < _FEWEST and len(breaks) < _FEWEST:
        return
    marks = numbers | breaks
    heads = _heads(lines, marks)
    for place in sorted(numbers | heads):
        yield paragraphs[place]


def _rising(lines: Sequence[str]) -> set[int]:
    """Return the places of page numbers: alone on a line, each greater than the one before by a little."""
    found: list[tuple[int, int]] = []
    for place, line in enumerate(lines):
        if line and _NUMBER.fullmatch(line):
            digits = _DIGITS.search(line)
            if digits:
                found.append((place, int(digits.group())))
    kept: set[int] = set()
    for (place, number), (after, larger) in itertools.pairwise(found):
        if 0 < larger - number <= 3 and after - place > 1:
            kept |= {place, after}
    return kept


def _heads(lines: Sequence[str], marks: set[int]) -> set[int]:
    """Return the places of lines that come back, nearly always next to a page number or a page break."""
    near = {m + d for m in marks for d in (-1, 0, 1)}
    keys = ["" if _SPOKEN.search(line) else _DIGITS.sub("#", _BLANK.sub("", line)) for line in lines]
    everywhere, beside = Counter(keys), Counter(keys[i] for i in near if 0 <= i < len(keys))
    heads = {
        k
        for k, n in beside.items()
        if len(k) > 1 and n >= max(_FEWEST, len(marks) // 3) and n * 10 >= everywhere[k] * 8
    }
    return {i for i, k in enumerate(keys) if k in heads}
