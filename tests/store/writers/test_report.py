"""The page that shows what was understood: everything named, nothing too wide, nothing that acts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from store.records import Coverage, Guess, Note, Span
from store.writers import cells, report
from tests.store.made import document, hot, metric

TEXT = "张三：总投资287亿元"
OFFER = Guess(
    "merge", "张三 = 章三", "the names sound alike, and both are 云县 县长", 0.85, speakers=("s1", "s2")
)
DOUBT = Guess("passage", "总投资287亿元", "names nobody: taken to go on from before", 0.7, 3, 11, ("s1",))
SURE = Guess("date", "2026-03-12", "the title says when", 0.9)


def page(columns: int = 80, **more: object) -> list[str]:
    made = document(
        TEXT,
        metrics=[metric(TEXT, "287亿元", 2.87e10, "CNY", measure="总投资", speaker="s1")],
        hot_words=[hot(TEXT, "投资", declared=True)],
    )
    return [line.text for line in report.lines(replace(made, **more), columns)]  # type: ignore[arg-type]


def test_facts_speakers_words_and_figures_are_on_the_page() -> None:
    lines = page()
    assert lines[0] == "例会"
    assert "       date  2026-03-12" in lines
    assert "    read as  plain, utf-8" in lines
    assert "投资● 1" in lines
    assert any(line.startswith("张三") and "主任" in line and "50%" in line for line in lines)
    assert any(line.startswith("287亿元") and "总投资" in line for line in lines)


def test_columns_stand_under_each_other_whatever_the_script() -> None:
    lines = page()
    head = next(line for line in lines if line.startswith("speaker"))
    row = next(line for line in lines if line.startswith("张三"))
    assert cells.width(row[: row.index("主任")]) == head.index("post")


def test_offers_and_doubts_stand_with_confidence_and_reason() -> None:
    text = "\n".join(page(guesses=(OFFER, DOUBT, SURE)))
    assert "MAY BE ONE PERSON" in text
    assert "85%  张三 = 章三\n       the names sound alike" in text
    assert "70%  words of 张三: 总投资287亿元\n       names nobody" in text
    assert "the title says when" not in text


def test_a_record_without_doubts_says_so() -> None:
    assert "DOUBTS  none" in page(guesses=(SURE,))


def test_shares_are_told_and_lines_not_understood_counted() -> None:
    measured = Coverage(0.25, 0.5, 0.2, 0.05, 8, (Span(0, 3),))
    lines = page(coverage=measured)
    assert any(line.startswith("   reported   50%  ▇▇▇▇▇▇▇▇▇▇▇▇ ") for line in lines)
    assert "1 line not understood" in lines


@pytest.mark.parametrize("columns", [20, 40, 60, 80, 120])
def test_no_line_is_too_wide_and_nothing_acts_on_a_terminal(columns: int) -> None:
    long = Guess("passage", "招商引资\x1b[2J" * 30, "a reason of many words " * 9, 0.5, 3, 11, ("s1",))
    lines = page(columns, guesses=(long,), notes=(Note("warning", "a\x1b[2J " * 30),))
    assert all(cells.width(line) <= columns for line in lines)
    assert all(line.isprintable() for line in lines)


def test_long_lists_end_with_how_many_more_there_are() -> None:
    many = tuple(replace(DOUBT, start=n) for n in range(report.MOST + 3))
    assert "… 3 more; --json prints all" in page(guesses=many)


def test_a_wrapped_line_never_begins_with_a_closing_mark() -> None:
    wrapped = list(cells.wrapped("会议，讨论了预算。" * 6, 10))
    assert "".join(wrapped) == "会议，讨论了预算。" * 6
    assert not any(line[0] in "，。" for line in wrapped)
    assert all(cells.width(line) <= 10 for line in wrapped)
