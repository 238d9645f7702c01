"""How a word's rate moves over meetings in the order of their dates."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

FEWEST_FOR_SLOPE = 5
FEWEST_FOR_TEST = 8

Label = Literal["new", "back", "rising", "falling", "gone"]


@dataclass(frozen=True, slots=True)
class MannKendall:
    """The test of a steady rise or fall: S, its variance, z, and the p-value of both sides."""

    s: int
    variance: float
    z: float
    p: float


def theil_sen(values: Sequence[float], times: Sequence[float] | None = None) -> float:
    """Return the median slope over all pairs of points; without `times` they are one apart.

    >>> theil_sen([2, 4, 3, 7, 8])
    1.5
    """
    at = range(len(values)) if times is None else times
    slopes = sorted(
        (values[j] - values[i]) / (at[j] - at[i])
        for i in range(len(values))
        for j in range(i + 1, len(values))
        if at[j] != at[i]
    )
    if not slopes:
        return 0.0
    middle = len(slopes) // 2
    return slopes[middle] if len(slopes) % 2 else (slopes[middle - 1] + slopes[middle]) / 2


def mann_kendall(values: Sequence[float]) -> MannKendall:
    """Return the Mann-Kendall test with its correction for ties and for continuity."""
    n = len(values)
    s = sum(_sign(values[j] - values[i]) for i in range(n) for j in range(i + 1, n))
    ties = sum(t * (t - 1) * (2 * t + 5) for t in Counter(values).values())
    variance = (n * (n - 1) * (2 * n + 5) - ties) / 18
    z = (s - _sign(s)) / math.sqrt(variance) if variance > 0 else 0.0
    return MannKendall(s, variance, z, math.erfc(abs(z) / math.sqrt(2)))


def label(counts: Sequence[float], sizes: Sequence[float]) -> Label | None:
    """Return one of five labels for the last point, by counts alone; None where nothing is to be said.

    new: never before. back: there before, not in the last two points, and now again. gone: in the two points
    before, and not now. rising and falling: the rate goes the same way over the last three points.
    """
    if len(counts) < 2:
        return None
    *before, now = counts
    if now:
        if not any(before):
            return "new"
        if len(before) > 2 and not any(before[-2:]):
            return "back"
    elif len(before) > 1 and all(before[-2:]):
        return "gone"
    return _direction(counts, sizes)


def _direction(counts: Sequence[float], sizes: Sequence[float]) -> Label | None:
    if len(counts) < 3:
        return None
    first, second, third = (
        count / size if size else 0.0 for count, size in zip(counts[-3:], sizes[-3:], strict=True)
    )
    if first < second < third:
        return "rising"
    return "falling" if first > second > third else None


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)
