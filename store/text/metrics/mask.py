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
_TOP = re.compile(r"(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\]]*\]|\\.|[^|()\[])+")
"""One top-level alternative of a line: brackets up to three deep stay together."""

_QUOTED = re.compile(r'"(?<![^\s(，。：:、]")(?=\S)([^"\n]{1,60})(?<=[^\s,.!?。！？，])"')
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
    """Return the pattern of a language: groups of alternatives, each tried only where it may start."""
    periods, others = _groups(f"metrics_periods_{language}.txt"), _groups(f"metrics_masks_{language}.txt")
    if language == "zh":
        others.append(_phrases())
        return re.compile(f"(?P<other>{'|'.join(others)})|(?P<period>{'|'.join(periods)})")
    edged = [other for other in others if other.startswith(_EDGE)]
    loose = [other for other in others if not other.startswith(_EDGE)]
    return re.compile(
        rf"\b(?:(?P<period>{_inside(periods)})|(?P<other>{_inside(edged)}))|(?P<loose>{'|'.join(loose)})"
    )


def _inside(edged: list[str]) -> str:
    """Return groups that all start at a word's edge without it: it is looked for once, before all of them."""
    return "|".join(group.removeprefix(_EDGE) for group in edged)


def _groups(name: str) -> list[str]:
    """Return the patterns of a list, joined by the characters that they start with."""
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
    return [_group(start, patterns) for start, patterns in groups.items()]


def _group(start: str, patterns: list[str]) -> str:
    """Return alternatives under one look at the first character; at a word's edge if all start there."""
    ahead = f"(?={start})" if start else ""
    if all(p.startswith(_EDGE) for p in patterns):
        return f"{_EDGE}{ahead}(?:{'|'.join(p.removeprefix(_EDGE) for p in patterns)})"
    return f"{ahead}(?:{'|'.join(patterns)})"


def _phrases() -> str:
    """Return the set phrases as one pattern, by their first characters."""
    phrases = [part for line in listed("metrics_phrases_zh.txt") for part in _TOP.findall(line)]
    first = "".join(p[0] if p[0] not in "[(\\" else _first_class(p) for p in phrases)
    return f"(?=[{''.join(dict.fromkeys(first))}]){_WHOLE}(?:{'|'.join(phrases)})"


def _first_class(pattern: str) -> str:
    """Return the characters that a phrase opening with a class may start with."""
    return pattern[1 : pattern.index("]")] if pattern[0] == "[" else "0123456789"
