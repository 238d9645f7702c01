"""Whole records, as people paste and save them: labelled or prose, who said what, from when."""

from __future__ import annotations

import pytest

from store.records import Language, Line
from store.text import turns
from tests.store.text.labelled.record import people, read, said

EN = [("Ines Okafor", "Shall we begin?"), ("Bo Lindqvist", "Yes."), ("Ines Okafor", "Good.")]
ZH = [("林知远", "先看预算。"), ("苏曼", "好的。"), ("林知远", "下一项。")]


@pytest.mark.parametrize(
    "text",
    [
        "Ines Okafor: Shall we begin?\nBo Lindqvist: Yes.\nInes Okafor: Good.\n",
        "**Ines Okafor**: Shall we begin?\n\n**Bo Lindqvist:** Yes.\n\n**Ines Okafor**: Good.\n",
        "<Ines Okafor> Shall we begin?\n<Bo Lindqvist> Yes.\n<Ines Okafor> Good.\n",
        "[Ines Okafor] Shall we begin?\n[Bo Lindqvist] Yes.\n[Ines Okafor] Good.\n",
        "[Ines Okafor]: Shall we begin?\n[Bo Lindqvist]: Yes.\n[Ines Okafor]: Good.\n",
        "Ines Okafor (Chair): Shall we begin?\nBo Lindqvist (Works): Yes.\nInes Okafor: Good.\n",
        "Ines Okafor, Director of Works: Shall we begin?\nBo Lindqvist: Yes.\nInes Okafor: Good.\n",
        ">> Ines Okafor: Shall we begin?\n>> Bo Lindqvist: Yes.\n>> Ines Okafor: Good.\n",
        "Ines Okafor  0:04  \nShall we begin?\n\nBo Lindqvist  0:11  \nYes.\n\nInes Okafor  "
        "1:02:09  \nGood.\n",
        "Ines Okafor   0:04\nShall we begin?\nBo Lindqvist   0:11\nYes.\nInes Okafor   0:12\nGood.\n",
        "0:0:4.120 --> 0:0:7.480\nInes Okafor\nShall we begin?\n0:0:8.0 --> 0:0:9.0\nBo Lindqvist\nYes.\n"
        "0:0:9.5 --> 0:0:10.0\nInes Okafor\nGood.\n",
        "Ines Okafor (00:04):\tShall we begin?\nBo Lindqvist (00:09):\tYes.\nInes Okafor (00:12):\nGood.\n",
        "[00:00:04] Ines Okafor: Shall we begin?\n[00:00:09] Bo Lindqvist: Yes.\n[00:00:12] "
        "Ines Okafor: Good.\n",
        "[Ines Okafor] 14:02:31\nShall we begin?\n\n[Bo Lindqvist] 14:02:40\nYes.\n\n[Ines "
        "Okafor] 14:03:01\nGood.\n",
        "[00:00:04:12 - 00:00:09:00]\nInes Okafor\n Shall we begin?\n\n[00:00:09:02 - "
        "00:00:12:00]\nBo Lindqvist\n"
        " Yes.\n\n[00:00:13:02 - 00:00:14:00]\nInes Okafor\n Good.\n",
        "Ines Okafor: 00:00:04\nShall we begin?\nBo Lindqvist: 00:00:09\nYes.\nInes Okafor: "
        "00:00:12\nGood.\n",
        "00:01 Ines Okafor\nShall we begin?\n\n00:05 Bo Lindqvist\nYes.\n\n00:09 Ines Okafor\nGood.\n",
        "1\n00:00:01,000 --> 00:00:03,200\nInes Okafor: Shall we begin?\n\n2\n00:00:03,400 --> 00:00:06,000\n"
        "Bo Lindqvist: Yes.\n\n3\n00:00:07,000 --> 00:00:08,000\nInes Okafor: Good.\n",
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.200\n<v Ines Okafor>Shall we begin?</v>\n\n"
        "2\n00:00:03.400 --> 00:00:06.000\n"
        "<v Bo Lindqvist>Yes.</v>\n\n3\n00:00:07.000 --> 00:00:08.000\n<v Ines Okafor>Good.</v>\n",
        "Ines Okafor: Shall we begin?\r\nBo Lindqvist: Yes.\r\nInes Okafor: Good.",
        "Ines Okafor: Shall we begin?\u2028Bo Lindqvist: Yes.\u2028Ines Okafor: Good.",
    ],
)
def test_every_english_form_of_label_is_read(text: str) -> None:
    assert said(text) == EN


