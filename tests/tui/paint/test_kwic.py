from __future__ import annotations

import pytest

from store.question import KwicLine
from tui.paint import kwic
from tui.paint.cells import length


def line(left: str, hit: str, right: str) -> KwicLine:
    return KwicLine(1, "例会", "2026-03-12", "林远山", 0, len(hit), left, hit, right)


LINES = (
    line("全县引进", "项目", "三十九个，总投资超过预期"),
    line("We took up each a", "项目", ""),
    line("", "项目", "x" * 200),
    line("很长的上文" * 40, "项目", "很长的下文" * 40),
)


@pytest.mark.parametrize("width", [20, 40, 69, 70, 80, 100, 120, 200])
def test_the_hits_stand_in_one_column_and_no_line_is_wider_than_the_screen(width: int) -> None:
    columns = set()
    for each in LINES:
        painted = kwic.line(each, width)
        before = 0
        for text, names in painted:
            if names == "hit":
                columns.add(before)
            before += length(text)
        assert before <= width
    assert len(columns) == 1


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("推进会", 6, "推进会"),
        ("推进会", 8, "  推进会"),
        ("全县推进会", 7, "…推进会"),
        ("全县推进会", 6, " …进会"),
        ("a", 0, ""),
    ],
)
def test_a_tail_fills_its_cells_exactly(text: str, width: int, shown: str) -> None:
    assert kwic.tail(text, width) == shown
