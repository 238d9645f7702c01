"""A record as rows."""

from __future__ import annotations

from store.records import Passage
from tui.paint.page import Page, paragraphs, passages_in

TEXT = "标题\n\n　　甲说，“山高水远日久天长风清。”\n乙说，“好。”\n来源：某报\n责编：某某"
PASSAGES = (
    Passage(0, 10, "narration"),
    Passage(10, 22, "direct", "s1"),
    Passage(22, 27, "narration"),
    Passage(27, 31, "direct", "s2"),
    Passage(31, len(TEXT), "boilerplate"),
)


def shown(page: Page, width: int) -> list[str]:
    return [
        f"<{row.kind} {row.lines}>" if row.kind != "text" else page.text[row.start : row.end]
        for row in page.rows(width)
    ]


def test_paragraphs_stand_without_the_blanks_around_them() -> None:
    assert [TEXT[a:b] for a, b in paragraphs(TEXT)] == [
        "标题", "甲说，“山高水远日久天长风清。”", "乙说，“好。”", "来源：某报", "责编：某某",
    ]  # fmt: skip


def test_boilerplate_is_one_line_that_counts_what_it_stands_for() -> None:
    page = Page(TEXT, PASSAGES)
    assert shown(page, 40) == [
        "标题",
        "甲说，“山高水远日久天长风清。”",
        "乙说，“好。”",
        "<blank 0>",
        "<boilerplate 2>",
        "<blank 0>",
    ]


def test_other_peoples_paragraphs_fold_when_narrowed() -> None:
    page = Page(TEXT, PASSAGES, speakers=("s2",))
    assert shown(page, 40) == [
        "<others 2>",
        "<blank 0>",
        "乙说，“好。”",
        "<blank 0>",
        "<others 2>",
        "<blank 0>",
    ]


def test_unfolded_nothing_is_missing() -> None:
    page = Page(TEXT, PASSAGES, speakers=("s2",), folded=False)
    assert "".join(shown(page, 40)).replace("<blank 0>", "") == TEXT.replace("\n", "").replace("　", "")


def test_a_paragraph_of_several_rows_has_air_around_it() -> None:
    assert shown(Page(TEXT, PASSAGES), 14)[:6] == [
        "标题", "<blank 0>", "甲说，“山高水", "远日久天长风", "清。”", "<blank 0>",
    ]  # fmt: skip


def test_passages_are_found_by_overlap() -> None:
    assert [p.start for p in passages_in(PASSAGES, 9, 11)] == [0, 10]
    assert passages_in((), 0, 5) == []
