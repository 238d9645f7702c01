"""Paragraphs with their offsets."""

from __future__ import annotations

from store.records import Span
from store.text.speech.zh_blocks import blocks


def test_every_word_stands_where_it_stood() -> None:
    text = "# 标题\n\n　　第一段。\n<p>第二段。</p><p>第三段。</p>"
    found = blocks(text, ())
    assert [words for _, words in found] == ["标题", "第一段。", "第二段。", "第三段。"]
    assert all(text[at : at + len(words)] == words for at, words in found)


def test_boilerplate_is_no_paragraph() -> None:
    assert blocks("正文。\n广告。", (Span(4, 7),)) == [(0, "正文。")]


def test_a_read_more_marker_does_not_cut_a_sentence() -> None:
    found = blocks("结合教育教\n<!--more-->\n学改革，谈了体会。", ())
    assert len(found) == 1
