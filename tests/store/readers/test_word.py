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


NUMBERING = (
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/>'
    "</w:lvlOverride></w:num></w:numbering>"
)
STYLES = (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'
    "</w:style></w:styles>"
)


def item(words: str, place: str) -> str:
    return paragraph(words).replace("<w:p>", f"<w:p><w:pPr>{place}</w:pPr>")


def in_list(depth: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="2"/></w:numPr>'


def test_numbers_of_lists_are_written_out() -> None:
    body = "".join(
        (
            item("Opening", in_list(0)),
            item("Ines Okafor: We begin.", in_list(1)),
            item("", in_list(1)),
            paragraph("A note between."),
            item("Dredging", in_list(0)),
            item("Bo Lindqvist: It is done.", in_list(1)),
            item("Of a style", '<w:pStyle w:val="Item"/>'),
        )
    )
    extract = in_child("zip", docx(body, {"word/numbering.xml": NUMBERING, "word/styles.xml": STYLES}))
    assert extract.text == (
        "1. Opening\n1.1 Ines Okafor: We begin.\nA note between.\n2. Dredging\n"
        "2.1 Bo Lindqvist: It is done.\n7. Of a style\n"
    )


def test_a_text_box_is_a_paragraph_of_its_own_and_read_once() -> None:
    boxed = f"<w:txbxContent>{paragraph('Beside: a remark')}{paragraph('and another')}</w:txbxContent>"
    twice = f"<w:r><w:drawing>{boxed}</w:drawing><w:Fallback>{boxed}</w:Fallback></w:r>"
    drawn = f"<w:r><w:t>Before. </w:t></w:r>{twice}"
    extract = in_child("zip", docx(f"<w:p>{drawn}<w:r><w:t>Behind.</w:t></w:r></w:p>{paragraph('Next.')}"))
    assert extract.text == "Before. Behind.\nBeside: a remark\nand another\nNext.\n"


def test_comments_are_left_out_and_told() -> None:
    marked = (
        '<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Said.</w:t></w:r><w:commentRangeEnd w:id="1"/>'
        '<w:r><w:commentReference w:id="1"/></w:r></w:p>'
    )
    extract = in_child("zip", docx(marked, {"word/comments.xml": "<w:comments>Written later</w:comments>"}))
    assert extract.text == "Said.\n"
    assert any("comments" in note.text for note in extract.notes)
