"""Steps through a record in line mode: hits, metrics, speakers; and from record to record."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from store.records import Span
from tui.plain import telling
from tui.plain.text import Text


class Stepping(Text):
    """Goes from place to place and says the sentence there."""

    def _step(self, spans: Sequence[Span], way: int) -> int | None:
        starts = [span.start for span in spans]
        at = self._at - 1
        index = bisect_right(starts, at) if way > 0 else bisect_right(starts, at - 1) - 1
        return index % len(spans) if spans else None

    def do_hit_next(self) -> None:
        """Go to the next hit."""
        self._hit(1)

    def do_hit_previous(self) -> None:
        """Go to the hit before."""
        self._hit(-1)

    def _hit(self, way: int) -> None:
        index = self._step(self._answer.hits, way)
        if index is None:
            self._tell(self._say("plain-no-hits"))
        else:
            self._at_hit(self._answer.hits[index].start)

    def _at_hit(self, start: int) -> None:
        hits = self._answer.hits
        for number, span in islice(((n, h) for n, h in enumerate(hits, 1) if h.start >= start), 1):
            self._at = span.start + 1
            found = telling.one_line(telling.sentence(self._answer.text, span))
            self._tell(self._say("plain-hit", number, len(hits), found))

    def do_metric_next(self) -> None:
        """Go to the next metric."""
        self._metric(1)

    def do_metric_previous(self) -> None:
        """Go to the metric before."""
        self._metric(-1)

    def _metric(self, way: int) -> None:
        index = self._step([Span(m.start, m.end) for m in self._answer.metrics], way)
        self._tell(self._say("no-metrics")) if index is None else self._at_metric(index)

    def _at_metric(self, index: int) -> None:
        found = self._answer.metrics
        metric = found[index]
        self._at = metric.start + 1
        sentence = telling.sentence(self._answer.text, Span(metric.start, metric.end))
        self._tell(self._say("plain-metric", index + 1, len(found), telling.one_line(metric.quote)))
        self._tell(telling.one_line(sentence))

    def do_speaker_next(self) -> None:
        """Read where the next speaker begins."""
        self._turn(1)

    def do_speaker_previous(self) -> None:
        """Read where the speaker before begins."""
        self._turn(-1)

    def _turn(self, way: int) -> None:
        turns: list[Span] = []
        last = None
        for passage in self._answer.passages:
            if passage.speaker is not None and passage.speaker != last:
                turns.append(Span(passage.start, passage.end))
                last = passage.speaker
        index = self._step(turns, way)
        self._read_at(None if index is None else turns[index].start, "no-speakers")

    def do_record_next(self) -> None:
        """Go to the next record."""
        self._record(self._answer.next)

    def do_record_previous(self) -> None:
        """Go to the record before."""
        self._record(self._answer.previous)

    def _record(self, record: int | None) -> None:
        if record is None:
            self._tell(self._say("no-record-that-way"))
        else:
            self._ask(replace(self._answer.question, record=record, speakers=(), word=None))
