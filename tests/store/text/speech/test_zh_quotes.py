"""Which quotation marks hold speech."""

from __future__ import annotations

import pytest

from store.text.speech.zh_quotes import mask


def quoted(text: str) -> list[str]:
    return [text[q.open + 1 : q.close] for q in mask(text)[1]]


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("他说：“先修路。”", ["先修路。"]),
        ("“先修路，”他说，“再修桥。”", ["先修路，", "再修桥。"]),
        ("要办好“最多跑一次”改革。", []),
        ("「先修路。」他說。", ["先修路。"]),
        ('"先修路。"他说。', ["先修路。"]),
        ("“甲说‘好’。”他说。", ["甲说‘好’。"]),
        ("“先修路，再修桥，最后修渠。明年开工", ["先修路，再修桥，最后修渠。明年开工"]),
        ("一个“不关的记号。", []),
        ("“我们等了三年”，村民赵大山说。", ["我们等了三年"]),
    ],
)
def test_speech_is_told_from_terms(text: str, speech: list[str]) -> None:
    assert quoted(text) == speech


def test_the_masked_copy_has_the_same_length_and_hides_what_is_quoted() -> None:
    text = "他说：“先修路。”《路》（草案）"
    masked = mask(text)[0]
    assert len(masked) == len(text)
    assert "修路" not in masked
    assert "草案" not in masked
    assert masked.startswith("他说：“")


def test_a_lost_mark_spoils_its_own_paragraph_only() -> None:
    assert quoted("“先修路。他说。") == []
    assert quoted("“再修桥。”他说。") == ["再修桥。"]
