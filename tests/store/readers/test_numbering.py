"""Lists are counted as a word processor prints them."""

from __future__ import annotations

import pytest

from store.readers.numbering import BULLET, NONE, Counters, Level, ordinal

MINUTES = (Level("decimal", "%1."), Level("decimal", "%1.%2"), Level("lowerLetter", "(%3)"))


@pytest.mark.parametrize(
    ("number", "form", "shown"),
    [
        (3, "decimal", "3"),
        (3, "decimalZero", "03"),
        (27, "lowerLetter", "aa"),
        (4, "upperRoman", "IV"),
        (10, "chineseCounting", "十"),
        (32, "chineseCountingThousand", "三十二"),
        (5, "a form of tomorrow", "5"),
        (100_000, "lowerRoman", "100000"),
        (0, "upperLetter", "0"),
    ],
)
def test_a_number_is_printed_in_its_form(number: int, form: str, shown: str) -> None:
    assert ordinal(number, form) == shown


def test_deeper_levels_begin_anew_under_the_next_number() -> None:
    counters = Counters()
    printed = [counters.label("a", MINUTES, depth) for depth in (0, 1, 2, 2, 1, 0, 1)]
    assert printed == ["1. ", "1.1 ", "(a) ", "(b) ", "1.2 ", "2. ", "2.1 "]


def test_lists_count_apart_and_restart() -> None:
    counters = Counters()
    assert [counters.label(i, MINUTES, 0) for i in ("a", "b", "a")] == ["1. ", "1. ", "2. "]
    counters.restart("a")
    assert counters.label("a", MINUTES, 0) == "1. "


def test_a_list_may_begin_deep_or_late_or_print_nothing() -> None:
    assert Counters().label("a", MINUTES, 1) == "1.1 "
    assert Counters().label("a", (Level("decimal", "%1、", 7),), 0) == "7、 "
    assert Counters().label("a", (Level(BULLET, "\uf0b7"),), 0) == "• "
    assert Counters().label("a", (Level(NONE, ""),), 0) == ""
    assert Counters().label("a", MINUTES, 9) == ""
