"""Keyness: every formula has worked values, signs, and an answer where a count is zero."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.stats import keyness

Counts = tuple[float, float, float, float]

ROWS: list[Counts] = [
    (22, 1449, 50, 100000),
    (5, 1449, 3, 100000),
    (2, 150, 1, 1300),
    (5, 150, 0, 1300),
    (0, 150, 12, 1300),
    (10, 1000, 10, 1000),
    (100, 10000, 50, 10000),
]


def _worked(*values: float | None) -> list[tuple[Counts, float | None]]:
    return list(zip(ROWS, values, strict=True))


@pytest.mark.parametrize(("counts", "value"), _worked(99.7489, 31.9881, 5.4740, 22.6868, -2.6208, 0, 16.9899))
def test_g2_of_two_cells_has_its_worked_value(counts: Counts, value: float) -> None:
    assert keyness.g2_two_cells(*counts) == pytest.approx(value, abs=6e-5)


@pytest.mark.parametrize(
    ("counts", "value"), _worked(100.0585, 32.0049, 5.4954, 22.8381, -2.6323, 0, 17.1158)
)
def test_g2_of_four_cells_has_its_worked_value(counts: Counts, value: float) -> None:
    assert keyness.g2(*counts) == pytest.approx(value, abs=6e-5)


@pytest.mark.parametrize(("counts", "value"), _worked(4.9244, 6.8458, 4.1155, 6.4374, -1.4695, 0, 1.0))
def test_the_log_ratio_has_its_worked_value(counts: Counts, value: float) -> None:
    assert keyness.log_ratio(*counts) == pytest.approx(value, abs=6e-5)


@pytest.mark.parametrize(("counts", "value"), _worked(4.9419, 6.7604, 3.8482, 6.5707, -1.5326, 0, 0.9928))
def test_the_log_ratio_with_half_a_hit_added_has_its_worked_value(counts: Counts, value: float) -> None:
    assert keyness.log_ratio_walter(*counts) == pytest.approx(value, abs=6e-5)


@pytest.mark.parametrize(("counts", "value"), _worked(2936.5769, 11402.1854, 1633.3333, None, -100, 0, 100))
def test_the_difference_in_percent_has_its_worked_value(counts: Counts, value: float | None) -> None:
    assert keyness.percent_difference(*counts) == (value if value is None else pytest.approx(value, abs=6e-5))


@pytest.mark.parametrize(
    ("counts", "value"), _worked(30.3072, 111.3437, 17.3121, 33334.3333, 0.0001, 1, 1.9998)
)
def test_simple_maths_with_1_has_its_worked_value(counts: Counts, value: float) -> None:
    assert keyness.simple_maths(*counts) == pytest.approx(value, abs=6e-5)


@pytest.mark.parametrize(("counts", "value"), _worked(25.4715, 27.3127, 15.4543, 334.3333, 0.0107, 1, 1.9804))
def test_simple_maths_with_100_has_its_worked_value(counts: Counts, value: float) -> None:
    assert keyness.simple_maths(*counts, k=100) == pytest.approx(value, abs=6e-5)


@pytest.mark.parametrize(("counts", "value"), _worked(4.1302, 4.4840, 0, 2.9895, 0, 0, 0.4963))
def test_the_conservative_log_ratio_has_its_worked_value(counts: Counts, value: float) -> None:
    assert keyness.conservative_log_ratio(*counts) == pytest.approx(value, abs=6e-5)


@pytest.mark.parametrize(("counts", "value"), _worked(3.3155, 2.2320, 0, 0.4721, 0, 0, 0.0344))
def test_the_conservative_log_ratio_of_500_words_has_its_worked_value(counts: Counts, value: float) -> None:
    assert keyness.conservative_log_ratio(*counts, family=500) == pytest.approx(value, abs=6e-5)


@pytest.mark.parametrize(
    ("counts", "value"), _worked(88.5312, 20.4776, -1.7839, 15.5588, -4.6470, -7.6009, 7.2124)
)
def test_bic_has_its_worked_value(counts: Counts, value: float) -> None:
    assert keyness.bic(*counts) == pytest.approx(value, abs=6e-5)


@pytest.mark.parametrize(
    ("counts", "value"),
    _worked(1.48e-23, 1.54e-08, 0.0191, 1.76e-06, 0.105, 1, 3.52e-05),
)
def test_the_p_value_has_its_worked_value(counts: Counts, value: float) -> None:
    assert keyness.p_value(keyness.g2(*counts)) == pytest.approx(value, rel=5e-3)


@pytest.mark.parametrize(("counts", "value"), _worked(30.8185, 115.4167, 17.5541, math.inf, 0, 1, 2.0101))
def test_the_odds_ratio_has_its_worked_value(counts: Counts, value: float) -> None:
    assert keyness.odds_ratio(*counts) == pytest.approx(value, abs=6e-5)


@pytest.mark.parametrize(
    ("counts", "first", "second"),
    [
        (ROWS[0], 1.0284, 70.9716),
        (ROWS[1], 0.1143, 7.8857),
        (ROWS[2], 0.3103, 2.6897),
        (ROWS[3], 0.5172, 4.4828),
        (ROWS[4], 1.2414, 10.7586),
        (ROWS[5], 10, 10),
        (ROWS[6], 75, 75),
    ],
)
def test_the_expected_hits_have_their_worked_values(counts: Counts, first: float, second: float) -> None:
    assert keyness.expected(*counts) == pytest.approx((first, second), abs=6e-5)


@pytest.mark.parametrize(
    ("cut_off", "p"), [(3.84, 0.05004), (6.63, 0.01003), (10.83, 0.000999), (15.13, 0.0001004)]
)
def test_the_cut_offs_of_g2_have_their_probability(cut_off: float, p: float) -> None:
    assert keyness.p_value(cut_off) == pytest.approx(p, rel=1e-3)


@pytest.mark.parametrize(
    ("counts", "prior", "total", "difference", "z"),
    [((5, 150, 2, 1300), 0.07, 14.5, 3.0038, 3.6418), ((5, 150, 0, 1300), 0.5, 250, 3.7660, 2.5496)],
)
def test_log_odds_with_a_prior_have_their_worked_values(
    counts: Counts, prior: float, total: float, difference: float, z: float
) -> None:
    found = keyness.log_odds(*counts, prior=prior, prior_total=total)
    assert found == pytest.approx((difference, z), abs=6e-5)


def test_a_z_must_be_further_from_0_the_more_words_are_tested() -> None:
    assert keyness.z_limit() == pytest.approx(1.95996, abs=1e-5)
    assert keyness.z_limit(500) == pytest.approx(3.8906, abs=1e-4)


def test_a_score_is_the_ratio_and_the_evidence() -> None:
    assert keyness.score(22, 1449, 50, 100000, 500) == pytest.approx((3.3155, 100.0585), abs=6e-5)


@given(st.integers(0, 50), st.integers(50, 5000), st.integers(0, 50), st.integers(50, 5000))
def test_no_score_is_infinite_and_sides_swapped_turn_the_sign(f1: int, n1: int, f2: int, n2: int) -> None:
    ratio = keyness.conservative_log_ratio(f1, n1, f2, n2, family=10)
    assert math.isfinite(ratio)
    assert keyness.g2(f1, n1, f2, n2) == pytest.approx(-keyness.g2(f2, n2, f1, n1), abs=1e-6)
    assert ratio == pytest.approx(-keyness.conservative_log_ratio(f2, n2, f1, n1, family=10), abs=1e-6)
    assert abs(ratio) <= abs(keyness.log_ratio(f1, n1, f2, n2)) + 1


@given(st.integers(1, 50), st.integers(0, 50))
def test_the_score_is_the_end_of_the_interval_that_is_nearest_to_nothing(f1: int, f2: int) -> None:
    low, high = keyness.log_ratio_interval(f1, 1000, f2, 10000, family=20)
    score = keyness.conservative_log_ratio(f1, 1000, f2, 10000, family=20)
    assert low <= score <= high
    assert score in (low, high, 0.0)


def test_without_a_hit_the_interval_tells_nothing() -> None:
    assert keyness.log_ratio_interval(0, 1000, 0, 1000) == (-math.inf, math.inf)
