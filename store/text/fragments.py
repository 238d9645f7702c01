"""Candidates that say no more than another one: pieces of a phrase, and long phrases around a shorter one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from store.text.candidates import FEWEST, QUOTED, Candidate

PIECE = 0.9
"""Share of a candidate's places inside one longer phrase, from which it is a piece of that phrase."""
_LONG = 8
"""Characters from which a Chinese phrase is longer than what it names."""

Holders = Mapping[int, list[tuple[int, int, Candidate]]]


def dropped(candidates: Sequence[Candidate], starts: Sequence[int]) -> list[Candidate]:
    """Return the candidates without pieces of phrases and without long phrases around a shorter one.

    `starts` are where the record's words begin.
    """
    holders = _holders(candidates, starts)
    around = (longer for c in candidates if _is_name(c) for longer in _longer(c, holders))
    wrapping = {id(longer) for longer in around if _is_long(longer)}
    kept = [c for c in candidates if id(c) not in wrapping]
    return [c for c in kept if c.declared or c.known or not _is_piece(c, holders, wrapping)]


def _is_name(candidate: Candidate) -> bool:
    """Return whether a candidate is a phrase that names something by itself."""
    return candidate.phrase and len(candidate.key) > 3


def _is_long(candidate: Candidate) -> bool:
    stressed = candidate.declared or candidate.extra >= QUOTED
    return not stressed and len(candidate.key) >= _LONG and not candidate.key.isascii()


def _holders(candidates: Iterable[Candidate], starts: Sequence[int]) -> Holders:
    """Return the phrases over each word's beginning, with where they begin and end."""
    holders: dict[int, list[tuple[int, int, Candidate]]] = {}
    for candidate in candidates:
        if candidate.phrase:
            for span in candidate.spans:
                for place in range(bisect_left(starts, span.start), bisect_right(starts, span.end - 1)):
                    holders.setdefault(starts[place], []).append((span.start, span.end, candidate))
    return holders


def _is_piece(candidate: Candidate, holders: Holders, gone: Set[int]) -> bool:
    inside = Counter(id(longer) for longer in _longer(candidate, holders) if id(longer) not in gone)
    return any(hits >= PIECE * len(candidate.spans) for hits in inside.values())


def _longer(candidate: Candidate, holders: Holders) -> Iterator[Candidate]:
    for span in candidate.spans:
        for start, end, other in holders.get(span.start, ()):
            holds = start <= span.start and span.end <= end and end - start > span.end - span.start
            if holds and (not other.whole or len(candidate.spans) < FEWEST):
                yield other
