from __future__ import annotations

from pathlib import Path

import pytest

from store.library import Library
from store.question import ListMetrics, ListQuotes, ListRecords, ListSpeakers, ListWords, Within
from store.records import Meeting
from tests.store.made import document, hot, library, metric

TEXT = "张三：总投资287亿元。\n李四：招商，再招商。"


@pytest.fixture
def shelf(tmp_path: Path) -> Library:
    return library(
        tmp_path,
        document(
            *TEXT.split("\n"),
            metrics=[metric(TEXT, "287亿元", 2.87e10, "CNY", measure="总投资", speaker="s1")],
            hot_words=[hot(TEXT, "招商", declared=True), hot(TEXT, "投资")],
        ),
        document("Ann：Hello.", path="/b.txt", meeting=Meeting("Review", "2024-01-02", language="en")),
    )


def test_records_are_narrowed_by_what_names_them(shelf: Library) -> None:
    assert [row.id for row in shelf.ask(ListRecords()).rows] == [1, 2]
    assert [row.id for row in shelf.ask(ListRecords(Within(text="REVIEW"))).rows] == [2]
    shelf.close()


def test_speakers_are_narrowed_by_name_and_record(shelf: Library) -> None:
    assert [row.speaker.name for row in shelf.ask(ListSpeakers()).rows] == ["张三", "李四", "Ann"]
    assert [row.speaker.name for row in shelf.ask(ListSpeakers(Within(speaker="ann"))).rows] == ["Ann"]
    assert [row.metrics for row in shelf.ask(ListSpeakers(Within(record=1))).rows] == [1, 0]
    shelf.close()


def test_quotes_are_speech_only_and_take_a_query(shelf: Library) -> None:
    assert [row.speaker for row in shelf.ask(ListQuotes()).rows] == ["张三", "李四", "Ann"]
    (row,) = shelf.ask(ListQuotes(Within(text="招商", speaker="李四", record=1))).rows
    assert row.text[row.hits[0].start : row.hits[0].end] == "招商"
    shelf.close()


def test_words_are_narrowed_to_those_a_speaker_says(shelf: Library) -> None:
    assert [row.word.word for row in shelf.ask(ListWords()).rows] == ["招商", "投资"]
    assert [row.word.word for row in shelf.ask(ListWords(Within(speaker="张三"))).rows] == ["投资"]
    shelf.close()


def test_metrics_are_narrowed_by_measure_and_speaker(shelf: Library) -> None:
    assert [row.metric.quote for row in shelf.ask(ListMetrics(Within(text="投资"))).rows] == ["287亿元"]
    assert shelf.ask(ListMetrics(Within(speaker="李四"))).rows == ()
    shelf.close()


def test_a_page_says_that_the_list_goes_on(shelf: Library) -> None:
    first = shelf.ask(ListSpeakers(Within(limit=2)))
    last = shelf.ask(ListSpeakers(Within(limit=2, offset=2)))
    assert (len(first.rows), first.more) == (2, True)
    assert (len(last.rows), last.more) == (1, False)
    shelf.close()
