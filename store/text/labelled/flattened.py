"""Records whose line ends were lost: labels that stand inside a line, found by their coming back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from store.text.labelled import notlabels

_HEAD_EN = r"(?:[A-Z][\w.'’-]{0,20} ){0,3}[A-Z][\w.'’-]{0,20}"
_COLON = re.compile(r"[:：]")
_LABEL = re.compile(
    rf"[.!?\"”] {{1,3}}(?P<en>{_HEAD_EN})$"
    r"|[。！？!?”」…][ \t\u3000]{0,4}(?P<zh>[\u4e00-\u9fff·]{1,12})(?:（[^（）]{1,30}）)?$"
)
"""A label behind the end of a sentence, and before its colon."""
_LONGEST = 90
"""Characters before a colon in which its label and the end of the sentence before stand."""
_CLOCKED = re.compile(r"(?<=\S) {1,3}(?=\[?\d{1,2}:\d{2}(?::\d{2})?\]? <[^<>\s]{1,30}> )")
"""Where a line of a chat begins: `17:02 <mira> `."""
_BEGINS = re.compile(rf"^[ \t]{{0,8}}(?P<head>[\u4e00-\u9fff·]{{1,12}}|{_HEAD_EN})[：:]", re.MULTILINE)
_LINE = re.compile(r"[^\n]{100,}")
_WHOLE = 1500
"""A line longer than this may be a whole record: every label in it stands for itself."""
_FEWEST = 3


def starts(text: str) -> tuple[int, ...]:
    """Return the places inside the lines of `text` where a new line was lost, in order.

    >>> starts("a" * 200 + " 17:02 <mira> yes 17:03 <tam> no 17:04 <mira> so")
    (201, 218, 233)
    """
    lines = [found.span() for found in _LINE.finditer(text)]
    if not lines:
        return ()
    clocks = [
        m.end() for a, b in lines if text.count(" <", a, b) >= _FEWEST for m in _CLOCKED.finditer(text, a, b)
    ]
    return tuple(sorted({*_labels(text, lines), *(clocks if len(clocks) >= _FEWEST else ())}))


def _labels(text: str, lines: list[tuple[int, int]]) -> Iterator[int]:
    """Yield where labels stand inside lines: those that come back, and in a very long line every one."""
    found = [
        (at, head, b - a > _WHOLE)
        for a, b in lines
        for colon in _COLON.finditer(text, a, b)
        for at, head in _before(text, a, colon)
    ]
    if not found:
        return
    heads = Counter(head for _, head, _ in found if not notlabels.is_fact(head))
    heads.update(m["head"] for m in _BEGINS.finditer(text) if m["head"] in heads)
    back = {head for head, times in heads.items() if times >= 2}
    voices = len(back) >= 2 and sum(1 for _, head, _ in found if head in back) >= _FEWEST
    for at, head, whole in found:
        if whole or (voices and head in heads):
            yield at


def _before(text: str, line: int, colon: re.Match[str]) -> Iterator[tuple[int, str]]:
    """Yield the label before a colon and where it begins, when a sentence of its line ends before it."""
    first = max(line, colon.start() - _LONGEST)
    found = _LABEL.search(text[first : colon.start()])
    kind = "en" if found and found["en"] else "zh"
    if found and (kind == "zh" or text[colon.end() : colon.end() + 1].isspace()):
        yield first + found.start(kind), found[kind]
