"""A paragraph's quotation marks: which hold speech, and a copy in which what they hold is hidden.

Pairs are sought inside one paragraph only, so that a lost mark spoils no more than its own.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from store.text.speech.zh_words import ASIDE, INSIDE

_MARKS = re.compile('[“”„‟「」『』〝〞"＂]')
_OPEN = frozenset("“„「『〝")
_CLOSE = frozenset("”‟」』〞")
_BRACKETS = re.compile(
    r"（[^（）\n]{0,300}）|\([^()\n]{0,300}\)|《[^《》\n]{0,120}》|〈[^〈〉\n]{0,120}〉|【[^【】\n]{0,60}】"
)
_TERMINAL = frozenset("。！？!?…．")
_SAID_BEFORE = re.compile(r"(?:说|道|称|表示|指出|强调|认为|說|稱|強調|認為|看来|坦言)[，,]?$")

_SAID_AFTER = re.compile(r"[^，,。！？；“”]{2,40}(?:说|道|称|表示|认为|說|稱|坦言)[，,。：]")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation that is speech: the places of its marks. `closed` is False without the second."""

    open: int
    close: int
    closed: bool = True

    @property
    def after(self) -> int:
        """The place behind the closing mark."""
        return self.close + 1 if self.closed else self.close


def first_at(quotes: Sequence[Quote], at: int) -> int:
    """Return the number of the first quotation that opens at `at` or later."""
    return bisect_left(quotes, at, key=lambda q: q.open)


def mask(paragraph: str) -> tuple[str, tuple[Quote, ...]]:
    """Return a copy with quoted speech, terms and brackets hidden, and the spoken quotations.

    The last mark of a spoken quotation stays, so that its sentence is seen to end.
    """
    masked = list(paragraph)
    quotes: list[Quote] = []
    for quote in _pairs(paragraph):
        if _is_speech(paragraph, quote):
            quotes.append(quote)
            masked[quote.open] = "“"
            last = quote.close - 1
            masked[quote.open + 1 : last] = INSIDE * (last - quote.open - 1)
            if quote.closed:
                masked[quote.close] = "”"
        else:
            masked[quote.open : quote.after] = ASIDE * (quote.after - quote.open)
    for found in _BRACKETS.finditer("".join(masked)):
        a, b = found.start() + 1, found.end() - 1
        masked[a:b] = [INSIDE if c == INSIDE else ASIDE for c in masked[a:b]]
    return "".join(masked), tuple(quotes)


def _pairs(paragraph: str) -> list[Quote]:
    found: list[Quote] = []
    opened, depth = -1, 0
    marks = [(m.start(), m[0]) for m in _MARKS.finditer(paragraph)]
    nested = sum(c in _OPEN for _, c in marks) == sum(c in _CLOSE for _, c in marks)
    for at, mark in marks:
        opening = mark in _OPEN or (mark not in _CLOSE and opened < 0)
        if opening and opened < 0:
            opened, depth = at, 1
        elif opening:
            depth += nested
        elif opened >= 0:
            depth -= 1
            if depth <= 0:
                found.append(Quote(opened, at))
                opened = -1
    if opened >= 0 and (opened == 0 or paragraph[opened - 1] in "：:") and len(paragraph) - opened > 12:
        found.append(Quote(opened, len(paragraph), closed=False))
    return found


def _is_speech(paragraph: str, quote: Quote) -> bool:
    """Tell speech from a quoted term: by its last mark, by what stands before it, by sentences inside."""
    if not quote.closed:
        return True
    inner = paragraph[quote.open + 1 : quote.close].rstrip("’' ")
    if len(inner) < 2:
        return False
    before = paragraph[max(0, quote.open - 6) : quote.open].rstrip()
    if before.endswith(("：", ":")):
        return len(inner) >= 4
    if inner[-1] in _TERMINAL:
        return len(inner) >= 4
    opens = not before or before[-1] in "。！？!?”」，,；;"
    if inner[-1] in "，,；;—─":
        return opens and len(inner) >= 4
    after = paragraph[quote.close + 1 : quote.close + 2]
    if _SAID_BEFORE.search(before) and (not after or after in "。！？!?"):
        return True
    if after and after in "，," and len(inner) >= 5 and _SAID_AFTER.match(paragraph, quote.close + 2):
        return not before or before[-1] in "。！？!?”"
    if after in "，,。" and len(inner) >= 10:
        return not before or before[-1] in "。！？!?”"
    return any(c in _TERMINAL for c in inner) and len(inner) >= 15 and opens
