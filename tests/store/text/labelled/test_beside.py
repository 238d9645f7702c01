"""Minutes read twice: by the names their lists explain, and as prose where those leave words untold."""

from __future__ import annotations

import pytest

from tests.store.text.labelled.record import people, read, said

HEAD = "Minutes of the Harbour Board\n\nPresent: Ines Okafor (Chair), Bo Lindqvist, Tam Reyes\n\n"


def test_words_that_only_the_reading_of_prose_finds_stand_beside_those_of_people_listed() -> None:
    text = HEAD + (
        "Mr Lindqvist reported that the north pier had reopened in May.\n\n"
        "“We cannot afford a second dredger this year,” warned Carla Voss, a pilot from Eastwick.\n"
    )
    assert said(text) == [
        ("Bo Lindqvist", "the north pier had reopened in May."),
        ("Carla Voss", "We cannot afford a second dredger this year"),
    ]
    assert people(text)["Carla Voss"].post == "pilot"


def test_prose_alone_makes_minutes_where_nothing_is_told_by_the_list_and_the_list_gives_the_post() -> None:
    text = HEAD + "“The tide gauge is broken,” Okafor warned. “It will be mended on Friday.”\n"
    assert said(text)[0] == ("Ines Okafor", "The tide gauge is broken")
    assert people(text)["Ines Okafor"].post == "Chair"


def test_a_place_that_both_readings_know_is_read_once() -> None:
    text = HEAD + "Mr Lindqvist reported that the north pier had reopened. He said it would shut in May.\n"
    assert said(text) == [
        ("Bo Lindqvist", "the north pier had reopened."),
        ("Bo Lindqvist", "it would shut in May."),
    ]


@pytest.mark.parametrize(
    "act",
    [
        "Carla Voss thanked the pilots and the harbour master for their patience.",
        "Carla Voss moved that the plan be accepted.",
        "Carla Voss distributed the plan of the new basin.",
    ],
)
def test_acts_are_no_speech_in_either_reading(act: str) -> None:
    text = f"{HEAD}Mr Lindqvist reported that the north pier had reopened.\n\n{act}\n"
    assert said(text) == [("Bo Lindqvist", "the north pier had reopened.")]


def test_the_record_says_that_it_was_read_twice() -> None:
    text = HEAD + (
        "Mr Lindqvist reported that the north pier had reopened in May.\n\n"
        "“We cannot afford a second dredger this year,” warned Carla Voss, a pilot from Eastwick.\n"
    )
    assert read(text).notes[0].text == "passages read as minutes: 1, as prose beside them: 1"


def test_labels_that_account_for_the_words_leave_nothing_to_prose() -> None:
    text = (
        "Minutes of the Harbour Board\n\nInes Okafor: The pier is shut, said Carla Voss of the pilots, and "
        "it stays so until the divers have been.\nBo Lindqvist: Then we wait.\nInes Okafor: We do.\n"
    )
    assert [name for name, _ in said(text)] == ["Ines Okafor", "Bo Lindqvist", "Ines Okafor"]
    assert read(text).notes == ()


def test_an_item_in_which_nobody_is_named_belongs_to_nobody() -> None:
    text = HEAD + (
        "1. Lindqvist said, “The north pier has reopened.”\n\n"
        "2. Under old business everyone admired the table that the pilots had found in the shed.\n"
    )
    assert all("admired" not in words for _, words in said(text))
