"""Exact intervals: the worked values, and that they hold at the ends and at any size."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.stats.interval import beta_share, share_interval


@pytest.mark.parametrize(
    ("hits", "size", "family", "low", "high"),
    [
        (22, 72, 1, 0.20238, 0.42532),
        (22, 72, 500, 0.12607, 0.53985),
        (5, 8, 1, 0.24486, 0.91477),
        (5, 8, 500, 0.06373, 0.99025),
        (2, 3, 1, 0.09430, 0.99160),
        (2, 3, 500, 0.00409, 0.99998),
        (5, 5, 1, 0.47818, 1),
        (5, 5, 500, 0.13797, 1),
        (0, 12, 1, 0, 0.26465),
        (0, 12, 500, 0, 0.56189),
        (10, 20, 1, 0.27196, 0.72804),
        (10, 20, 500, 0.12449, 0.87551),
        (100, 150, 1, 0.58516, 0.74144),
        (100, 150, 500, 0.50596, 0.80427),
        (5, 150, 1, 0.01091, 0.07607),
        (0, 150, 1, 0, 0.02429),
        (22, 1449, 1, 0.00954, 0.02290),
    ],
)
def test_the_interval_has_its_worked_value(
    hits: int, size: int, family: int, low: float, high: float
) -> None:
    found = share_interval(hits, size, 1 - 0.05 / family)
    assert found == pytest.approx((low, high), abs=6e-6)


def test_a_size_of_nothing_tells_nothing() -> None:
    assert share_interval(0, 0) == (0.0, 1.0)


@given(st.integers(0, 60), st.integers(1, 60))
def test_the_ends_are_where_the_binomial_tails_are_half_of_what_is_left(hits: int, more: int) -> None:
    size = hits + more
    low, high = share_interval(hits, size)
    assert 0 <= low <= hits / size <= high <= 1
    if hits:
        assert _at_least(hits, size, low) == pytest.approx(0.025, rel=1e-6)
    assert _at_least(size - hits, size, 1 - high) == pytest.approx(0.025, rel=1e-6)


@given(st.floats(1, 500) | st.integers(1, 9), st.floats(0, 5000) | st.integers(0, 9), st.floats(0.5, 0.99999))
def test_an_end_of_the_interval_has_its_share_below_it(hits: float, others: float, confidence: float) -> None:
    low, high = share_interval(hits, hits + others, confidence)
    assert beta_share(low, hits, others + 1) == pytest.approx((1 - confidence) / 2, rel=1e-6)
    # So near to 1 no floating-point number lies close enough.
    if 1 - high > 1e-9:
        assert 1 - beta_share(high, hits + 1, others) == pytest.approx((1 - confidence) / 2, rel=1e-5)


def test_millions_of_hits_are_counted_as_easily_as_ten() -> None:
    low, high = share_interval(5_000_000, 10_000_000)
    assert (low, high) == pytest.approx((0.49969, 0.50031), abs=1e-5)


def test_the_beta_share_is_nothing_below_0_and_everything_above_1() -> None:
    assert (beta_share(-1, 2, 3), beta_share(2, 2, 3)) == (0.0, 1.0)


def _at_least(hits: int, size: int, share: float) -> float:
    """Return the binomial tail, summed."""
    return sum(math.comb(size, k) * share**k * (1 - share) ** (size - k) for k in range(hits, size + 1))
