"""Candidates that say no more than another one: pieces of a phrase, and long phrases around a shorter one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from store.records import Span
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
    whole = [c for c in kept if c.declared or c.known or not _is_piece(c, holders, wrapping)]
    overlapped = _overlapped(whole, starts)
    return [c for c in whole if id(c) not in overlapped]


def _overlapped(candidates: Sequence[Candidate], starts: Sequence[int]) -> set[int]:
    """Return the repeated phrases that are a cut of a name too long for a phrase, where a better one stands.

    Of 全域国土综合整治 and 国土综合整治项目, said together each time, the first is enough.
    """
    repeated = [c for c in candidates if c.phrase and len(c.spans) >= FEWEST]
    holders = _holders(repeated, starts)
    worth = {id(c): _worth(c) for c in repeated}
    gone: set[int] = set()
    for candidate in sorted(repeated, key=_worth):
        if candidate.declared or candidate.known:
            continue
        crossed = Counter(id(c) for span in candidate.spans for c in _crossing(span, holders, starts))
        enough = PIECE * len(candidate.spans)
        better = (
            one for one, hits in crossed.items() if hits >= enough and worth[one] > worth[id(candidate)]
        )
        if any(one not in gone for one in better):
            gone.add(id(candidate))
    return gone


def _worth(candidate: Candidate) -> tuple[bool, int, int, int]:
    kept = candidate.declared or candidate.known
    return kept, len(candidate.spans), len(candidate.key), -candidate.spans[0].start


def _crossing(span: Span, holders: Holders, starts: Sequence[int]) -> list[Candidate]:
    """Return the phrases that begin before a place and end in it, or begin in it and end behind it."""
    places = range(bisect_left(starts, span.start), bisect_right(starts, span.end - 1))
    found = {
        id(other): other
        for place in places
        for start, end, other in holders.get(starts[place], ())
        if start < span.start < end < span.end or span.start < start < span.end < end
    }
    return list(found.values())


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
