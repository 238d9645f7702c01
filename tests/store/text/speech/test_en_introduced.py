"""Where a report introduced somebody, invented reports."""

from __future__ import annotations

import pytest

from store.text.speech.en import attribute
from store.text.speech.en_introduced import introduced


@pytest.mark.parametrize(
    ("before", "name", "full", "post"),
    [
        (
            "Members praised Harbour Manager Fred Quill and his staff.",
            "Quill",
            "Fred Quill",
            "Harbour Manager",
        ),
        ("It was chaired by Wei Dalin, mayor of Linhe.", "Wei", "Wei Dalin", "mayor of Linhe"),
        (
            "Guests such as Yan Mulin, chairman of Pear Group, came.",
            "Yan",
            "Yan Mulin",
            "chairman of Pear Group",
        ),
    ],
)
def test_a_surname_is_told_in_full_further_up(before: str, name: str, full: str, post: str) -> None:
    found = introduced(before, name, len(before))
    assert found is not None
    assert found.name is not None
    assert before[slice(*found.name)] == full
    assert [before[slice(*span)] for span in found.posts] == [post]


@pytest.mark.parametrize(
    "before", ["Quill County lies on the river.", "The quill was sold.", "Aquill Fred came."]
)
def test_a_word_that_is_no_name_introduces_nobody(before: str) -> None:
    assert introduced(before, "Quill", len(before)) is None


def test_a_speaker_gets_name_and_post_from_the_place_that_introduced_him() -> None:
    text = (
        "The meeting was presided over by Municipal Party Committee Secretary Ke Dashan.\n\n"
        "Ke Dashan emphasized that the dam must be raised."
    )
    (speaker,) = attribute(text).speakers
    assert (speaker.name, speaker.post) == ("Ke Dashan", "Municipal Party Committee Secretary")


def test_the_representative_of_another_body_is_not_the_person_named_last() -> None:
    text = (
        "Comrade Ke Dashan hoped that the pears sell well. The representative of the Linhe Writers Union "
        "thanked the county for its help."
    )
    assert [s.kind for s in attribute(text).speakers] == ["person", "unnamed"]


@pytest.mark.parametrize(
    ("before", "post"),
    [
        (
            "It was addressed by Yan Mulin (Vice Chairman of the Pear Union).",
            "Vice Chairman of the Pear Union",
        ),
        (
            "Chairman of the Pear Union, Yan Mulin, mayor of Linhe, Bo Reyes, came.",
            "Chairman of the Pear Union",
        ),
    ],
)
def test_a_post_in_brackets_or_before_the_comma_is_the_persons(before: str, post: str) -> None:
    found = introduced(before, "Yan Mulin", len(before))
    assert found is not None
    assert [before[slice(*span)] for span in found.posts] == [post]


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ("Datuk Seri Omar Reyes, the state minister, said that reeds grow.", "Omar Reyes", "state minister"),
        ("Tan Sri Omar Reyes said that reeds grow.", "Omar Reyes", None),
        ("Tan Sripada said that reeds grow.", "Tan Sripada", None),
        ("Ke Dashan, the mayor, came.\nKe DashanKe Dashan said that reeds grow.", "Ke Dashan", "mayor"),
        ("Ke Dashan Chaired the Meeting\n\nKe Dashan said that reeds grow.", "Ke Dashan", None),
        ("Ines Okafor who is also the town's mayor, said that reeds grow.", "Ines Okafor", "mayor"),
    ],
)
def test_titles_and_what_pages_glue_to_names_are_no_part_of_them(
    text: str, name: str, post: str | None
) -> None:
    (speaker,) = attribute(text).speakers
    assert (speaker.name, speaker.post) == (name, post)


def test_a_country_of_two_words_is_no_titled_person() -> None:
    assert [s.kind for s in attribute("Sri Lanka said that reeds grow.").speakers] == ["body"]


def test_and_with_a_title_begins_somebody_else_whose_post_alone_is_found_again() -> None:
    text = (
        "Mr. Ke Dashan, Vice Chairman of the People\u2019s Committee and Mr. Bo Reyes, Head of the Reed "
        "Office co-chaired it.\n\nThe Vice Chairman of the People\u2019s Committee said that reeds grow."
    )
    (speaker,) = attribute(text).speakers
    assert (speaker.name, speaker.post) == ("Ke Dashan", "Vice Chairman")
