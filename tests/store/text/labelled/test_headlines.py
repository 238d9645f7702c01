from __future__ import annotations

import pytest

from store.text.labelled.headlines import clock_rows, read
from store.text.labelled.rows import cut
from tests.store.text.labelled.record import said


@pytest.mark.parametrize(
    "head",
    [
        "说话人 1 00:00:0{}",
        "说话人1 00:0{}",
        "发言人 2 00:00:0{}",
        "Ines Okafor  0:0{}",
        "Ines Okafor | 00:00:0{}",
        "00:00:0{} Ines Okafor",
        "[00:00:0{}] Ines Okafor",
        "Ines Okafor (00:0{})",
        "ines 0:0{}",
    ],
)
def test_name_and_time_stand_in_either_order(head: str) -> None:
    text = "".join(f"{head.format(n)}\nwords are said here\n\n" for n in (1, 2, 3))
    assert [label.time for label in read(cut(text))] == [1000, 2000, 3000]


def test_one_header_is_none() -> None:
    assert read(cut("Ines Okafor  0:04\nHello.\n")) == ()


def test_times_that_fall_are_no_recording() -> None:
    assert read(cut("Ines  0:09\nHello.\nBo  0:04\nHi.\nInes  0:01\nBye.\n")) == ()


def test_agenda_lines_have_no_words_under_them() -> None:
    assert read(cut("Opening 9:00\nCoffee 10:30\nLunch 12:00\n")) == ()


def test_a_time_in_a_sentence_is_no_header() -> None:
    assert read(cut("Back by 9:30\nwe sail.\nHome by 10:30\nwe rest.\n")) == ()


def test_times_alone_are_known() -> None:
    assert clock_rows(cut("00:05:00\nwords\n[0:06]\n")) == {0: 300000, 2: 6000}


def test_the_hour_of_the_clock_behind_a_name_heads_a_turn() -> None:
    text = (
        "Mr Okafor 11:05 a.m.\nThe pier is shut, and stays so.\nMs Reyes 11:05 a.m.\nFor how long is that?\n"
        "Mr Okafor 11:05 a.m.\nUntil the divers have been.\n"
    )
    assert [name for name, _ in said(text)] == ["Okafor", "Reyes", "Okafor"]
