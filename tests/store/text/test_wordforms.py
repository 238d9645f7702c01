"""One key for the variants of a word."""

from __future__ import annotations

import pytest

from store.text.wordforms import inflected, key, singular, stem


@pytest.mark.parametrize(
    ("variants", "expected"),
    [
        (("Project", "projects", "PROJECTS", "project's", "project’s"), "project"),
        (("high-quality", "High -quality", "high‑quality"), "high-quality"),
        (("产业链", "產業鏈"), "产业链"),
        (("policy", "policies"), "policy"),
        (("Café", "cafe", "ｃａｆｅ"), "cafe"),
        (("supply chain", "Supply chains"), "supply chain"),
    ],
)
def test_variants_have_one_key(variants: tuple[str, ...], expected: str) -> None:
    assert {key(variant) for variant in variants} == {expected}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("classes", "class"),
        ("boxes", "box"),
        ("branches", "branch"),
        ("analysis", "analysis"),
        ("status", "status"),
        ("business", "business"),
        ("economics", "economics"),
        ("news", "news"),
        ("gas", "gas"),
        ("ties", "tie"),
    ],
)
def test_a_plural_loses_its_ending_and_no_other_word_does(word: str, expected: str) -> None:
    assert singular(word) == expected


def test_a_word_and_its_verb_have_one_stem() -> None:
    assert len({stem(word) for word in ("guarantee", "guaranteed", "guaranteeing")}) == 1
    assert stem("bed") == "bed"


def test_a_verb_has_its_forms() -> None:
    assert {"plan", "plans", "planned", "planning"} <= set(inflected("plan"))
    assert {"solve", "solves", "solved", "solving"} <= set(inflected("solve"))
    assert {"carry", "carries", "carried", "carrying"} == set(inflected("carry"))
    assert "reaches" in set(inflected("reach"))
