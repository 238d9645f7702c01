"""Values in the words of their language."""

from __future__ import annotations

import pytest

from store.records import Language, Metric, Qualifier
from tui.paint.number import change, figure


def metric(value: float, unit: str, high: float | None = None, qualifier: Qualifier | None = None) -> Metric:
    return Metric(0, 1, "x", value, unit, high=high, qualifier=qualifier)


@pytest.mark.parametrize(
    ("value", "unit", "language", "shown"),
    [
        (2.87e10, "CNY", "zh", ("287", "亿元")),
        (2.87e10, "CNY", "en", ("28.7", "bn CNY")),
        (5.2e4, "person", "zh", ("5.2", "万人")),
        (35.9, "%", "zh", ("35.9", "%")),
        (-0.3, "pp", "zh", ("-0.3", "个百分点")),
        (1760, "mu", "zh", ("1,760", "亩")),
        (39, "project", "en", ("39", "projects")),
        (1, "project", "en", ("1", "project")),
        (3, "county", "en", ("3", "counties")),
        (2, "person", "en", ("2", "people")),
        (4, "branch", "en", ("4", "branches")),
        (39, "个", "mixed", ("39", "个")),
        (1760, "tonne", "en", ("1,760", "tonnes")),
    ],
)
def test_a_value_stands_in_the_words_of_its_language(
    value: float, unit: str, language: Language, shown: tuple[str, str]
) -> None:
    assert figure(metric(value, unit), language) == shown


def test_ranges_and_qualifiers_stand_before_the_number() -> None:
    assert figure(metric(3, "year", 5), "en") == ("3–5", "years")
    assert figure(metric(1e8, "CNY", 2e8, "over"), "zh") == (">1–2", "亿元")


def test_change_is_an_arrow() -> None:
    assert [change(Metric(0, 1, "x", 1, "%", change=way)) for way in ("increase", "decrease", None)] == [
        "▲",
        "▼",
        "",
    ]
