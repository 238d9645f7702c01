"""Workbooks: the sheet with turns is found and read."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from openpyxl import Workbook

from store.readers.extract import Unreadable
from store.readers.limited import in_child
from tests.store.readers.documents import zipped


def saved(book: Workbook) -> bytes:
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def test_the_sheet_with_a_header_of_turns_is_read() -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    first.append(["attendance"])
    turns = book.create_sheet("turns")
    for row in (
        ["会议", None],
        ["时间", "发言人", "内容"],
        [dt.time(0, 0, 4), "林知远", "先看预算。"],
        [0.5, "苏曼", "=1+1"],
    ):
        turns.append(row)
    extract = in_child("zip", saved(book))
    assert extract.text == "会议\n林知远: 先看预算。\n"
    assert [(ln.name, ln.time) for ln in extract.lines] == [("林知远", 4000)]
    assert extract.reader == "xlsx"
    assert any("left out: " in n.text for n in extract.notes)


def test_a_damaged_workbook_is_refused() -> None:
    with pytest.raises(Unreadable, match="damaged"):
        in_child("zip", zipped({"xl/workbook.xml": "<no"}))
