"""OpenDocument texts are read with breaks, blanks and tables, without what was deleted."""

from __future__ import annotations

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
