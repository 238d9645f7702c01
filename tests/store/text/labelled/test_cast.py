from __future__ import annotations

from tests.store.text.labelled.record import people, said


def who(text: str, language: str = "en") -> list[str]:
    return [name for name, _ in said(text, "zh" if language == "zh" else "en")]


def test_shorter_labels_follow_the_first_full_one() -> None:
    text = (
        "Ines Okafor (Director of Works): One.\nBo Lindqvist: Two.\nOKAFOR: Three.\nMs Okafor: "
        "Four.\nBo: Five.\n"
    )
    assert who(text) == ["Ines Okafor", "Bo Lindqvist", "Ines Okafor", "Ines Okafor", "Bo Lindqvist"]
    assert people(text)["Ines Okafor"].aliases == ("OKAFOR", "Ms Okafor")


def test_a_surname_that_two_people_share_means_neither() -> None:
    text = (
        "Present: Ines Okafor (Chair), Tomas Okafor\n\nMs Okafor: One.\nThe Chair: Two.\nMs Okafor: Three.\n"
    )
    assert who(text) == ["Okafor", "Ines Okafor", "Okafor"]


def test_the_chair_is_the_one_whom_the_list_names() -> None:
    text = (
        "Present: Ines Okafor (Chair), Bo Lindqvist\n\nThe Chair: Order.\nBo Lindqvist: Yes.\n"
        "The Chairman: Good.\n"
    )
    assert who(text) == ["Ines Okafor", "Bo Lindqvist", "Ines Okafor"]


def test_the_chair_is_the_one_whom_the_first_label_names() -> None:
    text = "The Chair (Ms Adair): Order.\nBo Lindqvist: Yes.\nThe Chair: Good.\n"
    assert who(text) == ["Adair", "Bo Lindqvist", "Adair"]


def test_the_chair_may_change_during_a_meeting() -> None:
    text = (
        "The Chair (Ms Adair): Order.\nBo Lindqvist: Yes.\nThe Chair: Good.\n"
        "The Chair (Mr Reyes): I take over.\nBo Lindqvist: Yes.\nThe Chair: Bye.\n"
    )
    assert who(text) == ["Adair", "Bo Lindqvist", "Adair", "Reyes", "Bo Lindqvist", "Reyes"]


def test_an_acting_chair_does_not_unseat_the_chair() -> None:
    text = (
        "The Chair (Ines Okafor): Order.\nBo Reyes: Yes.\nThe Acting Chair (Tomas Ong): Next.\n"
        "The Acting Chair: More.\nThe Chair: I am back.\nBo Reyes: Good.\n"
    )
    assert who(text) == ["Ines Okafor", "Bo Reyes", "Tomas Ong", "Tomas Ong", "Ines Okafor", "Bo Reyes"]


def test_a_chair_whom_nobody_names_keeps_the_office() -> None:
    text = "The Chair: Order.\nBo Lindqvist: Yes.\nMr. Chair: Good.\nBo Lindqvist: Bye.\n"
    assert who(text)[::2] == ["The Chair", "The Chair"]
    assert people(text)["The Chair"].kind == "unnamed"


def test_chinese_offices_follow_the_list_of_those_present() -> None:
    text = (
        "臨海市議會\n出席議員：\n主席石望川議員\n陸青嵐議員\n出席政府官員：\n運輸局局長何仲平先生\n\n"
        "主席：開會。\n陸青嵐議員：誰付？\n運輸局局長：市府。\n主席：好。\n"
    )
    assert who(text, "zh") == ["石望川", "陸青嵐", "何仲平", "石望川"]
    found = people(text, "zh")
    assert (found["石望川"].post, found["石望川"].affiliation) == ("主席", "臨海市議會")
    assert (found["陸青嵐"].post, found["陸青嵐"].affiliation) == ("議員", "臨海市議會")
    assert (found["何仲平"].post, found["何仲平"].affiliation) == ("局長", "運輸局")


def test_chinese_forms_of_address_follow_the_full_name() -> None:
    text = "石望川院长：桥是骨头。\n苏厂长：骨头要钙。\n石院长：说得好。\n苏厂长：谢谢。\n"
    assert who(text, "zh") == ["石望川", "苏厂长", "石望川", "苏厂长"]


def test_a_host_named_once_is_the_host_until_the_next_one() -> None:
    text = "主持人 贺岚：好。\n苏曼：你好。\n主持人：请讲。\n主持人 江流：我接着。\n主持人：再见。\n"
    assert who(text, "zh") == ["贺岚", "苏曼", "贺岚", "江流", "江流"]


def test_counsel_asks_the_questions_after_his_name() -> None:
    text = (
        "BY MR. OKAFOR:\nQ. Where?\nA. At home.\nMS. REYES: Objection.\nBY MS. REYES:\nQ. Alone?\nA. Yes.\n"
    )
    assert who(text) == ["OKAFOR", "Respondent", "REYES", "REYES", "Respondent"]


def test_several_people_at_once_are_a_collective() -> None:
    text = "The Speaker: Order.\nHon. Members: Hear, hear!\nThe Speaker: Order.\nBo Lindqvist: Yes.\n"
    assert people(text)["Hon. Members"].kind == "collective"


def test_names_padded_with_blanks_are_one_name() -> None:
    text = "张　三：好。\n王小满：好。\n张三：对。\n王小满：对。\n"
    assert who(text, "zh") == ["张三", "王小满", "张三", "王小满"]


def test_two_surnames_with_one_office_between_them_stay_two() -> None:
    text = "李部长：好。\n王部长：好。\n李部长：对。\n王部长：对。\n"
    assert who(text, "zh") == ["李部长", "王部长", "李部长", "王部长"]
