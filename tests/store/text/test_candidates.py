"""Candidates: hits that phrases take over, and extra hits for stress."""

from __future__ import annotations

from store.records import Passage, Slogan
from store.text import candidates, classed, tokens
from store.text.candidates import Candidate
from store.text.wordclasses import Classes


def collected(text: str, *quoted: str) -> dict[str, Candidate]:
    terms = classed.terms_of(text, "en", tokens.tokens(text, "en"), (), Classes((), {}))
    slogans = [Slogan(q, text.index(q), text.index(q) + len(q)) for q in quoted]
    return {candidate.key: candidate for candidate in candidates.collect(text, terms, slogans)}


def test_hits_inside_a_frequent_phrase_are_the_phrases() -> None:
    found = collected("xx\n" + "seed stock. " * 4 + "stock. " * 3)
    assert found["seed stock"].own == 4
    assert found["stock"].own == 3
    assert len(found["stock"].spans) == 7


def test_a_word_that_never_stands_outside_a_phrase_is_no_candidate() -> None:
    assert "seed" not in collected("seed stock, seed stock")


def test_quotation_marks_stress_a_term_and_not_a_lone_word_said_once() -> None:
    found = collected("xx\n" * 2 + 'the "dry season plan" and "moist"', "dry season plan", "moist")
    assert found["dry season plan"].extra == candidates.QUOTED
    assert "moist" not in found


def test_a_title_stresses_what_comes_back_in_the_text() -> None:
    found = collected("Dams and barrels\n\nDams again, and dams.")
    assert found["dam"].extra == candidates.HEADED
    assert "barrel" not in found


def test_a_phrase_of_the_glossary_is_worth_more_than_its_one_hit() -> None:
    assert collected("xx\n\nOn supply chains.")["supply chain"].hits == 1 + candidates.KNOWN


def test_words_of_boilerplate_and_addresses_are_no_terms() -> None:
    text = "dams https://dams.example/dams dams"
    passages = (Passage(0, 5, "narration"), Passage(5, 31, "narration"), Passage(31, 35, "boilerplate"))
    terms = classed.terms_of(text, "en", tokens.tokens(text, "en"), passages, Classes((), {}))
    assert [(term.start, term.key) for term in terms] == [(0, "dam")]
