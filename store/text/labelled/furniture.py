"""What stands in turns and is not speech: sounds, directions, page heads, line numbers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from store.records import Span
from store.text.labelled.rows import Row

_SOUND = (
    r"laugh\w*|applause|cheer\w*|crosstalk|cross-talk|inaudible|unintelligible|indiscernible|"
    r"music|silence|pause\w*|interruption\w*|interjection\w*|"
    r"coughs?|sighs?|phonetic|sic|off mike|off mic|off-mic|ph|bell|gavel|recess\w*|break|no "
    r"response|foreign language|video\b.{0,30}|audio\b.{0,30}|"
    r"hear, hear|chuckles?|gasps?|noise|technical\b.{0,30}|end of\b.{0,40}|beginning "
    r"of\b.{0,40}|start of\b.{0,40}|brief\b.{0,40}|whereupon\b.{0,120}|"
    r"the (?:prepared|written|opening)?\s?(?:statement|testimony|information|document|letter|"
    r"material|article)\b.{0,120}|"
    r"translat\w+|speaking \w+|in (?:french|english|chinese|mandarin|cantonese|spanish|welsh|"
    r"dutch)|through interpreter|division\b.{0,40}|"
    r"motion agreed to|vote\w*\b.{0,60}|english|french|text|translation|recorded vote|voice "
    r"vote|microphone.{0,40}|"
    r"[^()\[\]]{0,60}(?:笑|掌声|掌聲|鼓掌|叫喊|呼喊|叫囂|喧哗|喧嘩|站起|起立|起身|停顿|停頓|"
    r"沉默|插话|插話|打断|席位|离席|離席|離開|离开|进入|進入|響起|响起|鐘聲|铃声|聽不清|听不清|"
    r"音乐|音樂|"
    r"示意|点头|點頭|摇头|搖頭|播放|展示|出示|高聲|大声|離場|入场|入場|退场|众人|哄堂|咳|"
    r"会议休息|休息|休會|休会|表決|大笑|收到|指向|翻译|手势)[^()\[\]]{0,60}"
)
_IS_SOUND = re.compile(rf"\W{{0,3}}(?:{_SOUND})(?:(?: and |, )\w{{1,20}}){{0,3}}\W{{0,3}}", re.IGNORECASE)
_INLINE = re.compile(
    rf"\\?[\[(（【〔](?:{_SOUND})(?:(?: and |, )\w{{1,20}}){{0,3}}(?: "
    rf"\d[\d:.]{{0,12}})?\s?[.。]?\\?[\])）】〕]|[(（]\d{{1,2}}[时時]\d{{1,2}}分[)）]|[♪♫]{{1,3}}|"
    rf"\\?[\[(]\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?:\.\d{{1,3}})?\\?[\])]",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"[(\[][^()\[\]]{0,300}[)\]]\.?|【[^【】]{0,120}】|\*[^*]{1,80}\*|-{3,}|\*{3,}|_{3,}|={3,}|[─—]{3,}"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?"
)
_BOT = re.compile(
    r"<(?:Zakim|RRSAgent|trackbot|agendabot|ghurlbot|gb|github-bot|meetbot)>|"
    r"<[\w.|-]{1,30}> (?:scribe\w{0,4} ?:|scribe ?[+-]|chair ?[:+]|present ?[+-]|regrets? ?[+-]|"
    r"q[+-?](?:\s|$)|ack \w|(?:zakim|rrsagent|trackbot), |s/[^/]{1,80}/|topic ?:|agenda ?[:+]|meeting ?:|"
    r"date ?:|\+[a-z_]+$)",
    re.IGNORECASE,
)
"""What the robots of a chat say, and what they are told: who scribes, who waits to speak, what is mended."""
_PAGE = re.compile(
    r"(?:-{1,3} ?\d{1,4} ?-{1,3}|page \d{1,4}(?: ?(?:of|/) ?\d{1,4})?|p\. ?\d{1,4}|第 "
    r"?\d{1,4} ?页?頁?(?:[ ,/共]{1,4}\d{1,4} ?[页頁])?|\d{1,4} ?/ ?\d{1,4}|[(\[]\d{1,4}[)\]])",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d{1,5}")
_LINE_NUMBER = re.compile(r"(\d{1,2})(?:[ \t]{1,12}|$)")
_ENDED = tuple('。！？.!?…”"」』:：;；')


def is_sound(words: str) -> bool:
    """Return whether `words`, found in brackets, tell of a sound or an event."""
    return bool(_IS_SOUND.fullmatch(words))


def aside(rows: Sequence[Row]) -> frozenset[int]:
    """Return the rows that are no speech wherever they stand: directions, page numbers, page heads."""
    return frozenset(stage_rows(rows) | page_rows(rows))


def stage_rows(rows: Sequence[Row]) -> set[int]:
    """Return the rows that are wholly a direction in brackets, or a rule."""
    return {
        i
        for i, row in enumerate(rows)
        if len(row.words) < 320 and (_WHOLE.fullmatch(row.words) or _BOT.match(row.words))
    }


def page_rows(rows: Sequence[Row]) -> set[int]:
    """Return the rows that are page numbers, and the heads that stand beside them again and again."""
    numbers = _page_numbers(rows)
    shapes = [_DIGITS.sub("0", row.words) for row in rows]
    beside = {j for i in numbers for j in (i - 2, i - 1, i + 1, i + 2) if 0 <= j < len(rows)} - numbers
    near = Counter(shapes[j] for j in beside)
    heads = {shape for shape, times in near.items() if times >= 2 and len(shape) < 120}
    all_times = Counter(shapes)
    varying = {s for s, n in all_times.items() if n >= 3 and "0" in s and _counts_up(s, shapes, rows)}
    page: set[int] = set(numbers)
    for i, shape in enumerate(shapes):
        if (shape in heads and i in beside and not _is_speechlike(rows[i])) or shape in varying:
            page.add(i)
    return page


def _is_speechlike(row: Row) -> bool:
    """Return whether a short row might be somebody's words: it ends as a sentence or begins with a label."""
    return row.words.endswith(("。", "！", "？", "!", "?")) or ":" in row.words[:20]


