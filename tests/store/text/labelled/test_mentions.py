from __future__ import annotations

import pytest

from store.text.labelled import mentions


def test_a_post_before_the_name_is_learnt_with_its_place() -> None:
    found = mentions.posts("今天我们邀请到了省商务厅厅长贺长青和云州市市长何仲平。", ["贺长青", "何仲平"])
    assert (found["贺长青"].post, found["贺长青"].affiliation) == ("厅长", "省商务厅")
    assert (found["何仲平"].post, found["何仲平"].affiliation) == ("市长", "云州市")


def test_a_post_after_a_comma_is_learnt() -> None:
    found = mentions.posts("With us is Ines Okafor, director of works, who spoke.", ["Ines Okafor"])
    assert found["Ines Okafor"].post == "director of works"


def test_names_that_nobody_asks_for_are_left() -> None:
    assert mentions.posts("省商务厅厅长贺长青到会。", ["何仲平"]) == {}


def test_a_surname_gets_the_one_full_name_in_the_text() -> None:
    assert mentions.full_names("A talk with Ines Okafor. And Okafor laughs.", ["OKAFOR"]) == {
        "okafor": "Ines Okafor"
    }
    assert mentions.full_names("Ines Okafor met Tomas Okafor.", ["OKAFOR"]) == {}


def test_the_holder_of_an_office_is_read_from_the_head() -> None:
    assert mentions.holders("发言人石望川主持记者会。") == {"发言人": "石望川"}
    assert mentions.holders("发言人石望川主持，发言人贺岚补充。") == {}


def test_a_press_conference_names_the_body_that_holds_it() -> None:
    assert mentions.spokesman_of("外事办3月5日举行例行记者会") == "外事办"
    assert mentions.spokesman_of("今天下雨。") is None


@pytest.mark.parametrize(
    "words", ["President Tam Lind opened.", "It was President Tam Lind’s first.", "Tam Lind came."]
)
def test_a_surname_gets_the_full_name_that_stands_behind_a_title_too(words: str) -> None:
    assert mentions.full_names(words, ["LIND"]) == {"lind": "Tam Lind"}


def test_a_chief_executive_is_named_at_the_head_of_the_record() -> None:
    assert mentions.holders("以下是行政長官林鄭青嵐今日會見傳媒的答問：") == {"行政長官": "林鄭青嵐"}
