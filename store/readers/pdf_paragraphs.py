"""Lines of PDF pages joined to paragraphs, over columns and pages too.

A line goes on in the next when it is full - the next word would not have fitted - and nothing speaks against
it: an indent, a wider gap, another size of type, a label. Running heads, page numbers and footnotes are put
behind the paragraph that they interrupt.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from store.readers.pdf_lines import Page, Row, is_wide

_NUMBER = re.compile(
    r"[-–—·~\s|]{0,4}(?:\d{1,5}|[ivxl]{1,6})[-–—·~\s|]{0,4}|第\s?\d{1,5}\s?[页頁].{0,16}"
    r"|(?:[Pp]age|PAGE)\s{0,2}\d{1,5}(?:\s{0,2}(?:of|/)\s{0,2}\w{1,8})?|\d{1,5}\s?/\s?\d{1,5}"
)
_DIGITS = re.compile(r"\d+|\s+")
_ENDED = re.compile("[.!?。！？…:：;；][\"'”’」』）)]{0,3}$")
_LABEL = re.compile(r"[A-Z\u3400-\u9fff\[【“][^:：]{0,70}[:：]")
_ITEM = re.compile(
    r"\d{1,3}(?:\.\d{1,3}){0,3}[.)、．]|[•·●◆■▪*–—-]\s|[（(][一二三四五六七八九十\da-z]{1,3}[)）]"
    r"|[一二三四五六七八九十]{1,3}、|[QA]\.\s|第[一二三四五六七八九十\d]{1,4}[条章节]"
)
_BROKEN = re.compile(r"([A-Za-z]{2,30})[-\u2010]$")
_COMPOUND = frozenset(
    "self non well vice half cross ex co mid all so twenty thirty forty fifty sixty".split()
)
_NARROWEST = 0.75
"""Share of the page's width that the lines of a page with one column reach over."""
_NOTE = re.compile(r"[\d*†‡①-⑳\[]")


@dataclass(frozen=True, slots=True)
class Column:
    """What is common to the lines of one column: its edges, and how far its lines are apart."""

    left: float
    right: float
    leading: float


@dataclass(slots=True)
class _Writing:
    """Paragraphs under way: the one that is open, and what must wait until it ends."""

    body: float
    done: list[tuple[int, str]] = field(default_factory=list)
    open: list[Row] = field(default_factory=list)
    begun: int = 0
    waiting: list[tuple[int, str]] = field(default_factory=list)
    known: frozenset[str] = frozenset()

    def end(self) -> None:
        """Close the open paragraph; what waited for it follows."""
        if self.open:
            self.done.append((self.begun, _joined(self.open, self.known)))
        self.done += self.waiting
        self.open, self.waiting = [], []


def text(pages: Sequence[Page]) -> str:
    """Return the paragraphs of all pages, a line each; a form feed stands where a page begins."""
    aside = _furniture(pages)
    sizes: Counter[float] = Counter()
    for page in pages:
        for row in (r for column in page.columns for r in column):
            sizes[round(row.size)] += len(row.text)
    writing = _Writing(max(sizes, key=lambda s: sizes[s], default=10.0), known=_hyphenated(pages))
    before: Column | None = None
    for number, page in enumerate(pages):
        for rows in page.columns:
            column = _column(rows, page.width if len(page.columns) == 1 else 0.0)
            notes = _notes(rows, writing.body)
            for row in rows:
                if (number, row) in aside or row in notes:
                    writing.waiting.append((number, row.text))
                    continue
                if not (writing.open and _goes_on(writing, row, before or column, column)):
                    writing.end()
                    writing.begun = number
                writing.open.append(row)
                before = column
    writing.end()
    return "".join(_fed(writing.done))


def _fed(done: Sequence[tuple[int, str]]) -> Iterator[str]:
    """Yield the paragraphs with a form feed before the first that begins on a later page."""
    page = 0
    for number, words in done:
        yield ("\x0c" if number > page else "") + words + "\n"
        page = max(page, number)