def _page_numbers(rows: Sequence[Row]) -> set[int]:
    """Return the rows that are only a page number: dressed as one, or bare and counting up by one."""
    bare = [(i, int(row.words)) for i, row in enumerate(rows) if _DIGITS.fullmatch(row.words)]
    found = {i for i, row in enumerate(rows) if len(row.words) < 30 and _PAGE.fullmatch(row.words)}
    for (i, one), (j, two) in pairwise(bare):
        if two == one + 1:
            found |= {i, j}
    return found


def _counts_up(shape: str, shapes: Sequence[str], rows: Sequence[Row]) -> bool:
    """Return whether the rows of one shape hold a number that rises from each to the next."""
    if len(shape) > 120 or shape.endswith(_ENDED) or ":" in shape:
        return False
    lists = [[int(n) for n in _DIGITS.findall(rows[i].words)] for i, s in enumerate(shapes) if s == shape][
        :200
    ]
    width = min(len(numbers) for numbers in lists)
    columns = [[numbers[k] for numbers in lists] for k in range(width)]
    return any(all(b - a == 1 for a, b in pairwise(c)) for c in columns) and len(shape) > 3


def unnumbered(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows without the numbers 1 to 25 that court records print at the left."""
    found = [_LINE_NUMBER.match(row.words) for row in rows]
    numbers = [int(m[1]) if m and row.mark == "" else 0 for m, row in zip(found, rows, strict=True)]
    steps = sum(1 for a, b in pairwise(numbers) if b and (b == a + 1 or (b == 1 and a >= 20)))
    if steps < 10 or steps < len(rows) * 0.6:
        return tuple(rows)
    ends = [m.end() if m and n else 0 for m, n in zip(found, numbers, strict=True)]
    return tuple(_without(row, end) for row, end in zip(rows, ends, strict=True) if end < len(row.words))


def _without(row: Row, length: int) -> Row:
    """Return a row without the number it begins with."""
    if not length:
        return row
    return replace(row, start=row.body + length, body=row.body + length, words=row.words[length:])


def sounds(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the bracketed sounds inside text[start:end]."""
    return tuple(Span(m.start(), m.end()) for m in _INLINE.finditer(text, start, end))


def inside(spans: Sequence[Span], starts: Sequence[int], place: int) -> bool:
    """Return whether `place` lies in one of `spans`, whose `starts` are given in order."""
    at = bisect_right(starts, place) - 1
    return at >= 0 and spans[at].end > place
