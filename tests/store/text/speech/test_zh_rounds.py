"""Members of a council told of in turn, and names in rows that 等 closes. All people are invented."""

from __future__ import annotations

from store.text.speech.zh import attribute
from tests.store.text.speech.zh_said import said

ROUND = (
    "雲州縣議會定期會昨日進行質詢，林青嵐要求校長遴選要嚴謹；陳大川關切碼頭何時完工；"
    "周遠帆以老街為例，呼籲保存古屋。"
)
ROW = "会上，林青岚、陈大川、周远帆、吴一舟等市政府参事先后发言，围绕修路提出了建议。"


def test_councillors_told_of_in_turn_each_have_their_words() -> None:
    assert said(ROUND) == (
        ("林青嵐", "校長遴選要嚴謹；"),
        ("陳大川", "碼頭何時完工；"),
        ("周遠帆", "保存古屋。"),
    )


def test_councillors_told_of_in_turn_sit_in_the_council_of_the_record() -> None:
    people = attribute(ROUND).speakers
    assert {(s.post, s.affiliation) for s in people} == {("議員", "雲州縣議會")}


def test_two_bare_names_make_no_round() -> None:
    assert said("委员分组讨论，林青岚关切码头；陈大川关切校舍。") == ()


def test_a_row_of_names_that_a_post_closes_holds_it_for_each() -> None:
    people = attribute("云州市召开座谈会。\n" + ROW).speakers
    assert [(s.name, s.post) for s in people] == [
        (name, "市政府参事") for name in ("林青岚", "陈大川", "周远帆", "吴一舟")
    ]


def test_a_row_of_places_or_things_holds_nobody() -> None:
    assert attribute("会上，云州、文化、交通、卫生等部门代表先后发言。").speakers == ()


def test_a_row_of_people_who_are_only_there_speaks_not() -> None:
    assert attribute("林青岚、陈大川、周远帆等市政府参事参加。").speakers == ()
