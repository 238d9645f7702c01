"""What is told of a hot word: when its counts tell nothing, and why it stands in the list all the same."""

from __future__ import annotations

import pytest

from store.question import Explained, Why
from store.records import Counts, HotWord, Span
from tui.paint import why
from tui.wording import ENGLISH


def told(hits: int, weighed: float, reference: float) -> str:
    word = HotWord(
        "kelp", False, 0.0, hits, 1, (Span(0, 4),), "word", Counts(weighed, 300, reference, 100_000, 9)
    )
    answer = Explained(Why(1, "kelp"), word, "en")
    return " ".join(text for line, _ in why.explained(answer, 200, ENGLISH) for text, _ in line)


@pytest.mark.parametrize(("hits", "reference", "few"), [(2, 0.2, True), (2, 9.0, True), (3, 0.2, False)])
def test_fewer_than_three_hits_are_told_however_common_the_word(
    hits: int, reference: float, few: bool
) -> None:
    assert ("tell nothing" in told(hits, hits, reference)) == few


def test_a_score_of_nothing_reads_cannot_tell() -> None:
    assert "cannot tell" in told(1, 2.5, 0.2)
