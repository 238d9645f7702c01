from __future__ import annotations

import pytest

from store.text.labelled.latin_names import bare_name, is_initials, is_latin_name
from store.text.labelled.persons import is_chinese_name, parse


@pytest.mark.parametrize(
    ("words", "name", "post", "place"),
    [
        ("云州市委书记何仲平", "何仲平", "市委书记", "云州市"),
        ("白鹭街道党工委书记方晓棠", "方晓棠", "党工委书记", "白鹭街道"),
        ("主席石望川議員", "石望川", "主席", None),
        ("運輸局局長何仲平先生", "何仲平", "局長", "運輸局"),
        ("云州大学原副校长苏伯言教授", "苏伯言", "原副校长", "云州大学"),
        ("石望川教授", "石望川", "教授", None),
        ("欧阳岚", "欧阳岚", None, None),
    ],
)
def test_a_chinese_form_is_taken_apart(words: str, name: str, post: str | None, place: str | None) -> None:
    person = parse(words)
    assert (person.name, person.post, person.affiliation) == (name, post, place)


def test_a_surname_with_a_title_is_a_form_of_somebody() -> None:
    assert parse("李部长").surname_only
    assert parse("郭議員").surname_only


def test_parts_in_a_conversation_name_nobody() -> None:
    assert all(
        parse(words).vague for words in ("说话人 1", "SPEAKER_00", "Unknown Speaker", "问", "Q", "记者")
    )


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("Mr. Okafor", "Okafor"),
        ("The Honourable Ines Okafor", "Ines Okafor"),
        ("Cllr I. Reyes", "I. Reyes"),
        ("Sarah Chair", "Sarah Chair"),
    ],
)
def test_forms_of_address_are_no_part_of_the_name(words: str, bare: str) -> None:
    assert bare_name(words) == bare


def test_initials_are_letters_of_the_name_in_order() -> None:
    assert is_initials("IOK", "Ines Okafor")
    assert is_initials("BL", "Bo Lindqvist")
    assert not is_initials("TC", "Bo Lindqvist")
    assert not is_initials("WG", "Bo")


def test_what_looks_like_a_name() -> None:
    assert is_latin_name("Ana de la Cruz")
    assert is_latin_name("O'Brien")
    assert not is_latin_name("please read this")
    assert is_chinese_name("何仲平")
    assert not is_chinese_name("首要任务")


def test_the_part_in_the_sitting_may_stand_before_a_name_around_its_post() -> None:
    person = parse("主席陸副議長青嵐")
    assert (person.name, person.post) == ("陸青嵐", "副議長")
    assert parse("主席陸議員").name != "陸議"
