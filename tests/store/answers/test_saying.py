"""Who says it most: hits by speaker with the rate in their own words, as the concordance counts it."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.answers import saying
from store.question import Concord, Search, Seen, WhoSays, Within
from tests.store.made import document, library

LINES = ("甲：项目项目落地", "乙：项目开工", "甲：保障到位", "丙：今天散会")


def test_hits_are_counted_by_speaker(tmp_path: Path) -> None:
    with library(tmp_path, document(*LINES)) as shelf:
        found = shelf.ask(WhoSays("项目"))
        concorded = shelf.ask(Concord(Within(text="项目")))
    assert [(said.name, said.hits) for said in found.said] == [("甲", 2), ("乙", 1)]
    assert found.said == concorded.said
    assert (found.speakers, found.records, found.exact) == (3, 1, True)


def test_where_only_the_first_passages_were_looked_at_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saying, "MOST_PASSAGES", 1)
    with library(tmp_path, document(*LINES)) as shelf:
        assert not shelf.ask(WhoSays("项目")).exact
        assert shelf.ask(WhoSays("")).said == ()


def test_a_passage_found_by_its_fields_counts_once(tmp_path: Path) -> None:
    with library(tmp_path, document(*LINES)) as shelf:
        assert [(s.name, s.hits) for s in shelf.ask(WhoSays("speaker:甲")).said] == [("甲", 2)]


def test_a_page_begins_where_the_one_before_ended(tmp_path: Path) -> None:
    with library(tmp_path, document(*(f"甲：项目{n}" for n in range(25)))) as shelf:
        starts: list[int] = []
        after, more = 0, True
        while more:
            page = shelf.ask(Search("项目", limit=10, after=after))
            starts += [hit.start for hit in page.hits]
            after, more = page.last, page.more
        whole = shelf.ask(Search("项目", limit=100))
    assert starts == [hit.start for hit in whole.hits]


def test_only_newer_records_are_searched_when_asked(tmp_path: Path) -> None:
    first, second = document("甲：项目一", path="/a.txt"), document("乙：项目二", path="/b.txt")
    with library(tmp_path, first, second) as shelf:
        everything = shelf.ask(Search("项目")).hits
        seen = Seen(everything[0].record, everything[0].added)
        newer = shelf.ask(Search("项目", since=seen))
    assert [hit.speaker for hit in newer.hits] == ["乙"]
    assert newer.total == 1
    assert [seen.is_new(hit.record, hit.added) for hit in everything] == [False, True]


def test_where_counting_takes_long_what_was_counted_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saying, "_PATIENCE", -1.0)
    with library(tmp_path, document(*LINES)) as shelf:
        found = shelf.ask(WhoSays("项目"))
    assert (found.passages, found.exact) == (0, False)
