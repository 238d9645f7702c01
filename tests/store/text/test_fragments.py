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
