"""What a file is, is told by what it holds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from store.errors import CannotRead
from store.readers import read


def test_a_text_is_read_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("会议\r\n開始\r".encode())
    source = read(path)
    assert (source.text, source.reader, source.encoding) == ("会议\r\n開始\r", "plain", "utf-8")
    assert len(source.sha256) == 64


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"\x89PNG\r\n\x1a\n....", "picture"),
        (b"ID3\x03\x00\x00\x00", "recording"),
        (b"\x00\x00\x00\x18ftypmp42", "recording"),
        (b"SQLite format 3\x00....", "database"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "Office"),
        (b"{\\rtf1\\ansi hello}", "RTF"),
        (b" \r\n\t \xe3\x80\x80\n", "blanks"),
        (bytes(range(256)) * 9, "not a text"),
    ],
)
def test_what_is_no_text_is_refused_with_its_name(tmp_path: Path, data: bytes, word: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(CannotRead, match=word):
        read(path)


def test_a_text_that_begins_like_a_picture_is_a_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"BM and GIF8 were discussed.")
    assert read(path).reader == "plain"


def test_importing_the_readers_loads_no_heavy_library() -> None:
    code = "import sys, store.readers; print(sorted({m.split('.')[0] for m in sys.modules} & set(sys.argv)))"
    command = [sys.executable, "-c", code, "lxml", "pypdf", "openpyxl", "charset_normalizer"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
