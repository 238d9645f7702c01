"""Sentences that announce somebody's words without a verb of speech."""

from __future__ import annotations

import pytest

from tests.store.text.speech.zh_said import said


@pytest.mark.parametrize(
    "clause",
    [
        "云县水利局局长赵春山介绍了当地的做法。",
        "云县水利局局长赵春山首先对方案作了说明。",
        "云县水利局局长赵春山不完全同意这一看法。",
        "云县水利局局长赵春山的看法有所不同。",
        "云县水利局局长赵春山持谨慎态度。",
        "云县水利局局长赵春山接过话题。",
        "云县水利局局长赵春山赞成这一观点，",
        "云县水利局局长赵春山没有回避问题，",
        "云县水利局局长赵春山快人快语，",
    ],
)
def test_what_follows_an_announcing_clause_is_said(clause: str) -> None:
    words = "三年来修渠四十里，两万亩旱地变成了水浇地。"
    assert said(f"座谈会在云县举行。\n{clause}{words}") == (("赵春山", words),)


@pytest.mark.parametrize(
    "clause",
    [
        "祁明远校长以“三个坚持”对本次例会作出指示。",
        "县长祁明远对下一步工作提出明确要求。",
        "县长祁明远作总结讲话。",
    ],
)
def test_an_enumeration_behind_a_speech_is_said(clause: str) -> None:
    points = "一是抓进度，目标要明确；二是抓质量。"
    assert said(f"例会在云县举行。\n{clause}{points}") == (("祁明远", points),)


def test_what_another_person_did_is_no_speech_of_the_one_before() -> None:
    text = "例会在云县举行。\n校长祁明远总结了本学期的工作。柏清如对大会作了总结并对评审作了介绍。"
    assert said(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "云县水利局局长赵春山汇报了情况。会议还审议了其他事项，听取了两个报告。",
        "云县水利局局长赵春山作了发言。副局长钱多福、孙小鹏参加会议并实地察看。",
        "会长赵春山、副会长钱多福介绍了活动安排。活动共分三个阶段，为期一个月。",
        "云县水利局局长赵春山先后来到老城和新区。两处工地正在加紧施工，进展顺利。",
    ],
)
def test_what_the_narrator_goes_on_with_is_not_said(text: str) -> None:
    assert said(text) == ()


def test_a_demand_may_begin_with_what_comes_after_the_meeting() -> None:
    text = "县长赵春山就贯彻会议精神提出要求。会后三天内把任务分解到人，月底督查。"
    assert said(text) == (("赵春山", "会后三天内把任务分解到人，月底督查。"),)


def test_a_paragraph_that_ends_in_a_verb_and_a_colon_opens_the_next_one() -> None:
    text = "县长赵大山来到村里。\n赵大山说：\n村里走出了一条好路子，今后还要走下去。"
    assert said(text) == (("赵大山", "村里走出了一条好路子，今后还要走下去。"),)


def test_a_label_on_a_line_of_its_own_gives_the_paragraphs_below_to_its_person() -> None:
    text = (
        "发布会由岭南省新闻办公室祝一平主持。\n岭南省新闻办公室祝一平:\n各位记者朋友们，大家上午好！\n"
        "今天请来了省水利厅的同志。\n岭南省水利厅副厅长赵大山:\n大家上午好！感谢各位朋友。\n热点文章"
    )
    assert said(text) == (
        ("祝一平", "各位记者朋友们，大家上午好！"),
        ("祝一平", "今天请来了省水利厅的同志。"),
        ("赵大山", "大家上午好！感谢各位朋友。"),
    )
