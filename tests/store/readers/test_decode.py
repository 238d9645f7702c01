"""Encodings are told by evidence."""

from __future__ import annotations

import pytest

from store.readers.decode import decode, is_binary

SIMPLE = "九月十四日，全市重点项目推进会在市政府会议室召开。市长林知远指出，今年要完成投资二十八亿元。\n"
FULL = "主席：各位議員，現在開始會議。請財務委員會代表報告今年的預算問題，並答覆議員的質詢。\n"
WEST = "The café’s owner said “naïve” and paid £20 – déjà vu.\n"


@pytest.mark.parametrize("text", [SIMPLE, FULL, WEST])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
def test_unicode_is_read_with_and_without_its_mark(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.encoding.startswith(encoding)
    assert not decoded.notes


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (SIMPLE, "gb18030", "gb18030"),
        (SIMPLE, "gbk", "gb18030"),
        (FULL, "gbk", "gb18030"),
        (FULL, "big5", "big5"),
        (WEST, "cp1252", "cp1252"),
        ("张三：好的。\r\n", "gbk", "gb18030"),
        ("Réunion du comité à l'hôtel, février, été, élève, où ça?\n", "cp1252", "cp1252"),
    ],
)
def test_older_encodings_are_told_apart_by_common_characters(text: str, encoding: str, name: str) -> None:
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, name)
    assert not decoded.notes


def test_a_note_says_when_the_encoding_is_not_certain() -> None:
    decoded = decode("№ 7 囍囍囍".encode("gbk"))
    assert any("not certain" in n.text and n.level == "warning" for n in decoded.notes)


def test_line_ends_are_kept() -> None:
    assert decode("一\r\n二\r三\n四\u2028五".encode()).text == "一\r\n二\r三\n四\u2028五"


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    data = SIMPLE.encode() + b"\xe5\x8d" + SIMPLE.encode()
    decoded = decode(data)
    assert decoded.encoding == "utf-8"
    assert decoded.text.count("\ufffd") == 1
    assert decoded.notes[0].start == len(SIMPLE)


def test_a_fault_far_into_a_long_file_does_not_change_the_encoding() -> None:
    decoded = decode(SIMPLE.encode() * 3000 + b"\xff" + SIMPLE.encode())
    assert decoded.encoding == "utf-8"
    assert decoded.notes


def test_nul_becomes_one_replacement_mark_and_is_counted() -> None:
    decoded = decode(b"one\x00two")
    assert decoded.text == "one\ufffdtwo"
    assert decoded.notes[0].start == 3


def test_a_lone_surrogate_becomes_one_replacement_mark() -> None:
    decoded = decode("甲\ud800乙".encode("utf-16-le", "surrogatepass") + "会议在今天召开".encode("utf-16-le"))
    assert decoded.text.startswith("甲\ufffd乙会议")
    assert decode(b"a\xed\xa0\x80b").text == "a\ufffdb"


def test_bytes_at_random_are_binary_and_prose_is_not() -> None:
    assert is_binary(decode(bytes(range(256)) * 20))
    assert not is_binary(decode(SIMPLE.encode("gbk")))
    assert not is_binary(decode(b"\x1b[2Jescape codes in an honest text\x07"))
