"""Stepping through a record: hits, metrics, speakers, records; and how panes follow each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from time import monotonic

from textual.message import Message
from textual.timer import Timer

from store.question.explore import Explore
from store.records import Passage, Span
from tui.lists import LineList
from tui.paint.quotes import speaker_at
from tui.trailing import Trailing
from tui.travelling import Travelling

REST = 0.04
"""Seconds between two keys below which the other panes wait for the last one: a key that is held down."""


class Stepping(Travelling, Trailing):
    """Goes from place to place in the text; the panes follow."""

    class Arrived(Message):
        """All panes show the answer that came last."""

    _followed: float = 0.0
    """When something was last to be done."""
    _rest: Timer | None = None
    """What waits for the last key."""
    returns: str | None = None
    """The pane that back leads to, after a step into the quotes."""

    def after_rest(self, follow: Callable[[], None]) -> None:
        """Do something at once; while keys come one upon the other, only when the last of them has come."""
        now, before = monotonic(), self._followed
        self._followed = now
        if self._rest is not None:
            self._rest.stop()
            self._rest = None
        if now - before < REST:
            self._rest = self.set_timer(REST, follow)
        else:
            follow()

    def arrive(self) -> None:
        """Go where the question meant to go, once its answer is laid out."""
        answer, arrival = self.answer, self.arrival
        self.arrival = None
        if answer is None:
            return
        hits = answer.hits
        if isinstance(arrival, int) and hits:
            self.visit(hits[arrival])
        elif isinstance(arrival, Span):
            hit = next(
                (h for h in hits if arrival.start <= h.start < max(arrival.end, arrival.start + 1)), None
            )
            self.visit(hit or arrival, mark=hit is not None or arrival.end > arrival.start)
        elif hits:
            place = self.quotes.place
            self.visit(next((h for h in hits if h.start >= place), hits[0]))
        else:
            self.seat_where_left()
            self.seat_lists(self.quotes.line)
        self._read = answer.record.path if answer.record else None
        self.fill_bands()
        self.post_message(self.Arrived())

    def visit(self, span: Span, *, mark: bool = True) -> None:
        """Show a span in the quotes, and let the lists follow."""
        self.quotes.go_to(span) if mark else self.quotes.seat(span.start)
        self.seat_lists(span if span.end > span.start else self.quotes.line)

    def seat_lists(self, line: Span) -> None:
        """Put the lists' cursors on who speaks at `line` and on the metric in it."""
        answer = self.answer
        if answer is None:
            return
        if (speaker := speaker_at(answer, line)) is not None and self.pane != "speakers":
            self.speakers.seat(speaker.id)
        metric = next(
            (m for m in answer.metrics if m.end > line.start and m.start < max(line.end, line.start + 1)),
            None,
        )
        if metric is not None and self.pane != "metrics":
            self.metrics.seat(metric.start)
        self._count_hits(line)

    def _count_hits(self, line: Span) -> None:
        hits = self.answer.hits if self.answer else ()
        here = self.quotes.here
        at = next((i for i, h in enumerate(hits, 1) if h == here), 0)
        if not at:
            at = next((i for i, h in enumerate(hits, 1) if line.start <= h.start < line.end), 0)
        self.position = (at, len(hits))
        self.fill_bands()

    def show_row(self, listed: LineList) -> None:
        """Let the quotes show the row under a list's cursor."""
        if self.answer is None or listed.here is None:
            return
        if listed is self.metrics:
            metric = next((m for m in self.answer.metrics if m.start == listed.here), None)
            if metric is not None:
                self.visit(Span(metric.start, metric.end))
        else:
            first = next((p for p in self.answer.passages if p.speaker == listed.here), None)
            if first is not None:
                self.visit(Span(first.start, first.end), mark=False)

    def visit_quotes(self) -> None:
        """Go from the metrics to the quotes; back leads to the metrics again."""
        self.returns = "metrics"
        self.show_pane("quotes")

    def action_hit(self, way: int) -> None:
        """Go to the next hit of the search, or the next place of the chosen word."""
        hits = self.answer.hits if self.answer else ()
        spans = _beyond(hits, self._from(), way)
        if spans:
            self.visit(spans[0])
        elif not self.next_record_with_hits(way):
            if hits:
                self.visit(hits[0 if way > 0 else -1])
                self.app.notify(self.say("hits-around"), markup=False, timeout=2)
            else:
                self.app.notify(self.say("no-hits"), markup=False, timeout=3)

    def _from(self) -> Span:
        """Return where stepping starts: the marked span if it is on the cursor line, else the line."""
        here, line = self.quotes.here, self.quotes.line
        if here is not None and line.start <= here.start < max(line.end, line.start + 1):
            return here
        return Span(line.start - 1, line.start)

    def action_metric(self, way: int) -> None:
        """Go to the next metric."""
        metrics = [Span(m.start, m.end) for m in self.answer.metrics] if self.answer else []
        if not metrics:
            self.app.notify(self.say("no-metrics"), markup=False, timeout=2)
            return
        spans = _beyond(metrics, self._from(), way) or metrics[:: 1 if way > 0 else -1]
        self.visit(spans[0])

    def action_speaker(self, way: int) -> None:
        """Go to where the next speaker begins."""
        if self.answer is None:
            return
        starts = [
            Span(p.start, p.start + 1) for p in _turns(self.answer.passages, self.answer.question.speakers)
        ]
        line = self.quotes.line
        spans = (
            [s for s in starts if s.start >= line.end]
            if way > 0
            else [s for s in starts[::-1] if s.start < line.start]
        )
        if spans:
            self.visit(spans[0], mark=False)

    def action_record(self, way: int) -> None:
        """Go to the next record; what is sought stays sought, who spoke does not."""
        answer = self.answer
        record = (answer.next if way > 0 else answer.previous) if answer else None
        if record is None:
            self.app.notify(self.say("no-record-that-way"), markup=False, timeout=2)
            return
        self.question = replace(self.question, record=record, speakers=(), word=None)

    def action_scroll_quotes(self, way: int) -> None:
        """Scroll the quotes from another pane."""
        self.quotes.action_half(way)

    def action_reset(self) -> None:
        """Ask for the whole record."""
        self.arrival = Span(self.quotes.place, self.quotes.place)
        self.narrow(Explore(record=self.question.record))


def _beyond(spans: Sequence[Span], here: Span, way: int) -> list[Span]:
    if way > 0:
        return [span for span in spans if span.start > here.start]
    return [span for span in reversed(spans) if span.start < here.start]


def _turns(passages: Sequence[Passage], speakers: Sequence[str]) -> list[Passage]:
    """Return the passages where another speaker begins."""
    turns: list[Passage] = []
    last: str | None = None
    for passage in passages:
        if passage.speaker is not None and passage.speaker != last:
            last = passage.speaker
            if not speakers or passage.speaker in speakers:
                turns.append(passage)
    return turns
