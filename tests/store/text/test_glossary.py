"""Set phrases on the raw text: longest first, in any script and case, with the user's own."""

from __future__ import annotations

import pytest

from store.records import Span
from store.text import glossary


def found(text: str, own: tuple[str, ...] = ()) -> list[str]:
    return [text[span.start : span.end] for _, span in glossary.find(text, own)]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("要做好生态文明建设工作", ["生态文明建设"]),
        ("腾笼换鸟、凤凰涅槃是抓手", ["腾笼换鸟、凤凰涅槃"]),
        ("推動高質量發展", ["高質量發展"]),
        ("High -quality development comes first", ["High -quality development"]),
        ("Two supply chains, one Supply  chain", ["supply chains", "Supply  chain"]),
        ("unrealsupply chaining", []),
        ("", []),
    ],
)
def test_phrases_are_found_in_the_raw_text(text: str, phrases: list[str]) -> None:
    assert found(text) == phrases


def test_a_users_own_phrases_come_on_top() -> None:
    own = ("蓝鲸计划", "Blue Whale plan", "一河（湖）两岸")
    text = "蓝鲸计划与一河（湖）两岸, the blue whale plan"
    assert found(text, own) == ["蓝鲸计划", "一河（湖）两岸", "blue whale plan"]


def test_a_phrase_comes_with_its_place() -> None:
    assert glossary.find("发展数字经济") == (("数字经济", Span(2, 6)),)


def test_no_phrase_with_marks_or_blanks_goes_into_a_dictionary() -> None:
    assert all(" " not in word and "、" not in word for word in glossary.dictionary_words())


def test_no_phrase_with_marks_or_blanks_is_a_word() -> None:
    text = "两岸 三地的甲、乙看蓝鲸计划，不看蓝鲸计划局"
    assert glossary.whole(text, ("两岸 三地", "甲、乙", "蓝鲸计划")) == (Span(10, 14),)


def test_a_users_phrase_is_no_pattern() -> None:
    assert found("a.b and axb (x", ("a.b", "(x", "", "  ")) == ["a.b"]


def test_in_the_name_of_an_office_there_is_no_phrase() -> None:
    assert [
        name for name, _ in glossary.find("县应急管理局、生态环境厅和科技创新部说，应急管理部门要动")
    ] == ["应急管理"]
