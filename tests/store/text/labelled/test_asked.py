"""Whom an interview asks is told by its headline and its first paragraph."""

from __future__ import annotations

import pytest

from tests.store.text.labelled.record import people, said

ZH = "\n\n问：难吗？\n\n答：难。\n\n问：还做吗？\n\n答：做。\n"
EN = "\n\nQ: Was it hard?\n\nA: Yes.\n\nQ: Will you go on?\n\nA: I will.\n"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("对话南岭气象站站长顾青岚：雾里的日子", "顾青岚"),
        ("专访｜佟采薇：种树的人不着急\n\n本刊记者　鲁岩", "佟采薇"),
        ("馆长骆青山：我们守着一条船\n\n骆青山从事文物修复三十年。", "骆青山"),
        ("守船的人\n\n骆青山，河湾博物馆馆长，近日接受了采访。", "骆青山"),
        ("修桥的人——访石望川", "石望川"),
        ("采访对象：石望川（桥工）", "石望川"),
    ],
)
def test_a_chinese_head_names_who_answers(head: str, name: str) -> None:
    assert [who for who, _ in said(head + ZH, "zh")] == ["", name, "", name]


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Odile Marsh on thirty years of lighthouses\n\nOdile Marsh kept the light.", "Odile Marsh"),
        ("An interview with Odile Marsh", "Odile Marsh"),
        ("TERESA GALVAN, having been duly sworn, testified as follows:", "Teresa Galvan"),
    ],
)
def test_an_english_head_names_who_answers(head: str, name: str) -> None:
    assert [who for who, _ in said(head + EN)] == ["", name, "", name]


def test_a_head_that_names_two_leaves_the_answers_to_nobody_known() -> None:
    head = "Odile Marsh and Felix Orme kept the light. Odile Marsh lit it; Felix Orme cooked.\n\nBoth left."
    assert {who for who, _ in said(head + EN)} == {"", "Respondent"}


def test_what_follows_the_name_is_its_post() -> None:
    text = "馆长骆青山：守船\n\n骆青山，河湾博物馆馆长，近日受访。\n\n记者：难？\n骆：难。\n记者：好。\n"
    found = people(text, "zh")["骆青山"]
    assert (found.post, found.affiliation) == ("馆长", "河湾博物馆")


def test_a_spokesman_who_holds_the_conference_answers() -> None:
    text = (
        "5月6日，港务局发言人佟采薇主持例行记者会。\n\n问：闸门修好了吗？\n\n答：修好了。\n\n"
        "问：谁修的？\n\n答：船厂。\n"
    )
    found = people(text, "zh")["佟采薇"]
    assert (found.post, found.affiliation) == ("发言人", "港务局")


def test_answers_of_nobody_known_are_one_voice() -> None:
    text = "问：闸门修好了吗？\n\n答：修好了。\n\n问：谁修的？\n\n答：船厂。\n\n问：真的？\n\n答：真的。\n"
    assert list(people(text, "zh")) == ["受访者"]
