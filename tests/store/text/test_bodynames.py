"""Names of bodies, and the letters that stand for them."""

from __future__ import annotations

import pytest

from store.text import bodynames


def names(text: str) -> list[str]:
    return [text[span.start : span.end] for span in bodynames.spans(text)]


def test_words_in_capitals_with_a_kind_of_body_are_its_name() -> None:
    text = "She told the Marlow Academy of River Sciences and a Water Board that canals matter."
    assert names(text) == ["Marlow Academy of River Sciences", "Water Board"]


@pytest.mark.parametrize(
    "text", ["the board met", "River Restoration Plan", "PARISH COUNCIL MEETING", "Board"]
)
def test_other_words_are_no_bodies(text: str) -> None:
    assert names(text) == []


def test_letters_behind_a_name_stand_for_it() -> None:
    text = "The Marlow River Council (MRC) met. The Canal Flood Plan (CFP) and the Seed Bank (XY) came up."
    assert list(bodynames.letters(text)) == ["MRC", "CFP"]


def test_the_agency_of_a_dateline_is_a_name() -> None:
    assert list(bodynames.letters("ASHBY (QXN) — The canal froze.")) == ["QXN"]
