"""Time: worked values, ties, and the five labels."""

from __future__ import annotations

import pytest

from store.stats import trend


@pytest.mark.parametrize(
    ("values", "slope"), [([2, 4, 3, 7, 8], 1.5), ([1, 3, 2, 5, 4, 6, 8, 7], 1.0), ([3], 0), ([4, 4, 4], 0)]
)
def test_the_slope_has_its_worked_value(values: list[float], slope: float) -> None:
    assert trend.theil_sen(values) == pytest.approx(slope)


def test_the_slope_goes_by_time_where_meetings_are_not_evenly_spaced() -> None:
    assert trend.theil_sen([1, 3, 5], [0, 4, 8]) == pytest.approx(0.5)
    assert trend.theil_sen([1, 3], [2, 2]) == 0


@pytest.mark.parametrize(
    ("values", "s", "variance", "z", "p"),
    [
        ([2, 4, 3, 7, 8], 8, 16.6667, 1.7146, 0.0864),
        ([1, 3, 2, 5, 4, 6, 8, 7], 22, 65.3333, 2.5981, 0.0094),
        ([1, 2, 2, 5, 4, 6, 8, 7], 23, 64.3333, 2.7429, 0.0061),
        ([5, 5, 5], 0, 0, 0, 1),
    ],
)
def test_mann_kendall_has_its_worked_values(
    values: list[float], s: int, variance: float, z: float, p: float
) -> None:
    found = trend.mann_kendall(values)
    assert found.s == s
    assert (found.variance, found.z, found.p) == pytest.approx((variance, z, p), abs=6e-5)


@pytest.mark.parametrize(
    ("counts", "label"),
    [
        ([0, 0, 4], "new"),
        ([3, 0, 0, 2], "back"),
        ([2, 3, 0], "gone"),
        ([1, 2, 3], "rising"),
        ([3, 2, 1], "falling"),
        ([3, 0, 2], None),
        ([2, 2, 2], None),
        ([1, 2], None),
        ([4], None),
        ([0, 0, 0], None),
    ],
)
def test_a_word_gets_a_label_by_its_counts(counts: list[float], label: str | None) -> None:
    assert trend.label(counts, [100] * len(counts)) == label


def test_rates_decide_and_not_counts() -> None:
    assert trend.label([2, 2, 2], [300, 200, 100]) == "rising"
    assert trend.label([1, 2, 3], [100, 0, 100]) is None