@pytest.mark.parametrize(
    "text",
    [
        "林知远：先看预算。\n苏曼：好的。\n林知远：下一项。\n",
        "**林知远**：先看预算。\n\n**苏曼：** 好的。\n\n**林知远**：下一项。\n",
        "【林知远】先看预算。\n【苏曼】好的。\n【林知远】下一项。\n",
        "[林知远]：先看预算。\n[苏曼]：好的。\n[林知远]：下一项。\n",
        "●林知远：先看预算。\n○苏曼：好的。\n●林知远：下一项。\n",
        "　　林知远：先看预算。\n　　苏曼：好的。\n　　林知远：下一项。\n",
        "林知远 00:00:03\n先看预算。\n\n苏曼 00:00:09.700\n好的。\n\n林知远 00:00:12\n下一项。\n",
        "林知远 00:03\n先看预算。\n苏曼 00:09\n好的。\n林知远 00:12\n下一项。\n",
        "林知远(00:00:03):\n先看预算。\n\n苏曼（00:01:15）：\n好的。\n\n林知远(00:01:20):\n下一项。\n",
        "林知远 Lin Zhiyuan(00:00:03):\n先看预算。\n\n苏曼（00:01:15）：\n好的。\n\n林知远 "
        "Lin Zhiyuan(00:02:00):\n下一项。\n",
        "[00:12] 林知远：先看预算。\n[00:20] 苏曼：好的。\n[00:31] 林知远：下一项。",
        "00:12:34 林知远：先看预算。\n00:12:40 苏曼：好的。\n00:12:51 林知远：下一项。",
        "**林知远 00:00:01**\n先看预算。\n\n**苏曼 00:03:22**\n好的。\n\n**林知远 00:03:25**\n下一项。\n",
        "<p>　　林知远：先看预算。</p><p>　　苏曼：好的。</p><p>　　林知远：下一项。</p>",
        "林知远（建材厂厂长）：先看预算。\n苏曼：好的。\n林知远：下一项。\n",
    ],
)
def test_every_chinese_form_of_label_is_read(text: str) -> None:
    assert said(text, "zh") == ZH


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", ""),
        (
            "en",
            "Port Alder raises fares\n\nOkafor: cautious on the budget\n\nThe town will "
            "raise fares.\nNote: in June.\n",
        ),
        ("en", "Step 1: Open.\nStep 2: Close.\nWarning: Hot.\nStep 3: Wait.\nStep 1: Open again.\n"),
        ("en", "Background: It leaks.\nCost: $4 million.\nBackground: It leaked.\nCost: less.\n"),
        ("en", "Programme\nOpening 9:00\nCoffee break 10:30\nLunch 12:00\nClose 15:00\n"),
        (
            "en",
            "Dear all: please read. There are two things: money and time.\nWe agreed as follows: nothing.\n",
        ),
        (
            "en",
            "Okafor, the chair of the committee, said: we must.\nLindqvist, director of works, added: now.\n",
        ),
        (
            "en",
            "Agenda: wall\nLinks: none\nDate: 3 March\nURL: https://example.org\nAgenda: "
            "ferry\nLinks: none\n",
        ),
        ("en", '{"speaker": "Ines", "text": "Ines: hello. Bo: hello. Ines: bye."}'),
        (
            "zh",
            "项目周报\n背景：旧桥失修。\n目标：九月完工。\n风险：涨水。\n背景：新桥缺钱。\n目标：筹款。\n",
        ),
        ("zh", "会议议程\n会议开始 10:00\n茶歇 10:30\n午餐 12:00\n会议结束 15:00\n"),
        (
            "zh",
            "会议指出：要抓好三件事。\n县委书记陆青岚强调：一是修路。\n时间：6月3日\n地点：县"
            "政府\n来源：样例日报\n",
        ),
        ("zh", "石望川说：“桥要修。”\n苏伯言说：“钱要省。”\n石望川说：“对。”\n"),
        (
            "zh",
            "座谈会在县城举行。\n何仲平：“我支持这个方案。”会后，代表们参观了桥梁。\n图：代表们参观桥梁\n",
        ),
    ],
)
def test_prose_and_lists_are_left_to_the_prose_readers(language: Language, text: str) -> None:
    assert turns.attribute(text, language) is None


