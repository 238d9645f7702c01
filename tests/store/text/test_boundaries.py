"""Neighbours of a phrase: worked values, and what a long record always says beside the same word."""

from __future__ import annotations

import pytest

from store.text import boundaries, phrases
from store.text.classed import Term


@pytest.mark.parametrize(
    ("left", "right", "value"),
    [((1, 1, 2), (1, 1, 1, 1), 1.0397), ((4,), (1, 1, 2), 0), ((1, 1, 2), (4,), 0), ((), (1,), 0)],
)
def test_freedom_has_its_worked_values(left: tuple[int, ...], right: tuple[int, ...], value: float) -> None:
    assert boundaries.freedom(left, right) == pytest.approx(value, abs=6e-5)


def record(words: str, at: int = 0) -> list[Term]:
    """A record of words with blanks between them, from a place on; `|` is a mark."""
    terms: list[Term] = []
    joined = False
    for word in words.split():
        if word == "|":
            joined = False
            continue
        terms.append(Term(at, at + len(word), word, "subject", joined))
        at, joined = at + len(word) + 1, True
    return terms


ALWAYS = " ".join(f"tea garden fund {word}" for word in ("grew", "fell", "paid", "lent", "shut", "won"))


def test_a_piece_that_one_word_always_follows_is_no_phrase_of_a_long_record() -> None:
    terms = record(ALWAYS, at=boundaries.ENOUGH)
    found = phrases.candidates(terms)
    assert ("tea", "garden") in found
    assert ("tea", "garden") not in boundaries.free(found, terms)
    assert ("tea", "garden", "fund") in boundaries.free(found, terms)


def test_in_a_short_record_neighbours_tell_nothing() -> None:
    terms = record(ALWAYS)
    assert ("tea", "garden") in boundaries.free(phrases.candidates(terms), terms)


def test_a_mark_is_a_neighbour_of_its_own() -> None:
    terms = record("tea garden | " * 6, at=boundaries.ENOUGH)
    assert ("tea", "garden") in boundaries.free(phrases.candidates(terms), terms)
