"""The candidates for hot words: a record's words and phrases, each with its places and how it is stressed."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from store.records import Slogan, Span
from store.text import boundaries, compounds, declared, glossary, phrases, quoting
from store.text.classed import Term, in_a_name, is_proper
from store.text.covered import Covered
from store.text.paragraphs import paragraphs
from store.text.wordforms import key, stem

QUOTED = 1.5
"""Extra hits of a term in quotation marks: it is set off as a term."""
HEADED = 1.0
"""Extra hits of a word in the record's first line, where that can be a title."""
DECLARED = 6.0
"""Extra hits of a word that the record itself calls hot."""
_LONGEST_TITLE = 120
FEWEST = 2
"""Hits below which a word is not tested, unless the record stresses it."""
KNOWN = 1.5
"""Extra hits of a set phrase of the glossary: in a short record once is enough to be meant."""
SHORT = 900
"""Words of a record beyond which what is said once weighs less."""
_MOST_SLOGANS = 400
TAKES_OVER = 3
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
    whole: bool = False
    """It stands whole between other words: a name for something, even where it stands once."""

    known: bool = False
    """It is a set phrase of the glossary."""

    @property
    def is_tested(self) -> bool:
        """Whether it stands often enough, or is stressed, or is a name for something."""
        return self.declared or self.whole or self.known or self.own + self.extra >= FEWEST

    @property
    def hits(self) -> float:
        """The hits that it is scored by."""
        return self.own + self.extra


def collect(
    text: str, terms: Sequence[Term], slogans: Sequence[Slogan], own: tuple[str, ...] = ()
) -> list[Candidate]:
    """Return every word and phrase that might be hot; `own` are phrases of the user's glossary."""
    found = Found(text, terms)
    found.add_phrases(own)
    found.add_words()
    for slogan in slogans[:_MOST_SLOGANS]:
        if quoting.is_short(slogan.text):
            found.stress_quoted(Span(slogan.start, slogan.end))
    named, referred = declared.find(text)
    for span in named:
        found.declare(span)
    for span in referred:
        found.declare_repeated(span)
    found.add_compounds()
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
        self._taken = self._inside_phrases = Covered(())
        self._places: dict[str, list[int]] = {}
        for place, term in enumerate(terms):
            self._places.setdefault(term.key, []).append(place)

    def add_phrases(self, own: tuple[str, ...] = ()) -> None:
        """Add the phrases that the record repeats, and those of the glossary and of the user's own."""
        repeated = boundaries.free(phrases.candidates(self._terms), self._terms)
        for words, value in phrases.c_values(repeated).items():
            if value > 0:
                self._add(_joined(words), repeated[words])
        known: dict[str, list[Span]] = {}
        for phrase, span in glossary.find(self._text, own):
            if self._inside(span):
                known.setdefault(key(phrase), []).append(span)
        for name, spans in known.items():
            made = self._add(name, spans)
            made.extra, made.known = min(KNOWN, SHORT / len(self._terms)), True

    def add_compounds(self) -> None:
        """Add the compounds that are no candidate yet and no part of a repeated phrase."""
        known = Covered(s for c in self.by_key.values() if c.phrase for s in c.spans)
        for words, spans in compounds.find(self._terms).items():
            name = _joined(words)
            if self._candidate(name) is None and not known.overlaps(spans[0]):
                self._add(name, spans).whole = True

    def _add(self, name: str, spans: list[Span], *, phrase: bool = True) -> Candidate:
        made = self.by_key[name] = Candidate(name, spans, phrase=phrase, own=len(spans))
        return made

    def _inside(self, span: Span) -> bool:
        """Return whether a word of the record begins where the span does."""
        place = bisect_right(self._starts, span.start) - 1
        return place >= 0 and self._terms[place].end > span.start

    def add_words(self) -> None:
        """Add the single words that stand often enough; the others are added where something stresses them.

        Hits inside a frequent phrase are the phrase's.
        """
        frequent = (c for c in self.by_key.values() if len(c.spans) >= TAKES_OVER)
        self._taken = Covered(span for candidate in frequent for span in candidate.spans)
        self._inside_phrases = Covered(span for c in self.by_key.values() for span in c.spans)
        for name, places in self._places.items():
            if len(places) >= FEWEST:
                self._candidate(name)

    def _candidate(self, name: str) -> Candidate | None:
        """Return the candidate of a key; a single word with a subject becomes one when it is asked for."""
        found = self.by_key.get(name)
        places = self._places.get(name)
        if found is not None or places is None or self._terms[places[0]].kind != "subject":
            return found
        if all(in_a_name(self._terms, place) for place in places) or is_proper(self._terms, places):
            return None
        terms = [self._terms[place] for place in places]
        if all(self._inside_phrases.holds(term.start) for term in terms):
            return None
        made = self._add(name, [Span(t.start, t.end) for t in terms], phrase=False)
        made.own = sum(not self._taken.holds(term.start) for term in terms)
        return made

    def stress_quoted(self, span: Span) -> None:
        """Give the term in quotation marks extra hits, unless it is one word that is used only once."""
        inside = self._inside_of(span)
        if not quoting.is_term(inside):
            return
        if not quoting.is_lone(inside) or len(self._places[inside[0].key]) >= FEWEST:
            self.stress(span, QUOTED)

    def _inside_of(self, span: Span) -> Sequence[Term]:
        first = bisect_right(self._starts, span.start - 1)
        return self._terms[first : bisect_right(self._starts, span.end - 1)]

    def stress(self, span: Span, extra: float) -> Candidate | None:
        """Give the term at `span` extra hits; it becomes a candidate if it was none."""
        inside = self._inside_of(span)
        if all(term.kind in ("stop", "name") for term in inside):
            return None
        words = [term.key for term in inside]
        candidate = self._candidate(_joined(words))
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
        stems = Counter(stem(t.key) for t in self._inside_of(before) if t.kind in ("subject", "qualifier"))
        for repeated, hits in stems.most_common(3):
            words = (self._candidate(name) for name in self._places if stem(name) == repeated)
            named = [candidate for candidate in words if candidate is not None and not candidate.phrase]
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
            if candidate.spans[0].start < first.end and _is_stressed_by_title(candidate):
                candidate.extra += HEADED


def _is_stressed_by_title(candidate: Candidate) -> bool:
    """Return whether a title tells: not of an English phrase said once, for headlines drop the grammar."""
    return candidate.own >= FEWEST or (candidate.whole and not candidate.key.isascii())


def _joined(words: Sequence[str]) -> str:
    return " ".join(words) if all(word.isascii() for word in words) else "".join(words)
