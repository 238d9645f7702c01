"""Whether a phrase stands free: among how many different neighbours, in records long enough to tell."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from store.records import Span
from store.text.classed import Term

ENOUGH = 200_000
"""Characters of a record under which neighbours are too few to tell anything."""
BOUND = 0.35
"""Freedom, in nats, below which a phrase is a piece of a longer one: nine times in ten with one neighbour."""
FEWEST = 5
"""Places of a phrase that is judged by its neighbours."""

Words = tuple[str, ...]


def freedom(left: Iterable[int], right: Iterable[int]) -> float:
    """Return the smaller entropy, in nats, of the neighbours on either side, given their counts.

    >>> round(freedom((1, 1, 2), (1, 1, 1, 1)), 4), freedom((4,), (1, 3))
    (1.0397, 0.0)
    """
    return min(_entropy(tuple(left)), _entropy(tuple(right)))


def free(found: Mapping[Words, list[Span]], terms: Sequence[Term]) -> dict[Words, list[Span]]:
    """Return the phrases without those that a long record always says beside the same word."""
    if not terms or terms[-1].end < ENOUGH:
        return dict(found)
    first = {term.start: place for place, term in enumerate(terms)}
    last = {term.end: place for place, term in enumerate(terms)}
    return {
        words: spans
        for words, spans in found.items()
        if len(spans) < FEWEST
        or freedom(
            _neighbours(terms, (first[s.start] - 1 for s in spans), (first[s.start] for s in spans)),
            _neighbours(terms, (last[s.end] + 1 for s in spans), (last[s.end] + 1 for s in spans)),
        )
        >= BOUND
    }


def _entropy(counts: Sequence[int]) -> float:
    total = sum(counts)
    return abs(sum(count / total * math.log(total / count) for count in counts)) if total else 0.0


def _neighbours(terms: Sequence[Term], places: Iterable[int], seams: Iterable[int]) -> list[int]:
    """Return how often each neighbour stands there; a mark, told by the term behind it, is one of its own."""
    counted: Counter[str] = Counter()
    marks = 0
    for place, seam in zip(places, seams, strict=True):
        if 0 <= place < len(terms) and 0 <= seam < len(terms) and terms[seam].joined:
            counted[terms[place].key] += 1
        else:
            marks += 1
    return [*counted.values(), *[1] * marks]
