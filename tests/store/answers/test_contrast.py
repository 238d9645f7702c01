"""Hot words held against the other records, and one speaker against the rest."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from store import tagging
from store.library import Library
from store.question import ListWords, Within
from store.records import Counts, Meeting
from store.tables.writing import Store
from tests.store.made import document, hot, library

HERE = f"张三：{'招商' * 16}。\n李四：项目。项目。招商招商。"
THERE = "王五：项目项目项目项目项目项目项目项目。"


@pytest.fixture
def shelf(tmp_path: Path) -> Library:
    counts = Counts(8, 40, 1, 100_000, 2)
    words = [replace(hot(HERE, word), counts=counts) for word in ("招商", "项目")]
    first = document(*HERE.split("\n"), hot_words=words)
    first = replace(first, speakers=tuple(replace(s, words=200) for s in first.speakers))
    return library(
        tmp_path,
        first,
        document(*THERE.split("\n"), path="/b.txt", hot_words=[replace(hot(THERE, "项目"), counts=counts)]),
        document("Ann：招商 招商", path="/c.txt", meeting=Meeting("Review", "2024-01-02", language="en")),
    )


def test_a_word_is_counted_in_the_other_records_of_its_language(shelf: Library) -> None:
    rows = shelf.ask(ListWords(Within(record=1), against="archive")).rows
    counted = {row.word.word: row.word.counts for row in rows}
    assert counted["招商"] == Counts(18, 40, 0, 40, 2)
    assert counted["项目"] == Counts(2, 40, 8, 40, 2)
    assert [row.word.word for row in rows] == ["招商", "项目"]
    assert rows[0].word.score > 0
    shelf.close()


def test_a_speaker_is_held_against_the_rest(shelf: Library) -> None:
    question = ListWords(Within(record=1, speaker="张三", counted=True), against="rest")
    answer = shelf.ask(question)
    first = answer.rows[0]
    assert (first.word.word, first.word.count, first.word.speakers) == ("招商", 16, 1)
    assert first.word.counts == Counts(16, 200, 2, 200, 2)
    assert first.word.score > 0
    assert answer.total == 2
    shelf.close()


def test_what_few_hits_cannot_tell_has_no_score(shelf: Library) -> None:
    rows = shelf.ask(ListWords(Within(record=1, speaker="李四"), against="rest")).rows
    assert {row.word.word: row.word.score for row in rows}["项目"] == 0
    shelf.close()


def test_nobody_of_that_name_has_no_words(shelf: Library) -> None:
    assert shelf.ask(ListWords(Within(record=1, speaker="赵六"), against="rest")).rows == ()
    shelf.close()


def test_a_record_alone_in_the_store_can_be_held_against_nothing(tmp_path: Path) -> None:
    shelf = library(tmp_path, document(*HERE.split("\n"), hot_words=[hot(HERE, "招商")]))
    (row,) = shelf.ask(ListWords(Within(record=1), against="archive")).rows
    assert row.word.score == 0
    shelf.close()


def test_the_records_of_a_tag_are_a_reference_however_it_is_written(shelf: Library) -> None:
    with Store(shelf.path) as store:
        tagging.change(store, 2, ["Budget"])
    rows = shelf.ask(ListWords(Within(record=1), against="tag:BUDGET")).rows
    assert {row.word.word: row.word.counts for row in rows}["项目"] == Counts(2, 40, 8, 40, 2)
    rows = shelf.ask(ListWords(Within(record=1), against="tag:forest")).rows
    assert {row.word.score for row in rows} == {0.0}
    shelf.close()


def test_fewer_than_three_hits_on_both_sides_cannot_tell(tmp_path: Path) -> None:
    here, there = "张三：灯塔灯塔。", f"王五：{'水渠' * 900}。"
    counts = Counts(2, 20, 1, 100_000, 1)
    much = replace(hot(there, "水渠"), counts=Counts(9, 9000, 1, 9, 1))
    found = library(
        tmp_path,
        document(here, hot_words=[replace(hot(here, "灯塔"), counts=counts)]),
        document(there, path="/b.txt", hot_words=[much]),
    )
    (row,) = found.ask(ListWords(Within(record=1), against="archive")).rows
    assert row.word.counts == Counts(2, 20, 0, 9000, 1)
    assert row.word.score == 0
    found.close()


def test_a_speaker_of_few_words_cannot_be_told_from_the_rest(tmp_path: Path) -> None:
    first = document(*HERE.split("\n"), hot_words=[replace(hot(HERE, "招商"), counts=Counts(8, 40, 1, 9, 2))])
    short = replace(first, speakers=tuple(replace(s, words=49) for s in first.speakers))
    found = library(tmp_path, short)
    (row,) = found.ask(ListWords(Within(record=1, speaker="张三"), against="rest")).rows
    assert row.word.score == 0
    assert row.interval is not None
    found.close()
