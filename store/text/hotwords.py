"""Hot words of one record: those it declares, and those it dwells on.

First the words are put into classes, then phrases are found, and only then is anything scored: scored
alone, the names and the genre's own words come out on top.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from store.records import Counts, HotWord, Language, Passage, Slogan, Span, Speaker, Token
from store.text import fragments, namewords, ranking
from store.text import tokens as segmenter
from store.text.candidates import Candidate, collect
from store.text.classed import terms_of
from store.text.ranking import Scored
from store.text.reference import SIZE, Reference
from store.text.wordclasses import Classes

Measure = Callable[[float, float, float, float, int], tuple[float, float]]
"""Takes hits and size of the record, hits and size of the reference, and the number of words tested;
returns a score and the evidence that there is a difference at all."""

EVIDENCE = 3.84
"""Least evidence (G2, p < .05) of a word that is listed without being declared."""


def find(
    text: str,
    language: Language,
    tokens: Sequence[Token],
    passages: Sequence[Passage],
    speakers: Sequence[Speaker],
    slogans: Sequence[Slogan],
    measure: Measure,
    own: tuple[str, ...] = (),
) -> tuple[HotWord, ...]:
    """Return the hot words, best first; names, places, posts, units and frame words are kept out."""
    counted, total = segmenter.counted() if language != "en" else ({}, 0)
    classes = Classes(namewords.find(text, speakers), counted)
    terms = terms_of(text, language, tokens, passages, classes, namewords.places(text, speakers))
    # A single word holds no other candidate: those that are not tested need not be looked at.
    collected = [c for c in collect(text, terms, slogans, own) if c.phrase or c.is_tested]
    found = [c for c in fragments.dropped(collected, [term.start for term in terms]) if c.is_tested]
    scored = (_scored(c, len(terms), len(found), Reference(counted, total), measure, passages) for c in found)
    listed = (each for each in scored if each.evidence >= EVIDENCE or each.candidate.declared)
    return tuple(_hot_word(text, each) for each in ranking.ranked(listed, len(terms), language))


def _scored(
    candidate: Candidate,
    words: int,
    family: int,
    reference: Reference,
    measure: Measure,
    passages: Sequence[Passage],
) -> Scored:
    counts = Counts(candidate.hits, words, reference.hits(candidate.key), SIZE, family)
    score, evidence = measure(counts.hits, words, counts.reference_hits, SIZE, family)
    return Scored(candidate, counts, score, evidence, _speakers(candidate.spans, passages))


def _hot_word(text: str, scored: Scored) -> HotWord:
    candidate = scored.candidate
    return HotWord(
        word=_shown(text, candidate),
        declared=candidate.declared,
        score=scored.told,
        count=len(candidate.spans),
        speakers=scored.speakers,
        spans=tuple(candidate.spans),
        layer="phrase" if candidate.phrase else "word",
        counts=scored.counts,
    )


def _shown(text: str, candidate: Candidate) -> str:
    """Return the form that the record uses most, in small letters where it has them, hyphens closed up."""
    forms = Counter(_form(text[s.start : s.end]) for s in candidate.spans)
    small = Counter({form: hits for form, hits in forms.items() if form == form.lower()})
    return min((small or forms).items(), key=lambda item: (-item[1], len(item[0]), item[0]))[0]


def _form(words: str) -> str:
    """Return words as shown: blanks and hyphens closed up, without the possessive at the end."""
    return " ".join(words.replace(" -", "-").split()).removesuffix("'s").removesuffix("’s")


def _speakers(spans: Sequence[Span], passages: Sequence[Passage]) -> int:
    """Return the number of speakers whose passages hold one of the places."""
    return len(set(_owners(spans, passages)))


def _owners(spans: Sequence[Span], passages: Sequence[Passage]) -> Iterator[str]:
    starts = [passage.start for passage in passages]
    for span in spans:
        owner = passages[bisect_right(starts, span.start) - 1].speaker if passages else None
        if owner is not None:
            yield owner
