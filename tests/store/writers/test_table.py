from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.writers import cells
from store.writers.table import Column, Table, aligned, tabbed, text_of

ROWS = Table((Column("name"), Column("words", is_number=True)), (("张登峰", 120), ("Ann", 7)))


def test_columns_stand_under_each_other_with_double_width() -> None:
    assert list(aligned(ROWS, 40)) == ["name    words", "张登峰    120", "Ann         7"]


@given(st.lists(st.tuples(st.text(max_size=40), st.text(max_size=40)), max_size=4), st.integers(14, 60))
def test_no_line_is_wider_than_the_terminal(rows: list[tuple[str, str]], columns: int) -> None:
    table = Table((Column("a"), Column("b")), tuple(rows))
    assert all(cells.width(line) <= columns for line in aligned(table, columns))


def test_a_pipe_gets_tabs_and_one_line_a_row() -> None:
    table = Table((Column("text"),), (("a\tb\nc",), (None,)))
    assert list(tabbed(table)) == ["text", "a b c", ""]


@pytest.mark.parametrize(
    ("cell", "text"), [(None, ""), (12.0, "12"), (2.87e10, "28700000000"), ("a\x1b[2J", "a␛[2J")]
)
def test_a_cell_is_safe_text(cell: str | float | None, text: str) -> None:
    assert text_of(cell) == text


def test_text_is_cut_at_whole_characters() -> None:
    assert cells.shortened("招商引资", 6) == "招商…"
    assert cells.fitted("招", 4, right=True) == "  招"
