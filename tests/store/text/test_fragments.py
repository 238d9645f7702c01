"""Fragments: candidates that say no more than another one."""

from __future__ import annotations

from store.records import Span
from store.text import fragments
from store.text.candidates import Candidate

WORDS = (0, 2, 4, 6, 8)
"""Where the words of the record begin, two characters each."""


def candidate(key: str, *spans: tuple[int, int], phrase: bool = True) -> Candidate:
    return Candidate(key, [Span(*span) for span in spans], phrase, own=len(spans))


def kept(*candidates: Candidate) -> list[str]:
    return [c.key for c in fragments.dropped(candidates, WORDS)]


def test_a_word_that_never_leaves_one_phrase_is_a_piece_of_it() -> None:
    phrase = candidate("海草床", (0, 4), (4, 8))
    assert kept(phrase, candidate("海草", (0, 2), (4, 6), phrase=False)) == ["海草床"]
    assert kept(phrase, candidate("海草", (0, 2), (4, 6), (8, 10), phrase=False)) == ["海草床", "海草"]


def test_a_set_phrase_of_the_glossary_is_no_piece() -> None:
    piece = candidate("海草", (0, 2), (4, 6))
    piece.known = True
    assert kept(candidate("海草床", (0, 4), (4, 8)), piece) == ["海草床", "海草"]


def test_a_phrase_too_long_to_be_a_name_gives_way_to_the_one_inside() -> None:
    long = candidate("海草床修复技术推广", (0, 8), (8, 10))
    assert kept(long, candidate("海草床修复", (0, 4), (8, 10))) == ["海草床修复"]
    long.declared = True
    assert kept(long) == ["海草床修复技术推广"]


def test_of_cuts_of_one_long_name_the_longest_is_enough() -> None:
    first = candidate("潮汐码头", (0, 4), (10, 14))
    best = candidate("码头综合整治", (2, 8), (12, 18))
    last = candidate("整治项目", (6, 10), (16, 20))
    starts = tuple(range(0, 20, 2))
    assert [c.key for c in fragments.dropped((first, best, last), starts)] == ["码头综合整治"]


def test_phrases_that_also_stand_apart_stay() -> None:
    one = candidate("潮汐码头", (0, 4), (20, 24))
    other = candidate("码头综合整治", (2, 8), (30, 36))
    starts = tuple(range(0, 40, 2))
    assert [c.key for c in fragments.dropped((one, other), starts)] == ["潮汐码头", "码头综合整治"]
