"""The candidates for hot words: a record's words and phrases, each with its places and how it is stressed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.records import Language, Passage, Slogan, Span, Token
from store.text import declared, glossary, phrases
from store.text.covered import Covered
from store.text.paragraphs import paragraphs
from store.text.phrases import Term
from store.text.wordclasses import Classes
from store.text.wordforms import HAN, key, stem

QUOTED = 1.5
"""Extra hits of a term in quotation marks: it is set off as a term."""
HEADED = 1.0
"""Extra hits of a word in the record's first line, where that can be a title."""
DECLARED = 6.0
"""Extra hits of a word that the record itself calls hot."""
_LONGEST_TITLE = 120
FEWEST = 2
"""Hits below which a word is not tested, unless the record stresses it."""
KNOWN = 1.0
"""Extra hits of a set phrase of the glossary: once is enough to be meant."""
_ADDRESS = re.compile(r"https?://\S{1,2000}|www\.\S{1,500}|\S{1,60}@[\w-]{1,60}\.\S{1,60}|<[^<>\n]{1,300}>")
_LONGEST_TERM_ZH, _LONGEST_TERM_EN = 8, 5
_MOST_SLOGANS = 400
_ARTICLES = frozenset({"the", "a", "an"})
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


def terms_of(
    text: str,
    language: Language,
    tokens: Sequence[Token],
    passages: Sequence[Passage],
    classes: Classes,
    names: Iterable[Span] = (),
) -> list[Term]:
    """Return the record's words outside boilerplate and addresses, each with its key and class.

    `names` are places where names stand. In a Chinese record, a word of small letters is a tag's.
    """
    named = Covered(names)
    aside = [Span(p.start, p.end) for p in passages if p.kind == "boilerplate"]
    covered = Covered([*aside, *(Span(m.start(), m.end()) for m in _ADDRESS.finditer(text))])
    keys: dict[str, str] = {}
    terms: list[Term] = []
    before = 0
    for token in tokens:
        if covered.holds(token.start):
            continue
        word = keys.get(token.text)
        if word is None:
            word = keys[token.text] = key(token.text)
        gap = text[before : token.start] if token.start - before < 4 else "."
        joined = not gap.strip() and gap.count("\n") < 2
        kind = "name" if named.holds(token.start) else classes.of(word)
        if language == "zh" and token.text.isascii() and token.text.islower():
            kind = "stop"
        terms.append(Term(token.start, token.end, word, kind, joined))
        before = token.end
    return terms


def collect(text: str, terms: Sequence[Term], slogans: Sequence[Slogan]) -> list[Candidate]:
    """Return every word and phrase that might be hot."""
    found = Found(text, terms)
    found.add_phrases()
    found.add_words()
    for slogan in slogans[:_MOST_SLOGANS]:
        if _is_term(slogan.text):
            found.stress_quoted(Span(slogan.start, slogan.end))
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
            self._add(name, spans).extra = KNOWN

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
        taken = Covered(span for candidate in frequent for span in candidate.spans)
        inside = Covered(span for candidate in self.by_key.values() for span in candidate.spans)
        for name, places in self._places.items():
            terms = [self._terms[place] for place in places]
            if terms[0].kind != "subject" or name in self.by_key:
                continue
            if not all(inside.holds(term.start) for term in terms):
                made = self._add(name, [Span(t.start, t.end) for t in terms], phrase=False)
                made.own = sum(not taken.holds(term.start) for term in terms)

    def stress_quoted(self, span: Span) -> None:
        """Give the term in quotation marks extra hits, unless it is one word that is used only once."""
        inside = self._inside_of(span)
        if not any(term.kind == "subject" for term in inside):
            return
        if inside[0].key in _ARTICLES:
            return
        lone = len(inside) == 1 and inside[0].key.isascii()
        if not lone or len(self._places[inside[0].key]) >= FEWEST:
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
        stems = Counter(stem(t.key) for t in self._inside_of(before) if t.kind in ("subject", "qualifier"))
        for repeated, hits in stems.most_common(3):
            named = [c for c in self.by_key.values() if stem(c.key) == repeated and not c.phrase]
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
            if candidate.own >= FEWEST and candidate.spans[0].start < first.end:
                candidate.extra += HEADED


def _is_term(quoted: str) -> bool:
    """Return whether a quoted string is as short as a term, not as long as a motto or a title."""
    han = len(HAN.findall(quoted))
    return han <= _LONGEST_TERM_ZH if han else len(quoted.split()) <= _LONGEST_TERM_EN


def _joined(words: Sequence[str]) -> str:
    return " ".join(words) if all(word.isascii() for word in words) else "".join(words)
