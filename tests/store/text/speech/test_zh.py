"""Who says what in Chinese prose. All people are invented."""

from __future__ import annotations

from itertools import pairwise

import pytest

from store.records import Span
from store.text.speech.zh import attribute
from tests.store.text.speech.test_zh_events import QUOTED_AFTER, QUOTED_FIRST
from tests.store.text.speech.test_zh_passages import SEVERAL
from tests.store.text.speech.zh_said import said


def test_passages_stand_in_order_and_never_overlap() -> None:
    text = "".join(words + "\n" for words, _ in QUOTED_FIRST + QUOTED_AFTER + SEVERAL)
    spans = [(p.start, p.end) for p in attribute(text).passages]
    assert spans == sorted(spans)
    assert all(a < b for a, b in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_speakers_are_numbered_in_order_of_speaking() -> None:
    attribution = attribute("县长李梦瑶说，先修路。村支书葛长河说，再修桥。县长李梦瑶说，都要修。")
    assert [(s.id, s.name) for s in attribution.speakers] == [("s1", "李梦瑶"), ("s2", "葛长河")]
    assert [p.speaker for p in attribution.passages] == ["s1", "s2", "s1"]


def test_a_list_that_speaks_together_gives_every_speaker() -> None:
    attribution = attribute("王海涛、刘敏均表示，将支持改革。")
    assert {s.name for s in attribution.speakers} == {"王海涛", "刘敏"}


def test_bodies_and_collectives_have_their_own_kind() -> None:
    attribution = attribute(
        "会议强调，要压实责任。\n代表们一致认为，报告实事求是。\n一位老党员说：“说得在理。”"
    )
    assert [s.kind for s in attribution.speakers] == ["body", "collective", "unnamed"]


def test_nothing_inside_boilerplate_is_speech() -> None:
    text = "县长李梦瑶说，先修路。\n相关新闻：市长马骏说，先修桥。"
    assert [s.name for s in attribute(text, (Span(12, len(text)),)).speakers] == ["李梦瑶"]


def test_kind_tells_quoted_words_from_reported_ones() -> None:
    attribution = attribute("“路通了。”县长李梦瑶说，下一步修桥。")
    assert [p.kind for p in attribution.passages] == ["direct", "reported"]


@pytest.mark.parametrize(
    "text", ["", "。", "“", "”说，", "：“：“", "书记", "张", "，，，\n\n《", "\ufffd说，\ufffd"]
)
def test_stumps_are_read_without_a_word(text: str) -> None:
    assert attribute(text).passages == ()


def test_a_lost_character_stays_in_the_name() -> None:
    assert said("中国工程院院士蔡\ufffd认为，材料是关键。") == (("蔡\ufffd", "材料是关键。"),)


def test_words_of_a_web_page_are_read_between_its_tags() -> None:
    text = "<p>市长马骏说，先修桥。</p><p>&ldquo;桥等不得。&rdquo;马骏说。</p>"
    assert said(text) == (("马骏", "先修桥。"), ("马骏", "桥等不得。"))


def test_a_short_form_becomes_an_alias() -> None:
    text = "云帆公司总经理周建业介绍，公司有三百名员工。周总说：“订单已经排到年底。”"
    assert attribute(text).speakers[0].aliases == ("周总",)


def test_a_leader_who_is_cited_stays_inside_the_words() -> None:
    text = "县委书记周文斌表示，习近平总书记强调，粮食安全是大事。我们要扛起责任。"
    assert [s.name for s in attribute(text).speakers] == ["周文斌"]


def test_a_reporter_never_speaks() -> None:
    text = "（记者 凌云 通讯员 祝平）市长马骏说，先修桥。凌云还说，天气很好。"
    assert [s.name for s in attribute(text).speakers] == ["马骏"]


def test_a_sentence_about_the_speakers_place_goes_on_with_his_words() -> None:
    text = "云州市定湖区区长顾小满说：“先抢时间。”定湖今年已开工项目二十个。"
    assert said(text)[-1] == ("顾小满", "定湖今年已开工项目二十个。")


def test_nobody_speaks_in_a_headline() -> None:
    text = "十位书记同台交流，热词贯穿全场\n\n7月1日，市长马骏说，先修桥。"
    assert [s.name for s in attribute(text).speakers] == ["马骏"]


def test_a_reporter_who_found_something_is_the_narrator() -> None:
    text = "市长马骏说，先修桥。\n\n记者梳理发现，会上的热词是“修桥”。"
    assert [s.name for s in attribute(text).speakers] == ["马骏"]
