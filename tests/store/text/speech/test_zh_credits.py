"""Words with their speaker behind a dash. All people are invented."""

from __future__ import annotations

import pytest

from tests.store.text.speech.zh_said import Said, said

CREDITS: tuple[tuple[str, Said], ...] = (
    (
        "大会之声\n提案既要有数量，又要有质量。——省政协委员祁明远在分组讨论时发言。",
        (("祁明远", "提案既要有数量，又要有质量。"),),
    ),
    (
        "大会之声\n“路通了，货就出得去。”——县人大代表柏清如",
        (("柏清如", "路通了，货就出得去。"),),
    ),
    (
        "大会之声\n交通要解决两个问题。——省政协委员祁明远称，尾气占了大头。",
        (("祁明远", "交通要解决两个问题。"), ("祁明远", "尾气占了大头。")),
    ),
    ("大会之声\n会场座无虚席。——本报记者祁明远摄", ()),
    ("大会之声\n我们要办三件事——修路、修渠、办学。", ()),
)


@pytest.mark.parametrize(("text", "words"), CREDITS)
def test_words_before_a_dash_are_those_of_who_stands_behind_it(text: str, words: Said) -> None:
    assert said(text) == words
