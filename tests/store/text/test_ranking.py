"""The order of the list, what is left out of it, and when a score tells nothing."""

from __future__ import annotations

import pytest

from store.records import Counts, Span
from store.text import ranking
from store.text.candidates import Candidate
from store.text.ranking import Scored


def scored(
    key: str,
    hits: int = 3,
    score: float = 1.0,
    *,
    reference: float = 0.2,
    whole: bool = False,
    known: bool = False,
    declared: bool = False,
) -> Scored:
    spans = [Span(at * 10, at * 10 + 2) for at in range(hits)]
    candidate = Candidate(key, spans, phrase=True, own=hits, whole=whole, known=known, declared=declared)
    return Scored(candidate, Counts(hits, 300, reference, 100_000, 9), score, 10.0, 1)


def keys(found: list[Scored]) -> list[str]:
    return [each.candidate.key for each in found]


@pytest.mark.parametrize(("hits", "told"), [(4, 1.5), (3, 1.5), (2, 0.0), (1, 0.0)])
def test_fewer_than_three_hits_tell_nothing_however_common_the_word(hits: int, told: float) -> None:
    assert scored("kelp", hits, 1.5, reference=9.0).told == told


def test_weight_does_not_make_few_hits_tell() -> None:
    assert scored("kelp", 1, 4.0, declared=True).told == 0


def test_the_best_score_comes_first_and_a_compound_that_stands_once_last() -> None:
    found = [scored("weir", score=1), scored("reed beds", 1, 9, whole=True), scored("kelp", score=2)]
    assert keys(ranking.ranked(found, 300, "en")) == ["kelp", "weir", "reed beds"]


@pytest.mark.parametrize(("words", "first"), [(300, "net zero"), (3_000, "weir")])
def test_a_set_phrase_said_once_is_in_passing_in_a_long_record(words: int, first: str) -> None:
    found = [scored("weir", score=1), scored("net zero", 1, 2, known=True)]
    assert keys(ranking.ranked(found, words, "en"))[0] == first


def test_compounds_that_stand_once_fill_a_good_list_but_make_none_long() -> None:
    once = [scored(f"reed {n}", 1, whole=True) for n in range(30)]
    often = [scored(f"kelp {n}") for n in range(12)]
    assert len(ranking.ranked([*often, *once], 50, "zh")) == ranking.FILLED
    assert len(ranking.ranked([*often[:2], *once], 50, "zh")) == 2
