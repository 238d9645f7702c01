"""People presented in a sentence of their own before they speak, and organisations referred back to."""

from __future__ import annotations

import pytest

from store.text.speech.zh import attribute

PRESENTED = (
    ("王明今年45岁，是云岭村党支部书记。他说：“大家很努力。”", "王明", "村党支部书记", "云岭村"),
    ("王明，今年45岁，云岭小学教师。他说：“大家很努力。”", "王明", "教师", "云岭小学"),
    ("孙立本，云岭市人，是云岭小学教师。他说：“大家很努力。”", "孙立本", "教师", "云岭小学"),
    ("李红，女，云岭县人大代表、果农。她说：“大家很努力。”", "李红", "代表、果农", "云岭县人大"),
    ("来自云岭公司的赵明远是该公司董事长。他说：“大家很努力。”", "赵明远", "董事长", "云岭公司"),
    ("作为代表之一的季姆琴科，是云岭公司创始人。他表示，大家很努力。", "季姆琴科", "创始人", "云岭公司"),
    ("牧民都来了。\n巴特尔是云岭牧场场长。谈到草场，他说，大家很努力。", "巴特尔", "场长", "云岭牧场"),
)


@pytest.mark.parametrize(("text", "name", "post", "place"), PRESENTED, ids=[row[1] for row in PRESENTED])
def test_whom_a_sentence_presents_speaks_in_the_next(text: str, name: str, post: str, place: str) -> None:
    found = attribute(text)
    assert [(s.name, s.post, s.affiliation) for s in found.speakers] == [(name, post, place)]
    (passage,) = found.passages
    assert text[passage.start : passage.end].startswith("大家很努力")


@pytest.mark.parametrize(
    "text",
    [
        "张家港是长江边的城市。他说：“大家很努力。”",
        "高质量发展是第一书记的任务。他说：“大家很努力。”",
        "周末是老师的休息日。她说：“大家很努力。”",
        "云岭是县城所在地。他说，大家很努力。",
    ],
)
def test_what_is_no_person_is_not_presented(text: str) -> None:
    assert not [s.name for s in attribute(text).speakers if s.kind == "person"]


REFERRED = (
    ("云岭水务公司派人参加。该公司总经理钱一鸣说，“好。”", "云岭水务公司"),
    ("云岭省教育厅公布了结果。该厅副厅长钱一鸣说，“好。”", "云岭省教育厅"),
    ("作为老牌事务所的德林公司，其全球总裁阿尔蒙德谈到了合作：“好。”", "德林公司"),
    ("云岭公司派人参加，其总经理钱一鸣说：“好。”", "云岭公司"),
    ("其中，云岭县县长钱一鸣说：“好。”", "云岭县"),
    ("大家都来了。其总经理钱一鸣说：“好。”", None),
)


@pytest.mark.parametrize(("text", "place"), REFERRED)
def test_an_organisation_is_found_that_a_post_refers_back_to(text: str, place: str | None) -> None:
    (speaker,) = attribute(text).speakers
    assert speaker.affiliation == place


def test_an_article_that_is_quoted_is_no_person() -> None:
    assert not attribute("王明谈到改革。文中写道：“改革要快。”").speakers
