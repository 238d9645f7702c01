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


def _people(text: str) -> list[tuple[str, str, str | None]]:
    """Return name, post and place of whoever is introduced with a post in `text`."""
    return [(m.name, m.role.post, m.role.affiliation) for m in introduced(text, text) if m.role]


def test_a_person_whose_post_stands_behind_the_name_ends_before_the_next_post() -> None:
    assert _people("岭南省水利厅祝平川副巡视员、校长栗田野出席开幕式。") == [
        ("祝平川", "副巡视员", "岭南省水利厅"),
        ("栗田野", "校长", None),
    ]


@pytest.mark.parametrize(
    "text", ["云州大学法学院院长指出，", "云州市人民医院院长出席。", "某局发展中心主任表示，"]
)
def test_the_end_of_an_organisations_name_is_no_person(text: str) -> None:
    assert _people(text) == []


def test_a_title_behind_a_full_name_makes_it_one_inside_a_university() -> None:
    assert _people("云州大学祝平川院长指出，要改。") == [("祝平川", "院长", "云州大学")]
