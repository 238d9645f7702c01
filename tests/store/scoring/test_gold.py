"""Labelled records are read from one plain file."""

from __future__ import annotations

import pytest

from store.scoring.gold import parse

RECORD = """# kind: news
# date: 2024-03-12
# speaker: 张三 | 县委书记 | 某县 | 老张, 张书记
# hot: 项目*, 招商
---
某县县委书记张三说，⟦张三|项目要抢。⟧会后合影。
他说，⟦张三|还要优服务。⟧"""


def test_marks_are_taken_out_and_leave_spans() -> None:
    gold = parse("one", RECORD)
    assert gold.text == "某县县委书记张三说，项目要抢。会后合影。\n他说，还要优服务。"
    assert [gold.text[p.span.start : p.span.end] for p in gold.passages] == ["项目要抢。", "还要优服务。"]


def test_around_is_the_sentence_with_its_clause() -> None:
    gold = parse("one", RECORD)
    around = gold.passages[0].around
    assert around.start == 0
    assert gold.text[gold.passages[1].around.start :].startswith("他说")


def test_the_head_gives_facts_speakers_and_hot_words() -> None:
    gold = parse("one", RECORD)
    assert (gold.kind, gold.date, gold.place) == ("news", "2024-03-12", None)
    assert gold.speakers[0].aliases == ("老张", "张书记")
    assert gold.hot_words == ("项目", "招商")
    assert gold.declared == ("项目",)


def test_a_head_that_never_ends_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="one"):
        parse("one", "# kind: news\n正文")


def test_a_record_without_marks_has_no_passages() -> None:
    assert parse("one", "# kind: news\n---\n正文").passages == ()
