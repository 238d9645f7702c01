"""PDFs give their text layer, and say so when there is none."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfWriter

from store.readers.extract import Unreadable
from store.readers.limited import in_child
from tests.store.readers.documents import pdf


def test_pages_are_parted_by_a_form_feed() -> None:
    extract = in_child(
        "pdf", pdf([["Minutes of the Works Committee", "OKAFOR: Shall we begin?"], ["REYES: Yes."]])
    )
    first, second = extract.text.split("\x0c")
    assert first == "Minutes of the Works Committee\nOKAFOR: Shall we begin?\n"
    assert second.strip() == "REYES: Yes."
    assert extract.reader == "pdf"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (pdf([[], []]), "no text layer"),
        (b"%PDF-1.4\njunk", "damaged"),
        (pdf([["x"]])[:300], "damaged|no text"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(data: bytes, word: str) -> None:
    with pytest.raises(Unreadable, match=word):
        in_child("pdf", data)


def test_a_locked_pdf_says_so() -> None:
    writer = PdfWriter(clone_from=io.BytesIO(pdf([["Minutes of the Works Committee"]])))
    writer.encrypt("secret", algorithm="RC4-128")
    held = io.BytesIO()
    writer.write(held)
    with pytest.raises(Unreadable, match="password"):
        in_child("pdf", held.getvalue())


def test_a_page_without_text_among_others_is_told() -> None:
    extract = in_child("pdf", pdf([["Minutes of the Works Committee"], [], ["REYES: Yes."]]))
    assert any("without a text layer" in note.text and note.text.endswith(": 2") for note in extract.notes)
