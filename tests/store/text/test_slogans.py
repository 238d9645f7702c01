"""Slogans in quotation marks: any marks, in one paragraph, never a whole sentence of speech."""

from __future__ import annotations

import pytest

from store.records import Passage
from store.text import slogans


def texts(text: str) -> list[str]:
    return [slogan.text for slogan in slogans.find(text, "zh", ())]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("我们走“一河一策”的路子", ["一河一策"]),
        ("我们走「一河一策」的路子，做『河长』", ["一河一策", "河长"]),
        ('The "one river, one plan" approach', ["one river, one plan"]),
        ("the “dual -core” plan", ["dual -core"]),
        ('He praised "river keepers." Then he left.', ["river keepers"]),
        ('mixed “river keepers" and ”lake wardens“ marks', ["river keepers", "lake wardens"]),
        ("“甲乙”“丙丁”两个口号", ["甲乙", "丙丁"]),
        ("“大家好。我先说两句，说完就走。”他说", []),
        ("他说：“我们今年一定把水引到村里去，绝不食言。”", []),
        ("the “2024” figure and “” nothing", []),
        ("一个“字", []),
        ("“这一句话实在是太长太长了长到谁也不会把它当成一个口号来看待的”", []),
        ('"a b c d e f g h i" is too long', []),
        ("", []),
    ],
)
def test_short_quoted_strings_are_slogans_and_sentences_are_not(text: str, found: list[str]) -> None:
    assert texts(text) == found


def test_a_mark_that_never_closes_spoils_its_own_paragraph_only() -> None:
    assert texts("the “river keepers of the lake\nthe “lake wardens” came") == ["lake wardens"]


def test_two_opening_marks_leave_the_second_one_open() -> None:
    assert texts("he set up “industrial groups and the “lake wardens” came") == ["lake wardens"]


def test_a_slogan_has_the_speaker_whose_words_hold_it() -> None:
    text = "张三说，走“一河一策”的路。广告“买一送一”。"
    passages = (
        Passage(0, 4, "narration"),
        Passage(4, 14, "reported", "s1"),
        Passage(14, len(text), "boilerplate"),
    )
    found = slogans.find(text, "zh", passages)
    assert [(slogan.text, slogan.speaker, text[slogan.start : slogan.end]) for slogan in found] == [
        ("一河一策", "s1", "一河一策")
    ]


def test_marks_around_all_that_a_speaker_is_quoted_with_hold_no_slogan() -> None:
    text = "张三说：“水到了”。"
    passages = (Passage(0, 5, "narration"), Passage(5, 8, "direct", "s1"), Passage(8, 10, "narration"))
    assert slogans.find(text, "zh", passages) == ()


@pytest.mark.parametrize("mark", ['"', "“", "”", "「", "『", "“a”", "「a」"])
def test_a_hundred_thousand_marks_are_paired(mark: str) -> None:
    assert len(slogans.find(mark * 100_000, "zh", ())) <= 100_000
