"""Word documents are read with breaks and tables, without what was deleted."""

from __future__ import annotations

import pytest

from store.readers.extract import Extract, Unreadable
from store.readers.limited import in_child
from tests.store.readers.documents import docx, paragraph, zipped


def read(body: str) -> Extract:
    return in_child("zip", docx(body))


def spoken(extract: Extract) -> list[tuple[str | None, str, int | None]]:
    return [(ln.name, extract.text[ln.start : ln.end], ln.time) for ln in extract.lines]


def test_paragraphs_breaks_and_tables_are_kept() -> None:
    table = "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>".format(
        paragraph("林知远"), paragraph("市长")
    )
    extract = read(
        paragraph("一\n二") + table + "<w:sdt><w:sdtContent>" + paragraph("三") + "</w:sdtContent></w:sdt>"
    )
    assert extract.text == "一\n二\n林知远\t市长\n三\n"
    assert extract.reader == "docx"


def test_deleted_text_is_left_out_and_inserted_text_is_in() -> None:
    body = (
        "<w:p><w:r><w:t>The vote was </w:t></w:r>"
        "<w:del><w:r><w:delText>lost</w:delText><w:t>lost</w:t></w:r></w:del>"
        "<w:ins><w:r><w:t>won</w:t></w:r></w:ins>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r></w:p>"
    )
    extract = read(body)
    assert extract.text == "The vote was won\n"
    assert any("deleted text was left out" in n.text for n in extract.notes)


def test_the_title_style_names_the_record() -> None:
    body = '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Budget round</w:t></w:r></w:p>'
    assert read(body + paragraph("Well.")).title == "Budget round"


def test_an_older_teams_transcript_has_lines() -> None:
    body = paragraph("0:0:4.120 --> 0:0:7.480\nInes Okafor\nShall we take the budget first?")
    body += paragraph("0:0:7.480 --> 0:0:9.0\nBo Lindqvist\nYes.\nNow.")
    extract = read(body)
    assert spoken(extract) == [
        ("Ines Okafor", "Shall we take the budget first?", 4120),
        ("Bo Lindqvist", "Yes.\nNow.", 7480),
    ]
    assert extract.reader == "teams"


def test_a_newer_teams_transcript_has_lines() -> None:
    body = paragraph("Budget round-20260914_130500-Meeting Recording") + paragraph(
        "14 September 2026, 11:05am"
    )
    body += paragraph("27m 42s") + paragraph("Ines Okafor started transcription")
    body += paragraph("Ines Okafor   0:04\nShall we take the budget first?\nThen the hiring plan.")
    body += paragraph("Bo Lindqvist   0:11\nYes.") + paragraph("Ines Okafor stopped transcription")
    assert spoken(read(body)) == [
        ("Ines Okafor", "Shall we take the budget first?\nThen the hiring plan.", 4000),
        ("Bo Lindqvist", "Yes.", 11_000),
    ]


def test_notes_of_a_model_before_a_meet_transcript_are_no_speech() -> None:
    shown = """\
📝 Notes
Sep 14, 2026
Summary
Decision: the budget was taken.
📖 Transcript
Sep 14, 2026
Budget round - Transcript
00:00:11
Ines Okafor: Shall we take the budget first?
Bo Lindqvist: Yes.
Ines Okafor's Presentation: Slide one
00:05:00
Ines Okafor: Next.
Transcription ended after 00:27:42
This editable transcript was computer generated."""
    assert spoken(read("".join(map(paragraph, shown.split("\n"))))) == [
        ("Ines Okafor", "Shall we take the budget first?", 11_000),
        ("Bo Lindqvist", "Yes.", None),
        ("Ines Okafor", "Next.", 300_000),
    ]


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (docx(""), "no text"),
        (docx("<w:p>")[:200], "damaged"),
        (zipped({"word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}), "entities"),
        (zipped({"word/document.xml": "<a>" + "0" * 30_000_000 + "</a>"}), "inflates"),
        (zipped({"a.txt": "x"}), "archive"),
        (zipped({"EncryptedPackage": "x"}), "password"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(data: bytes, word: str) -> None:
    with pytest.raises(Unreadable, match=word):
        in_child("zip", data)


def test_a_deep_document_is_survived() -> None:
    def deep(levels: int) -> str:
        return "<w:sdt><w:sdtContent>" * levels + paragraph("deep") + "</w:sdtContent></w:sdt>" * levels

    assert "deep" in read(paragraph("top") + deep(500)).text
    extract = read(paragraph("top") + deep(5000))
    assert extract.text == "top\n"
    assert "left out" in extract.notes[0].text
