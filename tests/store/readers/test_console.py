"""What a recogniser prints while it listens is read as stretches of one unknown voice."""

from __future__ import annotations

from store.deriving import derive
from store.readers import console
from store.records import Source

PRINTED = "[00:00.000 --> 00:04.000]  Shall we?\n[00:04.000 --> 01:09.500]  Note this: yes.\n"


def test_each_line_is_a_stretch_with_its_time() -> None:
    found = console.read(PRINTED)
    assert found is not None
    assert [(PRINTED[x.start : x.end], x.time) for x in found.lines] == [
        ("Shall we?", 0),
        ("Note this: yes.", 4000),
    ]


def test_the_words_are_those_of_one_unknown_voice() -> None:
    found = console.read(PRINTED)
    assert found is not None
    document = derive(Source("a.txt", "0", found.reader, "utf-8", PRINTED, found.lines))
    assert document.meeting.kind == "transcript"
    assert sum(p.kind == "direct" for p in document.passages) == 2


def test_lines_that_say_who_speaks_are_left_to_the_labels() -> None:
    for name in ("[SPEAKER_00] ", "Ines Okafor: ", "林知远："):
        text = "".join(f"[00:0{n}.000 --> 00:0{n + 1}.000] {name}One.\n" for n in range(3))
        assert console.read(text) is None


def test_an_arrow_in_a_text_is_no_recording() -> None:
    assert console.read("[00:00.000 --> 00:04.000]  One.\nTwo.\n") is None
    assert console.read("") is None
