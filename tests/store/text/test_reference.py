"""The general reference: rates with a stated size."""

from __future__ import annotations

import pytest

from store.text.reference import RARE, SIZE, Reference

PER_MILLION = SIZE / 1e6


def test_a_chinese_word_has_the_rate_of_the_dictionary() -> None:
    assert Reference({"经济": 600}, 6_000_000).hits("经济") == pytest.approx(100 * PER_MILLION)


def test_an_english_word_has_the_rate_of_its_band() -> None:
    assert Reference({}, 0).hits("school") == pytest.approx(400 * PER_MILLION)


@pytest.mark.parametrize("word", ["未登录词", "unheardof", "supply chain"])
def test_a_word_that_is_not_in_the_reference_is_taken_for_rare(word: str) -> None:
    assert Reference({"经济": 600}, 6_000_000).hits(word) == pytest.approx(RARE * PER_MILLION)
    assert Reference({}, 0).hits(word) == pytest.approx(RARE * PER_MILLION)
