"""OpenDocument texts are read with breaks, blanks and tables, without what was deleted."""

from __future__ import annotations

import io
import zipfile

import pytest

from store.readers.extract import Unreadable
from store.readers.limited import in_child
from tests.store.readers.documents import odt


def test_paragraphs_breaks_blanks_and_tables_are_kept() -> None:
    body = (
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>题目</text:h>"
        '<text:p>一<text:line-break/>二<text:s text:c="3"/>三<text:span>四</text:span>'
        "<text:note><text:p>n</text:p></text:note></text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>林知远</text:p></table:table-cell>"
        "<table:table-cell><text:p>市长</text:p></table:table-cell></table:table-row></table:table>"
    )
    extract = in_child("zip", odt(body))
    assert extract.text == "题目\n一\n二   三四\n林知远\t市长\n"
    assert extract.reader == "odt"
    assert "deleted" in extract.notes[0].text


def test_an_empty_document_is_refused() -> None:
    with pytest.raises(Unreadable, match="no text"):
        in_child("zip", odt("<text:p/>"))


LISTS = (
    '<text:list-style xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" style:name="L1">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>'
    "</text:list-style>"
)
ITEMS = (
    '<text:list text:style-name="L1"><text:list-item><text:p>Opening</text:p><text:p>More of it</text:p>'
    "<text:list><text:list-item><text:p>Ines Okafor: We begin.</text:p></text:list-item></text:list>"
    "</text:list-item></text:list><text:p>Between.</text:p>"
    '<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>Dredging</text:p>'
    "</text:list-item></text:list>"
    '<text:list text:style-name="L1"><text:list-item><text:p>Anew</text:p></text:list-item></text:list>'
)
BOX = (
    '<text:p>Before. <draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">'
    "<draw:text-box>"
    "<text:p>Beside.</text:p></draw:text-box></draw:frame>Behind.</text:p>"
)
ASIDE = (
    "<text:p>Said<text:note><text:note-body><text:p>Footnote</text:p></text:note-body></text:note>."
    "<office:annotation><text:p>Comment</text:p></office:annotation></text:p>"
)


def test_numbers_of_lists_are_written_out() -> None:
    extract = in_child("zip", odt(LISTS + ITEMS))
    assert extract.text == (
        "1. Opening\nMore of it\na) Ines Okafor: We begin.\nBetween.\n2. Dredging\n1. Anew\n"
    )


def test_text_boxes_stand_apart_and_notes_are_left_out_and_told() -> None:
    extract = in_child("zip", odt(BOX + ASIDE))
    assert extract.text == "Before. Behind.\nBeside.\nSaid.\n"
    assert {note.text.split(" ", 1)[0] for note in extract.notes} == {"footnotes", "comments"}


def test_a_flat_document_is_read_like_a_packed_one() -> None:
    packed = odt(LISTS + ITEMS + ASIDE)
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        flat = archive.read("content.xml").replace(b"office:document-content", b"office:document")
    assert in_child("xml", flat) == in_child("zip", packed)