def _column(rows: Sequence[Row], width: float) -> Column:
    """Return the edges of a column; where few lines are full, margins are taken to be alike on both sides."""
    lefts = Counter(round(r.left / 3) for r in rows)
    common = max(lefts, key=lambda place: lefts[place])
    left = min(r.left for r in rows if round(r.left / 3) == common)
    gaps = sorted(one.y - two.y for one, two in itertools.pairwise(rows) if one.y > two.y)
    size = sorted(r.size for r in rows)[len(rows) // 2]
    right = max(r.right for r in rows)
    full = sum(1 for r in rows if r.right > right - 3 * size)
    right = max(right, _NARROWEST * width if full >= max(3, len(rows) // 10) else width - left)
    return Column(left, right, gaps[len(gaps) // 3] if gaps else 1.2 * size)


def _goes_on(writing: _Writing, row: Row, before: Column, column: Column) -> bool:
    """Return whether the open paragraph goes on in `row`."""
    last = writing.open[-1]
    same = before is column
    if abs(last.size - row.size) > 0.12 * row.size or "\t" in row.text or "\t" in last.text:
        return False
    if same and (row.y > last.y or last.y - row.y > 1.35 * max(column.leading, row.size)):
        return False
    if same and row.size > 1.25 * writing.body:
        return True  # a headline of two lines, centred or not
    ended = bool(_ENDED.search(last.text))
    if ended and (_LABEL.match(row.text) or _ITEM.match(row.text)):
        return False
    if _is_indented(last, row, before, column, ended=ended):
        return False
    return _is_full(last, row, before)


def _is_indented(last: Row, row: Row, before: Column, column: Column, *, ended: bool) -> bool:
    """Return whether a line begins a paragraph by standing further in, or further out, than its column."""
    inward = row.left - column.left
    if abs(inward) <= 0.8 * row.size:
        return False
    return ended or abs(inward - (last.left - before.left)) > 0.8 * row.size


def _is_full(last: Row, row: Row, column: Column) -> bool:
    """Return whether the first word of `row` had no room left in the line before."""
    if is_wide(row.text[0]) or is_wide(last.text[-1]):
        return last.right >= column.right - 2.6 * last.size
    word = len(row.text.split(" ", 1)[0])
    return last.right + (word + 1) * _letter(row) > column.right - 0.5 * last.size


def _letter(row: Row) -> float:
    """Return how wide a letter of a line is on average."""
    return (row.right - row.left) / max(1, len(row.text))


def _joined(rows: Sequence[Row], known: frozenset[str]) -> str:
    """Return lines as one: words broken at a line end made whole, no blank between Han characters."""
    whole = rows[0].text
    pieces: list[str] = []
    for row in rows[1:]:
        broken = _BROKEN.search(whole[-32:])
        following = re.match(r"[a-z]{1,30}", row.text)
        if whole.endswith("\u00ad"):
            whole = whole[:-1]
        elif broken and following:
            compound = f"{broken.group(1)}-{following.group()}".lower()
            if compound not in known and broken.group(1).lower() not in _COMPOUND:
                whole = whole[:-1]
        elif not (is_wide(whole[-1:]) or is_wide(row.text[0])):
            whole += " "
        pieces.append(whole)
        whole = row.text
    return "".join(pieces) + whole


def _hyphenated(pages: Sequence[Page]) -> frozenset[str]:
    """Return the words that are written with a hyphen inside a line."""
    found = (
        word.lower()
        for page in pages
        for column in page.columns
        for row in column
        if "-" in row.text
        for word in re.findall(r"[A-Za-z]{2,30}-[a-z]{1,30}", row.text)
    )
    return frozenset(found)


def _furniture(pages: Sequence[Page]) -> set[tuple[int, Row]]:
    """Return running heads and page numbers: what comes back at the edge of pages."""
    edges: list[tuple[int, bool, Row]] = []
    for number, page in enumerate(pages):
        rows = sorted((r for column in page.columns for r in column), key=lambda r: -r.y)
        edges += [(number, True, r) for r in rows[:2]]
        edges += [(number, False, r) for r in rows[2:][-2:]]
    keys = Counter((top, _DIGITS.sub("#", row.text)) for _, top, row in edges if not _is_said(row.text))
    fewest = min(len(pages), max(3, len(pages) * 3 // 10))
    return {
        (number, row)
        for number, top, row in edges
        if len(pages) > 1
        and (keys[top, _DIGITS.sub("#", row.text)] >= fewest or _NUMBER.fullmatch(row.text[:40]))
    }


def _is_said(words: str) -> bool:
    """Return whether a line is somebody's words, however often it comes: a sentence, or a label."""
    return len(words) > 160 or bool(_ENDED.search(words) or _LABEL.match(words))


def _notes(rows: Sequence[Row], body: float) -> frozenset[Row]:
    """Return the footnotes at the end of a column: smaller type, a sign before the first of them."""
    first = len(rows)
    while first and rows[first - 1].size < 0.9 * body:
        first -= 1
    while first < len(rows) and not _NOTE.match(rows[first].text):
        first += 1
    return frozenset(rows[first:]) if first else frozenset()
