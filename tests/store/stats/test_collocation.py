"""Collocation: worked values with and without the span, and words that never meet."""

from __future__ import annotations

import math

import pytest

from store.stats import collocation


@pytest.mark.parametrize(
    ("span", "expected", "mi", "t", "mi2", "mi3", "z"),
    [
        (10, 1.3665, 2.5496, 2.3453, 5.5496, 8.5496, 5.6748),
        (1, 0.1366, 5.8715, 2.7801, 8.8715, 11.8715, 21.2721),
    ],
)
def test_collocation_has_its_worked_values(
    span: int, expected: float, mi: float, t: float, mi2: float, mi3: float, z: float
) -> None:
    counts = (8, 22, 9, 1449, span)
    assert collocation.expected(22, 9, 1449, span) == pytest.approx(expected, abs=6e-5)
    assert collocation.mutual_information(*counts) == pytest.approx(mi, abs=6e-5)
    assert collocation.mutual_information(*counts, power=2) == pytest.approx(mi2, abs=6e-5)
    assert collocation.mutual_information(*counts, power=3) == pytest.approx(mi3, abs=6e-5)
    assert collocation.t_score(*counts) == pytest.approx(t, abs=6e-5)
    assert collocation.z_score(*counts) == pytest.approx(z, abs=6e-5)


@pytest.mark.parametrize(
    ("joint", "node", "collocate", "value"), [(8, 22, 9, 13.0458), (256, 4000, 35, 11.0216), (5, 5, 5, 14)]
)
def test_log_dice_has_its_worked_value(joint: int, node: int, collocate: int, value: float) -> None:
    assert collocation.log_dice(joint, node, collocate) == pytest.approx(value, abs=6e-5)


def test_delta_p_has_its_worked_value() -> None:
    assert collocation.delta_p(8, 22, 9, 1449) == pytest.approx(0.3629, abs=6e-5)


def test_words_that_never_meet_draw_nothing() -> None:
    assert collocation.log_dice(0, 3, 4) == -math.inf
    assert collocation.mutual_information(0, 3, 4, 100) == -math.inf
    assert collocation.t_score(0, 3, 4, 100) == -math.inf
