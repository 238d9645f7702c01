from __future__ import annotations

import csv
import io

import pytest

from store.writers import sheet
from store.writers.table import Column, Table


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\ta", "\ra", "＝1", "＋1", "－1", "＠a"])
def test_what_looks_like_a_formula_is_quoted_unless_raw(text: str) -> None:
    table = Table((Column("a"),), ((text,),))
    read = list(csv.reader(io.StringIO(sheet.written(table), newline="")))
    assert read[1] == [f"'{text}"]
    assert list(csv.reader(io.StringIO(sheet.written(table, raw=True), newline="")))[1] == [text]


def test_a_negative_number_stays_a_number() -> None:
    assert sheet.written(Table((Column("a"),), ((-1.5,),))) == "a\r\n-1.5\r\n"


def test_marks_and_line_ends_survive() -> None:
    text = 'a "b", c\nd'
    table = Table((Column("a"),), ((text,),))
    assert list(csv.reader(io.StringIO(sheet.written(table), newline="")))[1] == [text]
