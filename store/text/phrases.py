"""Phrases that a record itself repeats: runs of words that belong together, by C-value. Guesses only."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from store.records import Span
from store.text.classed import Term
from store.text.wordclasses import (
    classifies,
    ends_phrase,
    only_praises,
    opens_phrase,
    opens_repeated,
    says_which,
)

LONGEST = 4
"""Words of a phrase."""
FEWEST = 2
"""How often a phrase stands at least."""
OFTEN = 3
"""How often a phrase of the genre's own words stands at least."""
LEAST_SHARE = 0.25
"""Least share of the rarest word's places that are in the phrase; below it they meet by chance."""
MOST_SHARE = 0.5
"""Least share of the second word's places that are in a phrase opened by a word such as "new"."""
LINKS = frozenset("of and for to 和 与 之 同 到 以 至 入 不".split())
"""Words of grammar that may stand inside a phrase."""

Words = tuple[str, ...]


def candidates(terms: Sequence[Term]) -> dict[Words, list[Span]]:
    """Return the runs of 2 to 4 words that may be phrases and stand at least twice, with their places."""
    found: dict[Words, list[Span]] = {}
    keys = [term.key for term in terms]
    single = Counter(keys)
    for first, term in enumerate(terms):
        if single[term.key] >= FEWEST and _may_open(term):
            for last in _ends(terms, first, single):
                words = tuple(keys[first : last + 1])
                found.setdefault(words, []).append(Span(term.start, terms[last].end))
    return {words: spans for words, spans in found.items() if _belong(words, len(spans), single)}


def _belong(words: Words, hits: int, single: Mapping[str, int]) -> bool:
    """Return whether the words meet often enough, for how often the rarest of them stands."""
    if says_which(words[0]) and all(map(ends_phrase, words[1:])):
        return hits >= OFTEN and hits >= MOST_SHARE * single[words[-1]]
    if opens_repeated(words[0]):
        return hits >= FEWEST and hits >= MOST_SHARE * single[words[1]]
    return hits >= FEWEST and hits >= LEAST_SHARE * min(single[word] for word in words)


def _may_open(term: Term) -> bool:
    if term.kind in ("subject", "qualifier"):
        return not only_praises(term.key)
    framed = is_framed(term) or (len(term.key) > 1 and ends_phrase(term.key) and opens_phrase(term.key))
    return framed or (term.kind == "stop" and opens_repeated(term.key))


def _ends(terms: Sequence[Term], first: int, single: Mapping[str, int]) -> Iterator[int]:
    """Yield the last places of the phrases that may begin at `first`, of words that the record repeats."""
    subject = is_content(terms[first]) or is_framed(terms[first])
    for last in range(first + 1, min(first + LONGEST, len(terms))):
        term = terms[last]
        if not term.joined or term.kind == "name" or single[term.key] < FEWEST or _breaks(term):
            return
        subject = subject or is_content(term)
        if subject and (term.kind == "subject" or ends_phrase(term.key)):
            yield last


def is_framed(term: Term) -> bool:
    """Return whether a word of the genre says which one: school in school budget, 学校 in 学校发展."""
    return term.kind == "frame" and says_which(term.key)


def _breaks(term: Term) -> bool:
    return term.kind == "stop" and term.key not in LINKS and not ends_phrase(term.key)


def is_content(term: Term) -> bool:
    """Return whether the word gives a phrase its subject; a compound and an adjective of kind do."""
    return term.kind == "subject" or (term.kind == "qualifier" and ("-" in term.key or classifies(term.key)))


def c_values(found: dict[Words, list[Span]]) -> dict[Words, float]:
    """Return how far each phrase stands on its own, without the longer ones that hold it."""
    holders: dict[Words, list[int]] = {}
    for words, spans in found.items():
        for part in _parts(words):
            if part in found:
                holders.setdefault(part, []).append(len(spans))
    return {words: c_value(len(words), len(spans), holders.get(words, ())) for words, spans in found.items()}


def c_value(length: int, hits: float, longer: Sequence[float]) -> float:
    """Return the C-value of a phrase of `length` words; `longer` are the hits of the phrases that hold it.

    >>> c_value(2, 10, (4, 2))
    7.0
    """
    return math.log2(length) * (hits - (sum(longer) / len(longer) if longer else 0))


def _parts(words: Words) -> set[Words]:
    """Return every shorter run of at least two words inside `words`."""
    sizes = range(2, len(words))
    return {words[first : first + size] for size in sizes for first in range(len(words) - size + 1)}
