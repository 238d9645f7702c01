"""A record that is one speech is all its speaker's words; a report about a speech is prose."""

# ruff: noqa: E501 - a record is easier to read as one piece a line

from __future__ import annotations

import pytest

from store.records import Language
from store.text import turns
from tests.store.text.labelled.record import people, read, said

BODY_ZH = (
    "各位老师：\n\n我今天讲三句话。\n\n第一句，我们要读书。书读多了，路就宽了，人也就站得稳了。谢谢大家。"
)
BODY_EN = (
    "Good morning.\n\nI grew up four miles from here, and we crossed this river by ferry.\n\nToday we walk."
)


@pytest.mark.parametrize(
    ("head", "name", "post"),
    [
        ("在青石中学毕业典礼上的讲话\n\n青石中学校长　丰映雪\n（2023年6月20日）", "丰映雪", "校长"),
        ("云川市副市长欧阳澜在全市防汛工作会议上的讲话\n2022年5月8日", "欧阳澜", "副市长"),
        ("在首届水利论坛上的主旨演讲\n演讲人：贺兰舟", "贺兰舟", None),
        ("新年致辞\n韦庭轩", "韦庭轩", None),
        ("開學典禮致辭\n\n校長　盧永年", "盧永年", "校長"),
    ],
)
def test_chinese_titles_and_bylines_name_who_speaks(head: str, name: str, post: str | None) -> None:
    text = f"{head}\n\n{BODY_ZH}"
    assert said(text, "zh") == [(name, BODY_ZH)]
    assert people(text, "zh")[name].post == post


@pytest.mark.parametrize(
    ("head", "name", "post"),
    [
        ("Remarks by Secretary Helena Voss at the Opening of the Bridge\n\nMerrow, May 4, 2021", "Helena Voss", "Secretary"),
        ("Speech by Tomas Reuel, Chief Executive, at the Utilities Forum\n12 October 2022", "Tomas Reuel", "Chief Executive"),
        ("# Commencement Address 2019\n*Principal Amara Diallo*", "Amara Diallo", "Principal"),
        ("Mayor Ada Pike's remarks at the town hall", "Ada Pike", "Mayor"),
        ("Keynote address to the Bridge Society\n\nBy Ines Okafor", "Ines Okafor", None),
    ],
)  # fmt: skip
def test_english_titles_and_bylines_name_who_speaks(head: str, name: str, post: str | None) -> None:
    text = f"{head}\n\n{BODY_EN}\n"
    assert said(text) == [(name, BODY_EN)]
    assert people(text)[name].post == post


def test_a_speech_is_direct_and_of_its_own_kind() -> None:
    found = read(f"新年致辞\n韦庭轩\n\n{BODY_ZH}", "zh")
    assert found.kind == "speech"
    assert {p.kind for p in found.passages} == {"direct"}


def test_a_note_on_the_author_is_no_speech_and_gives_the_post() -> None:
    text = f"新年致辞\n韦庭轩\n\n{BODY_ZH}\n\n（作者系澄江水泵厂董事长）"
    assert said(text, "zh") == [("韦庭轩", BODY_ZH)]
    assert (people(text, "zh")["韦庭轩"].post, people(text, "zh")["韦庭轩"].affiliation) == (
        "董事长",
        "澄江水泵厂",
    )


def test_applause_is_cut_out_of_a_speech() -> None:
    text = "Remarks by Helena Voss\n\nGood morning. I am glad to be here with you.\n\n(Applause.)\n\nWe did it.\n"
    assert [words for _, words in said(text)] == [
        "Good morning. I am glad to be here with you.",
        "We did it.",
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "zh",
            "李沐风在全市教育大会上的讲话引发热烈反响\n\n我们学习了讲话。\n\n大家一致认为，讲话鼓舞人心。",
        ),
        (
            "zh",
            "丰映雪在毕业典礼上的讲话\n\n昨天，我们来到青石中学。丰映雪说，要读书。我们都很感动，我哭了。",
        ),
        (
            "zh",
            "我在山里教书\n\n我是一名教师。我来到石门小学。有一天，一个孩子问我：山外面有什么？\n我说：有海。",
        ),
        (
            "en",
            "Remarks by mayor draw fire\n\nI was there. We heard the mayor say that she was tired of leaks.",
        ),
        (
            "en",
            "Remarks by Mayor Ada Pike\n\nOur reporter was there. Pike said that she was tired, and we agree.",
        ),
        ("en", "Remarks at the Opening of the Bridge\n\nGood morning. I am glad that we are here at last."),
    ],
)
def test_reports_about_speeches_and_speeches_by_nobody_are_prose(language: Language, text: str) -> None:
    assert turns.attribute(text, language) is None
