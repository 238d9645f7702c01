"""Rows of the tables: what a cell says, and where it says that nothing can be told."""

from __future__ import annotations

from typing import Literal

from store.question import MetricLine, WordLine
from store.records import HotWord, Metric
from tui.paint import tables
from tui.paint.columns import widths
from tui.wording import ENGLISH, wording


def word(
    score: float, interval: tuple[float, float] | None = None, layer: Literal["word", "slogan"] = "word"
) -> str:
    hot = HotWord("招商", True, score, 4, 1, layer=layer)
    line = WordLine(1, "例会", None, hot, everybody=10, interval=interval)
    return "".join(t for t, _ in tables.word_row(line, widths(tables.WORDS, 118), ENGLISH))


def figure(**facts: object) -> str:
    line = MetricLine(1, "例会", None, "林远山", Metric(0, 5, "287亿元", 2.87e10, "CNY", **facts))  # type: ignore[arg-type]
    return "".join(t for t, _ in tables.metric_row(line, widths(tables.METRICS, 140), wording("zh")))


def test_a_score_stands_with_its_interval_and_its_range_over_speakers() -> None:
    row = word(6.95, (6.95, 13.2))
    assert "6.95" in row
    assert "7.0 … 13 " in row
    assert "1/10" in row


def test_a_score_of_nothing_says_that_the_counts_cannot_tell() -> None:
    assert "unclear" in word(0.0)


def test_an_end_that_no_count_bounds_is_left_open() -> None:
    assert "52" not in word(2.95, (2.95, 52.0))
    assert "inf" not in word(2.95, (2.95, float("inf")))


def test_a_slogan_has_no_score() -> None:
    assert "unclear" not in word(0.0, layer="slogan")


def test_up_and_down_are_said_with_what_they_are_measured_against() -> None:
    assert "▲同比" in figure(change="increase", basis="yoy")
    assert "▼" in figure(change="decrease")


def test_the_detail_line_says_whether_a_figure_is_a_target() -> None:
    line = MetricLine(1, "例会", None, "林远山", Metric(0, 5, "287亿元", 2.87e10, "CNY", role="target"))
    assert "目标" in "".join(t for t, _ in tables.metric_told(line, 120, wording("zh")))


def test_a_target_is_told_in_the_table_and_under_its_indicator() -> None:
    assert "目标" in figure(role="target")
    line = MetricLine(1, "例会", None, "林远山", Metric(0, 5, "287亿元", 2.87e10, "CNY", role="target"))
    assert "目标" in "".join(t for t, _ in tables.indicator_row(line, 2.87e10, 100, wording("zh")))


def test_a_figure_in_doubt_has_a_sign() -> None:
    assert "⚠" in figure(doubt="acres in a translated report")


def test_the_wording_stands_beside_the_value() -> None:
    assert "287  亿元" in figure()
    assert "287亿元" in figure()


def named(layer: str, *, of_all: bool = False) -> list[str]:
    return [column.name for column in tables.word_columns(layer, of_all=of_all)]


def test_slogans_have_room_and_who_said_them_first() -> None:
    assert named("slogan") == ["word", "count", "said-by", "first"]
    assert tables.word_columns("slogan", of_all=False)[0].most > tables.WORDS[0].most


def test_a_layer_of_one_kind_does_not_name_it_in_every_row() -> None:
    assert {"layer", "first"}.isdisjoint(named("phrase"))
    assert "layer" in named("all")
    assert "layer" in named("declared")


def test_over_all_records_whose_it_is_stands_in_the_row() -> None:
    assert named("all", of_all=True)[-2:] == ["record", "date"]
    assert named("slogan", of_all=True)[-3:] == ["first", "record", "date"]


def test_a_record_without_a_title_goes_by_its_file() -> None:
    line = MetricLine(1, None, None, None, Metric(0, 5, "287亿元", 2.87e10, "CNY"), file="例会.txt")
    assert "例会.txt" in "".join(t for t, _ in tables.metric_told(line, 80, ENGLISH))


def test_percentage_points_are_never_cut() -> None:
    points = MetricLine(1, None, None, None, Metric(0, 6, "2.3个百分点", 2.3, "pp"))
    for width in (60, 80, 120):
        row = tables.metric_row(points, widths(tables.METRICS, width), wording("zh"))
        assert any("个百分点" in text for text, _ in row)
