"""Pieces of a page become lines and paragraphs as a reader sees them, whatever order they were drawn in."""

from __future__ import annotations

import random

from store.readers import pdf_paragraphs
from store.readers.pdf_lines import page
from store.readers.pdf_pieces import Piece

SIZE = 10.0
LATIN, HAN = 5.0, 10.0
WIDTH = 400.0


def line(words: str, x: float, y: float, size: float = SIZE) -> Piece:
    """Return a line as one piece, letters as wide as they are on average."""
    width = sum(HAN if c > "\u2e80" else LATIN for c in words) * size / SIZE
    return Piece(x, y, x + width, size, words)


def read(*pages: list[Piece], width: float = WIDTH) -> str:
    return pdf_paragraphs.text([page(pieces, width) for pieces in pages])


def column(lines: list[str], x: float = 50.0, top: float = 700.0) -> list[Piece]:
    return [line(words, x, top - 12 * place) for place, words in enumerate(lines)]


FULL = "The committee heard that the wall had moved by four centi-"
SHORT = "metres since the spring."
HAN_FULL = "市发展和改革委员会主任林知远介绍，“项目落地率达到百分之八十三，比去年提"


def test_the_order_of_drawing_does_not_matter() -> None:
    pieces = [
        Piece(50, 700, 80, SIZE, "他说："),
        Piece(86, 700, 116, SIZE, "很好。"),
        Piece(80, 700, 86, SIZE, "“"),
    ]
    random.Random(1).shuffle(pieces)
    assert read(pieces) == "他说：“很好。\n"


def test_a_full_line_goes_on_and_a_word_broken_at_its_end_is_made_whole() -> None:
    pieces = column([FULL, SHORT, "Then it rose."])
    assert read(pieces) == f"{FULL[:-1]}{SHORT}\nThen it rose.\n"


def test_a_hyphen_that_belongs_to_the_word_stays() -> None:
    pieces = column(
        ["The well-known rule was read out aloud, and a rule so well-", "known was not read again."]
    )
    assert "so well-known was" in read(pieces)


def test_an_indent_a_gap_and_a_label_begin_a_paragraph() -> None:
    full = "The committee heard that the wall had moved by some more in"
    ended = "The committee heard that the wall had moved by much more."
    assert read([line(full, 50, 700), line("Next is indented.", 70, 688)]).count("\n") == 2
    assert (
        read([line(full, 50, 700), line("and far below", 50, 650), *column(["a", "b"], 50, 638)]).count("\n")
        == 4
    )
    assert read([line(ended, 50, 700), line("Bo Lindqvist: Yes.", 50, 688)]).count("\n") == 2


def test_han_lines_are_joined_without_a_blank_and_digits_keep_none() -> None:
    pieces = column([HAN_FULL[:30], "高5个百分点。”"])
    assert read(pieces, width=400) == HAN_FULL[:30] + "高5个百分点。”\n"
    spread = [
        Piece(50, 700, 60, SIZE, "月"),
        Piece(62.5, 700, 72.5, SIZE, "14"),
        Piece(75, 700, 85, SIZE, "日"),
    ]
    assert read(spread) == "月14日\n"


def test_columns_are_read_one_after_the_other_below_their_headline() -> None:
    left = [f"left {n} of a line that is running on" for n in range(10)]
    right = [f"right {n} of a line that is running" for n in range(10)]
    head = line("A headline that stands over both of the columns of this page here", 50, 730)
    rows = [p for pair in zip(column(left, 50), column(right, 260), strict=True) for p in pair]
    words = read([head, *rows], width=500).replace("\n", " ")
    assert words.index("headline") < words.index("left 0") < words.index("left 9") < words.index("right 0")


def test_cells_of_a_table_are_parted_by_tabs() -> None:
    rows = [
        [
            Piece(50, 700, 100, SIZE, "Ines Okafor"),
            Piece(150, 700, 180, SIZE, "Chair"),
            Piece(250, 700, 290, SIZE, "Port"),
        ],
        [
            Piece(50, 688, 100, SIZE, "Bo Lindqvist"),
            Piece(150, 688, 190, SIZE, "Engineer"),
            Piece(250, 688, 290, SIZE, "Trust"),
        ],
    ]
    assert (
        read([p for row in rows for p in row]) == "Ines Okafor\tChair\tPort\nBo Lindqvist\tEngineer\tTrust\n"
    )


def test_a_sentence_over_pages_is_whole_and_what_stood_between_comes_behind() -> None:
    def sheet(number: int, lines: list[str]) -> list[Piece]:
        head, foot = line("Record of the harbour", 50, 760), line(str(number), 200, 40)
        return [head, *column(lines), foot]

    full = "The committee heard that the wall had moved by some more in"
    other = "Nobody had thought that the wall would move by anything in"
    text = read(
        sheet(1, ["It began.", full]), sheet(2, ["the spring.", "It ended.", other]), sheet(3, ["one year."])
    )
    assert f"\n{full} the spring.\n1\n\x0cRecord of the harbour\nIt ended.\n" in text
    assert text.endswith(f"{other} one year.\n2\n\x0cRecord of the harbour\n3\n")


def test_numbers_of_lines_in_the_margin_are_taken_off() -> None:
    words = [f"Line {chr(97 + n)} of what was said in court." for n in range(12)]
    numbers = [line(str(n + 1), 30, 700 - 12 * n) for n in range(12)]
    sheet = page([*numbers, *column(words)], WIDTH)
    assert sheet.was_numbered
    assert [row.text for row in sheet.columns[0]] == words


def test_signs_and_text_of_footnotes_stay_out_of_the_sentence() -> None:
    full = "The committee heard that the wall had moved by some more in"
    sign = Piece(347, 704, 350, 6, "1")
    note = line("1 A note in smaller type.", 50, 60, 8)
    text = read(
        [line(full, 50, 700), sign, line("the spring.", 50, 688), *column(["More."] * 6, 50, 676), note]
    )
    assert f"{full} the spring.\n" in text
    assert text.endswith("1 A note in smaller type.\n")


def test_a_box_beside_the_text_is_not_mixed_into_its_lines() -> None:
    text = column(["The committee heard that the", "wall had moved by four more"])
    box = [line("A remark set over", 60, 696, 9), line("the text in a box", 60, 684, 9)]
    rows = [row.text for rows in page([*text, *box], WIDTH).columns for row in rows]
    assert sorted(rows) == sorted(piece.text for piece in (*text, *box))


def test_bold_by_drawing_twice_is_read_once() -> None:
    assert (
        read([Piece(50, 700, 90, SIZE, "题目甲乙"), Piece(50.3, 700, 90.3, SIZE, "题目甲乙")]) == "题目甲乙\n"
    )


def test_an_empty_page_and_pieces_without_size_are_survived() -> None:
    assert read([], [Piece(0, 0, 0, 0, "x"), Piece(0, 0, 0, 5, "")]) == ""
