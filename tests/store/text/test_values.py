from __future__ import annotations

import pytest

from store.text import values


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("metric>10亿元", 1e9, "CNY"),
        ("metric>10亿", 1e9, None),
        ("metric>1000", 1000.0, None),
        ("metric>1e9CNY", 1e9, "CNY"),
        ("metric>35.9%", 35.9, "%"),
        ("metric>1 billion", 1e9, None),
        ("metric>500亩", 500.0, "mu"),
    ],
)
def test_a_value_is_read_as_people_write_it(text: str, value: float, unit: str | None) -> None:
    figure = values.comparison(text)
    assert figure is not None
    assert (figure.value, figure.unit) == (value, unit)


def test_what_has_no_value_is_no_comparison() -> None:
    assert values.comparison("metric>often") is None


def test_a_unit_not_known_is_taken_as_it_is() -> None:
    assert values.unit("xyzzy") == "xyzzy"
