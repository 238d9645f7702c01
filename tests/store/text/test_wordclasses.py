"""Which words may be hot at all."""

from __future__ import annotations

import pytest

from store.text.wordclasses import Classes, ends_phrase, is_general
from store.text.wordforms import key

COUNTED = {"经济": 5000, "渔业": 80, "高密度": 40}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("渔业", "subject"),
        ("经济", "subject"),
        ("高密度", "subject"),
        ("新质生产力", "subject"),
        ("會議", "frame"),
        ("指出", "frame"),
        ("的", "stop"),
        ("三个", "stop"),
        ("28亿", "stop"),
        ("浙江", "name"),
        ("海盐县", "name"),
        ("局局长", "name"),
        ("某某大学", "name"),
        ("梁文川", "name"),
        ("又要说", "stop"),
        ("fishery", "subject"),
        ("Fisheries", "subject"),
        ("meeting", "frame"),
        ("the", "stop"),
        ("25th", "stop"),
        ("1,200", "stop"),
        ("5g", "subject"),
        ("quickly", "stop"),
        ("solving", "qualifier"),
        ("industrial", "qualifier"),
        ("anti-flood", "qualifier"),
        ("housing", "subject"),
        ("Ashby", "name"),
        ("Beijing", "name"),
        ("deadbeef0123456", "stop"),
    ],
)
def test_a_word_has_its_class(word: str, expected: str) -> None:
    assert Classes({"ashby"}, COUNTED).of(key(word)) == expected


def test_some_words_of_the_genre_may_end_a_phrase() -> None:
    assert ends_phrase("建设")
    assert ends_phrase("plan")
    assert not ends_phrase("指出")


def test_general_words_are_told_from_names() -> None:
    assert is_general("health")
    assert is_general("council")
    assert not is_general("ashby")


@pytest.mark.parametrize("word", ["全力以赴", "异口同声"])
def test_an_idiom_colours_a_sentence_and_is_no_subject(word: str) -> None:
    assert Classes((), {word: 90}).of(word) == "frame"


@pytest.mark.parametrize("word", ["海洋学会", "渔业局", "云州市政府"])
def test_a_body_is_a_name_by_its_ending(word: str) -> None:
    assert Classes((), {}).of(word) == "name"


@pytest.mark.parametrize(("word", "kind"), [("提交", "qualifier"), ("降低", "qualifier"), ("仿佛", "stop")])
def test_a_chinese_verb_qualifies_and_an_adverb_is_grammar(word: str, kind: str) -> None:
    assert Classes((), {word: 900}).of(word) == kind


def test_the_past_of_a_short_verb_qualifies() -> None:
    assert Classes((), {}).of("voted") == "qualifier"


@pytest.mark.parametrize("word", ["各村组", "我镇", "半小时", "三公里", "forty-one"])
def test_each_and_our_and_numbers_with_their_units_are_grammar(word: str) -> None:
    assert Classes((), {"各村组": 3}).of(word) == "stop"


@pytest.mark.parametrize("word", ["副场长", "海事处", "市政协", "县人大"])
def test_deputies_and_offices_are_names(word: str) -> None:
    assert Classes((), {}).of(word) == "name"


def test_a_place_of_two_characters_is_told_by_its_last() -> None:
    assert Classes((), {"云州": 3}).of("云州") == "name"


@pytest.mark.parametrize("word", ["torvik-u", "s-torvik"])
def test_a_country_cut_at_its_full_stop_is_a_name(word: str) -> None:
    assert Classes((), {}).of(word) == "name"


def test_water_over_the_banks_is_a_subject() -> None:
    assert Classes((), {}).of("flooding") == "subject"
