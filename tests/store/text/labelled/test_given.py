"""A record whose turns a person has marked is read by those marks alone."""

from __future__ import annotations

from store.records import Attribution, Line
from store.text import turns


def said(found: Attribution | None, text: str) -> list[tuple[str, str]]:
    assert found is not None
    names = {speaker.id: speaker.name for speaker in found.speakers}
    return [(names[p.speaker or ""], text[p.start : p.end]) for p in found.passages]


def test_turns_begin_at_the_marks() -> None:
    text = "会议\n时间：今天\n\n◇石望川◇开会。\n注：要下雨。\n◇苏曼◇（镇长）好。\n◇石望川◇散会。"
    found = turns.attribute(text, "zh", marker="◇{name}◇")
    assert said(found, text) == [
        ("石望川", "开会。\n注：要下雨。"),
        ("苏曼", "（镇长）好。"),
        ("石望川", "散会。"),
    ]
    assert found is not None
    assert [note.text for note in found.notes] == ["3 turns marked as ◇{name}◇"]


def test_marks_inside_a_line_begin_turns_too() -> None:
    text = "Ines >> Open. Bo >> Yes. Ines >> Close."
    found = turns.attribute(text, "en", marker=r"regex:\b(?P<name>Ines|Bo) >> ")
    assert said(found, text) == [("Ines", "Open."), ("Bo", "Yes."), ("Ines", "Close.")]


def test_the_names_are_those_of_the_list_of_those_present() -> None:
    text = "Present: Ines Okafor (Chair), Bo Lind\n\n{Okafor} Open.\n{Lind} Yes.\n"
    found = turns.attribute(text, "en", marker="{{name}}")
    assert [name for name, _ in said(found, text)] == ["Ines Okafor", "Bo Lind"]


def test_a_post_in_the_mark_is_the_speaker_s() -> None:
    text = "石望川／桥工／ 开会。\n苏曼／镇长／ 好。\n"
    found = turns.attribute(text, "zh", marker="{name}／{post}／")
    assert found is not None
    assert [(s.name, s.post or s.affiliation) for s in found.speakers] == [
        ("石望川", "桥工"),
        ("苏曼", "镇长"),
    ]


def test_times_of_cues_stay() -> None:
    text = "~Ines~ Open.\n~Bo~ Yes.\n"
    lines = (Line(0, 12, None, 1000), Line(13, 22, None, 9000))
    found = turns.attribute(text, "en", lines, marker="~{name}~")
    assert found is not None
    assert [p.time for p in found.passages] == [1000, 9000]


def test_marks_that_are_not_there_are_told_and_the_record_is_read_as_ever() -> None:
    text = "石望川：开会。\n苏曼：好。\n石望川：散会。\n"
    found = turns.attribute(text, "zh", marker="◇{name}◇")
    assert len(said(found, text)) == 3
    assert found is not None
    assert [note.level for note in found.notes] == ["warning"]
