"""Slogans and terms that stand in quotation marks, not sentences that somebody says.

Marks are paired inside a paragraph only: one that never closes, or is turned the wrong way round by a
translator, spoils its own paragraph and no other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from store.records import Language, Passage, Slogan, Span
from store.text.paragraphs import paragraphs, trimmed

_MARK = re.compile(r"[“”„‟\"＂〝〞「」『』«»]")
_PARTNERS = {"「": "」", "『": "』", "«": "»"}
_OPENING = "“„〝"
_CLOSING = "”〞"
_CURLED = frozenset('“”„‟"＂〝〞')
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_WORD = re.compile(r"[^\W_]+(?:[-'’ ]{1,2}[^\W_]+){0,3}?")
_LETTER = re.compile(r"[^\W\d_]")
_SENTENCE = re.compile(r"[。！？；?!;…]|[.](?:\s|$)")
_LONGEST = 90
"""Characters between two marks beyond which no slogan is looked for."""


def find(text: str, language: Language, passages: Sequence[Passage]) -> tuple[Slogan, ...]:
    """Return the short quoted strings of the record, each with the speaker whose words hold it.

    2 to 20 Chinese characters or 1 to 8 English words; strings in boilerplate and whole quoted sentences
    are not slogans.
    """
    starts = [passage.start for passage in passages]
    found = []
    for span in quoted(text):
        if not _is_short(text[span.start : span.end]) or _introduces_speech(text, span):
            continue
        passage = passages[bisect_right(starts, span.start) - 1] if passages else None
        if passage is None:
            found.append(Slogan(text[span.start : span.end], span.start, span.end))
        elif passage.kind != "boilerplate" and not _is_whole(text, span, passage):
            found.append(Slogan(text[span.start : span.end], span.start, span.end, passage.speaker))
    return tuple(found)


def quoted(text: str) -> Iterator[Span]:
    """Yield what stands between two marks of one paragraph, without blanks and marks at its ends."""
    for paragraph in paragraphs(text):
        marks = [(m.start(), m[0]) for m in _MARK.finditer(text, paragraph.start, paragraph.end)]
        for start, end in _pairs(text, marks):
            if end - start <= _LONGEST:
                span = _bare(text, start + 1, end)
                if span.start < span.end:
                    yield span


def _pairs(text: str, marks: Sequence[tuple[int, str]]) -> Iterator[tuple[int, int]]:
    """Yield the places of opening and closing marks; square ones by shape, curled ones in turn."""
    waiting: dict[str, int] = {}
    opened: int | None = None
    for at, mark in marks:
        if mark in _PARTNERS:
            waiting[_PARTNERS[mark]] = at
        elif mark not in _CURLED:
            if mark in waiting:
                yield waiting.pop(mark), at
        elif opened is None or _opens_anew(text, opened, at):
            opened = at
        else:
            yield opened, at
            opened = None


def _opens_anew(text: str, opened: int, at: int) -> bool:
    """Return whether the mark cannot close what `opened` opens: one of the two marks has no partner."""
    first, mark = text[opened], text[at]
    if first in _OPENING and mark in _OPENING:
        return True
    between = text[opened + 1 : at]
    # A blank on the inner side of both marks: the first one was a closing mark.
    return mark == '"' and between[:1].isspace() and between[-1:].isspace()


def _bare(text: str, start: int, end: int) -> Span:
    """Return [start, end) without blanks, and without the comma or full stop that printers put inside."""
    span = trimmed(text, start, end)
    while span.end > span.start and text[span.end - 1] in ",.，。、 ":
        span = trimmed(text, span.start, span.end - 1)
    return span


def _is_short(string: str) -> bool:
    """Return whether the string is as short as a term or slogan, and no sentence."""
    if _SENTENCE.search(string[:-1]) or not _LETTER.search(string):
        return False
    han = len(_HAN.findall(string))
    if han:
        return 2 <= han <= 20
    return len(string.split()) <= 8 and len(string) >= 2


def _introduces_speech(text: str, span: Span) -> bool:
    """Return whether a sentence of speech, with its own full stop or comma, stands in the marks."""
    inside = text[span.end : span.end + 2].lstrip()
    ends = inside[:1] in set("。，.,！？!?") and bool(inside[1:2]) and inside[1:2] in set('”"」』“＂')
    before = text[max(0, span.start - 3) : span.start - 1].rstrip()
    said = before[-1:] in set("：:，,")
    string = text[span.start : span.end]
    long = len(string.split()) > 4 or len(_HAN.findall(string)) > 12
    return ends and (said or long)


def _is_whole(text: str, span: Span, passage: Passage) -> bool:
    """Return whether the marks hold all that the speaker is quoted with."""
    inner = text[passage.start : passage.end].strip(' "“”„‟＂「」『』.,，。！？!?')
    return passage.kind == "direct" and len(inner) <= span.end - span.start
