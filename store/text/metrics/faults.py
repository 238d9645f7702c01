"""Faults of machine translation and printing around figures: said, never mended."""

from __future__ import annotations

import re
from dataclasses import replace

from store.text.metrics.figures import Figure

_CHINA = re.compile(
    r"\b(?:yuan|RMB|CNY|China|Chinese|Beijing|Shanghai|Zhejiang|Jiangsu|Guangdong|Party Committee"
    r"|Party Secretary|mu)\b"
    r"|\bsecretary of the \w+ (?:county|municipal|district)|[a-z] -[a-z]|[\u4e00-\u9fff]"
)
_HINTS = ("yuan", "RMB", "CNY", "Chin", "jing", "ang", "Party", "mu", "secretary", " -")
"""What any match of the pattern holds: looking for it costs far less."""
_GLUED = re.compile(r"%[a-z]{2}")
_ORPHAN = re.compile(r"\s{0,9}%")
_WORD = re.compile(r"\w")
_LEVEL = re.compile(r" ?-\s?level\b")


def is_chinese_report(text: str) -> bool:
    """Return whether the text is about China, so that its bare billions are yuan and its acres were mu."""
    likely = not text.isascii() or any(hint in text for hint in _HINTS)
    return likely and _CHINA.search(text) is not None


def doubted(figure: Figure, sentence: str, *, china: bool) -> Figure:
    """Return the figure with the first doubt that its surroundings raise."""
    if figure.doubt is not None:
        return figure
    doubt = _doubt(figure, sentence, china=china)
    return figure if doubt is None else replace(figure, doubt=doubt)


def _doubt(figure: Figure, sentence: str, *, china: bool) -> str | None:
    if figure.unit == "acre" and china:
        return "printed as acres; the source may have said mu (亩)"
    if figure.unit == "%" and _GLUED.match(sentence, figure.end - 1):
        return "glued to the next word"
    if _LEVEL.match(sentence, figure.end):
        return "a class of size or an amount: the wording is broken"
    if _ORPHAN.match(sentence):
        return "a number is missing before % in this sentence"
    if figure.kind != "count" and not _WORD.search(sentence[: figure.start] + sentence[figure.end :]):
        return "stands alone: nothing says what it measures"
    return None