def test_times_of_header_lines_are_kept_in_milliseconds() -> None:
    found = read(
        "说话人 1 00:00:03\n先看预算。\n\n林知远 00:01:09.700\n好的。\n\n说话人 1 00:01:15\n为什么？\n", "zh"
    )
    assert [p.time for p in found.passages] == [3000, 69700, 75000]


def test_a_recogniser_s_voice_is_a_speaker_without_a_name() -> None:
    text = "[SPEAKER_00]: Shall we begin?\n[SPEAKER_01]: Yes.\n[SPEAKER_00]: Good.\n"
    assert [s.kind for s in read(text).speakers] == ["unnamed", "unnamed"]
    assert said(text)[0] == ("SPEAKER_00", "Shall we begin?")


def test_words_on_the_row_of_the_voice_with_no_blank_are_read() -> None:
    text = (
        "文字记录：预算会\n说话人 1 00:00:00先看预算。\n说话人 2 00:00:09好的。\n说话人 1 00:00:12为什么？\n"
    )
    assert said(text, "zh") == [("说话人 1", "先看预算。"), ("说话人 2", "好的。"), ("说话人 1", "为什么？")]


def test_block_times_stand_for_the_first_turn_after_them() -> None:
    text = (
        "Summary\nThe budget was discussed.\nTranscript\n00:00:11\nInes Okafor: Shall we "
        "begin?\nBo Lindqvist: Yes.\n"
        "00:05:00\nInes Okafor: Good.\nTranscription ended after 00:27:42\n"
    )
    assert said(text) == EN
    assert [p.time for p in read(text).passages] == [11000, None, 300000]


def test_tails_of_programs_are_no_speech() -> None:
    text = "Ines Okafor  0:04\nHello.\n\nBo Lindqvist  0:09\nBye.\n\nTranscribed by https://otter.ai\n"
    assert said(text) == [("Ines Okafor", "Hello."), ("Bo Lindqvist", "Bye.")]


def test_a_turn_runs_on_over_paragraphs_and_the_head_is_nobody_s() -> None:
    text = (
        "访谈\n\n十一月的江面有雾。\n\n记者：难吗？\n\n石望川：难。\n第一年打桩。\n\n第二年架梁。"
        "\n\n记者：谢谢。\n"
    )
    assert said(text, "zh") == [
        ("记者", "难吗？"),
        ("石望川", "难。\n第一年打桩。\n\n第二年架梁。"),
        ("记者", "谢谢。"),
    ]


def test_a_clause_that_ends_in_a_colon_is_part_of_the_speech() -> None:
    text = (
        "记者：怕什么？\n石望川：怕水。\n我常讲一句话：\n宁慢不歪。\n记者：好。\n石望川：第一：慢"
        "；第二：稳。\n"
    )
    assert said(text, "zh")[1] == ("石望川", "怕水。\n我常讲一句话：\n宁慢不歪。")


def test_the_head_names_who_answers_and_nobody_is_named_who_asks() -> None:
    text = "修桥的人——访石望川\n\n问：难吗？\n答：难。\n问：为什么？\n答：水急。\n"
    assert said(text, "zh") == [
        ("", "难吗？"),
        ("石望川", "难。"),
        ("", "为什么？"),
        ("石望川", "水急。"),
    ]
    assert [p.kind for p in read(text, "zh").passages] == ["direct"] * 4


def test_single_characters_label_a_printed_interview() -> None:
    text = "修桥的人——访石望川\n\n记：难吗？\n石：难。\n记：为什么？\n石：水急。\n"
    assert {name for name, _ in said(text, "zh")} == {"记", "石望川"}


def test_q_and_a_letters_need_each_other() -> None:
    text = "Q: When?\nA: In May. We said so,\nand we say it again.\nQ: Sure?\nA: Yes.\n"
    assert said(text)[1] == ("Respondent", "In May. We said so,\nand we say it again.")
    assert turns.attribute("A wall leaks.\nA ferry sails.\nA town sleeps.\n", "en") is None


