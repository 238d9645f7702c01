"""How people are introduced, and the texts of the web they stand in. All people are invented."""

from __future__ import annotations

import pytest

from store.text.speech.zh import attribute
from store.text.speech.zh_introduced import introduced
from tests.store.text.speech.zh_said import Said, said

INTRODUCED: tuple[tuple[str, Said], ...] = (
    ("云州大学副校长（主持工作）蒋一鸣说，先听意见。", (("蒋一鸣", "先听意见。"),)),
    ("祝平主持了讨论。他说，先听意见。", (("祝平", "先听意见。"),)),
    ("栗田是一位来自山区的代表，他很关心教育。他说，要多派老师。", (("栗田", "要多派老师。"),)),
    ("记者向祝平代表抛出一个问题：“您关心什么？”“我关心老师。”祝平说。", (("祝平", "我关心老师。"),)),
    ("市长马骏说,先修桥,再修路。他强调,质量第一!", (("马骏", "先修桥,再修路。"), ("马骏", "质量第一!"))),
    ("彝族代表阿苦伍机则看得更远。她说，山区要有好学校。", (("阿苦伍机", "山区要有好学校。"),)),
    (
        "財政局局長鄭國強表示,預算充足。鄭局長說,不會加稅。",
        (("鄭國強", "預算充足。"), ("鄭國強", "不會加稅。")),
    ),
)


@pytest.mark.parametrize(("text", "words"), INTRODUCED)
def test_whoever_is_introduced_keeps_his_words(text: str, words: Said) -> None:
    assert said(text) == words


def test_a_reporter_is_marked_as_press() -> None:
    assert [m.press for m in introduced("记者凌云报道", "记者凌云报道")] == [True]


def test_posts_are_shown_in_the_script_of_the_text() -> None:
    speaker = attribute("財政局局長鄭國強表示，預算充足。").speakers[0]
    assert (speaker.name, speaker.post, speaker.affiliation) == ("鄭國強", "局長", "財政局")


@pytest.mark.parametrize(
    "unit", ["县委书记张伟说，", "“好。”张伟说。", "张", "“", "（", "在《", "说", "&lt", "张三、"]
)
def test_one_long_line_of_anything_is_read(unit: str) -> None:
    assert len(attribute(unit * 500).speakers) <= 3
