from __future__ import annotations

import pytest

from store.records import Span
from store.text import matching
from store.text.query import parse


def found(query: str, text: str) -> list[str]:
    node = parse(query).node
    return [text[span.start : span.end] for span in matching.spans(node, text)]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("招商", "招商引资，重在招商。", ["招商", "招商"]),
        ("bud", "The Budget and a rosebud", ["Bud"]),
        ('"bud"', "bud budget", ["bud"]),
        ("发展", "高質量發展", ["發展"]),
        ("gdp", "ＧＤＰ增长", ["ＧＤＰ"]),
        ('"local tax"', "local\n tax", ["local\n tax"]),
        ("cafes", "cafe\u0301s", ["cafe\u0301s"]),
        ("招商 -土地", "招商", ["招商"]),
        (r"/\d+家/", "新增28家企业", ["28家"]),
        ("产业 NEAR/1 链", "产业的链", ["产业", "链"]),
        ("产业 NEAR/1 链", "产业和它的链", []),
        ("gdp", "中国GDP", ["GDP"]),
        ("21.35", "贷款21.35亿元", ["21.35"]),
    ],
)
def test_hits_stand_where_the_original_has_them(query: str, text: str, expected: list[str]) -> None:
    assert found(query, text) == expected


def test_overlapping_hits_are_one() -> None:
    assert matching.apart([Span(4, 8), Span(0, 5), Span(9, 10)]) == (Span(0, 8), Span(9, 10))


def test_a_pattern_that_runs_away_is_stopped() -> None:
    node = parse(r"/(?:a|aa)+$/").node
    assert node is not None
    with pytest.raises(matching.TooSlow):
        matching.holds(node, "a" * 60 + "!")
