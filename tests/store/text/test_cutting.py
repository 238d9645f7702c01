from __future__ import annotations

from store.text import cutting


def test_han_is_cut_into_characters_and_pairs() -> None:
    assert cutting.entries("招商引").split() == ["招", "商", "引", "招商", "商引"]


def test_words_are_kept_with_their_beginnings() -> None:
    marked = [cutting.BEGINNING + part for part in ("b", "bu", "bud", "budg", "budge", "budget")]
    assert cutting.entries("budget").split() == ["budget", *marked]


def test_each_entry_stands_once() -> None:
    entries = cutting.entries("项目项目 a a").split()
    assert len(entries) == len(set(entries))


def test_digits_beside_han_are_a_word_of_their_own() -> None:
    assert "28" in cutting.entries("引进28个").split()
    assert "个" in cutting.entries("引进28个").split()


def test_a_single_character_is_looked_up_as_itself() -> None:
    assert cutting.wanted("招") == ('"招"',)


def test_only_the_last_word_may_go_on() -> None:
    assert cutting.wanted("data driven") == ('"data"', f'"{cutting.BEGINNING}driven"')
    assert cutting.wanted("data infrastructure") == ('"data"', '"infrastructure"*')
    assert cutting.wanted("data driven", whole=True) == ('"data"', '"driven"')


def test_pairs_and_short_beginnings_need_no_second_look() -> None:
    assert cutting.is_exact("招商")
    assert cutting.is_exact("bud")
    assert not cutting.is_exact("供应商")
    assert not cutting.is_exact("a-b")
