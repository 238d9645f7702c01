"""Exact (Clopper-Pearson) intervals of a share: what a count can and cannot tell.

The interval is read from the incomplete beta function, whose continued fraction takes the same few dozen
steps for ten hits and for ten million; the binomial tail itself would take as many steps as there are hits.
"""

from __future__ import annotations

import math
from functools import lru_cache

_TINY = 1e-300
_EXACT = 1e-15
_STEPS = 500
_HALVINGS = 1100
"""As many as the smallest number needs; a precise answer ends the search long before."""
_PRECISE = 1e-13
_FAR = 50.0
"""Powers of e that one step goes at most."""


def share_interval(hits: float, size: float, confidence: float = 0.95) -> tuple[float, float]:
    """Return the exact interval of the share `hits` of `size`.

    The lower end is 0 without a hit, the upper end 1 when everything is a hit. A size of 0 tells nothing.

    >>> [round(end, 5) for end in share_interval(5, 150)]
    [0.01091, 0.07607]
    """
    return share_floor(hits, size, confidence), share_ceiling(hits, size, confidence)


def share_floor(hits: float, size: float, confidence: float = 0.95) -> float:
    """Return the lower end of the exact interval alone."""
    return 0.0 if hits <= 0 or size <= 0 else _quantile((1 - confidence) / 2, hits, size - hits + 1)


def share_ceiling(hits: float, size: float, confidence: float = 0.95) -> float:
    """Return the upper end of the exact interval alone."""
    return 1.0 if hits >= size else _quantile((1 + confidence) / 2, hits + 1, size - hits)


@lru_cache(maxsize=1 << 12)
def _quantile(share: float, a: float, b: float) -> float:
    """Return the x below which `share` of the beta distribution (a, b) lies.

    Newton's steps on the logarithm of the smaller tail, which is nearly straight; a step out of the bounds
    known so far is replaced by halving them. Where a or b is 1 the answer has a formula. Remembered, for most
    words of a record have the same counts.
    """
    if b == 1:
        return math.pow(share, 1 / a)
    if a == 1:
        return -math.expm1(math.log1p(-share) / b)
    low, high, x = 0.0, 1.0, a / (a + b)
    for _ in range(_HALVINGS):
        below = beta_share(x, a, b)
        low, high = (x, high) if below < share else (low, x)
        following = _newton(x, below, share, a, b)
        if not low < following < high:
            following = (low + high) / 2
        if abs(following - x) <= _PRECISE * following or high - low <= _PRECISE * high:
            return following
        x = following
    return x


def _newton(x: float, below: float, share: float, a: float, b: float) -> float:
    """Return where the tail would be as large as wanted, were it straight; 0 where that cannot be told."""
    lower = share < 0.5
    tail, wanted = (below, share) if lower else (beta_share(1 - x, b, a), 1 - share)
    density = math.exp((a - 1) * math.log(x) + (b - 1) * math.log1p(-x) - _log_beta(a, b))
    if tail <= 0 or density <= 0:
        return 0.0
    far = math.log(tail / wanted) * tail / density
    return x * math.exp(max(-_FAR, min(_FAR, -far / x))) if lower else x + far


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def beta_share(x: float, a: float, b: float) -> float:
    """Return the regularised incomplete beta function: the share of the beta distribution (a, b) below x."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_share(1 - x, b, a)
    front = a * math.log(x) + b * math.log1p(-x) - _log_beta(a, b)
    return math.exp(front) * _fraction(x, a, b) / a


def _fraction(x: float, a: float, b: float) -> float:
    """Return the continued fraction of the incomplete beta function (Lentz's method)."""
    upper, lower = 1.0, 1 / _apart(1 - (a + b) * x / (a + 1))
    value = lower
    for step in range(1, _STEPS):
        twice = a + 2 * step
        even = step * (b - step) * x / ((twice - 1) * twice)
        lower = 1 / _apart(1 + even * lower)
        upper = _apart(1 + even / upper)
        value *= upper * lower
        odd = -(a + step) * (a + b + step) * x / (twice * (twice + 1))
        lower = 1 / _apart(1 + odd * lower)
        upper = _apart(1 + odd / upper)
        change = upper * lower
        value *= change
        if abs(change - 1) < _EXACT:
            break
    return value


def _apart(number: float) -> float:
    """Return `number`, kept away from zero so that it may be divided by."""
    return number if abs(number) > _TINY else _TINY
