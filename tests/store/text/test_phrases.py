"""Phrases that a record repeats."""

from __future__ import annotations

import pytest

from store.records import Span
from store.text import phrases
from store.text.classed import Term
from store.text.wordclasses import WordClass


def terms(words: str) -> list[Term]:
    """Return terms of words like `tea/subject`; "|" is a mark between words."""
    found, at, joined = [], 0, False
    for word in words.split():
        if word == "|":
            joined = False
            continue
        name, _, kind = word.partition("/")
        kinds: dict[str, WordClass] = {
            "": "subject",
            "s": "stop",
            "f": "frame",
            "n": "name",
            "q": "qualifier",
        }
        found.append(Term(at, at + len(name), name, kinds[kind], joined))
        at, joined = at + len(name) + 1, True
    return found


@pytest.mark.parametrize(
    ("length", "hits", "longer", "value"),
    [(2, 10, (4, 2), 7.0), (3, 4, (), 6.3399), (2, 3, (3,), 0), (1, 9, (), 0)],
)
def test_the_c_value_has_its_worked_value(
    length: int, hits: int, longer: tuple[int, ...], value: float
) -> None:
    assert phrases.c_value(length, hits, longer) == pytest.approx(value, abs=6e-5)


def test_a_run_of_words_that_stands_twice_is_a_phrase() -> None:
    assert phrases.candidates(terms("tea garden | tea garden | tea")) == {
        ("tea", "garden"): [Span(0, 10), Span(11, 21)]
    }


def test_a_phrase_neither_crosses_a_mark_nor_a_name_nor_begins_with_grammar() -> None:
    assert phrases.candidates(terms("tea | garden | tea | garden")) == {}
    assert phrases.candidates(terms("tea Ashby/n garden | tea Ashby/n garden")) == {}
    assert phrases.candidates(terms("the/s tea | the/s tea")) == {}
    assert phrases.candidates(terms("tea said/s garden | tea said/s garden")) == {}


def test_a_link_may_stand_inside_a_phrase() -> None:
    assert ("supply", "of", "water") in phrases.candidates(terms("supply of/s water | supply of/s water"))


def test_a_word_that_qualifies_opens_a_phrase_and_never_ends_one() -> None:
    found = phrases.candidates(terms("green/q tea green/q | green/q tea green/q"))
    assert set(found) == {("green", "tea")}


def test_words_that_meet_by_chance_are_no_phrase() -> None:
    often = " | ".join(["tea"] * 10 + ["garden"] * 10)
    assert phrases.candidates(terms(f"tea garden | tea garden | {often}")) == {}


def test_a_phrase_that_stands_in_a_longer_one_only_is_worth_nothing() -> None:
    found = phrases.candidates(terms("old tea garden | old tea garden"))
    values = phrases.c_values(found)
    assert values["old", "tea", "garden"] > 0
    assert values["tea", "garden"] == 0


def test_praise_opens_no_phrase() -> None:
    found = phrases.candidates(terms("vital/q tidal marsh | vital/q tidal marsh"))
    assert set(found) == {("tidal", "marsh")}


def test_words_of_the_genre_are_a_phrase_that_stands_three_times() -> None:
    thrice = "county/f plan/f | county/f plan/f | county/f plan/f"
    assert set(phrases.candidates(terms(thrice))) == {("county", "plan")}
    assert phrases.candidates(terms("county/f plan/f | county/f plan/f")) == {}


def test_a_word_of_the_genre_says_which_one_of_a_subject() -> None:
    assert ("county", "orchard") in phrases.candidates(terms("county/f orchard | county/f orchard"))
