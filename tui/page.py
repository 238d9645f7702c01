"""A record as a page: laid out only as far as it is looked at, wrapped, marked, painted row by row."""

from __future__ import annotations

from collections.abc import Iterator

from textual.geometry import Region, Size
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from store.question import Explored
from store.records import Span
from tui.choosing import Choosing
from tui.edged import Edged
from tui.paint import quotes as paint
from tui.paint.course import THUMB, Course
from tui.paint.doubts import Doubts
from tui.paint.page import Row
from tui.paint.passage import GUTTER, Mark, Marks, marks_of
from tui.painted import Painter
from tui.wording import ENGLISH, Say

SLICE = 20_000
"""Characters laid out at a time: about 15 ms; the rest follows between keys."""


class Page(Choosing, Edged, Painter, ScrollView):
    """The text of a record with a cursor line; whoever moves the cursor says where."""

    answer: var[Explored | None] = var(None)
    """What the screen shows."""
    cursor: var[int] = var(0)
    """The row under the cursor."""
    here: var[Span | None] = var(None, init=False)
    """The hit or metric that was gone to."""
    folded: var[bool] = var(True, init=False)
    """Whether what is set apart stands as one line."""

    def __init__(self, say: Say = ENGLISH, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._say = say
        self._rows: list[Row] = []
        self._more: Iterator[Row] = iter(())
        self._marks = Marks()
        self._doubts = Doubts()
        self._strips: dict[int, Strip] = {}
        self._course = Course()
        self._place = 0

    def seat(self, place: int) -> None:
        """Put the cursor on the row that holds `place`, without telling anybody."""
        raise NotImplementedError

    @property
    def place(self) -> int:
        """The offset in the text that the cursor was put on; no change of width moves it."""
        return self._place

    # -- laying out ------------------------------------------------------------------------------------

    def watch_answer(self) -> None:
        """Show another answer, at its beginning unless somebody says where."""
        self._marks = marks_of(self.answer) if self.answer else Marks()
        self._doubts = Doubts.of(self.answer.guesses) if self.answer else Doubts()
        self._course = Course.of(self.answer) if self.answer else Course()
        self.here = self.chosen = None
        self.lay_out(self.place if self._same_text() else 0)

    def _same_text(self) -> bool:
        text = self.answer.text if self.answer else ""
        same = text == getattr(self, "_text", None)
        self._text = text
        return same

    def watch_folded(self) -> None:
        """Fold or unfold in place."""
        self.lay_out(self.place)

    def on_resize(self) -> None:
        """Wrap to the new width; the cursor stays on its words."""
        self.lay_out(self.place)

    def lay_out(self, place: int) -> None:
        """Start the rows anew, put the cursor where `place` of the text stands."""
        width = self.breadth - GUTTER
        self._rows, self._strips = [], {}
        self._more = iter(())
        if self.answer is not None and width > 0:
            self._more = paint.page_of(self.answer, self._marks, folded=self.folded).rows(width)
        self._grow(place)
        self.seat(place)
        self.refresh()

    def _grow(self, place: int) -> None:
        """Lay out rows up to `place` and a slice beyond; go on with the rest when nothing else waits."""
        until = max(place, self._rows[-1].end if self._rows else 0) + SLICE
        for row in self._more:
            self._rows.append(row)
            if row.end > until:
                self.set_timer(0.01, lambda: self._grow(0))
                break
        self.virtual_size = Size(0, len(self._rows))

    def watch_here(self, old: Span | None, new: Span | None) -> None:
        """Repaint the rows of the old span and of the new."""
        for span in (old, new):
            if span is not None:
                self.repaint(span)

    def repaint(self, span: Span) -> None:
        """Repaint the rows of a span."""
        for index in paint.rows_over(self._rows, span):
            self._strips.pop(index, None)
            self.refresh(Region(0, index - self.scroll_offset.y, self.size.width, 1))

    def watch_cursor(self, old: int, new: int) -> None:
        """Repaint the two signs in the gutter; the words beside them stay."""
        for index in (old, new):
            self._strips.pop(index, None)
            self.refresh(Region(0, index - self.scroll_offset.y, GUTTER, 1))

    @property
    def told_place(self) -> str:
        """Which passage the cursor is in, and of how many."""
        return self._course.place(self.line)

    # -- painting --------------------------------------------------------------------------------------

    @property
    def breadth(self) -> int:
        """The cells of a line: inside a border the last column tells where in the text the page is."""
        return self.size.width - bool(self.gutter.width)

    @property
    def thumb(self) -> range:
        """The lines of the page beside which that is told."""
        top, height = self.scroll_offset.y, self.size.height
        if not self.gutter.width or not self._rows:
            return range(0)
        first = self._rows[min(top, len(self._rows) - 1)].start if top else 0
        last = self._rows[min(top + height, len(self._rows)) - 1].end
        return self._course.thumb(first, last, height)

    def notify_style_update(self) -> None:
        """Forget strips made in the old style."""
        self._strips = {}
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        """Paint the row in view at `y`."""
        index, width = y + self.scroll_offset.y, self.breadth
        if self.answer is not None and self.answer.record is None:
            return self._welcome(y, self.size.width)
        if not 0 <= index < len(self._rows) or self.answer is None:
            return self.strip((), self.size.width)
        strip = self._row_strip(index, width)
        if width == self.size.width:
            return strip
        return Strip.join((strip, self.strip((THUMB,) if y in self.thumb else (), 1)))

    def _row_strip(self, index: int, width: int) -> Strip:
        assert self.answer is not None
        if index not in self._strips:
            marked = ((self.here, "here"), (self.chosen and self.chosen.span, "chosen"))
            here = tuple(Mark(span.start, span.end, names) for span, names in marked if span)
            cursor = "cursor" if self.has_focus else "cursor-blurred"
            painted = paint.row_line(
                self.answer,
                self._rows[index],
                self._marks,
                self._doubts,
                self._say,
                here=here,
                under=cursor if index == self.cursor else "",
            )
            self._strips[index] = self.strip(painted, width)
        return self._strips[index]

    def _welcome(self, y: int, width: int) -> Strip:
        """Say what to do where there is no record."""
        from tui.paint.welcome import lines
        from tui.rebinding import printed

        said = lines(printed(), width, self._say)
        return self.strip(said[y] if y < len(said) else (), width)
