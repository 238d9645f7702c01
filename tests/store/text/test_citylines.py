"""A report is written on the day of its dateline; when people met is said in its words."""

from __future__ import annotations

import pytest

from store.records import Span
from store.text import boilerplate, citylines, heading

HEAD = "Harbour board backs a levy\n\n"
REST = " Ann Beck, the chair, said the piers had waited for years. The hall was full.\n"


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("PORT ELLERY, Sept. 4, 2025 — The board voted 7-2 on Wednesday to ask for a levy.", "2025-09-03"),
        ("PORT ELLERY, Sept. 4, 2025 (Wire) - The board met yesterday at the council hall.", "2025-09-03"),
        ("PORT ELLERY, Sept. 4, 2025 — The board met at the council hall to ask for a levy.", "2025-09-04"),
        ("PORT ELLERY, Sept. 4, 2025 — The board met on Aug. 28 and speaks again on Monday.", "2025-08-28"),
    ],
)
def test_a_weekday_is_reckoned_from_the_dateline(line: str, date: str) -> None:
    text = HEAD + line + REST
    assert heading.read(text, "en", boilerplate.find(text, "en")).date == date


def test_a_date_in_a_sentence_is_no_dateline() -> None:
    text = "The board met on Sept. 4, 2025 — late."
    assert citylines.day(text, Span(0, len(text))) is None
