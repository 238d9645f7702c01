"""Columns: which fit, how wide, and that cells stand under their heads."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.paint.cells import length
from tui.paint.columns import Column, heads, row, widths

TABLE = (
    Column("name", 6, 20, 0),
    Column("value", 5, 8, 1, right=True),
    Column("unit", 4, 6, 1),
    Column("where", 8, 30, 2),
)


def plain(painted: tuple[tuple[str, str], ...]) -> str:
    return "".join(text for text, _ in painted)


@given(st.integers(2, 140))
def test_a_row_never_passes_its_width(width: int) -> None:
    layout = widths(TABLE, width)
    cells = {"name": ("供应商管理办法" * 4, ""), "value": ("1,100.9", ""), "unit": ("亿元", "")}
    assert length(plain(row(layout, cells))) <= width


def test_the_first_column_stays_at_any_price() -> None:
    assert [c.name for c, _ in widths(TABLE, 4)] == ["name"]


def test_columns_of_high_rank_leave_first() -> None:
    assert [c.name for c, _ in widths(TABLE, 21)] == ["name", "value", "unit"]


def test_numbers_end_under_the_end_of_their_head() -> None:
    layout = widths(TABLE, 60)
    head = plain(heads(layout, {"name": "名称", "value": "数值", "unit": "单位"}, ""))
    line = plain(row(layout, {"name": ("投资", ""), "value": ("287", ""), "unit": ("亿元", "")}))
    assert length(head[: head.index("数值") + 2]) == length(line[: line.index("287") + 3])


def test_the_column_that_orders_has_a_sign() -> None:
    assert "value▾" in plain(heads(widths(TABLE, 60), {"value": "value"}, "value"))
