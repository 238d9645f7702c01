"""A record cut into rows: lines, or the cues of a format, each with its markup told apart from its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from store.records import Line
from store.text.clean import folded
from store.text.labelled import flattened
from store.text.paragraphs import trimmed

_BREAK = re.compile(
    r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]|<br ?/?>|<\\?/(?:p|div|li|tr|h[1-6])>", re.IGNORECASE
)
_TAGS = re.compile(
    r"(?:<(?:p|div|span|li|strong|b|em|i|font|h[1-6])(?: [^<>]{0,200})?>\s{0,8}){1,8}", re.IGNORECASE
)
_CLOSING = re.compile(r"(?:</[a-z]{1,8}>\s{0,3}){1,6}$")
_QUOTE = re.compile(r"(?:>[ \t]{0,2}){1,4}")
_HEADING = re.compile(r"#{1,6}[ \t]{1,8}")
_BULLET = re.compile(r"(?:[-*+•·](?=[ \t\u3000])|[–—](?![–—])(?=[ \t]))[ \t\u3000]{0,8}")
_SIGN = re.compile(r"[●■◆▪◦►○※▲△★☆□◇▶◎]{1,3}[ \t\u3000]{0,8}")
_NUMBER = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3}){1,3}[.)、．]?[ \t\u3000]{1,8}(?!(?:[-–~]|-->|to) ?\d)"
    r"|\d{1,3}[.)、．][ \t\u3000]{0,8}(?![\d])"
    r"|[（(]?[一二三四五六七八九十]{1,3}[)）、][ \t\u3000]{0,8}|[（(]\d{1,2}[)）][ "
    r"\t\u3000]{0,8}|[a-z][.)][ \t]{1,8})"
)
ITEMS = ("bullet", "number", "sign")
"""The marks of list items."""
ENDED = tuple('。！？.!?…”"」』;；)）')
"""How a row ends that ends a sentence."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line: text[start:end] without outer blanks, `body` after its markup."""

    start: int
    end: int
    body: int
    indent: int
    mark: str
    """"heading", "bullet", "sign" (●, ○), "number", "quote", "table" or nothing."""
    gap: bool
    """Whether a blank line stands before it."""
    words: str
    """text[body:end], folded to half width."""
    time: int | None = None


def is_open(row: Row) -> bool:
    """Return whether a row is short and ends without a mark, as a title does."""
    return len(row.words) <= 30 and not row.words.endswith(ENDED) and ":" not in row.words


def cut(text: str, lines: Sequence[Line] = ()) -> tuple[Row, ...]:
    """Return the rows of `text` that hold more than blanks; those of `lines` when the format gives them."""
    if lines:
        cues = ((line.start, line.end, line.time) for line in lines)
        return tuple(row for start, end, time in cues for row in _rows(text, start, end, time))
    lost = flattened.starts(text)
    return cut_at(text, lost) if lost else tuple(_rows(text, 0, len(text), None))


def cut_at(text: str, starts: Sequence[int]) -> tuple[Row, ...]:
    """Return the rows of `text`, a new one at each of `starts`, which are in order."""
    edges = [0, *starts, len(text)]
    return tuple(row for a, b in pairwise(edges) if a < b for row in _rows(text, a, b, None))


def _rows(text: str, start: int, end: int, time: int | None) -> Iterator[Row]:
    """Yield the rows of text[start:end], the first of them with `time`."""
    gap = True
    for first, last in _between(_BREAK, text, start, end):
        span = trimmed(text, first, last)
        if span.start == span.end:
            gap = True
            continue
        yield _row(text, span.start, span.end, span.start - first, gap, time)
        gap, time = False, None


def _between(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for found in pattern.finditer(text, start, end):
        yield at, found.start()
        at = found.end()
    yield at, end


def _row(text: str, start: int, end: int, indent: int, gap: bool, time: int | None) -> Row:
    """Return the row of text[start:end] with its markup read off."""
    tags = _TAGS.match(text, start, end)
    if tags:
        start = trimmed(text, tags.end(), end).start
    end = _without_tags(text, start, end)
    body, mark = start, ""
    for kind, pattern in (
        ("quote", _QUOTE),
        ("heading", _HEADING),
        ("bullet", _BULLET),
        ("sign", _SIGN),
        ("number", _NUMBER),
    ):
        found = pattern.match(text, body, end)
        if found and found.end() < end:
            body, mark = found.end(), kind
    if text[start] == "|" and text[end - 1] == "|":
        mark = "table"
    return Row(start, end, body, indent, mark, gap, folded(text[body:end]), time)


def _without_tags(text: str, start: int, end: int) -> int:
    """Return where the words of text[start:end] end before closing tags."""
    if text[end - 1] != ">":
        return end
    found = _CLOSING.search(text[max(start, end - 80) : end])
    return end - len(found[0]) if found and found.start() else end
