from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.fold import IGNORED, folded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Budget", "budget"),
        ("ＧＤＰ２８７", "gdp287"),
        ("發展產業鏈", "发展产业链"),
        ("Café Ürümqi", "cafe urumqi"),
        ("后來", "后来"),
        ("ガ", "ガ"),
        ("a\u3000b\tc\nd", "a b c\nd"),
        ("ﬁ", "ﬁ"),
    ],
)
def test_script_width_case_and_accents_are_folded(text: str, expected: str) -> None:
    assert folded(text) == expected


def test_what_stands_on_another_character_is_ignored_in_its_place() -> None:
    assert folded("cafe\u0301s") == f"cafe{IGNORED}s"


def test_a_zero_width_space_separates_words() -> None:
    assert folded("a\u200bb") == "a b"


@given(st.text())
def test_the_folded_text_is_as_long_as_the_original(text: str) -> None:
    assert len(folded(text)) == len(text)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)
