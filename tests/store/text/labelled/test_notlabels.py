from __future__ import annotations

import pytest

from store.text.labelled.notlabels import ACT, TAIL, is_clause, is_fact


@pytest.mark.parametrize(
    "head",
    [
        "时间",
        "会议地点",
        "出席人员",
        "上传时间",
        "第一",
        "Note",
        "next steps",
        "Figure 3",
        "the following",
        "Action",
        "Tuesday",
    ],
)
def test_facts_of_the_meeting_are_known(head: str) -> None:
    assert is_fact(head)


@pytest.mark.parametrize("head", ["何仲平", "Will Reyes", "June Ong", "Ines", "Bo Lindqvist", "主持人"])
def test_people_are_no_facts(head: str) -> None:
    assert not is_fact(head)


@pytest.mark.parametrize("head", ["何仲平说", "他接着表示", "桥，要修", "see https", "a/b"])
def test_pieces_of_sentences_are_clauses(head: str) -> None:
    assert is_clause(head)


def test_acts_and_tails_begin_in_known_ways() -> None:
    assert ACT.match("RESOLVED: that")
    assert ACT.match("会议决定：加派")
    assert TAIL.match("The meeting closed at 8 pm")
    assert TAIL.match("责任编辑：何仲平")
    assert not TAIL.match("The wall closed the harbour")


def test_curly_marks_do_not_hide_a_heading() -> None:
    assert is_fact("II. TREASURER’S REPORT")
