from __future__ import annotations

from store.text import pinyin


def test_words_sound_in_full_and_by_initials() -> None:
    assert list(pinyin.sounds(["招商引资"])) == [("zsyz", "招商引资"), ("zhaoshangyinzi", "招商引资")]


def test_traditional_words_are_filed_under_the_simplified_form() -> None:
    assert list(pinyin.sounds(["產業鏈"])) == [("cyl", "产业链"), ("chanyelian", "产业链")]


def test_single_characters_and_other_scripts_have_no_entry() -> None:
    assert list(pinyin.sounds(["的", "GDP", "", "项目2"])) == []


def test_only_letters_may_be_a_sound() -> None:
    assert pinyin.may_be("zsyz")
    assert not pinyin.may_be("z")
    assert not pinyin.may_be("zs1")
