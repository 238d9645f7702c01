"""Two who may be one are offered with a reason; two who only look alike are not."""

from __future__ import annotations

import pytest

from store.records import Speaker
from store.text.offers import find, one_edit

Who = tuple[str, str | None, str | None]

ONE: list[tuple[Who, Who, str]] = [
    (("赵春山", "县长", "云县"), ("赵春善", "县长", "云县"), "sound alike, and both are 云县 县长"),
    (("赵春山", "县长", "云县"), ("赵春水", "县长", "云县"), "one character differs"),
    (("赵春山", "县长", "云县"), ("赵山春", "县长", "云县"), "changed places"),
    (("赵春山", "县长", "云县"), ("春山", None, None), "one name holds the other"),
    (("陶云鹤", "教授", None), ("陶芸鹤", None, None), "sound alike; one of them without a post"),
    (("區可欣", "議員", None), ("区可欣", None, None), "other characters"),
    (("赵春山", "县长", "云县"), ("Zhao Chunshan", "county head", "Yun County"), "赵春山 sounds"),
    (("赵春山", None, None), ("Chunshan Zhao", None, None), "赵春山 sounds"),
    (("Zhao Chunshan", None, None), ("Chun Shan Zhao", None, None), "the same letters"),
    (("Bela Horvat", "Mayor", None), ("Horvat Bela", None, None), "another order"),
    (("Béla Horvát", "Mayor", None), ("Bela Horvat", "Clerk", None), "accents"),
    (("Ines Okafor", "Treasurer", None), ("Ines Okafour", "Treasurer", None), "both are Treasurer"),
    (("Ines Okafor", "Treasurer", None), ("Okafor", None, None), "holds the other"),
    (("Ines Okafor", "Treasurer", None), ("Ines Okafro", None, None), "one letter differs"),
    (("尼古拉·彼得罗夫", "教授", None), ("彼得罗夫", None, None), "holds the other"),
]
TWO: list[tuple[Who, Who]] = [
    (("赵春山", "县长", "云县"), ("赵春水", "县长", "雨县")),
    (("赵春山", "县长", "云县"), ("钱春山", "县长", "云县")),
    (("赵春山", None, None), ("赵春水", None, None)),
    (("赵春山", "县长", "云县"), ("春山", "医生", None)),
    (("赵春山", "县长", "云县"), ("赵春三", "医生", "雨县")),
    (("Wang Li", "driver", None), ("Wang Lin", "nurse", None)),
    (("Wang Li", None, None), ("Wang Lin", None, None)),
    (("Ines Okafor", "Treasurer", None), ("Tom Okafor", "Clerk", None)),
    (("Ines Okafor", "Treasurer", None), ("Ines Okafour", "Driver", None)),
    (("赵春山", None, None), ("Zhao Chunsheng", None, None)),
]


def _people(*people: Who) -> list[Speaker]:
    return [Speaker(f"s{n}", *who) for n, who in enumerate(people, 1)]


@pytest.mark.parametrize(("one", "other", "why"), ONE)
def test_one_person_in_two_spellings_is_offered(one: Who, other: Who, why: str) -> None:
    (offer,) = find(_people(one, other))
    assert (offer.kind, offer.speakers) == ("merge", ("s1", "s2"))
    assert why in offer.reason
    assert 0.5 <= offer.confidence < 1


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_people_are_not_offered(one: Who, other: Who) -> None:
    assert find(_people(one, other)) == ()


def test_a_surname_that_two_people_have_is_no_offer() -> None:
    assert (
        find(_people(("Ines Okafor", None, None), ("Tom Okafor", None, None), ("Okafor", None, None))) == ()
    )


def test_bodies_and_unnamed_people_are_not_compared() -> None:
    body = Speaker("s1", "卫生局", kind="body")
    assert find([body, Speaker("s2", "卫生局", kind="body")]) == ()


def test_a_crowd_of_names_all_alike_gives_no_flood_of_offers() -> None:
    people = [Speaker(f"s{n}", f"赵春{c}", "代表", "云县") for n, c in enumerate("山水木火土金日月星云")]
    assert find(people) == ()


def test_the_surest_offer_comes_first() -> None:
    people = _people(
        ("赵春山", "县长", "云县"), ("春山", None, None), ("區可欣", None, None), ("区可欣", None, None)
    )
    assert [o.about for o in find(people)] == ["區可欣 = 区可欣", "赵春山 = 春山"]


def test_one_edit_is_one_letter_or_two_neighbours() -> None:
    assert one_edit("brandl", "barndl")
    assert not one_edit("brandl", "bradln")
    assert not one_edit("abcd", "abcdef")
