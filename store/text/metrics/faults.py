"""Faults of machine translation and printing around figures: said, never mended."""

from __future__ import annotations

import re
from dataclasses import replace

from store.text.metrics.figures import Figure

_CHINA = re.compile(
    r"\b(?:yuan|RMB|CNY|China|Chinese|Zhejiang|Jiangsu|Guangdong|Beijing|Shanghai|county party|Municipal Party|Party Committee|mu)\b|[\u4e00-\u9fff]"
)
_GLUED = re.compile(r"%[a-z]{2}")
_ORPHAN = re.compile(r"(?:^|[.;。；]\s*)%")
_LEVEL = re.compile(r"^ ?-\s?level\b")


def is_chinese_report(text: str) -> bool:
    """Return whether the text is about China, so that its bare billions are yuan and its acres were mu."""
    return _CHINA.search(text) is not None


def doubted(figure: Figure, text: str, sentence: tuple[int, int], *, china: bool) -> Figure:
    """Return the figure with the first doubt that its surroundings raise."""
    if figure.doubt is not None:
        return figure
    doubt = _doubt(figure, text, sentence, china)
    return figure if doubt is None else replace(figure, doubt=doubt)


def _doubt(figure: Figure, text: str, sentence: tuple[int, int], china: bool) -> str | None:
    start, end = sentence
    right = text[figure.end : figure.end + 10]
    if figure.unit == "acre" and china:
        return "printed as acres; the source may have said mu (亩)"
    if figure.unit == "%" and _GLUED.match(text[figure.end - 1 : figure.end + 3]):
        return "glued to the next word"
    if _LEVEL.match(right):
        return "a class of size or an amount: the wording is broken"
    if _ORPHAN.search(text[max(start - 2, 0) : figure.start]):
        return "a number is missing before % in this sentence"
    if not re.search(r"\w", text[start : figure.start] + text[figure.end : end]) and figure.kind != "count":
        return "stands alone: nothing says what it measures"
    return None
