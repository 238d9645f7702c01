"""How much more a word stands in one text than in another.

`f1` hits in a target of `n1` words, `f2` hits in a reference of `n2`. Scores are signed: above 0 the
target has more. `family` is the number of words tested together; intervals and cut-offs are widened for it
(Bonferroni).
"""

from __future__ import annotations

import math

from store.stats.interval import share_ceiling, share_floor

SIGNIFICANT = 3.84
"""Cut-off of G2 for p < .05; then 6.63 (.01), 10.83 (.001) and 15.13 (.0001)."""
FEWEST_HITS = 3
"""A keyword has at least so many hits over both sides."""


def expected(f1: float, n1: float, f2: float, n2: float) -> tuple[float, float]:
    """Return the hits that each side would have if there were no difference."""
    both = f1 + f2
    return both * n1 / (n1 + n2), both * n2 / (n1 + n2)


def g2_two_cells(f1: float, n1: float, f2: float, n2: float) -> float:
    """Return signed G2 over the hits alone, as older tools print it."""
    e1, e2 = expected(f1, n1, f2, n2)
    return _signed(2 * (_part(f1, e1) + _part(f2, e2)), f1, n1, f2, n2)


def g2(f1: float, n1: float, f2: float, n2: float) -> float:
    """Return signed G2 over all four cells: hits and misses of both sides.

    >>> round(g2(22, 1449, 50, 100000), 4)
    100.0585
    """
    e1, e2 = expected(f1, n1, f2, n2)
    hits = _part(f1, e1) + _part(f2, e2)
    misses = _part(n1 - f1, n1 - e1) + _part(n2 - f2, n2 - e2)
    return _signed(2 * (hits + misses), f1, n1, f2, n2)


def p_value(score: float) -> float:
    """Return the probability of a G2 at least so far from 0 by chance, one degree of freedom."""
    return math.erfc(math.sqrt(abs(score) / 2))


def bic(f1: float, n1: float, f2: float, n2: float) -> float:
    """Return the evidence of unsigned G2 against the size of both sides; below 0 favours no difference."""
    return abs(g2(f1, n1, f2, n2)) - math.log(n1 + n2)


def log_ratio(f1: float, n1: float, f2: float, n2: float) -> float:
    """Return Hardie's Log Ratio: each +1 doubles. A zero count is read as half a hit."""
    return math.log2(((f1 or 0.5) / n1) / ((f2 or 0.5) / n2))


def log_ratio_walter(f1: float, n1: float, f2: float, n2: float) -> float:
    """Return Walter's Log Ratio, half a hit added everywhere: steadier near zero."""
    return math.log2((f1 + 0.5) / (n1 + 0.5)) - math.log2((f2 + 0.5) / (n2 + 0.5))


def conservative_log_ratio(f1: float, n1: float, f2: float, n2: float, family: int = 1) -> float:
    """Return LRC: the Log Ratio nearest to 0 that the exact interval allows; 0 is "cannot tell".

    >>> round(conservative_log_ratio(22, 1449, 50, 100000, family=500), 4)
    3.3155
    """
    if f1 + f2 <= 0:
        return 0.0
    confidence = 1 - 0.05 / max(1, family)
    if f1 * n2 >= f2 * n1:
        return max(0.0, _odds_in_bits(share_floor(f1, f1 + f2, confidence), n1, n2))
    return min(0.0, _odds_in_bits(share_ceiling(f1, f1 + f2, confidence), n1, n2))


def log_ratio_interval(f1: float, n1: float, f2: float, n2: float, family: int = 1) -> tuple[float, float]:
    """Return the exact interval of the Log Ratio; an end is infinite where one side has no hit.

    >>> [round(end, 4) for end in log_ratio_interval(22, 1449, 50, 100000, family=500)]
    [3.3155, 6.3392]
    """
    if f1 + f2 <= 0:
        return -math.inf, math.inf
    confidence = 1 - 0.05 / max(1, family)
    ends = (share_floor(f1, f1 + f2, confidence), share_ceiling(f1, f1 + f2, confidence))
    return _odds_in_bits(ends[0], n1, n2), _odds_in_bits(ends[1], n1, n2)


def score(f1: float, n1: float, f2: float, n2: float, family: int = 1) -> tuple[float, float]:
    """Return LRC, the default ranking, and signed G2, the evidence that there is a difference at all."""
    return conservative_log_ratio(f1, n1, f2, n2, family), g2(f1, n1, f2, n2)


def percent_difference(f1: float, n1: float, f2: float, n2: float) -> float | None:
    """Return %DIFF, or None where the reference has no hit: the word is new, not infinitely frequent."""
    if not f2:
        return None
    return (f1 / n1 - f2 / n2) * 100 / (f2 / n2)


def simple_maths(f1: float, n1: float, f2: float, n2: float, k: float = 1) -> float:
    """Return Kilgarriff's ratio of hits per million plus `k`: 1 prefers rare words, 100 common ones."""
    return (f1 * 1e6 / n1 + k) / (f2 * 1e6 / n2 + k)


def odds_ratio(f1: float, n1: float, f2: float, n2: float) -> float:
    """Return the odds ratio; infinite where only the target has hits."""
    below = f2 * (n1 - f1)
    return f1 * (n2 - f2) / below if below else math.inf


def log_odds(
    f1: float, n1: float, f2: float, n2: float, prior: float, prior_total: float
) -> tuple[float, float]:
    """Return the log-odds with an informative prior, and its z: one speaker against the rest.

    >>> [round(value, 4) for value in log_odds(5, 150, 2, 1300, prior=0.07, prior_total=14.5)]
    [3.0038, 3.6418]
    """
    own = (f1 + prior) / (n1 + prior_total - f1 - prior)
    others = (f2 + prior) / (n2 + prior_total - f2 - prior)
    difference = math.log(own) - math.log(others)
    return difference, difference / math.sqrt(1 / (f1 + prior) + 1 / (f2 + prior))


def z_limit(family: int = 1) -> float:
    """Return how far from 0 a z must be among `family` words tested together; 1.96 for one word."""
    allowed, low, high = 0.05 / max(1, family), 0.0, 40.0
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if math.erfc(middle / math.sqrt(2)) > allowed else (low, middle)
    return (low + high) / 2


def _part(observed: float, predicted: float) -> float:
    return observed * math.log(observed / predicted) if observed > 0 else 0.0


def _signed(score: float, f1: float, n1: float, f2: float, n2: float) -> float:
    return score if f1 * n2 >= f2 * n1 else -score


def _odds_in_bits(share: float, n1: float, n2: float) -> float:
    if share <= 0:
        return -math.inf
    return math.inf if share >= 1 else math.log2(n2 / n1 * share / (1 - share))
