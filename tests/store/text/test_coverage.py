"""How much of a record is whose, and which lines were not understood."""

from __future__ import annotations

import pytest

from store.records import Guess, Passage, Span
from store.text.coverage import measure


def test_shares_leave_blanks_out_and_add_up() -> None:
    found = measure(
        "甲 说：\n好   的。", [Passage(0, 5, "narration"), Passage(5, 11, "direct", "s1")], (), None
    )
    assert (found.narration, found.direct) == (0.5, 0.5)
    assert found.lines == 2


def test_the_line_of_a_quotation_that_is_nobodys_is_not_understood() -> None:
    text = "第一行。\n“谁说的？”\n"
    guess = Guess("unclaimed", "谁说的？", "nobody", 0.3, 6, 10)
    assert measure(text, [Passage(0, len(text), "narration")], [guess], "news").unread == (Span(5, 11),)


@pytest.mark.parametrize(("kind", "unread"), [("transcript", 1), ("news", 0), (None, 0)])
def test_a_long_line_outside_every_turn_of_a_transcript_is_not_understood(
    kind: str | None, unread: int
) -> None:
    text = "Ann: yes\nthis line is long enough to have been said by somebody at the table\nshort one"
    passages = [Passage(0, 5, "narration"), Passage(5, 9, "direct", "s1"), Passage(9, len(text), "narration")]
    assert len(measure(text, passages, (), kind).unread) == unread


def test_an_empty_text_has_no_shares() -> None:
    assert measure("", (), (), None).lines == 0
