from __future__ import annotations

import pytest

from store.text import turns
from store.text.labelled import roster
from store.text.labelled.rows import cut


def listed(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(p.name, p.post, p.affiliation) for p in roster.read(cut(text)).people]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Present: Cllr Ines Okafor (Chair), Cllr Tomas Reyes\n",
            [("Ines Okafor", "Chair", None), ("Tomas Reyes", "Cllr", None)],
        ),
        ("In attendance: Ms Okafor (Director of Works)\n", [("Okafor", "Director of Works", None)]),
        (
            "Present: Cllr Adair (Chair), Cllr Reyes; Apologies: Cllr Ong\n",
            [("Adair", "Chair", None), ("Reyes", "Cllr", None)],
        ),
        (
            "Witnesses: Bo Lindqvist, Director, Harbour Works; and Priya Ong, Treasurer.\n",
            [("Bo Lindqvist", "Director", "Harbour Works"), ("Priya Ong", "Treasurer", None)],
        ),
        (
            "## Present\n* Ines Okafor @iok (Chair)\n* Bo (TC)\n\nText.\n",
            [("Ines Okafor", "Chair", None), ("Bo", None, "TC")],
        ),
        (
            "Attendees:\nInes Okafor - Director of Works\nBo Lindqvist\n\n",
            [("Ines Okafor", "Director of Works", None), ("Bo Lindqvist", None, None)],
        ),
        (
            "PUBLIC OFFICERS ATTENDING:\n\nMR BO LINDQVIST, J.P.\nSECRETARY FOR HARBOURS\n",
            [("Bo Lindqvist", "Secretary for Harbours", None)],
        ),
        (
            "MEMBERS PRESENT:\nTHE PRESIDENT\nTHE HONOURABLE INES OKAFOR, G.B.S.\n",
            [("Ines Okafor", "President", None)],
        ),
        ("STATEMENT OF HON. INES OKAFOR, DIRECTOR OF WORKS\n", [("Ines Okafor", "Director of Works", None)]),
        ("An interview with Ines Okafor, Director of Works\n", [("Ines Okafor", "Director of Works", None)]),
        (
            "出席：罗一鸣、苏曼（镇长）、潘越（数据科科长）\n",
            [("罗一鸣", None, None), ("苏曼", "镇长", None), ("潘越", "科长", "数据科")],
        ),
        ("主持人：罗一鸣\n", [("罗一鸣", "主持人", None)]),
        ("出席：张　三　李四光\n", [("张三", None, None), ("李四光", None, None)]),
        (
            "出席議員：\n\n主席石望川議員 , G.B.S., J.P.\n\n陸青嵐議員\n",
            [("石望川", "主席", None), ("陸青嵐", "議員", None)],
        ),
        ("出席政府官員：\n運輸局局長何仲平先生 , 大紫荊勳賢 , J.P.\n", [("何仲平", "局長", "運輸局")]),
        ("嘉宾：\n石望川，云州桥梁研究院院长\n", [("石望川", "院长", "云州桥梁研究院")]),
        ("修桥的人——访石望川\n", [("石望川", None, None)]),
    ],
)
def test_lists_of_those_present_are_read(
    text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert listed(text) == expected


def test_a_host_who_speaks_is_no_list() -> None:
    assert listed("主持人：大家好，我们开始。\n") == []
    assert listed("Chair: Thank you.\n") == []
    assert listed("Chair: Yes\n") == []


def test_a_page_head_inside_a_list_does_not_end_it() -> None:
    text = "出席議員：\n石望川議員\n臨海市議會 ─ 2031年3月5日\n12\n陸青嵐議員\n"
    assert [name for name, _, _ in listed(text)] == ["石望川", "陸青嵐"]


def test_the_one_asked_is_known_when_there_is_only_one() -> None:
    found = roster.read(cut("受访者：石望川（工程师）\n"))
    assert found.asked is not None
    assert found.asked.name == "石望川"


def test_heads_in_a_records_own_words_are_lists_and_no_labels() -> None:
    text = (
        "Harbour Senate Minutes\n\nMembers absent without proxy: Ines Okafor, Bo Lind.\n\n"
        "Senate Officers and Staff Present:\nA. Voss, President; T. Reyes, Clerk; and J. Orme, Aide.\n\n"
        "Guests of the Senate:\nB. Beach, S. Frank, and T. Wilk.\n\nQUAY REPORT\n\n"
        "Ada Voss reported that the quay leaks.\n"
    )
    found = turns.attribute(text, "en")
    assert found is not None
    assert [(s.name, s.post) for s in found.speakers] == [("Ada Voss", "President")]


def test_a_list_wrapped_at_a_width_is_read_over_its_lines() -> None:
    text = (
        "Staff present:\nTown Manager Ines Okafor; Town Planner Bo Lindqvist; Town Clerk Tam\n"
        "Reyes, and Counsel Ada Voss\n2. Minutes\n"
    )
    assert [name for name, _, _ in listed(text)] == ["Ines Okafor", "Bo Lindqvist", "Tam Reyes", "Ada Voss"]


def test_rows_of_one_name_and_post_each_are_not_run_together() -> None:
    text = "Present:\nInes Okafor, Town Manager\nBo Lindqvist, Town Planner\n"
    assert listed(text) == [("Ines Okafor", "Town Manager", None), ("Bo Lindqvist", "Town Planner", None)]


def test_a_remark_behind_the_head_of_a_list_and_a_plus_between_names_hide_nobody() -> None:
    text = "Present (around the table): Ines Okafor, Bo Lindqvist + Tam Reyes\n"
    assert [name for name, _, _ in listed(text)] == ["Ines Okafor", "Bo Lindqvist", "Tam Reyes"]
