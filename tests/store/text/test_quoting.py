"""Quoting: marks that set off a term, and marks that only say that somebody said so."""

from __future__ import annotations

import pytest

from store.records import Language
from store.text import classed, quoting, tokens
from store.text.wordclasses import Classes


def words(text: str) -> list[classed.Term]:
    language: Language = "en" if text.isascii() else "zh"
    return classed.terms_of(text, language, tokens.tokens(text, language), (), Classes((), {}))


@pytest.mark.parametrize("text", ["harvest calendar", "high tide plan", "海草床行动"])
def test_what_is_built_like_a_phrase_is_a_term(text: str) -> None:
    assert quoting.is_term(words(text))


@pytest.mark.parametrize("text", ["surpassed our boldest harvest", "stubborn and generous", "the harvest"])
def test_what_is_built_like_a_sentence_is_no_term(text: str) -> None:
    assert not quoting.is_term(words(text))


def test_a_lone_short_word_is_not_a_term_by_its_marks() -> None:
    assert quoting.is_lone(words("harvest"))
    assert quoting.is_lone(words("作业"))
    assert not quoting.is_lone(words("打工仔"))


def test_a_motto_is_longer_than_a_term() -> None:
    assert quoting.is_short("海草床行动")
    assert not quoting.is_short("让每一片海都有人看管")


@pytest.mark.parametrize("text", ["是我看得太少", "把渔船修好", "我们的海"])
def test_a_sentence_in_marks_is_not_a_term(text: str) -> None:
    assert not quoting.is_term(words(text))