def test_the_lead_gives_a_bare_label_its_post_and_place() -> None:
    text = (
        "6月3日，省商务厅厅长贺长青出席。\n\n样例日报记者：出口怎样？\n\n贺长青：增长百分之九。\n"
        "\n样例台记者：还有呢？\n"
    )
    found = people(text, "zh")
    assert (found["贺长青"].post, found["贺长青"].affiliation) == ("厅长", "省商务厅")
    assert (found["样例日报记者"].kind, found["样例日报记者"].affiliation) == ("unnamed", "样例日报")


def test_the_spokesman_of_the_lead_holds_the_label_of_his_office() -> None:
    text = (
        "3月5日，外事办举行例行记者会，发言人石望川主持。\n记者：有何评论？\n发言人：欢迎。\n记者"
        "：渡船呢？\n发言人：照常。\n"
    )
    assert people(text, "zh")["石望川"].affiliation == "外事办"


def test_serial_speeches_are_headed_by_post_and_name() -> None:
    speech = "我在这里工作了五年，最深的感受是桥，去年修了三座，今年还要修两座。"
    text = (
        f"两位书记谈桥\n\n临川县委书记 陆青岚\n桥通百业兴\n{speech}\n\n云溪市委书记 何仲平\n水陆并"
        f"举\n{speech}\n"
    )
    assert said(text, "zh") == [("陆青岚", speech), ("何仲平", speech)]
    assert people(text, "zh")["何仲平"].affiliation == "云溪市"


def test_names_alone_on_their_rows_label_a_call() -> None:
    text = (
        "Harbour Works Call\n\nOperator\nGood day and welcome.\n\nInes Okafor -- Chief "
        "Executive Officer\nWe had a good quarter.\n\n"
        "Operator\nA question from the floor.\n\nMarisol Adair -- Alder Bank -- Analyst\n"
        "What about steel?\n\n"
        "Ines Okafor -- Chief Executive Officer\nIt is dear, as always.\n"
    )
    assert [name for name, _ in said(text)] == [
        "Operator",
        "Ines Okafor",
        "Operator",
        "Marisol Adair",
        "Ines Okafor",
    ]
    assert people(text)["Ines Okafor"].post == "Chief Executive Officer"


def test_a_record_whose_line_ends_were_lost_is_cut_at_labels() -> None:
    text = (
        "石望川做客直播间。" + "主持人：请问桥梁如何养护？石望川：每年检查两次，夏天看水位，冬天看裂缝。" * 60
    )
    assert len(said(text, "zh")) == 120


def test_every_speaker_has_a_reason_and_a_confidence() -> None:
    found = read("主持人：开始。\n苏曼：好。\n主持人：请讲。\n苏曼：讲完了。\n", "zh")
    assert all(s.reason and 0 < s.confidence <= 1 for s in found.speakers)


def test_passages_keep_order_and_never_overlap() -> None:
    found = read("A. Reyes: one (laughter) two.\n[Applause.]\nthree\nB. Ong: four.\nA. Reyes: five.\n")
    ends = [0, *(p.end for p in found.passages)]
    assert all(p.start >= end for p, end in zip(found.passages, ends, strict=False))


def test_a_name_of_ten_thousand_characters_is_no_label() -> None:
    assert turns.attribute(("石" * 10000 + "：好\n") * 3, "zh") is None
    assert turns.attribute(("A" * 10000 + ": ok\n") * 3, "en") is None


