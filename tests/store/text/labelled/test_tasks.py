"""Names in lists of tasks and decisions own something and say nothing."""

from __future__ import annotations

from tests.store.text.labelled.record import said

MINUTES = (
    "# Minutes of the lock keepers\n\n* Ines Okafor: The gate sticks.\n* Bo Lind: It needs grease.\n"
    "* Ines Okafor: Soon.\n"
)


def test_names_under_a_heading_of_actions_own_them() -> None:
    text = f"{MINUTES}\n## Action items\n\n* Bo Lind: grease the gate\n* Ines Okafor: order a pump\n"
    assert [name for name, _ in said(text)] == ["Ines Okafor", "Bo Lind", "Ines Okafor"]


def test_a_list_of_decisions_ends_with_the_list() -> None:
    text = (
        "会议纪要\n出席：石望川、苏曼\n\n石望川：闸门卡住。\n苏曼：要上油。\n\n"
        "会议决定：\n1. 石望川：上油。\n2. 苏曼：买泵。\n\n"
        "其他\n石望川：散会前说一句。\n"
    )
    assert [words for _, words in said(text, "zh")] == ["闸门卡住。", "要上油。", "散会前说一句。"]


def test_running_text_under_what_comes_next_is_told() -> None:
    text = (
        "会议纪要\n出席：石望川、苏曼\n\n一、进度\n石望川指出，闸门卡住。\n\n二、下一步\n苏曼提出，先上油。\n"
    )
    assert said(text, "zh")[-1] == ("苏曼", "先上油。")
