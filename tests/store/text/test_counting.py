"""Words counted as they stand, in texts that nobody has segmented."""

from __future__ import annotations

import pytest

from store.text.counting import counter


@pytest.mark.parametrize(
    ("word", "text", "hits"),
    [
        ("招商", "招商引资，再招商。", 2),
        ("产业链", "產業鏈上的企業", 1),
        ("ferry", "Two ferries, one ferry, no ferryman.", 2),
        ("sea wall", "The sea wall; sea walls. Overseas walls.", 2),
        ("port", "report, port, Port", 2),
        ("port", "port port port", 3),
        ("high-quality", "High‑quality growth", 1),
        ("预算", "", 0),
    ],
)
def test_a_word_is_counted_in_its_forms_and_nowhere_inside_another(word: str, text: str, hits: int) -> None:
    assert counter([word])(text) == [hits]
