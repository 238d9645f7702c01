"""Names for things that a record may use only once: runs of words with a subject, whole between other words.

"relief effort", 文化传承: what a repeated phrase is in a long record, such a run is in a short one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.records import Span
from store.text.classed import Term, is_name
from store.text.phrases import Words, is_content
from store.text.wordclasses import (
    ends_phrase,
    is_action,
    is_country,
    is_doing,
    is_general,
    only_praises,
    opens_phrase,
)
from store.text.wordforms import HAN

_CHARACTERS = range(4, 6)
"""Characters of a Chinese compound; what is longer and stands once is a stretch of a sentence."""
_WORDS = 3


def find(terms: Sequence[Term]) -> dict[Words, list[Span]]:
    """Return the compounds with their places; a long one is cut to its last words, which say what it is."""
    found: dict[Words, list[Span]] = {}
    for run in _runs(terms):
        compound = _trimmed(run)
        if compound:
            words = tuple(term.key for term in compound)
            found.setdefault(words, []).append(Span(compound[0].start, compound[-1].end))
    return found


def _runs(terms: Sequence[Term]) -> Iterator[Sequence[Term]]:
    """Yield the runs of two words and more with a subject, or that qualify one, without a mark inside."""
    first = 0
    for place, term in enumerate(terms):
        inside = term.kind in ("subject", "qualifier") or (len(term.key) > 1 and ends_phrase(term.key))
        if not inside or not term.joined or (place and terms[place - 1].owner):
            if place - first > 1:
                yield terms[first:place]
            first = place if inside else place + 1
    yield terms[first:]


def _trimmed(run: Sequence[Term]) -> Sequence[Term]:
    """Return the compound at the end of a run, without actions before it; empty where there is none."""
    end = len(run)
    while end and not (run[end - 1].kind == "subject" or ends_phrase(run[end - 1].key)):
        end -= 1
    if not end:
        return ()
    chinese = bool(HAN.search(run[end - 1].key))
    start = max(0, end - _WORDS)
    if not chinese and end - start == _WORDS and not is_content(run[start]):
        start += 1
    start = max([start, *(at + 1 for at in range(start, end - 1) if _is_done(run[at], at == start))])
    while start < end and not _may_open(run[start]):
        start += 1
    part = run[start:end]
    if len(part) < 2 or not any(map(is_content, part)) or is_name(part) or _is_one_of_many(part):
        return ()
    return part if not chinese or sum(len(term.key) for term in part) in _CHARACTERS else ()


def _may_open(term: Term) -> bool:
    """Return whether a compound may begin so: not with praise, nor with what somebody does to the rest."""
    return opens_phrase(term.key) and not only_praises(term.key) and not is_doing(term.key)


def _is_done(term: Term, first: bool) -> bool:
    return is_action(term.key) and (first or not ends_phrase(term.key))


def _is_one_of_many(part: Sequence[Term]) -> bool:
    """Return whether two words in capitals are a name, or one before what it is one of: Marlow Port."""
    name = part[0].key
    proper = name.isalpha() and not is_general(name) and not is_country(name)
    return len(part) == 2 and proper and all(term.title for term in part)
