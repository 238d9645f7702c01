"""The page of quotes: its lines, where a place stands in it, and whose words are under the cursor."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise

from store.question import Explored
from store.records import Span, Speaker
from tui.paint.cells import fit, length, shown
from tui.paint.doubts import SIGN, Doubts
from tui.paint.names import Painted
from tui.paint.page import Page, Row
from tui.paint.passage import Mark, Marks, gutter, paint_text

Say = Callable[..., str]
KEPT = 5
"""Characters of a marked word that is not broken; longer ones would leave ragged lines."""


def line(answer: Explored, row: Row, marks: Marks, here: Sequence[Mark], say: Say) -> Painted:
    """Return the pieces of one row: text with its marks, or the line that stands for a fold."""
    if row.kind == "blank":
        return ()
    if row.kind != "text":
        one = "-one" if row.lines == 1 else ""
        return ((say(f"fold-{row.kind}{one}", row.lines), "fold"),)
    over = [m for m in here if m.start < row.end and m.end > row.start]
    return paint_text(answer.text, row, answer.passages, [*marks.over(row.start, row.end), *over])


def row_line(
    answer: Explored,
    row: Row,
    marks: Marks,
    doubts: Doubts,
    say: Say,
    *,
    here: Sequence[Mark] = (),
    under: str = "",
) -> Painted:
    """Return one row with the signs before it: whose words it holds, and whether something is doubtful."""
    sign, names = gutter(row, answer.passages)
    doubtful = row.kind == "text" and doubts.begins_in(row.start, row.end)
    return (
        (sign, f"{names} {under}".rstrip()),
        SIGN if doubtful else (" ", ""),
        *line(answer, row, marks, here, say),
    )


def page_of(answer: Explored, marks: Marks, *, folded: bool) -> Page:
    """Return the page of an answer: figures and short marked words are not broken."""
    keep = sorted({(m.start, m.end) for m in marks.marks if m.names == "metric" or m.end - m.start <= KEPT})
    apart = tuple(b for a, b in pairwise([(0, 0), *keep]) if b[0] >= a[1])
    return Page(answer.text, answer.passages, answer.question.speakers, apart, folded)


def row_at(rows: Sequence[Row], place: int) -> int:
    """Return the index of the row that holds `place`: blanks at a line's end belong to it."""
    index = max(0, bisect_right(rows, place, key=lambda row: row.start) - 1)
    return nearest(rows, index, -1)


AHEAD = 8
"""The part of the page that stands above the place of a jump: what comes next is in view, too."""


def top_after_jump(cursor: int, height: int) -> int:
    """Return the first row in view after a jump to a row that was out of view."""
    return max(0, cursor - height // AHEAD)


def rows_over(rows: Sequence[Row], span: Span) -> range:
    """Return the indices of the rows that `span` touches."""
    first = max(0, bisect_right(rows, span.start, key=lambda row: row.start) - 1)
    return range(first, bisect_right(rows, span.end, key=lambda row: row.start))


def nearest(rows: Sequence[Row], index: int, way: int) -> int:
    """Return the index of the row at or beyond `index` that is not blank."""
    if not rows:
        return 0
    index = max(0, min(len(rows) - 1, index))
    for step in (way, -way):
        at = index
        while 0 <= at < len(rows) and rows[at].kind == "blank":
            at += step
        if 0 <= at < len(rows):
            return at
    return index


def speaker_at(answer: Explored, span: Span) -> Speaker | None:
    """Return who speaks in `span`: the first whose words stand in it, else the last who spoke before."""
    last = bisect_right(answer.passages, max(span.start, span.end - 1), key=lambda p: p.start) - 1
    found: str | None = None
    for passage in reversed(answer.passages[: last + 1]):
        if passage.speaker is not None:
            if passage.end <= span.start:
                found = found or passage.speaker
                break
            found = passage.speaker
    return next((s for s in answer.speakers if s.id == found), None)


def title(answer: Explored | None, span: Span, say: Say, width: int = 1_000) -> str:
    """Return the pane's title in `width` cells: the speaker, post and affiliation as far as known.

    Where there is little room the pane's own name goes first; then post and affiliation are both cut, so that
    neither pushes the other out.
    """
    speaker = speaker_at(answer, span) if answer else None
    if speaker is None:
        return say("quotes")
    post = speaker.post or ""
    place = "" if speaker.affiliation and speaker.affiliation in post else speaker.affiliation or ""
    name, *more = (shown(part) for part in (speaker.name, post, place) if part)
    whole = _DOT.join((say("quotes"), name, *more))
    if length(whole) <= width:
        return whole
    head = _DOT.join((say("quotes"), name)) if width >= _NAMED else name
    return _DOT.join((head, *_squeezed(more, width - length(head))))


_DOT = " · "
_NAMED = 40
"""Cells from which the pane's own name has room beside the speaker's."""
_LEAST = 6
"""Cells below which a cut post tells nothing."""


def _squeezed(parts: Sequence[str], room: int) -> list[str]:
    """Return the parts cut to `room` cells with a dot before each; a short one leaves room to the others."""
    room -= length(_DOT) * len(parts)
    if parts and room < _LEAST * len(parts):
        return _squeezed(parts[:-1], room + length(_DOT) * len(parts))
    kept: dict[int, str] = {}
    for left, (at, part) in zip(
        range(len(parts), 0, -1), sorted(enumerate(parts), key=lambda p: length(p[1])), strict=True
    ):
        kept[at] = fit(part, room // left)
        room -= length(kept[at])
    return [kept[at] for at in range(len(parts))]
