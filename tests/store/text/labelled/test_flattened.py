"""Records whose line ends were lost."""

from __future__ import annotations

import pytest

from store.text.labelled import flattened
from tests.store.text.labelled.record import said

TALK = (
    "Okafor: The pier is shut until the divers have been down and looked at every pile of the north side. "
    "Lindqvist: Then we wait for them, as we did last year when the storm had taken the lamps. "
    "Okafor: We do. Has anybody asked the pilots? Lindqvist: I have. They are content. Okafor: Good."
)


def test_labels_that_come_back_inside_one_line_begin_turns() -> None:
    assert [name for name, _ in said(TALK)] == ["Okafor", "Lindqvist"] * 2 + ["Okafor"]
    assert said(TALK)[2][1] == "We do. Has anybody asked the pilots?"


@pytest.mark.parametrize("colon", "：:")
def test_chinese_labels_inside_one_line_begin_turns(colon: str) -> None:
    text = "林知远：先看预算。" + "各处的数字都在表里，请大家看一看有没有出入。" * 10
    text += "苏曼：好的。林知远：下一项是码头。苏曼：码头的灯坏了三盏。林知远：记下来。"
    text = text.replace("：", colon)
    assert [name for name, _ in said(text, "zh")] == ["林知远", "苏曼"] * 2 + ["林知远"]


def test_lines_of_a_chat_run_together_are_told_by_their_times() -> None:
    text = (
        "17:00 <mira> shall we begin with the pier, as the agenda of last week has it in the first place? "
        "17:01 <tam> yes, let me find the notes of the divers that came on Monday by post, one moment please "
        "17:02 <mira> fine 17:03 <tam> here they are 17:04 <bo_l> hello"
    )
    assert [name for name, _ in said(text)] == ["mira", "tam", "mira", "tam", "bo_l"]


@pytest.mark.parametrize(
    "prose",
    [
        "The board met on Monday. Note: the pier is shut. Next meeting: Friday. Note: bring boots. " * 4,
        "He asked one thing. Voss: who pays? Nobody knew. The answer came late: the town does. " * 4,
        "At 17:00 <b>the doors</b> opened and at 18:00 <b>they</b> shut; at 19:00 <b>all</b> was over. " * 4,
    ],
)
def test_headings_quotations_and_tags_inside_a_line_begin_nothing(prose: str) -> None:
    assert flattened.starts(prose[:1400]) == ()


def test_a_short_line_is_left_whole() -> None:
    assert flattened.starts("Okafor: Yes. Lindqvist: No. Okafor: Yes. Lindqvist: No.") == ()
