"""Paragraphs that only name who speaks next, with the post."""

from __future__ import annotations

import pytest

from store.text.speech.en import attribute
from store.text.speech.en_cards import card


@pytest.mark.parametrize(
    ("line", "name", "posts"),
    [
        (
            "Ines Okafor, deputy of the congress and chairman of Linhe Motors:",
            "Ines Okafor",
            ["deputy of the congress and chairman of Linhe Motors"],
        ),
        ("Chairman of Linhe Motors: Ines Okafor:", "Ines Okafor", ["Chairman of Linhe Motors"]),
        (
            "Member of the National Committee, chairman of Linhe Motors Co., Ltd. Ke Dashan:",
            "Ke Dashan",
            ["Member of the National Committee, chairman of Linhe Motors Co., Ltd."],
        ),
    ],
)
def test_a_name_with_the_post_before_a_colon_opens_a_speech(line: str, name: str, posts: list[str]) -> None:
    found = card(line)
    assert found is not None
    assert found.name is not None
    assert line[slice(*found.name)] == name
    assert [line[slice(*span)] for span in found.posts] == posts


@pytest.mark.parametrize(
    "line",
    [
        "Ines Okafor:",
        "Ines Okafor, chairman of Linhe Motors, said:",
        "Ines Okafor, chairman of Linhe Motors, will answer these questions:",
        "The chairman of Linhe Motors:",
        "Ines Okafor, chairman of Linhe Motors",
        "",
    ],
)
def test_other_lines_open_none(line: str) -> None:
    assert card(line) is None


CARDS = """The two sessions: what they said

Ines Okafor, chairman of Linhe Motors:

It is recommended that the tax be lowered. It should be done soon.

Head of the Reed Bureau: Bo Reyes:

On reeds, Bo Reyes said that fewer are cut.
Reeds grow back in a year.

The next session is in May
"""


def test_what_stands_under_a_card_is_said_by_the_person_named() -> None:
    found = attribute(CARDS)
    names = {speaker.id: (speaker.name, speaker.affiliation) for speaker in found.speakers}
    assert [(names[p.speaker or ""], CARDS[p.start : p.end]) for p in found.passages] == [
        (
            ("Ines Okafor", "Linhe Motors"),
            "It is recommended that the tax be lowered. It should be done soon.",
        ),
        (("Bo Reyes", "Reed Bureau"), "fewer are cut."),
        (("Bo Reyes", "Reed Bureau"), "Reeds grow back in a year."),
    ]