def test_ten_thousand_speakers_are_all_found() -> None:
    names = [chr(0x8D75 + 0) + chr(0x4E00 + n % 100) + chr(0x5100 + n // 100) for n in range(10000)]
    text = "".join(f"{name}：同意。\n{name}：补充。\n" for name in names)
    assert len(read(text, "zh").speakers) == 10000


def test_lines_of_the_format_win_over_labels_in_the_text() -> None:
    text = "Ines\nGood morning.\nBo\nNote: morning.\n"
    lines = (Line(5, 18, "Ines Okafor", 1000), Line(22, 36, "Bo (Works)", 2000))
    found = turns.attribute(text, "en", lines)
    assert found is not None
    assert [(s.name, s.affiliation) for s in found.speakers] == [("Ines Okafor", None), ("Bo", "Works")]
    assert [(p.start, p.end, p.time) for p in found.passages] == [(5, 18, 1000), (22, 36, 2000)]


def test_lines_without_names_are_searched_for_labels() -> None:
    text = "Ines: Hello.\nBo: Hi.\nInes: Bye.\n"
    lines = (Line(0, 12, None, 1000), Line(13, 20, None, 2000), Line(21, 31, None, 3000))
    found = turns.attribute(text, "en", lines)
    assert found is not None
    assert [(text[p.start : p.end], p.time) for p in found.passages] == [
        ("Hello.", 1000),
        ("Hi.", 2000),
        ("Bye.", 3000),
    ]


def test_captions_without_anybody_are_one_unknown_voice() -> None:
    text = "so the wall leaks\nand the ferry sails\n"
    found = turns.attribute(text, "en", (Line(0, 17, None, 0), Line(18, 37, None, 4000)))
    assert found is not None
    assert [s.kind for s in found.speakers] == ["unnamed"]


def test_names_in_brackets_alone_on_their_rows_are_labels() -> None:
    text = (
        "[主持人 贺岚]\n上午好。[10:00:12]\n\n[石望川]\n大家好。[10:01:20]\n\n[样例报记者]\n多少"
        "？\n\n[石望川]\n三亿元。\n"
    )
    assert said(text, "zh") == [
        ("贺岚", "上午好。"),
        ("石望川", "大家好。"),
        ("样例报记者", "多少？"),
        ("石望川", "三亿元。"),
    ]


def test_a_chat_log_is_read_with_its_times() -> None:
    text = (
        "[14:02:31] <ines> shall we?\n[14:02:40] <bo> yes\n[14:03:01] <ines> item one\n"
        "[14:03:12] <bo> it leaks\n"
    )
    assert [name for name, _ in said(text)] == ["ines", "bo", "ines", "bo"]
    assert read(text).passages[0].time == 50551000


def test_owners_of_tasks_do_not_speak() -> None:
    text = (
        "参会人：石望川、苏伯言、贺岚\n1、石望川：落后三天。\n2、苏伯言：建材已到。\n三、待办事项"
        "\n1、贺岚：写通知\n"
    )
    assert {name for name, _ in said(text, "zh")} == {"石望川", "苏伯言"}


def test_a_newspaper_that_asks_is_a_speaker_without_a_name() -> None:
    text = (
        "The Alder Times: How bad is it?\n\nInes Okafor: Bad.\n\nThe Alder Times: And money?\n\n"
        "Okafor: None.\n"
    )
    assert [s.kind for s in read(text).speakers] == ["unnamed", "person"]


def test_listed_names_alone_over_their_points_are_labels() -> None:
    text = "Attendees: Ines, Bo\n\nInes\n- wall is done\n- ferry next\n\nBo\n- painting\n"
    assert said(text) == [("Ines", "- wall is done\n- ferry next"), ("Bo", "- painting")]


def test_minutes_without_the_word_are_known_by_their_list() -> None:
    text = (
        "REGULAR MEETING\nPresent: President Okafor, Trustee Ong\n\nREPORTS\n"
        "Superintendent Lind reported that attendance rose.\nTrustee Ong asked about buses.\n"
        "\nMotion carried 3-0.\n"
    )
    assert said(text) == [("Lind", "attendance rose."), ("Ong", "about buses.")]
    assert people(text)["Lind"].post == "Superintendent"


def test_the_one_whom_a_headline_talks_to_is_who_answers() -> None:
    text = (
        "对话南岭气象站站长顾青岚：雾里的日子\n\n问：怕黑吗？\n\n答：怕过，后来不怕了。\n\n"
        "问：还去吗？\n\n答：明天就去。\n"
    )
    found = turns.attribute(text, "zh")
    assert found is not None
    assert [(s.name, s.kind) for s in found.speakers] == [("顾青岚", "person")]


def test_remarks_with_names_behind_dashes_are_credited_without_a_title() -> None:
    text = "关于停车的意见\n\n应当划线，分时停放。————顾青岚\n\n划线不够，还要有人管。————林晚舟\n"
    found = turns.attribute(text, "zh")
    assert found is not None
    assert [s.name for s in found.speakers] == ["顾青岚", "林晚舟"]


def test_a_name_in_capitals_ends_at_its_stop() -> None:
    text = (
        "Chairman ORTIZ. Come to order.\n\nChairman ORTIZ. Dr. LEE, begin.\n\n"
        "Dr. LEE. Nine. All nine failed.\n"
    )
    found = turns.attribute(text, "en")
    assert found is not None
    assert sorted(s.name for s in found.speakers) == ["LEE", "ORTIZ"]
