from __future__ import annotations

from dataclasses import replace

from store.records import Note
from store.writers import cells, summary
from tests.store.made import document, hot, metric

TEXT = "张三：总投资287亿元"


def test_a_document_is_told_in_a_screenful() -> None:
    made = document(
        TEXT,
        metrics=[metric(TEXT, "287亿元", 2.87e10, "CNY", speaker="s1")],
        hot_words=[hot(TEXT, "投资", declared=True)],
    )
    lines = list(summary.lines(replace(made, notes=(Note("warning", "a\x1b[2J"),)), 60))
    assert lines[0] == "例会"
    assert "1 speaker · 1 quote · 1 metric · read as plain, utf-8" in lines
    assert "hot: 投资 1●" in lines
    assert lines[-1] == "warning: a␛[2J"
    assert all(cells.width(line) <= 60 for line in lines)
