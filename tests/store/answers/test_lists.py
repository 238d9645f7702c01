from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from store.library import Library
from store.question import (
    ListIndicators,
    ListMetrics,
    ListQuotes,
    ListRecords,
    ListSpeakers,
    ListWords,
    Within,
)
from store.records import Counts, Meeting, Slogan
from store.stats import keyness
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


def test_a_word_says_how_far_its_counts_can_tell_and_of_how_many_speakers(tmp_path: Path) -> None:
    word = replace(hot(TEXT, "招商"), counts=Counts(4, 100, 1, 1000, 2))
    shelf = library(tmp_path, document(*TEXT.split("\n"), hot_words=[word]))
    (row,) = shelf.ask(ListWords()).rows
    assert row.everybody == 2
    assert row.interval is not None
    assert row.interval[0] < keyness.log_ratio(4, 100, 1, 1000) < row.interval[1]
    assert row.spread is None
    shelf.close()


def test_a_word_that_one_speaker_alone_says_often_is_clumped(tmp_path: Path) -> None:
    text = "张三：招商招商招商招商招商。\n李四：好的。"
    shelf = library(tmp_path, document(*text.split("\n"), hot_words=[hot(text, "招商")]))
    (row,) = shelf.ask(ListWords()).rows
    assert row.spread == 0.5
    shelf.close()


@pytest.mark.parametrize("order", ["score", "count", "speakers", "word", ""])
def test_slogans_stand_among_the_words_in_every_order(order: str, tmp_path: Path) -> None:
    slogans = (Slogan("招商", 16, 18, "s2"),)
    made = replace(document(*TEXT.split("\n"), hot_words=[hot(TEXT, "投资")]), slogans=slogans)
    shelf = library(tmp_path, made)
    answer = shelf.ask(ListWords(Within(sort=order, counted=True), "all"))
    assert sorted(row.word.layer for row in answer.rows) == ["slogan", "word"]
    assert answer.total == 2
    shelf.close()


def test_figures_of_one_indicator_stand_in_the_order_of_their_days(tmp_path: Path) -> None:
    made = [
        document(
            *TEXT.split("\n"),
            path=f"/{date}.txt",
            meeting=Meeting("例会", date),
            metrics=[metric(TEXT, "287亿元", value, "CNY", measure="总投资", speaker="s1")],
        )
        for date, value in (("2026-03-12", 2.0), ("2024-03-12", 1.0))
    ]
    shelf = library(tmp_path, *(replace(m, source=replace(m.source, sha256=m.source.path)) for m in made))
    (group,) = shelf.ask(ListIndicators()).rows
    assert [line.metric.value for line in group.lines] == [1.0, 2.0]
    shelf.close()


def test_names_that_resemble_each_other_are_proposed_and_put_together_when_asked(tmp_path: Path) -> None:
    text = "张三：总投资287亿元，投资总2亿元，项目总投资3亿元，总产值4亿元。"
    names = {"287亿元": "总投资 项目", "2亿元": "项目 总投资", "3亿元": "项目总投资 项目", "4亿元": "总产值"}
    figures = [metric(text, quote, 1.0, "CNY", measure=name) for quote, name in names.items()]
    shelf = library(tmp_path, document(text, metrics=figures))
    (group,) = shelf.ask(ListIndicators()).rows
    assert set(group.names) == {"总投资 项目", "项目 总投资"}
    assert group.total == 2
    shelf.close()


def test_a_proposed_name_is_taken_in_only_when_the_user_says_so(tmp_path: Path) -> None:
    text = "张三：总投资287亿元，总投资28亿元，项目总投资3亿元。"
    names = (("287亿元", "总投资"), ("28亿元", "总投资"), ("3亿元", "项目总投资"))
    figures = [metric(text, quote, 1.0, "CNY", measure=name) for quote, name in names]
    shelf = library(tmp_path, document(text, metrics=figures))
    (group,) = shelf.ask(ListIndicators()).rows
    assert (group.total, group.near) == (2, (("项目总投资", 1),))
    (joined,) = shelf.ask(ListIndicators(together=(("总投资", "项目总投资"),))).rows
    assert (joined.total, joined.near) == (3, ())
    assert joined.names == ("总投资", "项目总投资")
    shelf.close()


def test_by_score_what_one_record_declares_comes_first_and_slogans_last(tmp_path: Path) -> None:
    words = [
        hot(TEXT, "投资", score=3.0),
        hot(TEXT, "招商", declared=True, score=0.0),
        hot(TEXT, "李四", score=0.0),
    ]
    slogans = (Slogan("再招商", 19, 22, "s2"), Slogan("总投资", 3, 6, "s1"))
    shelf = library(tmp_path, replace(document(*TEXT.split("\n"), hot_words=words), slogans=slogans))

    def listed(record: int | None) -> list[str]:
        rows = shelf.ask(ListWords(Within(record=record, sort="score"), "all")).rows
        return [row.word.word for row in rows]

    assert listed(1) == ["招商", "投资", "李四", "总投资", "再招商"]
    assert listed(None) == ["投资", "招商", "李四", "总投资", "再招商"]
    shelf.close()


def test_a_slogan_that_is_a_hot_word_is_listed_once_beside_all_words(tmp_path: Path) -> None:
    slogans = (Slogan("招商", 16, 18, "s2"),)
    shelf = library(
        tmp_path, replace(document(*TEXT.split("\n"), hot_words=[hot(TEXT, "招商")]), slogans=slogans)
    )
    assert [row.word.layer for row in shelf.ask(ListWords(Within(), "all")).rows] == ["word"]
    assert [row.word.word for row in shelf.ask(ListWords(Within(), "slogan")).rows] == ["招商"]
