"""Bad labels never spoil a record: it is read as far as can be, and one note says what was left out."""

from __future__ import annotations

import pytest

from tests.store.text.labelled.record import read, said


@pytest.mark.parametrize(
    ("label", "language"),
    [("张" * 10_000 + "：", "zh"), ("Bo" * 5_000 + ":", "en"), ("[" + "Bo " * 3_333 + "]", "en")],
)
def test_a_name_of_ten_thousand_characters_is_left_out_with_its_words(label: str, language: str) -> None:
    colon = "：" if language == "zh" else ": "
    one, two = ("石望川", "苏曼") if language == "zh" else ("Ines Okafor", "Bo Lind")
    text = f"{one}{colon}好。\n{label} 我同意。\n{two}{colon}好。\n{one}{colon}散会。\n"
    found = read(text, "zh" if language == "zh" else "en")
    assert [speaker.name for speaker in found.speakers] == [one, two]
    assert not any("同意" in text[p.start : p.end] for p in found.passages)
    assert [note.text for note in found.notes] == [
        "left out: 1 turn under a label of more than 60 characters"
    ]


def test_a_broken_time_leaves_the_turn_and_is_told() -> None:
    text = "[00:00:01] Ines: Open.\n[00:0x:04] Bo: Yes.\n[00:00:09] Ines: Close.\n[00:00:12] Bo: No.\n"
    assert [name for name, _ in said(text)] == ["Ines", "Bo", "Ines", "Bo"]
    found = read(text)
    assert [p.time for p in found.passages] == [1000, None, 9000, 12000]
    assert [note.text for note in found.notes] == ["left out: 1 time that is none"]


def test_ten_thousand_speakers_are_ten_thousand() -> None:
    text = "".join(f"Speaker {number}: I agree.\n" for number in range(10_000))
    assert len(read(text).speakers) == 10_000


def test_mixed_styles_of_labels_are_read_together() -> None:
    text = (
        "Ines Okafor: Open.\n[Bo Lind] Yes.\n**Mara Reyes**: Why?\n<Felix Orme> Because.\nTHE CHAIR. Order.\n"
        "Ines Okafor (Works): Close.\nBo Lind: Yes.\n[Mara Reyes] No.\n**Felix Orme**: No.\n"
    )
    names = [name for name, _ in said(text)]
    assert names[:5] == ["Ines Okafor", "Bo Lind", "Mara Reyes", "Felix Orme", "THE CHAIR"]
    assert names[5:] == ["Ines Okafor", "Bo Lind", "Mara Reyes", "Felix Orme"]
