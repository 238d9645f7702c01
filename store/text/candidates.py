"""The candidates for hot words: a record's words and phrases, each with its places and how it is stressed."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from store.records import Passage, Slogan, Span, Token
from store.text import declared, glossary, phrases
from store.text.paragraphs import paragraphs
from store.text.phrases import Term
from store.text.wordclasses import Classes, key

QUOTED = 2.0
"""Extra hits of a term in quotation marks: it is set off as a term."""
HEADED = 2.0
"""Extra hits of a word in the record's first line, where that can be a title."""
DECLARED = 6.0
"""Extra hits of a word that the record itself calls hot."""
_LONGEST_TITLE = 120
_TAKES_OVER = 3
"""Hits from which a phrase takes over the hits of its words."""


@dataclass(slots=True)
class Candidate:
    """A word or phrase under one key; `own` are its hits outside longer phrases, `extra` those for stress."""

    key: str
    spans: list[Span]
    phrase: bool
    own: float
    extra: float = 0.0
    declared: bool = False

    @property
    def hits(self) -> float:
        """The hits that it is scored by."""
        return self.own + self.extra


def terms_of(text: str, tokens: Sequence[Token], passages: Sequence[Passage], classes: Classes) -> list[Term]:
    """Return the record's words outside boilerplate, each with its key and class."""
    keys: dict[str, str] = {}
    terms: list[Term] = []
    before = 0
    for token in _outside_boilerplate(tokens, passages):
        word = keys.get(token.text)
        if word is None:
            word = keys[token.text] = key(token.text)
        gap = text[before : token.start] if token.start - before < 4 else "."
        joined = not gap.strip() and gap.count("\n") < 2
        terms.append(Term(token.start, token.end, word, classes.of(word), joined))
        before = token.end
    return terms


def _outside_boilerplate(tokens: Iterable[Token], passages: Sequence[Passage]) -> Iterator[Token]:
    aside = [passage for passage in passages if passage.kind == "boilerplate"]
    starts = [passage.start for passage in aside]
    for token in tokens:
        place = bisect_right(starts, token.start) - 1
        if place < 0 or aside[place].end <= token.start:
            yield token


def collect(text: str, terms: Sequence[Term], slogans: Sequence[Slogan]) -> list[Candidate]:
    """Return every word and phrase that might be hot."""
    found = Found(text, terms)
    found.add_phrases()
    found.add_words()
    for slogan in slogans:
        found.stress(Span(slogan.start, slogan.end), QUOTED)
    for span in declared.find(text):
        found.declare(span)
    for span in declared.referred(text):
        found.declare_repeated(span)
    found.stress_title()
    return list(found.by_key.values())


class Found:
    """The candidates of one record while they are collected."""

    def __init__(self, text: str, terms: Sequence[Term]) -> None:
        """Take the record's text and its words outside boilerplate."""
        self.by_key: dict[str, Candidate] = {}
        self._text = text
        self._terms = terms
        self._starts = [term.start for term in terms]
        self._places: dict[str, list[int]] = {}
        for place, term in enumerate(terms):
            self._places.setdefault(term.key, []).append(place)

    def add_phrases(self) -> None:
        """Add the phrases that the record repeats, and those of the glossary."""
        repeated = phrases.candidates(self._terms)
        for words, value in phrases.c_values(repeated).items():
            if value > 0:
                self._add(_joined(words), repeated[words])
        known: dict[str, list[Span]] = {}
        for phrase, span in glossary.find(self._text):
            if self._inside(span):
                known.setdefault(key(phrase), []).append(span)
        for name, spans in known.items():
            self._add(name, spans)

    def _add(self, name: str, spans: list[Span], *, phrase: bool = True) -> Candidate:
        made = self.by_key[name] = Candidate(name, spans, phrase=phrase, own=len(spans))
        return made

    def _inside(self, span: Span) -> bool:
        """Return whether a word of the record begins where the span does."""
        place = bisect_right(self._starts, span.start) - 1
        return place >= 0 and self._terms[place].end > span.start

    def add_words(self) -> None:
        """Add the single words; hits inside a frequent phrase are the phrase's."""
        frequent = (c for c in self.by_key.values() if len(c.spans) >= _TAKES_OVER)
        covered = _Covered([span for candidate in frequent for span in candidate.spans])
        for name, places in self._places.items():
            terms = [self._terms[place] for place in places]
            if terms[0].kind == "subject" and name not in self.by_key:
                made = self._add(name, [Span(t.start, t.end) for t in terms], phrase=False)
                made.own = sum(not covered.holds(term.start) for term in terms)

    def stress(self, span: Span, extra: float) -> Candidate | None:
        """Give the term at `span` extra hits; it becomes a candidate if it was none."""
        first = bisect_right(self._starts, span.start - 1)
        last = bisect_right(self._starts, span.end - 1)
        inside = self._terms[first:last]
        if not any(term.kind in ("subject", "frame") for term in inside):
            return None
        words = [term.key for term in inside]
        candidate = self.by_key.get(_joined(words))
        if candidate is None:
            candidate = self._add(_joined(words), self._everywhere(words), phrase=len(words) > 1)
        candidate.extra += extra
        return candidate

    def _everywhere(self, words: Sequence[str]) -> list[Span]:
        """Return every place where the words stand in this order."""
        spans = []
        for place in self._places[words[0]]:
            run = self._terms[place : place + len(words)]
            if [term.key for term in run] == words:
                spans.append(Span(run[0].start, run[-1].end))
        return spans

    def declare(self, span: Span) -> None:
        """Mark the term at `span` as one that the record calls hot."""
        candidate = self.stress(span, DECLARED)
        if candidate is not None:
            candidate.declared = True

    def declare_repeated(self, before: Span) -> None:
        """Mark the word that the sentences before "it was a hot word" repeat."""
        first = bisect_right(self._starts, before.start - 1)
        last = bisect_right(self._starts, before.end - 1)
        stems = Counter(_stem(t.key) for t in self._terms[first:last] if t.kind != "stop")
        for stem, hits in stems.most_common(3):
            named = [c for c in self.by_key.values() if _stem(c.key) == stem and not c.phrase]
            if hits > 1 and named:
                chosen = max(named, key=lambda c: (c.hits, -len(c.key)))
                self.declare(chosen.spans[0])
                return

    def stress_title(self) -> None:
        """Give extra hits to what stands in the first line, where that can be a title."""
        first = next(iter(paragraphs(self._text)), None)
        if first is None or first.end - first.start > _LONGEST_TITLE:
            return
        for candidate in self.by_key.values():
            if candidate.own and candidate.spans[0].start < first.end:
                candidate.extra += HEADED


class _Covered:
    """Answers whether a place lies in one of many spans."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def holds(self, place: int) -> bool:
        at = bisect_right(self._starts, place) - 1
        return at >= 0 and place < self._ends[at]


def _joined(words: Sequence[str]) -> str:
    return " ".join(words) if all(word.isascii() for word in words) else "".join(words)


def _stem(word: str) -> str:
    """Return an English word without the endings of its verb: guaranteed, guaranteeing -> guarante."""
    for ending in ("ing", "ed", "e"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            word = word.removesuffix(ending)
    return word
