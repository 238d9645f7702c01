"""Forms of labels that parliaments, courts and offices print."""

from __future__ import annotations

from store.text import turns
from tests.store.text.labelled.record import people, said


def test_the_head_names_the_chair_before_blanks() -> None:
    text = (
        "河湾议会会议纪录\n时  间 5月6日\n地  点 议场\n主  席 石院長望川\n\n主席：現在開會。\n"
        "苏委員曼青：有異議。\n"
        "主席：請說。\n苏委員曼青：太貴。\n"
    )
    found = people(text, "zh")
    assert list(found) == ["石望川", "苏曼青"]
    assert found["石望川"].post == "院長"


def test_two_chairs_at_the_head_leave_the_label_to_the_office() -> None:
    text = (
        "会议纪录\n主  席 石院長望川\n贺副院長岚\n\n主席：現在開會。\n苏委員曼青：有異議。\n"
        "主席：請說。\n苏委員曼青：太貴。\n"
    )
    assert list(people(text, "zh")) == ["主席", "苏曼青"]


def test_a_colon_of_vertical_print_ends_a_label() -> None:
    text = "主席︰現在開會。\n苏曼青議員︰有異議。\n主席︰請說。\n苏曼青議員︰太貴。\n"
    assert said(text, "zh")[1] == ("苏曼青", "有異議。")


def test_a_name_that_ends_like_a_heading_is_a_name() -> None:
    text = "主持人：难吗？\n龙望图：难。\n主持人：还做？\n龙望图：做。\n"
    assert said(text, "zh")[1] == ("龙望图", "难。")


def test_a_verb_after_the_name_is_no_part_of_it() -> None:
    text = (
        "• 石望川 说：\n  再见。\n  2031-5-6 16:44\n• 主持人 说：\n  谢谢。\n  2031-5-6 16:43\n"
        "• 石望川 说：\n  好。\n"
    )
    assert said(text, "zh") == [("石望川", "再见。"), ("主持人", "谢谢。"), ("石望川", "好。")]


def test_a_headline_that_stands_twice_is_no_label() -> None:
    text = (
        "夜谈：河湾博物馆馆长石望川\n\n夜谈：河湾博物馆馆长石望川\n\n苏曼：你好。\n石望川：你好。\n"
        "苏曼：难吗？\n石望川：难。\n"
    )
    assert list(people(text, "zh")) == ["苏曼", "石望川"]


def test_full_names_in_capitals_end_at_a_stop() -> None:
    text = (
        "CHAIR OKAFOR. Good afternoon.\n\nBO LIND. Thank you. Bo Lind, Alder Times. Why?\n\n"
        "CHAIR OKAFOR. Because it leaks.\n\nMARA REYES. And when?\n"
    )
    assert [who for who, _ in said(text)] == ["OKAFOR", "BO LIND", "OKAFOR", "MARA REYES"]
    assert people(text)["OKAFOR"].post == "Chair"


def test_members_of_one_surname_are_told_apart_by_their_places() -> None:
    text = (
        "Mr. Lind. Come to order.\n\nMr. Reyes of Alder. Thank you.\n\nMr. Lind. Mr. Reyes of Fenmoor?\n\n"
        "Mr. Reyes of Fenmoor. No questions.\n\nMr. Reyes of Alder. None.\n"
    )
    found = [(s.name, s.affiliation) for s in people(text).values()]
    assert ("Reyes", "Fenmoor") in found
    assert [words for who, words in said(text) if who == "Reyes"] == ["Thank you.", "No questions.", "None."]


def test_clock_times_with_a_half_of_the_day_are_no_labels() -> None:
    text = "10:40 a.m.\n\nIt rained.\n\n10:45 a.m.\n\nIt stopped.\n\n10:50 a.m.\n\nIt rained.\n"
    assert turns.attribute(text, "en") is None


def test_initials_that_are_words_stand_for_whom_the_table_names() -> None:
    text = (
        "# Meeting notes\n\n| Name | Abbreviation | Organization |\n| --- | --- | --- |\n"
        "| Ines Sorrel | IS | Alder |\n| Bo Lind | BL | Fenmoor |\n\n## Gate\n\n"
        "Presenter: Mara Reyes (MR)\n\n"
        "MR: The gate sticks.\n\nIS: Grease it.\n\nBL: With what?\n\nIS: Lard.\n"
    )
    assert [who for who, _ in said(text)] == ["Mara Reyes", "Ines Sorrel", "Bo Lind", "Ines Sorrel"]


def test_tasks_inside_told_minutes_are_nobody_s_words() -> None:
    text = (
        "Minutes of the parish\nCouncillors: E. Sorrel (ES)(Chairman), J Green (JG)\n\n1. Pump\n"
        "ES confirmed that the pump ran. JG to report to the county.\n\n2. Hedge\nJG reported that it grew.\n"
    )
    assert said(text) == [("E. Sorrel", "the pump ran."), ("J Green", "it grew.")]


def test_marks_alone_are_no_words() -> None:
    text = "石望川：要看市場（計時器響起）......\n主席：時限到了。\n石望川：好。\n主席：坐。\n"
    assert "......" not in [words for _, words in said(text, "zh")]


def test_offices_stand_above_the_names_of_a_list() -> None:
    text = (
        "会议纪要\n出席委员：\n石望川议员（主席）\n苏曼青议员\n出席公职人员：\n\n水务局副局长（2）\n贺岚女士\n\n"
        "水务局局长\n骆青山先生\n\n"
        "1. 苏曼青议员谈到第3条时表示，闸门太旧。\n"
        "2. 水务局副局长回应时表示，明年更换。骆青山先生答称，费用已定。\n"
    )
    found = people(text, "zh")
    assert list(found) == ["苏曼青", "贺岚", "骆青山"]
    assert (found["贺岚"].post, found["贺岚"].affiliation) == ("副局长", "水务局")
    assert [words for _, words in said(text, "zh")] == ["闸门太旧。", "明年更换。", "费用已定。"]


def test_an_honour_before_the_office_does_not_hide_it() -> None:
    text = (
        "Minutes of the harbour panel\nMembers present:\nHon Ines OKAFOR, JP (Chairman)\nHon Bo LIND\n"
        "Hon Mara REYES, MBE\n\n1. Mr Bo LIND and Ms Mara REYES asked about the lock.\n"
        "2. The Chairman said that it leaked.\n"
    )
    assert list(people(text)) == ["Bo LIND", "Mara REYES", "Ines OKAFOR"]


def test_escaped_brackets_of_markdown_hold_sounds_and_times() -> None:
    text = (
        "**Ines Okafor:** \\[00:03:57.03\\] So it leaks. \\[laughter\\]\n\n**Bo Lind:** It does.\n\n"
        "**Ines Okafor:** Why?\n\n**Bo Lind:** Rust.\n"
    )
    assert said(text)[0] == ("Ines Okafor", "So it leaks.")


def test_a_record_on_one_line_is_cut_at_labels_with_narrow_colons() -> None:
    turns_ = [
        "主席:現在開會。",
        "苏委員曼青:有異議，這一條太貴了。",
        "主席:請說明理由。",
        "苏委員曼青:閘門不必換。",
    ]
    text = " ".join(turns_ * 40)
    assert len(text) > 1500
    assert said(text, "zh")[:2] == [("主席", "現在開會。"), ("苏曼青", "有異議，這一條太貴了。")]
