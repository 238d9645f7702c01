"""How far one has read is told by the text, not by lines: the same in any width, whatever is folded."""

from __future__ import annotations

import pytest

from store.records import Span
from tui.paint.course import Course

COURSE = Course((10, 40, 70), 100)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (Span(0, 9), "9%"),
        (Span(0, 12), "1/3 · 12%"),
        (Span(12, 30), "1/3 · 30%"),
        (Span(40, 50), "2/3 · 50%"),
        (Span(90, 100), "3/3 · 100%"),
        (Span(99, 104), "3/3 · 100%"),
    ],
)
def test_a_line_is_told_by_its_passage_and_its_part(line: Span, told: str) -> None:
    assert COURSE.told(line) == told


def test_without_passages_only_the_part_is_told_and_of_nothing_nothing() -> None:
    assert Course((), 100).told(Span(0, 50)) == "50%"
    assert Course().told(Span(0, 0)) == ""


def test_the_place_is_always_as_wide() -> None:
    course = Course(tuple(range(0, 120, 10)), 120)
    assert {len(course.place(Span(at, at + 1))) for at in range(0, 120, 10)} == {5}


def test_a_text_all_in_view_has_no_thumb() -> None:
    assert len(COURSE.thumb(0, 100, 20)) == 0
    assert len(COURSE.thumb(0, 10, 0)) == 0


@pytest.mark.parametrize("height", [1, 2, 3, 5, 37])
@pytest.mark.parametrize("page", [1, 20, 99])
def test_the_thumb_is_at_an_end_only_when_that_end_is_in_view(page: int, height: int) -> None:
    for first in range(100 - page + 1):
        thumb = COURSE.thumb(first, first + page, height)
        assert 1 <= len(thumb) <= height
        assert thumb.start >= 0
        assert thumb.stop <= height
        if height > len(thumb) + 1:
            assert (thumb.start == 0) == (first == 0)
            assert (thumb.stop == height) == (first + page == 100)
