"""Paragraphs are lines that hold something; words are Han characters and runs of letters."""

from __future__ import annotations

import pytest

from store.text.paragraphs import count_words, paragraphs, trimmed


def test_blank_lines_are_no_paragraphs_and_blanks_around_are_left_out() -> None:
    text = "\u3000\u3000第一段。\r\n \n\tSecond. \u2028末"
    assert [text[p.start : p.end] for p in paragraphs(text)] == ["第一段。", "Second.", "末"]


def test_an_empty_text_has_no_paragraphs() -> None:
    assert paragraphs("") == ()
    assert paragraphs(" \n\t\r\n") == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("项目", 2),
        ("two words", 2),
        ("don't", 1),
        ("1,520亩", 2),
        ("增长35.9%。", 3),
        ("high -quality", 2),
    ],
)
def test_words_are_counted(text: str, words: int) -> None:
    assert count_words(text) == words


def test_trimming_a_blank_span_leaves_nothing() -> None:
    span = trimmed("  ", 0, 2)
    assert span.start == span.end
