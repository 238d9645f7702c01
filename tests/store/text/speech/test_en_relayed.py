"""Words handed on by others belong to whoever is quoted."""

from __future__ import annotations

import pytest

from store.records import Span
from store.text.speech.en import attribute
from store.text.speech.en_names import trailing_name, words


def said(text: str) -> list[tuple[str, str]]:
    found = attribute(text)
    names = {speaker.id: speaker.name for speaker in found.speakers}
    return [(names[p.speaker or ""], text[p.start : p.end]) for p in found.passages]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "State radio quoted Transport Minister Ines Okafor as saying that the bridge would open.",
            [("Ines Okafor", "the bridge would open.")],
        ),
        (
            "Ines Okafor, the mayor, was quoted by the Linhe Post as saying that the bridge would open.",
            [("Ines Okafor", "the bridge would open.")],
        ),
        (
            'Ines Okafor was cited as saying: "The bridge will open."',
            [("Ines Okafor", "The bridge will open.")],
        ),
        (
            "Ines Okafor met reporters. The bridge would bring visitors and jobs, NNA cited her as saying.",
            [("Ines Okafor", "The bridge would bring visitors and jobs")],
        ),
        (
            '"The bridge will open," Okafor was quoted as saying by the Linhe Post.',
            [("Okafor", "The bridge will open")],
        ),
        # Whoever cites a figure speaks.
        (
            "Ines Okafor cited the bridge as an example of work done well.",
            [("Ines Okafor", "the bridge as an example of work done well.")],
        ),
    ],
)
def test_whoever_is_quoted_speaks(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ines Okafor said the ferry would go. Okafor was referring to the ferry at Eastmoor.",
            [("Ines Okafor", "the ferry would go.")],
        ),
        (
            "Ines Okafor said the ferry would go. Okafor made the remarks at a school.",
            [("Ines Okafor", "the ferry would go.")],
        ),
        (
            "Ines Okafor said the ferry would go. The board was planning to sell it.",
            [("Ines Okafor", "the ferry would go. The board was planning to sell it.")],
        ),
        (
            "Councillor Ines Okafor retorted that the ferry was dear.",
            [("Ines Okafor", "the ferry was dear.")],
        ),
    ],
)
def test_what_somebody_referred_to_is_the_narrators(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Harbour minister Ines Okafor said that the bridge would open in May, state radio said.",
            [("Ines Okafor", "the bridge would open in May")],
        ),
        (
            '"The bridge will open," Ines Okafor said, the sources told the Post.',
            [("Ines Okafor", "The bridge will open")],
        ),
        (
            "The bridge would open in May, the ministry said.",
            [("the ministry", "The bridge would open in May")],
        ),
        (
            "Ines Okafor said the bridge would open, as she promised.",
            [("Ines Okafor", "the bridge would open, as she promised.")],
        ),
    ],
)
def test_who_hands_words_on_at_the_end_is_no_part_of_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ines Okafor said reeds grow back. In May, Okafor led a walk to the reeds.",
            [("Ines Okafor", "reeds grow back.")],
        ),
        (
            "Ines Okafor said reeds grow back. In May, reeds covered the bank.",
            [("Ines Okafor", "reeds grow back. In May, reeds covered the bank.")],
        ),
        (
            "Hassan al-Rashid, the harbour chief, said ferries run. Rashid added that they pay.",
            [("Hassan al-Rashid", "ferries run."), ("Hassan al-Rashid", "they pay.")],
        ),
    ],
)
def test_acts_told_by_name_are_the_narrators(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def test_a_name_holds_no_figures() -> None:
    text = "Linhe 2016/ Bo Reyes"
    assert [word.text for word in trailing_name(words(text, 0, len(text)))] == ["Bo", "Reyes"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was noted by Ines Okafor that reeds grow.", [("Ines Okafor", "reeds grow.")]),
        ("It was noted by the bank that reeds grow.", []),
        ("Mayor Ines Okafor began by announcing that reeds grow.", [("Ines Okafor", "reeds grow.")]),
        ("Mayor Ines Okafor began by opening the doors.", []),
        ("In Ke Dashan's view, reeds grow.", [("Ke Dashan", "reeds grow.")]),
        ("In the bank's view, reeds grow.", []),
        ('Ke Dashan told reporters gladly: "Reeds grow."', [("Ke Dashan", "Reeds grow.")]),
    ],
)
def test_rarer_frames_of_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ke Dashan on Friday said reeds grow.", [("Ke Dashan", "reeds grow.")]),
        (
            "[Explanation] Ke Dashan, head of the Reed Union, said that reeds grow.",
            [("Ke Dashan", "reeds grow.")],
        ),
        ("Ke Dashan required, to keep the reeds.", [("Ke Dashan", "to keep the reeds.")]),
        (
            "Ke Dashan, head of the Bureau of Reeds and Energy Saving, said that reeds grow.",
            [("Ke Dashan", "reeds grow.")],
        ),
        ("Ke Dashan's remarks come weeks after the fair.", []),
        ("Ke Dashan remarks that reeds grow.", [("Ke Dashan", "reeds grow.")]),
    ],
)
def test_days_brackets_and_nouns_beside_the_verb(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def test_who_wrote_a_report_takes_nothing_from_the_words_before() -> None:
    text = '"Reeds grow," Ines Okafor said. (Reporting by Bo Reyes)'
    aside = Span(text.index("("), len(text))
    assert [text[p.start : p.end] for p in attribute(text, (aside,)).passages] == ["Reeds grow"]
