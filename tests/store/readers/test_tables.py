"""Tables of turns are read by their headers, in either language, or by what they hold."""

from __future__ import annotations

import pytest

from store.errors import StoreError
from store.readers import tables
from store.readers.extract import Extract, Unreadable

Spoken = list[tuple[str | None, str, int | None]]


def read(text: str, suffix: str = ".csv") -> Extract:
    extract = tables.read(text, suffix)
    assert extract is not None
    return extract


def spoken(extract: Extract) -> Spoken:
    return [(ln.name, extract.text[ln.start : ln.end], ln.time) for ln in extract.lines]


EXPECTED = [("Ines Okafor", "Shall we, then?", 4000), ("Bo", "Yes.\nNow.", 11_000)]


@pytest.mark.parametrize(
    "text",
    [
        'speaker,start,text\nInes Okafor,0:00:04,"Shall we, then?"\nBo,00:11,"Yes.\nNow."\n',
        'Start;End;Name;Utterance\n4.0;5;Ines Okafor;Shall we, then?\n11.0;12;Bo;"Yes.\nNow."\n',
        '时间\t发言人\t发言内容\n00:00:04\tInes Okafor\tShall we, then?\n00:00:11\tBo\t"Yes.\nNow."\n',
        'Round\n2026-09-14,,\nspeaker,start,text\nInes Okafor,4,"Shall we, then?"\nBo,11,"Yes.\nNow."\n',
    ],
)
def test_columns_are_found_by_their_headers(text: str) -> None:
    assert spoken(read(text))[-2:] == EXPECTED


def test_a_post_and_a_unit_stand_behind_the_name() -> None:
    extract = read("姓名,职务,单位,内容\n林知远,主任,发改委,好。\n")
    assert extract.text == "林知远 (发改委, 主任): 好。\n"


def test_without_a_header_the_longest_column_is_the_text() -> None:
    row = "0:00:{n:02},{name},what was said the {n}th time in full words\n"
    extract = read("".join(row.format(n=n, name="Ines" if n % 2 else "Bo") for n in range(9)))
    assert spoken(extract)[1] == ("Ines", "what was said the 1th time in full words", 1000)
    assert "no header" in extract.notes[0].text


def test_fractions_of_a_day_are_times() -> None:
    assert spoken(read("speaker,time,text\nInes,0.50000,Noon.\n"))[0][2] == 43_200_000


def test_a_header_that_says_so_needs_no_suffix() -> None:
    assert read("speaker,text\nInes,Yes.\n", ".txt").reader == "csv"


@pytest.mark.parametrize(
    "text", ["Dear all, we met, and spoke, and left.\n", "林知远，苏曼，会议\n", "one\ntwo\n", ""]
)
def test_prose_is_no_table(text: str) -> None:
    assert tables.read(text, ".txt") is None


def test_rows_without_words_are_counted() -> None:
    assert "1 rows" in read("speaker,text\nInes,Yes.\nBo,\n").notes[0].text


def test_a_ragged_table_is_read() -> None:
    assert spoken(read("speaker,text,start\nInes,Yes.\nBo,No.,3,4,5\n")) == [
        ("Ines", "Yes.", None),
        ("Bo", "No.", 3000),
    ]


def test_an_open_quote_and_a_giant_cell_are_survived() -> None:
    assert read('speaker,text\nInes,"never closed\nBo,No.\n').lines
    assert "damaged" in read("speaker,text\nInes," + "x" * 5_000_000 + "\n").notes[0].text


def test_a_table_without_words_is_refused() -> None:
    with pytest.raises(Unreadable, match="no column"):
        tables.from_rows("xlsx", [])
    assert not issubclass(Unreadable, StoreError)


def test_whole_numbers_may_be_milliseconds() -> None:
    rows = "".join(f"{n * 2000}\t{n * 2000 + 1500}\twords that are said here\n" for n in range(5))
    assert [t for _, _, t in spoken(read("start\tend\ttext\n" + rows, ".tsv"))][-1] == 8000


def test_a_damaged_first_row_is_no_reason_to_refuse() -> None:
    assert tables.read("a\x00\rb,c\nspeaker,text\n", ".txt") is None
