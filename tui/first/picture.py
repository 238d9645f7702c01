"""The explorer at its start as painted lines: what Textual will paint a moment later, from the same answer.

Only sizes with panes side by side are known here; elsewhere the program opens without a first frame.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from store.configuration import configuration
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


def picture(answer: Explored, width: int, height: int, say: Say, *, sample: bool) -> Iterator[Painted]:
    """Yield the lines of the whole screen."""
    # Keys of one's own are known only with Textual: until then the foot says nothing of keys.
    has_default_keys = not configuration().keys
    hints = [(key, say(word)) for key, word in HINTS["speakers"] if has_default_keys]
    first = bands.sample(say) if sample and has_default_keys else ()
    words, _ = bands.hot_words(answer.hot_words, None, None, width, say)
    foot = bands.foot(hints, command(answer, answer.question), width, first)
    yield _filled(bands.header(answer, (0, 0), width, say), width, "band")
    yield _filled(words, width, "body")
    panes = [pane.painted(height - _AROUND) for pane in _panes(answer, width, height - _AROUND, say)]
    for parts in zip(*panes, strict=True):
        yield tuple(piece for part in parts for piece in part)
    yield _filled(foot, width, "band")


def based(line: Painted, base: str) -> Painted:
    """Return the line with what lies below all its tones."""
    return tuple((text, f"{base} {names}".strip()) for text, names in line)


def _filled(line: Painted, width: int, base: str) -> Painted:
    return (*based(line, base), (" " * (width - bands.width_of(line)), base))


def _panes(answer: Explored, width: int, height: int, say: Say) -> Iterator[_Pane]:
    side, figures = next((side, figures) for least, side, figures in _SIDES if width >= least)
    lines = height - _EDGES
    yield _Pane(
        f"{say('speakers')} {len(rows.parted(answer.speakers)[0])}",
        _speakers(answer, side - _EDGES, lines, say),
        side,
        is_focused=True,
    )
    yield _quotes(answer, width - side - figures, lines, say)
    if figures:
        title = rows.metrics_title(len(answer.metrics), answer.metrics_total, say)
        yield _Pane(title, _metrics(answer, figures - _EDGES, lines), figures)


def _speakers(answer: Explored, width: int, lines: int, say: Say) -> tuple[Painted, ...]:
    columns = rows.speaker_columns(answer.speakers)
    persons, others = rows.parted(answer.speakers)
    width -= len(persons) + bool(others) + len(others) > lines
    groups = [
        [rows.speaker_row(speaker, width, columns, marked=False) for speaker in group[:lines]]
        for group in (persons, others)
    ]
    first = groups[0] or groups[1]
    first[:] = _signed(first, "cursor")
    title = [rows.others_row(say("speakers-others"), width)] if others else []
    return (*groups[0], *title, *groups[1])


def _metrics(answer: Explored, width: int, lines: int) -> tuple[Painted, ...]:
    metrics = tuple({metric.start: metric for metric in answer.metrics}.values())
    width -= len(metrics) > lines
    language = answer.record.meeting.language if answer.record else "en"
    columns = rows.metric_columns(metrics, language, width)
    return _signed(
        [rows.metric_row(metric, language, width, columns) for metric in metrics[:lines]], under=""
    )


def _signed(painted: list[Painted], under: str) -> tuple[Painted, ...]:
    """Return the rows with the sign of the cursor in the first one."""
    return (based(rows.signed(painted[0]), under), *painted[1:]) if painted else ()


def _quotes(answer: Explored, width: int, lines: int, say: Say) -> _Pane:
    marks, doubts = marks_of(answer), Doubts.of(answer.guesses)
    page = quotes.page_of(answer, marks, folded=True)
    # A blank stands at both sides inside the border.
    found = tuple(islice(page.rows(width - _EDGES - 2 - GUTTER), lines))
    here = quotes.row_at(found, 0)
    painted = [
        quotes.row_line(answer, row, marks, doubts, say, under="cursor-blurred" if at == here else "")
        for at, row in enumerate(found)
    ]
    title = quotes.title(answer, _under(found, here), say, max(1, width - 6))
    course = Course.of(answer)
    beside = course.thumb(0, found[-1].end if found else 0, lines)
    signs = [[THUMB] if at in beside else [] for at in range(len(painted))]
    told = tuple(_aside(line, width - _EDGES, sign) for line, sign in zip(painted, signs, strict=True))
    return _Pane(title, told, width, below=course.told(_under(found, here)))


def _aside(line: Painted, width: int, sign: Sequence[Piece]) -> Painted:
    """Return a line after a blank, with a sign in its last column; a blank at its end may reach there."""
    room = width - 1 - bands.width_of(line) - bands.width_of(sign)
    if room < 0:
        (text, names), room = line[-1], 0
        line = (*line[:-1], (text.rstrip(" "), names))
    return ((" ", ""), *line, (" " * room, ""), *sign)


def _under(found: Sequence[Row], here: int) -> Span:
    return Span(found[here].start, found[here].end) if here < len(found) else Span(0, 0)
