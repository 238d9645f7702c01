"""Each format is told by what it holds, whatever its name says, and no other reader claims it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from store.errors import CannotRead
from store.readers import read
from tests.store.readers.documents import docx, odt, paragraph, pdf

SRT = "1\n00:00:01,000 --> 00:00:02,000\nInes Okafor: One.\n\n"
SRT += "2\n00:00:02,000 --> 00:00:03,000\nBo Reyes: Two.\n"
MEET = "Budget - Transcript\n00:00:11\nInes Okafor: One.\nBo: Two.\nTranscription ended after 00:10:00\n"
FORMATS: dict[str, tuple[str, bytes]] = {
    "plain": ("plain", "九月十四日，会议召开。\n林知远说，好。\n".encode()),
    "markdown": ("plain", b"# Minutes\n\n* Ines: one\n* Bo: two\n"),
    "front matter": ("plain", b"---\ntitle: x\n---\nText of the record.\n"),
    "tags in text": ("plain", b"# News\n\n<p><strong>One</strong> said so.</p><p>Two.</p>\n"),
    "vtt": ("vtt", ("\ufeffWEBVTT\n\n" + SRT.replace(",", ".")).encode("utf-8")),
    "vtt in utf-16": ("vtt", ("WEBVTT\n\n" + SRT.replace(",", ".")).encode("utf-16")),
    "srt": ("srt", SRT.encode()),
    "srt in gb18030": ("srt", SRT.replace("One", "我们先看预算").encode("gb18030")),
    "sbv": ("sbv", b"0:00:01.000,0:00:02.000\nOne.\n\n0:00:02.000,0:00:03.000\nTwo.\n"),
    "json": ("json", json.dumps([{"speaker": "A", "text": "One.", "start": 0.5}]).encode()),
    "json lines": ("json", b'{"speaker": "A", "text": "One."}\n{"speaker": "B", "text": "Two."}\n'),
    "article": ("article", json.dumps({"body": "<p>" + "words of a report " * 9 + "</p>"}).encode()),
    "html": ("html", b"<!doctype html><html><body><p>One said so at length.</p></body></html>"),
    "tei": ("tei", b"<TEI><text><body><u who='#A'><seg>One.</seg></u></body></text></TEI>"),
    "csv": ("csv", b"speaker,text\nInes,One.\n"),
    "tsv": ("tsv", "发言人\t发言内容\n林知远\t好。\n".encode("utf-16")),
    "docx": ("docx", docx(paragraph("One."))),
    "odt": ("odt", odt("<text:p>One.</text:p>")),
    "pdf": ("pdf", pdf([["One said so."]])),
    "meet": ("plain", MEET.encode()),
    "zoom": ("zoom", b"[Ines] 14:02:31\nOne.\n\n[Bo] 14:02:40\nTwo.\n"),
    "audacity": ("audacity", b"0.5\t1.5\t[[A]]One.\n1.5\t2.5\t[[B]]Two.\n"),
    "console": ("console", b"[00:00.000 --> 00:04.000]  One.\n[00:04.000 --> 00:09.000]  Two.\n"),
    "feishu": ("plain", "会议主题：例会\n\n说话人 1 00:00:03\n好。\n\n林知远 00:00:09\n行。\n".encode()),
    "tencent": ("plain", "例会\n2026-09-14\n林知远(00:00:03):\n好。\n\n苏曼(00:00:09):\n行。\n".encode()),
    "otter": ("plain", b"Ines Okafor  0:04  \nOne.\n\nUnknown Speaker  1:02:09  \nTwo.\n"),
}


@pytest.mark.parametrize("name", list(FORMATS))
@pytest.mark.parametrize("suffix", ["", ".txt", ".bin"])
def test_a_format_is_told_by_content(tmp_path: Path, name: str, suffix: str) -> None:
    reader, data = FORMATS[name]
    path = tmp_path / f"record{suffix}"
    path.write_bytes(data)
    source = read(path)
    assert source.reader == reader
    assert source.text.strip()
    assert all(0 <= ln.start < ln.end <= len(source.text) for ln in source.lines)


def test_meet_in_plain_text_has_lines(tmp_path: Path) -> None:
    path = tmp_path / "m.txt"
    path.write_text(MEET)
    assert [ln.name for ln in read(path).lines] == ["Ines Okafor", "Bo"]


@pytest.mark.parametrize("name", list(FORMATS))
@pytest.mark.parametrize("share", [0.3, 0.7, 0.95])
def test_a_truncated_file_is_read_or_refused_in_one_sentence(tmp_path: Path, name: str, share: float) -> None:
    data = FORMATS[name][1]
    path = tmp_path / "record"
    path.write_bytes(data[: int(len(data) * share)])
    try:
        outcome = read(path).text
    except CannotRead as refusal:
        outcome = str(refusal).replace("\n", "") and "refused"
    assert outcome


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
@pytest.mark.parametrize("junk", ["", "\x00", "\u202e", "\x1b[31m"])
def test_line_ends_and_controls_are_kept_or_marked(tmp_path: Path, end: str, junk: str) -> None:
    text = end.join(["林知远：好。", f"苏{junk}曼：行。", ""])
    path = tmp_path / "record.txt"
    path.write_bytes(text.encode())
    assert read(path).text == text.replace("\x00", "\ufffd")


def test_a_giant_line_and_many_cues_are_read(tmp_path: Path) -> None:
    path = tmp_path / "record.txt"
    path.write_text("好" * 200_000)
    assert len(read(path).text) == 200_000
    cue = "{n}\n00:{m:02}:{s:02},000 --> 00:{m:02}:{s:02},900\nInes Okafor: word {n}\n\n"
    path.write_text("".join(cue.format(n=n, m=n // 60 % 60, s=n % 60) for n in range(20_000)))
    assert len(read(path).lines) == 20_000
