"""What holds no metric: dates, clock times, ordinals, codes, names, set phrases, slogans, per-units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from store.text.metrics.figures import Mask
from store.text.metrics.initials import Initials, alternatives
from store.text.metrics.prepared import listed

_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,200}|(?<![\w.])[\w.]{1,40}@[\w.]{1,40}")
_WHOLE = "(?<![0-9.零〇一二三四五六七八九十百千万亿两])"
"""二个问题 within 十二个问题 is no set phrase."""
_DEFINITION = re.compile(r"(<\w+>) = (.*)")
_EDGE = r"\b"
_QUOTED = re.compile(r'"(?<![^\s(，。：:、]")(?=\S)([^"\n]{1,60})(?<=[^\s,.!?。！？，])"')
_CURLY = re.compile(r"[“「『]([^“”「」『』\n]{1,60})[”」』]")
_SPEECH = re.compile(
    r"[。！？；.!?;]|\b(?:we|I|our|you|it|they|is|are|was|were|have|has|will)\b|我|，.{0,20}，", re.IGNORECASE
)
_HARD = re.compile(r"[$€£¥%]|百分|亿|万元|\b(?:million|billion|percent|per cent|yuan)\b")


def masks(text: str, language: str) -> list[Mask]:
    """Return the masked stretches of one sentence."""
    matches = _pattern().finditer(text) if language == "zh" else _english(text)
    found = [
        Mask(m.start(), m.end(), "period" if m.lastgroup == "period" else "other")
        for m in matches
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


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """Return the pattern for Chinese: groups of alternatives, each tried only where it may start."""
    periods, others = (
        "|".join(_group(start, patterns) for start, patterns in _groups(name).items())
        for name in ("metrics_periods_zh.txt", "metrics_masks_zh.txt")
    )
    return re.compile(f"(?P<other>{others}|{_phrases()})|(?P<period>{periods})")


def _english(text: str) -> Iterator[re.Match[str]]:
    """Yield what is masked in English: at the start of words, at the start of the sentence, at signs."""
    words, opening, signs = _english_patterns()
    yield from words.finditer(text)
    if found := opening.match(text):
        yield found
    yield from signs.finditer(text)


@lru_cache(maxsize=1)
def _english_patterns() -> tuple[Initials, re.Pattern[str], re.Pattern[str]]:
    kinds = {"period": _groups("metrics_periods_en.txt"), "other": _groups("metrics_masks_en.txt")}
    lines = [(k, start, p) for k, groups in kinds.items() for start, ps in groups.items() for p in ps]
    words = Initials((k, start, p.removeprefix(_EDGE)) for k, start, p in lines if p.startswith(_EDGE))
    loose = [p for _, _, p in lines if not p.startswith(_EDGE)]
    opening = "|".join(p for p in loose if p.startswith("^"))
    signs = "|".join(p for p in loose if not p.startswith("^"))
    return words, re.compile(opening), re.compile(signs)


def _groups(name: str) -> dict[str, list[str]]:
    """Return the patterns of a list by the characters that they start with."""
    parts: dict[str, str] = {}
    groups: dict[str, list[str]] = {}
    start = ""
    for line in listed(name):
        body = line
        for part, pattern in parts.items():
            body = body.replace(part, pattern)
        if definition := _DEFINITION.match(body):
            parts[definition[1]] = definition[2]
        elif line.startswith("@"):
            start = line[1:].strip()
        else:
            groups.setdefault(start, []).append(body)
    return groups


def _group(start: str, patterns: list[str]) -> str:
    """Return alternatives under one look at the first character."""
    ahead = f"(?={start})" if start else ""
    return f"{ahead}(?:{'|'.join(patterns)})"


def _phrases() -> str:
    """Return the set phrases as one pattern, by their first characters."""
    phrases = [part for line in listed("metrics_phrases_zh.txt") for part in alternatives(line)]
    first = "".join(p[0] if p[0] not in "[(\\" else _first_class(p) for p in phrases)
    return f"(?=[{''.join(dict.fromkeys(first))}]){_WHOLE}(?:{'|'.join(phrases)})"


def _first_class(pattern: str) -> str:
    """Return the characters that a phrase opening with a class may start with."""
    return pattern[1 : pattern.index("]")] if pattern[0] == "[" else "0123456789"
