"""Tags: put on, taken off, kept with the newest version, gone with the record."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from store import storing, tagging
from store.errors import WrongUsage
from store.library import Library
from store.question import ListRecords, ListTags, Search, Within
from store.tables.writing import Store
from tests.store.made import document, library


@pytest.fixture
def shelf(tmp_path: Path) -> Library:
    return library(
        tmp_path, document("张三：水渠通水。"), document("李四：水渠没有通水。", path="/records/second.txt")
    )


def tagged(shelf: Library, record: int, *words: str, removed: bool = False) -> tuple[str, ...] | None:
    with Store(shelf.path) as store:
        done = tagging.change(store, record, words, removed=removed)
    return None if done is None else done.tags


def test_tags_are_put_on_once_and_taken_off_however_they_are_written(shelf: Library) -> None:
    assert tagged(shelf, 1, "预算", "Water", "water", " 预算 ") == ("Water", "预算")
    assert tagged(shelf, 1, "WATER") == ("Water", "预算")
    assert tagged(shelf, 1, "預算", "never there", removed=True) == ("Water",)
    assert tagged(shelf, 9, "x1") is None


@pytest.mark.parametrize("word", ["", " ", "…", "a,b", 'a"b', "a\x1b[2J", "长" * 41])
def test_what_can_be_no_tag_is_refused(shelf: Library, word: str) -> None:
    with pytest.raises(WrongUsage):
        tagged(shelf, 1, word)


def test_a_record_has_a_hundred_tags_at_most(shelf: Library) -> None:
    tagged(shelf, 1, *(f"t{number}" for number in range(100)))
    with pytest.raises(WrongUsage, match="more than 100"):
        tagged(shelf, 1, "one more")


def test_records_are_listed_and_found_by_their_tags(shelf: Library) -> None:
    tagged(shelf, 2, "irrigation works")
    assert [row.tags for row in shelf.ask(ListRecords()).rows] == [(), ("irrigation works",)]
    assert [row.id for row in shelf.ask(ListRecords(Within(text="irrigation", counted=True))).rows] == [2]
    found = shelf.ask(Search('水渠 tag:"Irrigation Works"'))
    assert ([hit.record for hit in found.hits], found.read_as) == ([2], '"水渠" and tag Irrigation Works')
    assert [hit.record for hit in shelf.ask(Search("水渠 -tag:irrigation")).hits] == [1, 2]
    assert shelf.ask(ListTags()).rows == (("irrigation works", 1),)
    shelf.close()


def test_tags_go_on_to_the_new_version_of_a_file_and_go_with_the_record(shelf: Library) -> None:
    tagged(shelf, 1, "water")
    again = document("张三：水渠又通水。")
    with Store(shelf.path) as store:
        new = storing.write(replace(again), store).record
        assert [row.tags for row in shelf.ask(ListRecords(Within(record=new))).rows] == [("water",)]
        done = tagging.change(store, 1, ["older number"])
        assert done is not None
        assert done.record == new
        storing.remove(new, store)
    assert shelf.ask(ListTags()).rows == ()
    shelf.close()
