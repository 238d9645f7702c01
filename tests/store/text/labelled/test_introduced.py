"""Offices and voices get the names that their holders say."""

from __future__ import annotations

import pytest

from tests.store.text.labelled.record import people, said


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("各位好，我是主持人顾青岚，欢迎来到夜谈。", "顾青岚"),
        ("大家好，我是顾青岚。", "顾青岚"),
        ("我是顾青岚的同事，替她主持。", "主持人"),
        ("欢迎来到夜谈。", "主持人"),
    ],
)
def test_a_host_who_says_a_name_is_called_by_it(first: str, name: str) -> None:
    text = f"主持人：{first}\n石望川：你好。\n主持人：桥难修吗？\n石望川：难。\n"
    assert [who for who, _ in said(text, "zh")] == [name, "石望川", name, "石望川"]


def test_a_voice_of_a_recogniser_that_says_its_name_has_it() -> None:
    text = "Speaker 1: Hello, my name is Ines Okafor, and I run the lock.\nSpeaker 2: Hi.\nSpeaker 1: Sit.\n"
    assert list(people(text)) == ["Ines Okafor", "Speaker 2"]
    assert "Speaker 1" in people(text)["Ines Okafor"].aliases


def test_who_says_a_name_and_speaks_under_it_is_one_person() -> None:
    text = "Moderator: I am Ines Okafor, welcome.\nBo Lind: Thanks.\nInes Okafor: Begin.\nBo Lind: Yes.\n"
    assert [who for who, _ in said(text)] == ["Ines Okafor", "Bo Lind", "Ines Okafor", "Bo Lind"]


@pytest.mark.parametrize(
    "call",
    [
        "I will now turn the call over to Ines Okafor.",
        "Let me hand over to our chief engineer, Ines Okafor. Please go ahead.",
        "Our next question comes from Ines Okafor with Harbour News.",
    ],
)
def test_a_voice_that_is_called_up_by_name_has_it(call: str) -> None:
    text = f"Speaker 1: Good morning, all. {call}\nSpeaker 2: Thanks. The lock is dry.\nSpeaker 1: Fine.\n"
    assert list(people(text)) == ["Speaker 1", "Ines Okafor"]
    assert people(text)["Ines Okafor"].reason == "called up by name in the turn before"


@pytest.mark.parametrize("call", ["有请顾青岚。", "下面请总工程师顾青岚为我们介绍。"])
def test_a_chinese_voice_that_is_called_up_by_name_has_it(call: str) -> None:
    text = f"说话人 1：各位好。{call}\n说话人 2：谢谢，船闸已经干了。\n说话人 1：好的。\n"
    assert list(people(text, "zh")) == ["说话人 1", "顾青岚"]


@pytest.mark.parametrize(
    "words",
    [
        "I gave the plans to Ines Okafor last week, and she has not answered.",
        "We turn to page four.",
        "Ines Okafor sends her regards.",
    ],
)
def test_who_is_only_spoken_of_does_not_speak_next(words: str) -> None:
    text = f"Speaker 1: Good morning. {words}\nSpeaker 2: Thanks. The lock is dry.\nSpeaker 1: Fine.\n"
    assert list(people(text)) == ["Speaker 1", "Speaker 2"]
