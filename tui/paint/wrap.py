"""Line breaking for Chinese and English: text and a width in, the lines' offsets out.

No line begins with a closing mark, none ends with an opening one; a number keeps its sign, scale and unit;
Latin words stay whole; between other Han characters any break will do. What is wider than a line breaks
anyway. Lines cover the text without gaps; blanks at a line's end may stand beyond the width, undrawn.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate

from tui.paint.cells import width_of

CLOSING = frozenset("，。、；：？！）】》」』”’…—％‰℃〕〉｝］·～〗,.;:?!)]}%")
"""No line begins with one of these."""
OPENING = frozenset("（【《「『“‘〔〈｛［〖￥＄￡([{$£€¥")
"""No line ends with one of these."""

_BLANK = " \t\u00a0"
# Compiling a set costs by the number of its characters, and the first frame waits for it: a Han character is
# told by what it is not, and letters that words are made of end where the wide scripts begin.
_HAN = r"(?![\x00-\u024f])[^\W\d_]"
_LATIN = (
    r"!-~\u00a1-\u167f\u1681-\u1fff\u200b-\u2013\u2015-\u2017\u201e-\u2025\u2030-\u205e\u2060-\u2e7f"
    r"\ufb00-\ufdff\ufe00-\ufe0f\ufe70-\ufeff\U00010000-\U0010ffff"
)
_NUMBER = r"\d{1,40}(?:[.,．][0-9]{1,20}){0,6}"
_ATOM = re.compile(
    # A figure: qualifier, currency, sign, number or range, then scale and unit in Chinese or in English.
    rf"[超近约逾达]?(?:[A-Z]{{1,3}} ?)?[¥$€£￥]?[+\-−±＋－]?{_NUMBER}(?:\s?[-—–~～至到]\s?{_NUMBER})?"
    rf"(?:\s?[%％‰℃]|[十百千万亿兆]{{0,4}}[多余几来]?[十百千万亿兆]{{0,4}}(?:个百分点|平方公里|平方米|立方米|[美欧日港]元|公里|公顷|{_HAN})?)?"
    r"(?:[ \u00a0](?:per cent|percent|percentage points?|thousand|million|billion|trillion|bn)\b)?"
    r"(?:[ \u00a0][a-z]{1,10}\b)?"
    rf"|[〇零一二三四五六七八九十百千万亿两]{{2,20}}[多余]?(?:{_HAN})?"
    rf"|[{_LATIN}]+(?:’[{_LATIN}]+)?"
    r"|…{2,}|—{2,}"
    r"|[ \t\u00a0]+"
    r"|.",
    re.DOTALL,
)


@lru_cache(maxsize=4096)
def wrap(text: str, width: int, keep: tuple[tuple[int, int], ...] = ()) -> tuple[tuple[int, int], ...]:
    """Return the (start, end) of each line of one paragraph; `keep` are spans not to be broken if they fit.

    >>> [text[a:b] for text in ["总投资287亿元，"] for a, b in wrap(text, 8)]
    ['总投资', '287亿元，']
    """
    ends, limit = _ends(text), max(1, width)
    places = _breaks(text, keep)
    lines: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        reach = _reach(text, ends, at, limit)
        cut = _last(places, at, reach)
        if cut == at:
            cut = next((place for place in range(reach, at, -1) if _parts(text, place)), max(reach, at + 1))
        lines.append((at, cut))
        at = cut
    return tuple(lines) or ((0, 0),)


def _reach(text: str, ends: tuple[int, ...], at: int, width: int) -> int:
    """Return the farthest offset whose line from `at` fits, blanks at its end not counted."""
    reach = bisect_right(ends, ends[at] + width) - 1
    while reach < len(text) and text[reach] in _BLANK:
        reach += 1
    return reach


def _last(places: tuple[int, ...], at: int, reach: int) -> int:
    """Return the last place not beyond `reach`, or `at`."""
    index = bisect_right(places, reach) - 1
    return max(at, places[index]) if index >= 0 else at


@lru_cache(maxsize=4096)
def _ends(text: str) -> tuple[int, ...]:
    """Return the cells that stand before each offset."""
    return tuple(accumulate(map(width_of, text), initial=0))


@lru_cache(maxsize=4096)
def _breaks(text: str, keep: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    """Return where a line may end at its best: between atoms, outside `keep`, with the marks in place."""
    places = [m.end() for m in _ATOM.finditer(text) if _parts(text, m.end())]
    for start, end in keep:
        low, high = bisect_right(places, start), bisect_left(places, end)
        del places[low:high]
    return tuple(places)


def _parts(text: str, place: int) -> bool:
    """Tell whether the marks on both sides of `place` bear a line's end there."""
    if place >= len(text):
        return True
    after = text[place]
    if after in CLOSING or after in _BLANK or width_of(after) == 0:
        return False
    seen = place
    while seen > 0 and text[seen - 1] in _BLANK:
        seen -= 1
    before = text[seen - 1] if seen else ""
    # A straight quotation mark opens or closes; it stays with what it touches.
    return before not in OPENING and not (seen == place and '"' in (before, after))
