"""Doubts in the text, and the title that says who speaks, in any width."""

from __future__ import annotations

import pytest

from store.question import Explore, Explored
from store.records import Guess, Passage, Span, Speaker
from tui.paint.cells import length
from tui.paint.doubts import Doubts, told
from tui.paint.quotes import title
from tui.wording import wording

WEAK = Guess("passage", "甲", "names nobody: taken to go on from the paragraph before", 0.7, 10, 20, ("s1",))
WEAKER = Guess("metric", "3%", "glued to the next word", 0.5, 15, 17)
SURE = Guess("passage", "乙", "named before a verb of speech", 0.95, 30, 40, ("s1",))
NOWHERE = Guess("date", "--03-04", "nothing tells the year", 0.5)
DOUBTS = Doubts.of((WEAK, WEAKER, SURE, NOWHERE))


def test_only_doubts_with_a_place_stand_in_the_text() -> None:
    assert DOUBTS.guesses == (WEAK, WEAKER)


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [(0, 10, None), (0, 11, WEAK), (12, 16, WEAKER), (18, 25, WEAK), (20, 50, None)],
)
def test_the_weakest_doubt_over_a_line_is_told(start: int, end: int, found: Guess | None) -> None:
    assert DOUBTS.weakest(start, end) == found


@pytest.mark.parametrize(("start", "end", "begins"), [(0, 10, False), (10, 12, True), (17, 30, False)])
def test_the_sign_stands_where_a_doubt_begins(start: int, end: int, begins: bool) -> None:
    assert DOUBTS.begins_in(start, end) is begins


@pytest.mark.parametrize(
    ("language", "words"), [("en", "names nobody"), ("zh", "本段没有点名：当作上一段的继续")]
)
def test_the_foot_tells_confidence_and_reason_in_the_language_of_the_interface(
    language: str, words: str
) -> None:
    line = "".join(text for text, _ in told(WEAK, 100, wording(language)))
    assert "70%" in line
    assert words in line


@pytest.mark.parametrize(
    "speaker",
    [
        Speaker("s1", "赵春山", "县委副书记、县人民政府县长、水利工程总指挥", "云岭市云县"),
        Speaker(
            "s1", "Ines Okafor", "chair of the committee on harbours, canals and dredging", "Port Ellery"
        ),
    ],
    ids=lambda s: s.name,
)
@pytest.mark.parametrize("width", [12, 24, 34, 48, 80, 120])
def test_the_title_says_who_speaks_in_any_width(speaker: Speaker, width: int) -> None:
    answer = Explored(Explore(), text="a" * 9, passages=(Passage(0, 9, "direct", "s1"),), speakers=(speaker,))
    line = title(answer, Span(0, 9), wording("en"), width)
    assert length(line) <= width
    assert speaker.name in line
    assert width < 48 or (speaker.affiliation or "") in line
