"""What a reader of a Chinese record is told beside the passages."""

from __future__ import annotations

from store.text.speech.zh import attribute


def test_a_long_quotation_without_a_speaker_is_noted_with_its_place() -> None:
    text = "会议室里很安静。“这条渠修了三年还没有通水，庄稼等不起。”窗外下着雨。"
    notes = attribute(text).notes
    assert [(n.level, n.start) for n in notes] == [("info", text.index("这条"))]
    assert notes[0].text.startswith("a quotation without a speaker: 这条渠")


def test_a_quotation_with_a_speaker_is_not_noted() -> None:
    assert attribute("村主任赵春山说：“这条渠修了三年还没有通水，庄稼等不起。”").notes == ()
