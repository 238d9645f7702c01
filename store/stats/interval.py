"""Exact (Clopper-Pearson) intervals of a share: what a count can and cannot tell.

The interval is read from the incomplete beta function, whose continued fraction takes the same few dozen
steps for ten hits and for ten million; the binomial tail itself would take as many steps as there are hits.
"""

from __future__ import annotations

import math

_TINY = 1e-300
_EXACT = 1e-15
_STEPS = 500
_HALVINGS = 1100
"""As many as the smallest number needs; a precise answer ends the search long before."""
_PRECISE = 1e-13


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


def _quantile(share: float, a: float, b: float) -> float:
    """Return the x below which `share` of the beta distribution (a, b) lies, by bisection."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if high - low <= _PRECISE * high:
            break
        if beta_share(middle, a, b) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def beta_share(x: float, a: float, b: float) -> float:
    """Return the regularised incomplete beta function: the share of the beta distribution (a, b) below x."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_share(1 - x, b, a)
    front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    return math.exp(front) * _fraction(x, a, b) / a


def _fraction(x: float, a: float, b: float) -> float:
    """Return the continued fraction of the incomplete beta function (Lentz's method)."""
    upper, lower = 1.0, 1 / _apart(1 - (a + b) * x / (a + 1))
    value = lower
    for step in range(1, _STEPS):
        even = step * (b - step) * x / ((a + 2 * step - 1) * (a + 2 * step))
        odd = -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1))
        change = 1.0
        for term in (even, odd):
            lower = 1 / _apart(1 + term * lower)
            upper = _apart(1 + term / upper)
            change = upper * lower
            value *= change
        if abs(change - 1) < _EXACT:
            break
    return value


def _apart(number: float) -> float:
    """Return `number`, kept away from zero so that it may be divided by."""
    return number if abs(number) > _TINY else _TINY
