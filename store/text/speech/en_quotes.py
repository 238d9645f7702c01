"""Quotation marks of English prose: paired inside a paragraph, whichever way they face."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.records import Span

_MARK = re.compile('"')
_OTHER_CLOSE = re.compile(r"[.,!?]'(?=\s|$)")
_SINGLE = re.compile(
    r"(^|[\s(])'(?=\w)([^'\n]{1,800}(?:'[^'\n]{1,800}){0,12}?(?<=[.,!?]))'(?=\s|$)", re.MULTILINE
)
_FILLED = re.compile(r"[^\W_]")
_HIDDEN = re.compile(r"[^\s\"]")


def quotations(straight: str, paragraph: Span) -> tuple[Span, ...]:
    """Return what stands between marks in the paragraph, without the marks.

    `straight` is the straightened text. Marks are taken in turn: machines mirror them, so their direction is
    only asked when it is plain from the blanks around them. A mark that never closes opens nothing.
    """
    found: list[Span] = []
    opened: int | None = None
    for match in _MARK.finditer(straight, paragraph.start, paragraph.end):
        at = match.start()
        if opened is None:
            opened = at if _may_open(straight, at, paragraph) else None
        elif _opens(straight, at, paragraph) and _opens(straight, opened, paragraph):
            opened = at
        else:
            if _FILLED.search(straight, opened + 1, at):
                found.append(Span(opened + 1, at))
            opened = None
    if opened is not None and (other := _OTHER_CLOSE.search(straight, opened + 1, paragraph.end)):
        found.append(Span(opened + 1, other.start() + 1))
    return tuple(found)


def doubled(straight: str) -> str:
    """Return the text with single marks around speech doubled, where it uses no double marks at all."""
    if '"' in straight or "'" not in straight:
        return straight
    return _SINGLE.sub(lambda m: f'{m[1]}"{m[2]}"', straight)


def unclosed(straight: str, paragraph: Span, quoted: tuple[Span, ...]) -> Span | None:
    """Return what follows a mark that opens a sentence and never closes before the paragraph ends."""
    at = straight.rfind('"', quoted[-1].end + 1 if quoted else paragraph.start, paragraph.end)
    if at < 0 or not _may_open(straight, at, paragraph):
        return None
    lead = straight[paragraph.start : at].rstrip()
    return Span(at + 1, paragraph.end) if not lead or lead[-1] in '.!?:,"' else None


def opens_without_end(straight: str, paragraph: Span) -> bool:
    """Return whether the paragraph begins with a mark and holds no other, as a long quotation does."""
    return straight[paragraph.start] == '"' and straight.count('"', paragraph.start, paragraph.end) == 1


def masked(straight: str, quoted: tuple[Span, ...]) -> str:
    """Return `straight` with quoted words hidden as the letter q, the same length.

    Verbs and full stops inside a quotation then never count; its last mark of punctuation stays.
    """
    pieces: list[str] = []
    at = 0
    for span in quoted:
        keep = span.end - 1 if straight[span.end - 1] in ".,!?" else span.end
        pieces += (
            straight[at : span.start],
            _HIDDEN.sub("q", straight[span.start : keep]),
            straight[keep : span.end],
        )
        at = span.end
        if straight.startswith("'", at):
            pieces.append('"')
            at += 1
    return "".join((*pieces, straight[at:]))


def _may_open(straight: str, at: int, paragraph: Span) -> bool:
    """Return whether words follow the mark and it does not plainly close."""
    if not _FILLED.search(straight, at + 1, min(paragraph.end, at + 80)):
        return False
    after_word = at > paragraph.start and not straight[at - 1].isspace()
    return not (after_word and straight[at + 1].isspace() and straight[at - 1] not in ",:(")


def _opens(straight: str, at: int, paragraph: Span) -> bool:
    """Return whether the blanks around the mark say that it opens."""
    before = at == paragraph.start or straight[at - 1] in " (-"
    return before and at + 1 < paragraph.end and not straight[at + 1].isspace()


def moved(spans: Sequence[Span], by: int) -> tuple[Span, ...]:
    """Return the spans so many characters further on."""
    return tuple(Span(s.start + by, s.end + by) for s in spans)


def stripped(straight: str, span: Span) -> Span:
    """Return the stretch without the marks around it."""
    start, end = span.start, span.end
    while start < end and straight[start] in '" ':
        start += 1
    while end > start and straight[end - 1] in '" ':
        end -= 1
    return Span(start, end)
