"""Dispersion: worked values with equal and unequal parts, and the ends of each scale."""

from __future__ import annotations

import pytest

from store.stats import dispersion

ROWS = [
    ([1, 2, 3, 4, 5], [9, 10, 10, 10, 11], 0.1800, 0.2195, 0.7852, 0.9379, 0.9256),
    ([2, 1, 0], [1, 1, 1], 0.3333, 0.5000, 0.4226, 0.5794, 0.5794),
    ([10, 0, 0, 0, 0], [1, 1, 1, 1, 1], 0.8000, 1, 0, 0, 0),
]


@pytest.mark.parametrize(("hits", "sizes", "dp", "dp_norm", "juilland", "by_rates", "by_hits"), ROWS)
def test_dispersion_has_its_worked_values(
    hits: list[float],
    sizes: list[float],
    dp: float,
    dp_norm: float,
    juilland: float,
    by_rates: float,
    by_hits: float,
) -> None:
    rates = [hit / size for hit, size in zip(hits, sizes, strict=True)]
    assert dispersion.dp(hits, sizes) == pytest.approx(dp, abs=6e-5)
    assert dispersion.dp_norm(hits, sizes) == pytest.approx(dp_norm, abs=6e-5)
    assert dispersion.juilland_d(hits, sizes) == pytest.approx(juilland, abs=6e-5)
    assert dispersion.carroll_d2(rates) == pytest.approx(by_rates, abs=6e-5)
    assert dispersion.carroll_d2(hits) == pytest.approx(by_hits, abs=6e-5)


@pytest.mark.parametrize(
    ("places", "size", "value"),
    [([10, 20, 30, 40], 100, 2.2), ([0, 25, 50, 75], 100, 4.0), ([1, 2, 3, 100], 400, 1.99), ([], 100, 0)],
)
def test_the_average_reduced_frequency_has_its_worked_value(
    places: list[int], size: int, value: float
) -> None:
    assert dispersion.average_reduced_frequency(places, size) == pytest.approx(value, abs=6e-5)


def test_the_range_counts_parts_with_a_hit() -> None:
    assert dispersion.parts_with([3, 0, 1, 0]) == (2, 0.5)
    assert dispersion.parts_with([]) == (0, 0.0)


def test_parts_as_hit_as_they_are_long_are_even() -> None:
    assert dispersion.dp([1, 2, 3], [10, 20, 30]) == pytest.approx(0)
    assert dispersion.juilland_d([1, 2, 3], [10, 20, 30]) == pytest.approx(1)


def test_one_part_cannot_be_spread() -> None:
    assert dispersion.dp_norm([3], [10]) == 0
    assert dispersion.juilland_d([3], [10]) == 0
    assert dispersion.carroll_d2([3]) == 0


def test_no_hits_are_no_dispersion() -> None:
    assert dispersion.dp([0, 0], [1, 1]) == pytest.approx(0.5)
    assert dispersion.juilland_d([0, 0], [1, 1]) == 0
    assert dispersion.carroll_d2([0, 0]) == 0
