from __future__ import annotations

from store.records import Line
from store.text.labelled.captions import turns


def test_a_label_carries_on_where_names_stand_only_at_turns() -> None:
    lines = (Line(0, 2, "Ines"), Line(3, 5, None), Line(6, 8, "Bo"), Line(9, 11, None))
    assert [turn.label.name for turn in turns("aa bb cc dd", lines)] == ["Ines", "Ines", "Bo", "Bo"]


def test_a_cue_without_a_name_is_unknown_where_every_cue_has_one() -> None:
    lines = (Line(0, 2, "Ines"), Line(3, 5, "Ines"), Line(6, 8, None), Line(9, 11, "Bo"))
    assert [turn.label.name for turn in turns("aa bb cc dd", lines)] == [
        "Ines",
        "Ines",
        "Unknown speaker",
        "Bo",
    ]


def test_cues_that_are_only_a_sound_are_dropped() -> None:
    text = "[Laughter] ♪ words"
    assert len(turns(text, (Line(0, 10, "Ines"), Line(11, 12, "Ines"), Line(13, 18, "Ines")))) == 1


def test_display_names_are_taken_apart_at_bars_and_brackets_only() -> None:
    lines = (Line(0, 2, "Okafor, Ines (Works)"), Line(3, 5, "Bo (he/him) | Finance"))
    assert [(t.label.person.name, t.label.person.affiliation) for t in turns("aa bb", lines)] == [
        ("Okafor, Ines", "Works"),
        ("Bo", "Finance"),
    ]
