from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.library import Library
from store.question import ListMetrics, Within
from tests.store.made import document, library, metric

TEXT = "梁启文：计划投资30亿元，已完成8亿元，去年为5亿元。"


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Library]:
    figures = [
        metric(TEXT, "30亿元", 3e9, "CNY", measure="投资", role="target", speaker="s1"),
        metric(TEXT, "8亿元", 8e8, "CNY", measure="投资", role="result", speaker="s1", change="increase"),
        metric(TEXT, "5亿元", 5e8, "CNY", measure="投资", speaker="s1", period="去年"),
    ]
    with library(tmp_path, document(TEXT, metrics=figures)) as opened:
        yield opened


def quotes(told: Library, text: str) -> list[str]:
    return [line.metric.quote for line in told.ask(ListMetrics(Within(text=text))).rows]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("role:target", ["30亿元"]),
        ("role:目标", ["30亿元"]),
        ("-role:target", ["8亿元", "5亿元"]),
        ("-change>0", ["30亿元", "5亿元"]),
        ("-投资>6亿元", ["5亿元"]),
        ("->6亿元", ["5亿元"]),
        ("去年", ["5亿元"]),
        ("投資 >6亿元", ["30亿元", "8亿元"]),
        ("-去年", ["30亿元", "8亿元"]),
        ("啟文 30亿", ["30亿元"]),
        ('"投资 8亿"', ["8亿元"]),
        ("none", []),
    ],
)
def test_figures_are_filtered_by_role_and_by_words_of_any_column(
    told: Library, text: str, found: list[str]
) -> None:
    assert quotes(told, text) == found


def test_a_page_that_is_not_full_counts_what_is_before_it(told: Library) -> None:
    within = Within(limit=2, offset=2, counted=True)
    answer = told.ask(ListMetrics(within))
    assert (answer.total, len(answer.rows), answer.more) == (3, 1, False)


def test_a_page_behind_the_end_still_says_how_many_there_are(told: Library) -> None:
    assert told.ask(ListMetrics(Within(text="投资", limit=2, offset=9, counted=True))).total == 3
