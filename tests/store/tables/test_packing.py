from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from store.records import Token
from store.tables.packing import packed, unpacked


@given(st.lists(st.tuples(st.integers(0, 600), st.integers(1, 600)), max_size=50))
def test_words_come_out_as_they_went_in(steps: list[tuple[int, int]]) -> None:
    text = "字" * sum(gap + length for gap, length in steps)
    tokens, at = [], 0
    for gap, length in steps:
        at += gap
        tokens.append(Token(at, at + length, text[at : at + length]))
        at += length
    assert unpacked(packed(tokens), text) == tuple(tokens)
