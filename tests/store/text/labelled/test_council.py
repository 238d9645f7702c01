from __future__ import annotations

import pytest

from store.text.labelled.council import house
from store.text.labelled.rows import cut


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("臨海市議會 ─ 2031年3月5日", "臨海市議會"),
        ("立法會 ─ 2031年", "立法會"),
        ("Port Alder City Council, regular session", "Port Alder City Council"),
        ("Works Committee", None),
        ("議會上大家談到橋", None),
    ],
)
def test_the_house_names_itself_in_the_head(line: str, expected: str | None) -> None:
    assert house(cut(line)) == expected


def test_the_house_is_told_by_the_label_of_its_president() -> None:
    text = "答問全文\n\n陸青嵐議員：主席，有何措施？\n\n立法會主席梁大川議員：局長。\n\n陸青嵐議員：謝謝。\n"
    assert house(cut(text)) == "立法會"
