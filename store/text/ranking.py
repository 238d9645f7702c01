"""In which order the candidates of a record are listed, and which of those that stand once are left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from store.records import Counts, Language
from store.text.candidates import FEWEST, SHORT, Candidate

MOST = 40
"""Words that can be taken in at once."""
ROOM = {"zh": 25, "en": 12, "mixed": 25}
"""Words of a record for each word in its list, before compounds that stand once are left out."""
GOOD = 8
FILLED = 20
"""Length of a list that is filled up with compounds where `GOOD` words stand without them."""
TELLING = 3
"""Hits from which a score tells anything; below it the counts cannot tell. General language gives rates,
which are no hits."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with what its counts score; `speakers` are those who say it."""

    candidate: Candidate
    counts: Counts
    score: float
    evidence: float
    speakers: int

    @property
    def told(self) -> float:
        """The score as it is shown: nothing where there are too few hits, however they are weighed."""
        return round(self.score, 4) if len(self.candidate.spans) >= TELLING else 0.0


def ranked(scored: Iterable[Scored], words: int, language: Language) -> list[Scored]:
    """Return what a record of so many words lists, best first; a score that tells nothing still ranks."""
    ordered = sorted(scored, key=lambda each: _place(each, words))
    often = sum(not each.candidate.whole for each in ordered)
    length = max(words // ROOM[language], FILLED if often >= GOOD else 0)
    left_out = _once(ordered)[max(0, length - often) :]
    keys = {each.candidate.key for each in left_out}
    return list(islice((each for each in ordered if each.candidate.key not in keys), MOST))


def _once(scored: Sequence[Scored]) -> list[Scored]:
    return [each for each in scored if each.candidate.whole]


def _place(each: Scored, words: int) -> tuple[bool, float, float, int, int]:
    start = each.candidate.spans[0].start
    return _is_in_passing(each.candidate, words), -each.score, -each.evidence, -each.speakers, start


def _is_in_passing(candidate: Candidate, words: int) -> bool:
    """Return whether it stands once and only its form speaks for it; in a long record a set phrase too."""
    if candidate.declared or len(candidate.spans) >= FEWEST:
        return False
    return words > SHORT if candidate.known else candidate.whole
