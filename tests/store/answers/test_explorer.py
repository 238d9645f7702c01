from __future__ import annotations

from pathlib import Path

from store.question import Explore
from store.records import Span
from tests.store.made import document, hot, library, metric

TEXT = "张三：总投资287亿元。\n李四：招商，再招商。\n记者报道。"


def test_the_first_record_comes_whole_when_none_is_named(tmp_path: Path) -> None:
    made = document(*TEXT.split("\n"), metrics=[metric(TEXT, "287亿元", 2.87e10, "CNY", speaker="s1")])
    with library(tmp_path, made, document("王五：第二次会", path="/b")) as shelf:
        answer = shelf.ask(Explore())
    assert answer.text == TEXT
    assert answer.passages == made.passages
    assert answer.speakers == made.speakers
    assert answer.metrics == made.metrics
    assert (answer.position, answer.records, answer.previous, answer.next) == (1, 2, None, 2)


def test_an_empty_store_answers_with_nothing(tmp_path: Path) -> None:
    with library(tmp_path) as shelf:
        answer = shelf.ask(Explore())
    assert (answer.record, answer.records) == (None, 0)


def test_a_record_that_is_not_there_answers_with_nothing(tmp_path: Path) -> None:
    with library(tmp_path, document("张三：项目")) as shelf:
        answer = shelf.ask(Explore(record=99))
    assert answer.record is None
    assert answer.records == 1


def test_hits_of_a_query_are_places_in_the_record(tmp_path: Path) -> None:
    with library(tmp_path, document(*TEXT.split("\n"))) as shelf:
        answer = shelf.ask(Explore(query="招商"))
        assert [TEXT[hit.start : hit.end] for hit in answer.hits] == ["招商", "招商"]
        assert answer.read_as == '"招商"'
        assert shelf.ask(Explore(query="招商", speakers=("s1",))).hits == ()
        assert len(shelf.ask(Explore(query="招商", speakers=("s2",))).hits) == 2


def test_without_a_query_the_chosen_word_is_hit(tmp_path: Path) -> None:
    with library(tmp_path, document(*TEXT.split("\n"), hot_words=[hot(TEXT, "招商")])) as shelf:
        spans = shelf.ask(Explore(word="招商")).hits
        assert shelf.ask(Explore(word="别的")).hits == ()
    assert spans == tuple(Span(i, i + 2) for i in range(len(TEXT)) if TEXT.startswith("招商", i))


def test_a_superseded_record_leads_to_its_newest_version(tmp_path: Path) -> None:
    with library(tmp_path, document("张三：旧"), document("张三：新")) as shelf:
        answer = shelf.ask(Explore(record=1))
    assert answer.text == "张三：新"
    assert answer.records == 1


def test_metrics_are_narrowed_to_the_chosen_speakers_and_all_are_counted(tmp_path: Path) -> None:
    made = document(*TEXT.split("\n"), metrics=[metric(TEXT, "287亿元", 2.87e10, "CNY", speaker="s1")])
    with library(tmp_path, made) as shelf:
        answer = shelf.ask(Explore(speakers=("s2",)))
    assert answer.metrics == ()
    assert answer.metrics_total == 1
