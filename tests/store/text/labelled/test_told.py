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
    assert said(text)[0] == ("Reyes", "how soon the wall\ncould be mended.")


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


BOARD = "Hollin Planning Board Minutes, May 2, 2031\n\nPresent: Chair Ines Okafor, Bo Lindqvist, Ada Voss\n\n"


def test_two_blanks_behind_a_stop_begin_a_sentence_too() -> None:
    text = BOARD + "Lindqvist asked about the fence.  Voss said it was low.\n"
    assert said(text) == [("Bo Lindqvist", "about the fence."), ("Ada Voss", "it was low.")]


def test_the_words_of_one_end_where_somebody_acts_or_the_board_does() -> None:
    text = BOARD + (
        "Voss reported that the wall leaks. It is old. Lindqvist thanked the crew.\n"
        "Voss noted that sand is cheap. A lengthy discussion followed.\n"
        "Lindqvist said that he agreed. Okafor moved to adjourn.\n"
    )
    assert [words for _, words in said(text)] == [
        "the wall leaks. It is old.",
        "sand is cheap.",
        "he agreed.",
    ]


def test_items_introduced_and_reports_handed_in_are_acts() -> None:
    text = BOARD + (
        "Okafor introduced Item 4.1, a request for a fence.\nVoss presented the treasurer's report.\n"
        "Lindqvist presented an overview of the quay.\nVoss told the Board that it was late.\n"
    )
    assert said(text) == [("Bo Lindqvist", "an overview of the quay."), ("Ada Voss", "it was late.")]


def test_a_heading_before_a_colon_is_no_part_of_the_name() -> None:
    text = BOARD + "1.4 Citizens' Comments: Marla Quist commented that the chairs are soft.\n"
    assert said(text) == [("Marla Quist", "the chairs are soft.")]


def test_a_post_before_a_surname_vouches_for_a_speaker_no_list_names() -> None:
    text = (
        BOARD
        + "Interim Provost Lubin reported that nothing was new.\nThe Quay Committee reported that it met.\n"
    )
    assert said(text) == [("Lubin", "nothing was new.")]


def test_members_of_a_board_belong_to_it_and_staff_do_not() -> None:
    text = BOARD + "Planner Orme said that it rained.\nOkafor said that it did not.\n"
    found = people(text)
    assert (found["Ines Okafor"].post, found["Ines Okafor"].affiliation) == ("Chair", "Hollin Planning Board")
    assert (found["Orme"].post, found["Orme"].affiliation) == ("Planner", None)


def test_rows_under_what_is_told_are_headings_and_no_words() -> None:
    text = BOARD + "Voss explained the ladder.\nNone\nLadder issues\nThe room was cold.\nOkafor said no.\n"
    assert said(text) == [("Ada Voss", "the ladder."), ("Ines Okafor", "no.")]


def test_a_department_between_name_and_verb_is_told_of_the_speaker() -> None:
    text = BOARD + "Tam Reyes, Harbour Director, provided an update on the quay.\nReyes said that it holds.\n"
    found = people(text)["Tam Reyes"]
    assert (found.post, [words for _, words in said(text)]) == (
        "Harbour Director",
        ["the quay.", "it holds."],
    )


def test_a_bullet_with_a_listed_name_and_a_comma_is_a_remark() -> None:
    text = BOARD + "* Voss, the design is still open\n* Lindqvist, who was late, left\n* sand, lime and tar\n"
    assert said(text) == [("Ada Voss", "the design is still open")]


def test_one_label_of_somebody_listed_is_enough_in_minutes() -> None:
    text = BOARD + "* Discussed the roof\n* Ada Voss: it will be mended in May\n"
    assert said(text) == [("Ada Voss", "it will be mended in May")]


def test_an_office_of_another_body_before_the_name_belongs_to_that_body() -> None:
    text = (
        BOARD
        + "Vice-Chairman Brun asked why.\nChair of the School Committee Jane Orme stated that it was late.\n"
    )
    found = people(text)
    assert (found["Jane Orme"].post, found["Jane Orme"].affiliation) == ("Chair", "School Committee")
    assert found["Brun"].post == "Vice-Chairman"


def test_several_at_once_are_nobodys_name() -> None:
    text = BOARD + "Selectmen questioned our bills. Chairmen Okafor reminded them that it rains.\n"
    assert said(text) == [("Ines Okafor", "it rains.")]


def test_a_phrase_may_stand_before_who_speaks() -> None:
    text = HEAD + (
        "2.1 Ms Okafor said that steel was dear. Hearing no question, Cllr Reyes added that it rusts.\n"
        "2.2 At the request of the Chair, Ms Okafor explained that paint helps.\n"
    )
    assert said(text) == [
        ("Okafor", "steel was dear."),
        ("Reyes", "it rusts."),
        ("Okafor", "paint helps."),
    ]


def test_a_clause_before_a_name_is_no_phrase() -> None:
    text = HEAD + "2.1 The pier leaked, Ms Okafor said it.\n2.2 Cllr Reyes said that steel was dear.\n"
    assert ("Reyes", "steel was dear.") in said(text)
    assert len(said(text)) == 1


def test_a_post_in_small_letters_may_stand_between_name_and_verb() -> None:
    text = (
        HEAD + "2.1 Ms Okafor, director of the pier, reported that it leaks. Discussion was held on paint.\n"
    )
    assert said(text) == [("Okafor", "it leaks.")]


def test_what_somebody_does_between_commas_is_no_post() -> None:
    text = HEAD + "2.1 Cllr Reyes, looking at the sky, reported that it rained.\n2.2 Ms Okafor said yes.\n"
    assert people(text)["Reyes"].post == "Cllr"


def test_a_heading_with_a_dash_may_stand_before_who_speaks() -> None:
    text = (
        HEAD
        + "-Pier Report- Ms Okafor noted that it leaks.\n-Old business - Cllr Reyes said that it rusts.\n"
    )
    assert said(text) == [("Okafor", "it leaks."), ("Reyes", "it rusts.")]


def test_two_of_whom_one_acts_end_the_words_before() -> None:
    text = HEAD + "2.1 Ms Okafor said that it leaks. Cllr Reyes or Cllr Adair made a note of the place.\n"
    assert said(text) == [("Okafor", "it leaks.")]


def test_a_discussion_that_opens_an_item_does_not_hide_who_speaks_in_it() -> None:
    text = (
        HEAD + "* Discussion of the pier. Ms Okafor noted that it leaks.\n* Cllr Reyes said that it rusts.\n"
    )
    assert said(text) == [("Okafor", "it leaks."), ("Reyes", "it rusts.")]
