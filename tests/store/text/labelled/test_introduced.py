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
