from __future__ import annotations

from store.text import turns
from tests.store.text.labelled.record import people, said

HEAD = (
    "Minutes of the Works Committee\nPresent: Cllr Adair (Chair), Cllr Reyes\nIn attendance: Ms "
    "Okafor (Director of Works)\n\n"
)


def test_numbered_items_tell_who_said_what() -> None:
    text = HEAD + (
        "2.1 Ms Okafor reported that the cost had risen. She added that steel was dear.\n2.2 "
        "Cllr Reyes asked whether it could wait. The Chair said it could not.\n"
    )
    assert said(text) == [
        ("Okafor", "the cost had risen."),
        ("Okafor", "steel was dear."),
        ("Reyes", "it could wait."),
        ("Adair", "it could not."),
    ]


def test_decisions_actions_and_movers_are_no_speech() -> None:
    text = HEAD + (
        "2.1 Ms Okafor said that steel was dear.\n2.2 RESOLVED: that it be bought. (Proposed "
        "Cllr Reyes, seconded Cllr Adair)\n"
        "Action: Ms Okafor to report back.\nCllr Reyes noted that it rained.\nThe meeting closed at 8 pm.\n"
    )
    assert [words for _, words in said(text)] == ["steel was dear.", "it rained."]


def test_a_sentence_over_hard_wraps_is_one() -> None:
    text = HEAD + (
        "Ms Okafor presented the report. Cllr Reyes\nasked how soon the wall\ncould be "
        "mended.\n\nThe Chair thanked her.\n\nCllr Reyes said no.\n"
    )
    assert said(text)[1] == ("Reyes", "how soon the wall\ncould be mended.")


def test_points_under_a_bullet_belong_to_it() -> None:
    text = (
        "## Minutes\n\n* Ines: the bridge is rusty\n  * painted in 1990\n  * twice\n* Bo: blue "
        "would do\n* Ines: fine\n"
    )
    assert said(text)[0] == ("Ines", "the bridge is rusty\n  * painted in 1990\n  * twice")


def test_bullets_that_tell_without_a_colon_are_read_and_the_rest_is_nobody_s() -> None:
    text = (
        "* Ines: it is rusty\n* Bo: it is\n* Bo discussed the colour\n* Agreed to ask the "
        "painters\n* Discussion of paint\n* Bo: blue\n* Ines asked for a brush\n"
    )
    assert said(text) == [
        ("Ines", "it is rusty"),
        ("Bo", "it is"),
        ("Bo", "the colour"),
        ("Bo", "blue"),
        ("Ines", "for a brush"),
    ]


def test_a_name_alone_over_points_is_a_label() -> None:
    text = (
        "## Present\n* Ines Okafor @iok\n* Bo Lindqvist @bol\n\n## Minutes\n* Ines: long\n* Bo\n "
        " * shorter\n  * thicker\n* @iok: fine\n"
    )
    assert [name for name, _ in said(text)] == ["Ines Okafor", "Bo Lindqvist", "Ines Okafor"]


def test_headings_and_what_follows_them_are_no_speech() -> None:
    text = "## Wall\n* Ines: leaks\n\n### Conclusion\n\nMend it.\n\n## Ferry\n* Bo: sails\n* Ines: good\n"
    assert [words for _, words in said(text)] == ["leaks", "sails", "good"]


def test_minutes_are_reported_and_transcripts_are_direct() -> None:
    minutes = turns.attribute("* Ines: leaks\n* Bo: sails\n* Ines: good\n", "en")
    transcript = turns.attribute("Ines: leaks\nBo: sails\nInes: good\n", "en")
    assert minutes is not None
    assert transcript is not None
    assert {p.kind for p in minutes.passages} == {"reported"}
    assert {p.kind for p in transcript.passages} == {"direct"}


def test_chinese_minutes_mix_labels_and_reports() -> None:
    text = (
        "会议纪要\n出席：石望川、苏曼（镇长）、贺岚\n\n一、桥梁\n1. 石望川：落后三天。\n2. 苏"
        "曼：建材已到。\n\n二、下一步\n"
        "石望川介绍了计划，四月合龙。\n贺岚提出，宣传要跟上。\n\n三、会议决定\n1. 加派十人。\n"
    )
    assert said(text, "zh") == [
        ("石望川", "落后三天。"),
        ("苏曼", "建材已到。"),
        ("石望川", "计划，四月合龙。"),
        ("贺岚", "宣传要跟上。"),
    ]


def test_credits_after_the_remark_name_its_speakers() -> None:
    text = "读书会纪要\n\n1. 书架应该放到走廊——————张立诚，王小满\n2. 建议每月一次————周一鸣\n"
    assert said(text, "zh") == [("张立诚", "书架应该放到走廊"), ("周一鸣", "建议每月一次")]
    assert "王小满" in people(text, "zh")


def test_minutes_that_list_nobody_are_left_to_the_prose_readers() -> None:
    assert turns.attribute("Minutes of the club\n\nIt rained. The club met.\n", "en") is None
