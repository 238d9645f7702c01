"""What holds no metric: dates, clock times, ordinals, codes, names, set phrases, slogans, per-units."""

from __future__ import annotations

import re
from functools import lru_cache

from store.text.metrics.figures import Mask
from store.text.metrics.prepared import listed

_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,200}|(?<![\w.])[\w.]{1,40}@[\w.]{1,40}")
_WHOLE = "(?<![0-9.零〇一二三四五六七八九十百千万亿两])"
"""二个问题 within 十二个问题 is no set phrase."""
_DEFINITION = re.compile(r"(<\w+>) = (.*)")
_EDGE = r"\b"

_QUOTED = re.compile(r'(?<![^\s(，。：:、])"(?=\S)([^"\n]{1,60})(?<=[^\s,.!?。！？，])"')
_CURLY = re.compile(r"[“「『]([^“”「」『』\n]{1,60})[”」』]")
_SPEECH = re.compile(
    r"[。！？；.!?;]|\b(?:we|I|our|you|it|they|is|are|was|were|have|has|will)\b|我|，.{0,20}，", re.IGNORECASE
)
_HARD = re.compile(r"[$€£¥%]|百分|亿|万元|\b(?:million|billion|percent|per cent|yuan)\b")


def masks(text: str, language: str) -> list[Mask]:
    """Return the masked stretches of one sentence in order, without overlap."""
    found = [
        Mask(m.start(), m.end(), "period" if m.lastgroup == "period" else "other")
        for m in _pattern(language).finditer(text)
        if m.end() > m.start()
    ]
    if "@" in text or "www." in text or "://" in text:
        found.extend(Mask(m.start(), m.end(), "other") for m in _ADDRESS.finditer(text))
    return found


def slogans(original: str, plain: str) -> list[Mask]:
    """Return short quoted strings that are terms or slogans, not sentences: their numerals count nothing."""
    found = []
    for pattern, text in ((_CURLY, original), (_QUOTED, plain)):
        for match in pattern.finditer(text):
            inner = match.group(1)
            if not _SPEECH.search(inner) and not _HARD.search(inner):
                found.append(Mask(match.start(), match.end(), "slogan"))
    return found


@lru_cache(maxsize=2)
def _pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of a language; alternatives that start at a word's edge are tried only there."""
    periods, others = _expanded(f"metrics_periods_{language}.txt"), _expanded(f"metrics_masks_{language}.txt")
    if language == "zh":
        others.append(f"{_WHOLE}(?:{'|'.join(listed('metrics_phrases_zh.txt'))})")
        return re.compile(f"(?P<other>{'|'.join(others)})|(?P<period>{'|'.join(periods)})")
    edged, free = _parted(others)
    within, loose = _parted(periods)
    return re.compile(
        rf"\b(?:(?P<period>{'|'.join(within)})|(?P<edged>{'|'.join(edged)}))|(?P<other>{'|'.join(loose + free)})"
    )


def _parted(patterns: list[str]) -> tuple[list[str], list[str]]:
    """Return the patterns that start at a word's edge, without it, and the others."""
    edged = [p.removeprefix(_EDGE) for p in patterns if p.startswith(_EDGE)]
    return edged, [p for p in patterns if not p.startswith(_EDGE)]


def _expanded(name: str) -> list[str]:
    """Return the patterns of a list with the parts that it defines put in."""
    parts: dict[str, str] = {}
    patterns = []
    for line in listed(name):
        definition = _DEFINITION.match(line)
        body = definition[2] if definition else line
        for part, pattern in parts.items():
            body = body.replace(part, pattern)
        if definition:
            parts[definition[1]] = body
        else:
            patterns.append(body)
    return patterns
