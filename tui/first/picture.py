"""The explorer at its start as painted lines: what Textual will paint a moment later, from the same answer.

Only sizes with panes side by side are known here; elsewhere the program opens without a first frame.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from store.question.explore import Explored
from store.records import Span
from tui.paint import bands, quotes, rows
from tui.paint.cells import length
from tui.paint.course import THUMB, Course
from tui.paint.doubts import Doubts
from tui.paint.hints import HINTS, command
from tui.paint.names import Painted, Piece
from tui.paint.page import Row
from tui.paint.passage import GUTTER, marks_of
from tui.rebinding import hinted
from tui.wording import Say

LEAST = (60, 14)
"""Columns and lines from which panes stand side by side below both bands."""
_SIDES = ((180, 42, 60), (140, 36, 48), (100, 31, 36), (0, 26, 0))
"""From so many columns on: how wide the speakers and the metrics are."""
_AROUND = 3
"""Lines around the panes: header, hot words, foot."""
_EDGES = 2


@dataclass(frozen=True, slots=True)
class _Pane:
    """A pane with its border: what stands in it, a line each, without the signs of the border."""

    title: str
    lines: tuple[Painted, ...]
    width: int
    is_focused: bool = False
    below: str = ""
    """What the lower border says at its right."""

    def painted(self, height: int) -> Iterator[Painted]:
        """Yield the lines of the pane, the border among them."""
        edge = "edge-focus" if self.is_focused else "edge"
        label = "label-focus" if self.is_focused else "label"
        name = f" {self.title} "
        rule = "─" * (self.width - length(name) - 3)
        yield ("╭─", edge), (name, label), (f"{rule}╮", edge)
        for line in islice((*self.lines, *[()] * height), height - _EDGES):
            room = self.width - _EDGES - bands.width_of(line)
            yield ("│", edge), *based(line, "body"), (" " * room, "body"), ("│", edge)
        below = f" {self.below} " if self.below else ""
        rule = "─" * (self.width - length(below) - (3 if below else 2))
        yield (f"╰{rule}", edge), (below, label), ("─╯" if below else "╯", edge)


def picture(
    answer: Explored, width: int, height: int, say: Say, *, sample: bool, place: int = 0
) -> Iterator[Painted]:
    """Yield the lines of the whole screen; the record was left at `place`."""
    hints = [(key, say(word)) for key, word in hinted(HINTS["speakers"])]
    first = bands.sample(say, hinted(bands.SAMPLE)) if sample else ()
    words, _ = bands.hot_words(answer.hot_words, None, None, width, say)
    foot = bands.foot(hints, command(answer, answer.question), width, first)
    yield _filled(bands.header(answer, (0, 0), width, say), width, "band")
    yield _filled(words, width, "body")
    panes = [pane.painted(height - _AROUND) for pane in _panes(answer, width, height - _AROUND, say, place)]
    for parts in zip(*panes, strict=True):
        yield tuple(piece for part in parts for piece in part)
    yield _filled(foot, width, "band")


def based(line: Painted, base: str) -> Painted:
    """Return the line with what lies below all its tones."""
    return tuple((text, f"{base} {names}".strip()) for text, names in line)


def _filled(line: Painted, width: int, base: str) -> Painted:
    return (*based(line, base), (" " * (width - bands.width_of(line)), base))


def _panes(answer: Explored, width: int, height: int, say: Say, place: int) -> Iterator[_Pane]:
    side, figures = next((side, figures) for least, side, figures in _SIDES if width >= least)
    lines = height - _EDGES
    yield _Pane(
        f"{say('speakers')} {len(rows.parted(answer.speakers)[0])}",
        _speakers(answer, side - _EDGES, lines, say),
        side,
        is_focused=True,
    )
    between = width - side - figures
    page = _Page(answer, between, lines, place)
    yield page.pane(between, say)
    if figures:
        title = rows.metrics_title(len(answer.metrics), answer.metrics_total, say)
        yield _Pane(title, _metrics(answer, page.here, figures - _EDGES, lines), figures)


def _speakers(answer: Explored, width: int, lines: int, say: Say) -> tuple[Painted, ...]:
    columns = rows.speaker_columns(answer.speakers)
    persons, others = rows.parted(answer.speakers)
    width -= len(persons) + bool(others) + len(others) > lines
    groups = [
        [rows.speaker_row(speaker, width, columns, marked=False) for speaker in group[:lines]]
        for group in (persons, others)
    ]
    first = groups[0] or groups[1]
    first[:] = _signed(first, 0, "cursor")
    title = [rows.others_row(say("speakers-others"), width)] if others else []
    return (*groups[0], *title, *groups[1])


def _metrics(answer: Explored, here: Span, width: int, lines: int) -> tuple[Painted, ...]:
    metrics = tuple({metric.start: metric for metric in answer.metrics}.values())
    width -= len(metrics) > lines
    language = answer.record.meeting.language if answer.record else "en"
    columns = rows.metric_columns(metrics, language, width)
    end = max(here.end, here.start + 1)
    cursor = next((at for at, m in enumerate(metrics) if m.end > here.start and m.start < end), 0)
    top = max(0, min(rows.top_in_view(cursor, 0, lines), len(metrics) - lines))
    shown = metrics[top : top + lines]
    painted = [rows.metric_row(metric, answer.text, language, width, columns) for metric in shown]
    return _signed(painted, cursor - top)


def _signed(painted: list[Painted], at: int, under: str = "") -> tuple[Painted, ...]:
    """Return the rows with the sign of the cursor in one of them."""
    return tuple(based(rows.signed(row), under) if n == at else row for n, row in enumerate(painted))


class _Page:
    """The page of quotes in so many lines, the cursor where the record was left."""

    def __init__(self, answer: Explored, width: int, lines: int, place: int) -> None:
        self._answer, self._lines, self._marks = answer, lines, marks_of(answer)
        page = quotes.page_of(answer, self._marks, folded=True)
        found: list[Row] = []
        # A blank stands at both sides inside the border.
        for row in page.rows(width - _EDGES - 2 - GUTTER):
            found.append(row)
            if row.start > place and len(found) > quotes.row_at(found, place) + lines:
                break
        cursor = quotes.row_at(found, place)
        top = 0 if cursor < lines else quotes.top_after_jump(cursor, lines)
        self._top = max(0, min(top, len(found) - lines))
        self._found = found[self._top : self._top + lines]
        self._cursor = cursor - self._top

    @property
    def here(self) -> Span:
        """The stretch of text on the cursor line."""
        if self._cursor >= len(self._found):
            return Span(0, 0)
        row = self._found[self._cursor]
        return Span(row.start, row.end)

    def pane(self, width: int, say: Say) -> _Pane:
        """Return the pane that shows it."""
        answer, doubts, course = self._answer, Doubts.of(self._answer.guesses), Course.of(self._answer)
        first = self._found[0].start if self._top else 0
        beside = course.thumb(first, self._found[-1].end if self._found else 0, self._lines)
        told: list[Painted] = []
        for at, row in enumerate(self._found):
            under = "cursor-blurred" if at == self._cursor else ""
            line = quotes.row_line(answer, row, self._marks, doubts, say, under=under)
            told.append(_aside(line, width - _EDGES, [THUMB] if at in beside else []))
        title = quotes.title(answer, self.here, say, max(1, width - 6))
        return _Pane(title, tuple(told), width, below=course.told(self.here))


def _aside(line: Painted, width: int, sign: Sequence[Piece]) -> Painted:
    """Return a line after a blank, with a sign in its last column; a blank at its end may reach there."""
    room = width - 1 - bands.width_of(line) - bands.width_of(sign)
    if room < 0:
        (text, names), room = line[-1], 0
        line = (*line[:-1], (text.rstrip(" "), names))
    return ((" ", ""), *line, (" " * room, ""), *sign)
