"""What a reader of a Chinese record is told beside the passages."""

from __future__ import annotations

import pytest

from store.records import Speaker
from store.text.speech.zh import attribute
from store.text.speech.zh_notes import one_person


def test_a_long_quotation_without_a_speaker_is_noted_with_its_place() -> None:
    text = "会议室里很安静。“这条渠修了三年还没有通水，庄稼等不起。”窗外下着雨。"
    notes = attribute(text).notes
    assert [(n.level, n.start) for n in notes] == [("info", text.index("这条"))]
    assert notes[0].text.startswith("a quotation without a speaker: 这条渠")


def test_a_quotation_with_a_speaker_is_not_noted() -> None:
    assert attribute("村主任赵春山说：“这条渠修了三年还没有通水，庄稼等不起。”").notes == ()


@pytest.mark.parametrize(
    ("one", "other", "offered"),
    [
        (("赵春山", "县长", "云县"), ("赵春三", "县长", "云县"), True),
        (("赵春山", "县长", "云县"), ("赵春三", "县长", "雨县"), False),
        (("赵春山", "县长", "云县"), ("钱春山", "县长", "云县"), False),
        (("赵春山", "县长", "云县"), ("春山", None, None), True),
        (("尼古拉·彼得罗夫", "教授", None), ("彼得罗夫", None, None), True),
        (("赵春山", None, None), ("赵春三", None, None), False),
    ],
)
def test_two_who_may_be_one_are_offered_and_not_merged(
    one: tuple[str, str | None, str | None], other: tuple[str, str | None, str | None], offered: bool
) -> None:
    speakers = [Speaker("s1", *one), Speaker("s2", *other)]
    assert [n.level for n in one_person(speakers)] == ["warning"] * offered
