"""The lists of line mode: speakers, metrics, words, records, what a search found; a number opens a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from store.question import Explore, Found, Hit, ListedRecords, ListRecords, Search
from tui.plain import telling
from tui.plain.stepping import Stepping

ROWS = 20
"""Rows of a list that are said at a time."""


class Lists(Stepping):
    """Lists, and opens their rows."""

    def _list(self, rows: Sequence[str], opens: Sequence[Callable[[], object]], none: str) -> None:
        self._opens = list(opens)
        self._pending = list(rows)
        if not rows:
            self._tell(self._say(none))
        self._more_rows()

    def _more_rows(self) -> None:
        self._tell(*self._pending[:ROWS])
        del self._pending[:ROWS]
        if self._pending:
            self._tell(self._say("plain-rest", len(self._pending)))

    def do_speakers(self) -> None:
        """List who speaks."""
        answer = self._answer
        cited = [m.speaker for m in answer.metrics]
        rows = [telling.speaker(n, s, cited.count(s.id), self._say) for n, s in enumerate(answer.speakers, 1)]
        chosen = [replace(answer.question, speakers=(s.id,)) for s in answer.speakers]
        self._list(rows, [partial(self._only, q) for q in chosen], "no-speakers")

    def _only(self, question: Explore) -> None:
        first = next((p.start for p in self._answer.passages if p.speaker in question.speakers), 0)
        self._narrow(question, first)
        self.do_quotes()

    def do_metrics(self) -> None:
        """List the figures cited."""
        found = self._answer.metrics
        rows = [telling.metric(n, m, self._answer, self._say) for n, m in enumerate(found, 1)]
        self._list(rows, [partial(self._at_metric, n) for n in range(len(found))], "no-metrics")

    def do_words(self, word: str) -> None:
        """List the hot words, or choose one."""
        hot = self._answer.hot_words
        if not word:
            rows = [telling.word(n, w, self._say) for n, w in enumerate(hot, 1)]
            self._list(rows, [partial(self._choose, w.word) for w in hot], "nothing-hot")
        elif any(w.word == word for w in hot):
            self._choose(word)
        else:
            self._tell(self._say("plain-no-word", telling.one_line(word)))

    def _choose(self, word: str) -> None:
        self._narrow(replace(self._answer.question, word=word, query=""), self._at)
        self.do_hit_next()

    def do_records(self) -> None:
        """List the records."""
        listed = self._library.ask(ListRecords())
        assert isinstance(listed, ListedRecords)
        rows = [f"{n}. {telling.title(line, self._say)}" for n, line in enumerate(listed.rows, 1)]
        opens = [partial(self._narrow, Explore(record=line.id)) for line in listed.rows]
        self._list(rows, opens, "no-records")

    def do_search(self, text: str) -> None:
        """Search all records."""
        found = self._library.ask(Search(text))
        assert isinstance(found, Found)
        for note in found.notes:
            self._tell(telling.one_line(note))
        if found.total:
            self._tell(self._say("found" if found.exact else "found-more", found.total))
        opens = [partial(self._at_found, hit, text) for hit in found.hits]
        self._list([telling.hit(n, hit) for n, hit in enumerate(found.hits, 1)], opens, "search-none")

    def _at_found(self, hit: Hit, text: str) -> None:
        self._narrow(Explore(record=hit.record, query=text), hit.start)
        self._at_hit(hit.start)

    def do_open(self, number: str) -> None:
        """Open a row of the last list."""
        if not self._opens:
            self._tell(self._say("plain-no-list"))
        elif number.isdecimal() and 1 <= int(number) <= len(self._opens):
            self._opens[int(number) - 1]()
        else:
            self._tell(self._say("plain-no-number", len(self._opens)))
