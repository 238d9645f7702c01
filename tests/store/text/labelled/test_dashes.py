"""A dash parts a label from its words where the speakers come back with it."""

from __future__ import annotations

from tests.store.text.labelled.record import said


def test_a_dash_labels_turns() -> None:
    text = "Ines – The gate sticks.\nBo – It needs grease.\nInes – Then buy some.\nBo – Tomorrow.\n"
    assert said(text)[:2] == [("Ines", "The gate sticks."), ("Bo", "It needs grease.")]


def test_a_chinese_dash_labels_turns() -> None:
    text = "石望川——闸门卡住了。\n苏曼——要上油。\n石望川——那就买。\n苏曼——明天去。\n"
    assert said(text, "zh")[1] == ("苏曼", "要上油。")


def test_items_with_a_dash_that_never_come_back_are_no_turns() -> None:
    text = "Grease – two cans.\nRope – forty metres.\nPaint – one bucket.\n"
    assert said(text + "\nInes: Bring it all.\nBo: Yes.\nInes: Good.\n")[0] == ("Ines", "Bring it all.")


def test_initials_of_those_listed_before_a_dash_label_items_of_a_list() -> None:
    text = (
        "# 2031-05-02\n\n## Attendees\n\n- [x] Ines Okafor (IO)\n- [ ] Bo Lind (BL)\n- [x] Ada Voss (AV)\n\n"
        "## Minutes\n\n- Stale requests - pretty few\n- IO - the wall leaks.\n- AV - is it a big hole?\n"
    )
    assert said(text) == [("Ines Okafor", "the wall leaks."), ("Ada Voss", "is it a big hole?")]
