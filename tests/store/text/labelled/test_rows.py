from __future__ import annotations

import pytest

from store.records import Line
from store.text.labelled.rows import cut


@pytest.mark.parametrize(
    ("line", "mark", "words"),
    [
        ("plain words", "", "plain words"),
        ("## Heading", "heading", "Heading"),
        ("* item", "bullet", "item"),
        ("- item", "bullet", "item"),
        ("● 张三：好", "sign", "张三:好"),
        ("2.1 Ms Okafor said", "number", "Ms Okafor said"),
        ("（一）桥梁", "number", "桥梁"),
        ("> quoted", "quote", "quoted"),
        ("| a | b |", "table", "| a | b |"),
        ("2031年", "", "2031年"),
        ("- 12 pages", "bullet", "12 pages"),
    ],
)
def test_markup_is_told_apart_from_words(line: str, mark: str, words: str) -> None:
    row = cut(line)[0]
    assert (row.mark, row.words) == (mark, words)


def test_offsets_point_into_the_text_whatever_the_line_end() -> None:
    text = "\ufeff one\r\ntwo\rthree\u2028 four"
    assert [text[row.start : row.end].strip("\ufeff ") for row in cut(text)] == [
        "one",
        "two",
        "three",
        "four",
    ]


def test_a_blank_line_is_remembered_by_the_row_after_it() -> None:
    assert [row.gap for row in cut("one\ntwo\n\nthree")] == [True, False, True]


def test_tags_at_either_end_are_not_words() -> None:
    assert [row.words for row in cut("<p>　　one</p><p><b>two</b></p>three<br/>four</v>")] == [
        "one",
        "two",
        "three",
        "four",
    ]


def test_cues_of_a_format_are_rows_with_their_times() -> None:
    rows = cut("aa\nbb\ncc", (Line(0, 5, None, 1000), Line(6, 8, None, 2000)))
    assert [(row.words, row.time) for row in rows] == [("aa", 1000), ("bb", None), ("cc", 2000)]
