"""One entry a person."""

from __future__ import annotations

from store.text.speech.zh import attribute
from store.text.speech.zh_mentions import Mention
from store.text.speech.zh_people import People, completed, fullest_roles, settled_names
from store.text.speech.zh_places import Places
from store.text.speech.zh_posts import Role


def test_the_role_with_a_place_is_kept() -> None:
    bare, placed = Role("市长", None, 0), Role("市长", "云州市", 0)
    mentions = [Mention(0, 2, "马骏", 0, bare), Mention(9, 11, "马骏", 9, placed)]
    assert fullest_roles(mentions) == {"马骏": placed}


def test_names_of_the_press_are_not_trusted() -> None:
    mentions = [Mention(0, 2, "凌云", 0, press=True), Mention(9, 11, "马骏", 9)]
    assert settled_names(mentions) == {"马骏"}


def test_a_longer_misreading_of_a_sure_name_is_dropped() -> None:
    mentions = [Mention(0, 3, "刘伟正", 0, sure=False), Mention(9, 11, "刘伟", 9)]
    assert settled_names(mentions) == {"刘伟"}


def test_a_short_form_finds_the_last_person_of_that_surname() -> None:
    people = People(Places(""), {})
    people.add_person("周建业")
    assert people.resolve_short("周总") == "周建业"
    assert people.resolve_short("孙总") == "孙总"


def test_a_name_that_always_goes_on_in_the_same_way_was_cut_short() -> None:
    masked = "书记易小青翻书。易小青接电话。"
    assert completed([Mention(2, 4, "易小", 2)], masked) == {"易小": "易小青"}


def test_a_verb_behind_a_name_is_no_part_of_it() -> None:
    masked = "书记易小说，好。易小说，不好。"
    assert completed([Mention(2, 4, "易小", 2)], masked) == {}


def test_where_somebody_works_goes_before_the_meeting_he_speaks_for() -> None:
    text = "大会发言人祁明远到场。\n全国人大外事委员会副主任委员祁明远就座。祁明远说，时间到了。"
    assert attribute(text).speakers[0].affiliation == "全国人大外事委员会"


def test_a_character_that_seldom_ends_names_ends_one_that_never_stands_without_it() -> None:
    masked = "市长易小员出席。易小员说，好。易小员表示，行。"
    assert completed([Mention(2, 4, "易小", 2)], masked) == {"易小": "易小员"}


def test_a_name_read_in_full_in_one_place_is_whole_in_the_others() -> None:
    text = "主秘易文正出面说明。\n易文正表示，会再来。"
    assert [s.name for s in attribute(text).speakers] == ["易文正"]


def test_what_people_ask_for_is_no_name() -> None:
    assert attribute("市府回復議員索資時間太長，希望改善。").speakers == ()
