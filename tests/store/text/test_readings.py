"""Readings in brackets that machines put behind characters."""

from __future__ import annotations

import pytest

from store.deriving import derive
from store.records import Source, Span
from store.text import readings

PAGE = "縣長葛長河強調(diào)，要抓緊(jǐn)春耕。會(huì )議還(hái)聽取了匯(huì)報。"


def test_readings_are_left_out() -> None:
    assert readings.without(PAGE).text == "縣長葛長河強調，要抓緊春耕。會議還聽取了匯報。"


def test_a_few_brackets_are_the_writers_own() -> None:
    assert readings.without("县长(xian)葛长河").text == "县长(xian)葛长河"


def test_every_place_is_led_back_to_the_whole_text() -> None:
    plain = readings.without(PAGE)
    assert [PAGE[plain.original(at)] for at in range(len(plain.text))] == list(plain.text)


@pytest.mark.parametrize("words", ["強調", "要抓緊春耕", "葛長河"])
def test_a_stretch_keeps_its_ends(words: str) -> None:
    plain = readings.without(PAGE)
    at = plain.text.index(words)
    span = plain.span(Span(at, at + len(words)))
    assert (PAGE[span.start], PAGE[span.end - 1]) == (words[0], words[-1])


def test_who_speaks_is_read_through_them() -> None:
    document = derive(Source("a.txt", "0", "plain", "utf-8", PAGE))
    spoken = [PAGE[p.start : p.end] for p in document.passages if p.speaker]
    assert [s.name for s in document.speakers] == ["葛長河"]
    assert spoken == ["要抓緊(jǐn)春耕。"]


def test_tags_of_line_breaks_are_read_through() -> None:
    page = (
        "The meeting was opened at seven with a word on the weather of May. Mayor Ruth <br /> "
        "Alder stated the road <br /> is closed. <br />\n"
        'Ann Beck asked, "Until <br /> when?" <br />\n'
    )
    assert "<br" not in readings.without(page).text
    document = derive(Source("a.txt", "0", "plain", "utf-8", page))
    assert [s.name for s in document.speakers] == ["Ruth Alder", "Ann Beck"]
    assert [page[p.start : p.end] for p in document.passages if p.speaker][1] == "Until <br /> when?"


def test_a_tag_of_a_line_break_ends_a_line_unless_the_sentence_goes_on_small() -> None:
    page = "Harbour Board <br /> Minutes <br /> The pier <br /> is shut <br /> "
    assert readings.without(page).text == "Harbour Board \n Minutes \n The pier   is shut \n "


def test_numbers_of_lines_between_the_tags_are_left_out() -> None:
    page = "Ms Beck asked <br />7 <br />whether <br />8 <br />The Board <br />9 <br />adjourned. <br />"
    assert readings.without(page).text == "Ms Beck asked  whether \nThe Board  adjourned. \n"


def test_a_tag_that_parts_two_words_stays() -> None:
    assert readings.without("one<br/>two" * 5).text == "one<br/>two" * 5


def test_a_heading_or_an_item_begins_a_line_whatever_stands_before_it() -> None:
    hall = "Council Chambers of the Town of Eastwick, 12 Quay Road <br /> "
    page = hall + "Draft Minutes <br /> 1. Call to Order <br /> PRESENT <br /> "
    lines = [line.strip() for line in readings.without(page).text.splitlines() if line.strip()]
    assert lines == [hall[:-7].strip(), "Draft Minutes", "1. Call to Order", "PRESENT"]
