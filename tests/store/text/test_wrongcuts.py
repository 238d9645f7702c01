"""What a segmenter cuts wrongly never shows: names and offices stay out of the hot words, figures whole."""

from __future__ import annotations

from store.deriving import derive
from store.records import Source

TEXT = """会议要求省市县三级联动推进灌溉渠改造，各县（市、区）委书记要亲自抓灌溉渠。
仙居县委书记章登峰说：“仙居把灌溉渠改造当头号工程，省市县三级联动，灌溉渠今年修通。”
章登峰表示，各县（市、区）委书记已签责任书，灌溉渠改造资金到位4亿美元，增长35.9%。章登峰说，渠要修好。
"""
READ = derive(Source("/r.txt", "a", "plain", "utf-8", TEXT))


def test_a_person_cut_in_two_is_a_speaker_and_no_hot_word() -> None:
    cut = [token.text for token in READ.tokens]
    assert {"章", "登峰"} <= set(cut)
    assert [speaker.name for speaker in READ.speakers] == ["章登峰"]
    assert not {"章", "登峰", "仙居", "县委书记"} & {word.word for word in READ.hot_words}


def test_an_office_with_marks_inside_and_levels_run_together_are_no_hot_words() -> None:
    assert {"省市", "县", "市", "区", "委", "书记"}.isdisjoint(word.word for word in READ.hot_words)
    assert READ.hot_words[0].word == "灌溉渠"


def test_figures_are_read_from_the_text_whatever_the_words_are() -> None:
    assert "亿美元" in {token.text for token in READ.tokens}
    assert [metric.quote for metric in READ.metrics] == ["4亿美元", "35.9%"]
