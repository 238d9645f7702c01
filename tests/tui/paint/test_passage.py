"""Rows of text with their marks."""

from __future__ import annotations

from store.question import Explore, Explored
from store.records import HotWord, Metric, Passage, Slogan, Span
from tui.paint.page import Row
from tui.paint.passage import Mark, gutter, marks_of, paint_text

TEXT = "他说，“高质量发展要39个项目\x1b[2J。”"
PASSAGES = (Passage(0, 3, "narration"), Passage(3, len(TEXT), "direct", "s1"))
ANSWER = Explored(
    Explore(),
    text=TEXT,
    passages=PASSAGES,
    hot_words=(
        HotWord("发展", True, 1, 1, 1, (Span(7, 9),)),
        HotWord("高质量发展", False, 1, 1, 1, (Span(4, 9),)),
    ),
    slogans=(Slogan("高质量发展", 4, 9),),
    metrics=(Metric(10, 13, "39个", 39, "个"),),
    hits=(Span(13, 15),),
)


def painted(here: tuple[Mark, ...] = ()) -> list[tuple[str, str]]:
    row = Row(0, len(TEXT))
    marks = [*marks_of(ANSWER).over(row.start, row.end), *here]
    return list(paint_text(TEXT, row, PASSAGES, marks))


def test_pieces_say_whose_words_they_are_and_what_stands_in_them() -> None:
    assert painted()[:3] == [("他说，", "narration"), ("“", "direct"), ("高质量", "direct slogan hot hot-2")]
    assert ("39个", "direct metric") in painted()
    assert ("项目", "direct hit") in painted()


def test_the_longer_of_two_words_lies_on_top() -> None:
    assert ("发展", "direct slogan hot hot-1 hot hot-2") in painted()


def test_what_was_gone_to_lies_on_top_of_all() -> None:
    assert ("39个", "direct metric here") in painted((Mark(10, 13, "here"),))


def test_controls_are_shown_as_marks_one_for_one() -> None:
    text = "".join(piece for piece, _ in painted())
    assert "␛[2J" in text
    assert len(text) == len(TEXT)


def test_the_gutter_tells_direct_from_reported_without_colour() -> None:
    reported = (Passage(0, 5, "reported", "s1"),)
    assert gutter(Row(0, 5), PASSAGES)[0] == "▌"
    assert gutter(Row(0, 5), reported)[0] == "│"
    assert gutter(Row(0, 3), PASSAGES)[0] == " "
    assert gutter(Row(0, 5, "boilerplate"), PASSAGES)[0] == " "
