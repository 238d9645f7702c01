from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from store.text.tokens import tokens

TEXT = "会议推进潮汐码头改革，数据得地试点扩面，经济学家到场。"


def cut(own: tuple[str, ...], text: str = TEXT) -> list[str]:
    return [word.text for word in tokens(text, "zh", own)]


def test_a_phrase_of_ones_own_is_one_word() -> None:
    assert "数据得地" not in cut(())
    assert "数据得地" in cut(("数据得地",))


def test_what_a_word_leaves_outside_a_phrase_is_a_word_of_its_own() -> None:
    assert cut(("进潮汐",), "推进潮汐改革") == ["推", "进潮汐", "改革"]


def test_a_longer_word_that_holds_a_phrase_stays() -> None:
    assert "经济学家" in cut(("经济",))


def test_a_phrase_with_marks_or_in_english_parts_no_word() -> None:
    assert cut(("改革，数据", "tide gates")) == cut(())


def test_a_phrase_holds_in_the_text_it_was_given_for_and_in_no_other() -> None:
    cut(("数据得地",))
    assert "数据得地" not in cut(())


@given(
    st.text("推进潮汐码头改革数据得地经济学家，A1 ", max_size=40),
    st.lists(st.text("推进潮汐码头改革数据得地经济学家A1", min_size=1, max_size=4), max_size=4),
)
def test_every_word_is_its_own_stretch_and_none_overlap(text: str, own: list[str]) -> None:
    at = 0
    for word in tokens(text, "zh", tuple(own)):
        assert at <= word.start < word.end
        assert text[word.start : word.end] == word.text
        at = word.end
