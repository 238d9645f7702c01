"""How evenly a word is spread over parts: speakers, turns, records or dates, of unequal size.

`hits` and `sizes` go together, part by part. A figure without its number of hits says little: under
`FEWEST_HITS` only the range is worth showing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

FEWEST_HITS = 5


def parts_with(hits: Sequence[float]) -> tuple[int, float]:
    """Return the range: how many parts have a hit, and which share of all parts that is."""
    reached = sum(1 for count in hits if count > 0)
    return reached, reached / len(hits) if hits else 0.0


def dp(hits: Sequence[float], sizes: Sequence[float]) -> float:
    """Return Gries' deviation of proportions: 0 is even, 1 is clumped.

    >>> round(dp([1, 2, 3, 4, 5], [9, 10, 10, 10, 11]), 4)
    0.18
    """
    pairs = zip(_shares(hits), _shares(sizes), strict=True)
    return sum(abs(hit - size) for hit, size in pairs) / 2


def dp_norm(hits: Sequence[float], sizes: Sequence[float]) -> float:
    """Return `dp` over the most it can be with parts of these sizes; 0 where there is one part only."""
    most = 1 - min(_shares(sizes))
    return dp(hits, sizes) / most if most > 0 else 0.0


def juilland_d(hits: Sequence[float], sizes: Sequence[float]) -> float:
    """Return Juilland's D over the parts' rates: 1 is even, 0 clumped; weak with many parts."""
    rates = [hit / size for hit, size in zip(hits, sizes, strict=True)]
    mean = sum(rates) / len(rates)
    if len(rates) < 2 or mean == 0:
        return 0.0
    deviation = math.sqrt(sum((rate - mean) ** 2 for rate in rates) / len(rates))
    return 1 - deviation / mean / math.sqrt(len(rates) - 1)


def carroll_d2(values: Sequence[float]) -> float:
    """Return Carroll's D2 of rates or of hits: their entropy over the most it can be; 1 is even."""
    if len(values) < 2:
        return 0.0
    entropy = -sum(share * math.log(share) for share in _shares(values) if share > 0)
    return entropy / math.log(len(values))


def average_reduced_frequency(places: Sequence[int], size: int) -> float:
    """Return ARF: the hits at `places` in a text of `size` words, discounted where they stand in clumps."""
    if not places or size <= 0:
        return 0.0
    ordered = sorted(places)
    even = size / len(ordered)
    distances = [later - earlier for earlier, later in pairwise(ordered)]
    distances.append(ordered[0] + size - ordered[-1])
    return sum(min(distance, even) for distance in distances) / even


def _shares(values: Sequence[float]) -> list[float]:
    total = sum(values)
    return [value / total if total else 0.0 for value in values]
