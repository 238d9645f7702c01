"""The lists that ship: read whole, and fit for what reads them."""

from __future__ import annotations

import pytest

from store.text import wordlists

LISTS = (
    "glossary_zh glossary_en stop_zh stop_en frame_zh frame_en named_zh named_en rates_en "
    "verbs_en verbs_zh idioms_zh"
).split()


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_where_it_comes_from_and_is_not_empty(name: str) -> None:
    assert len(wordlists.words(name)) > 50


def test_comments_and_blank_lines_are_no_entries() -> None:
    assert all("#" not in entry and entry.strip() == entry for entry in wordlists.entries("glossary_zh"))


def test_bands_of_rates_are_numbers() -> None:
    assert all(float(band) > 0 for band in wordlists.sections("rates_en"))


def test_a_phrase_stands_in_the_glossary_once() -> None:
    entries = wordlists.entries("glossary_zh")
    assert len(entries) == len(set(entries))


def test_no_phrase_of_the_glossary_is_a_word_of_the_genre() -> None:
    formulas = {word for line in wordlists.sections("frame_zh")["formulas"] for word in line.split()}
    assert not formulas & set(wordlists.entries("glossary_zh"))
