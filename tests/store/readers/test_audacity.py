"""Audacity's labels are read as turns."""

from __future__ import annotations

from store.readers import audacity


def test_labels_with_and_without_a_voice_are_read() -> None:
    text = "0.500000\t2.000000\t[[SPEAKER_00]]Shall we?\n2.250000\t3.000000\t Yes.\n"
    extract = audacity.read(text)
    assert extract is not None
    spoken = [(ln.name, text[ln.start : ln.end], ln.time) for ln in extract.lines]
    assert spoken == [("SPEAKER_00", "Shall we?", 500), (None, "Yes.", 2250)]


def test_a_table_is_no_label_track() -> None:
    assert audacity.read("speaker\ttext\nInes\tYes.\n") is None
    assert audacity.read("") is None
