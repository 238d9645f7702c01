"""PDFs give their text layer, and say so when there is none."""

from __future__ import annotations

import pytest

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
