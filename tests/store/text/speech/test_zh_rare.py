"""Names of no known surname, told by two places of a record. All people are invented."""

from __future__ import annotations

import pytest

from store.text.speech.zh import attribute


def test_a_name_behind_its_post_that_speaks_elsewhere_is_a_speaker() -> None:
    found = attribute(
        "自治区人大常委会主任尕确主持会议。\n尕确指出，大会要开好。\n尕确希望大家认真准备文件。"
    )
    speaker = found.speakers[0]
    assert (speaker.name, speaker.post, speaker.affiliation) == ("尕确", "主任", "自治区人大常委会")
    assert len(found.passages) == 2


@pytest.mark.parametrize(
    "text",
    [
        "尕确指出，大会要开好。",
        "会上，书记最后主持。\n最后强调，大会要开好。",
        "主任会议研究了文件。\n会议指出，大会要开好。",
        "委员大家都到了。\n大家认为，大会要开好。",
    ],
)
def test_one_place_alone_or_a_word_of_every_day_makes_no_name(text: str) -> None:
    assert [s for s in attribute(text).speakers if s.kind == "person"] == []


def test_opinions_of_residents_are_no_name() -> None:
    text = "祁主任指出，恳谈会是平台。希望广泛收集居民意见建议，共同探讨良策。"
    assert "意见" not in [s.name for s in attribute(text).speakers]


def test_a_rare_name_may_speak_behind_a_comma() -> None:
    text = "某县政协书记令长河来到会场。\n在听取发言后，令长河说，要修路。"
    assert [s.name for s in attribute(text).speakers] == ["令长河"]
