from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from store.text.query import parse
from store.text.terms import Both, Either, Field, Figure, Near, Node, Pattern, Without, Words


@pytest.mark.parametrize(
    ("typed", "node"),
    [
        ("招商", Words("招商")),
        ("招商 产业链", Both((Words("招商"), Words("产业链")))),
        ("招商 AND 产业链", Both((Words("招商"), Words("产业链")))),
        ("a OR b c", Either((Words("a"), Both((Words("b"), Words("c")))))),
        ("(a OR b) c", Both((Either((Words("a"), Words("b"))), Words("c")))),
        ("项目 -土地", Both((Words("项目"), Without(Words("土地"))))),
        ("NOT 土地", Without(Words("土地"))),
        ('"exact phrase"', Words("exact phrase", whole=True)),
        ("“高质量发展”", Words("高质量发展", whole=True)),
        ('"still typ', Words("still typ")),
        ("产业 NEAR/3 链", Near(Words("产业"), Words("链"), 3)),
        ("产业 NEAR 链", Near(Words("产业"), Words("链"), 10)),
        (r"/\d+家/", Pattern(r"\d+家")),
        ("speaker:张三", Field("speaker", "张三")),
        ("speaker：张三", Field("speaker", "张三")),
        ('post:"vice mayor"', Field("post", "vice mayor")),
        ("-speaker:张三", Without(Field("speaker", "张三"))),
        ("date:2022..2024", Field("date", "2022..2024")),
        ("date:2022-07..", Field("date", "2022-07..")),
        ("kind:转述", Field("kind", "reported")),
        ("lang:中文", Field("lang", "zh")),
        ("metric>10亿元", Figure("", ">", 1e9, "CNY")),
        ("metric:投资 >= 1e9CNY", Figure("投资", ">=", 1e9, "CNY")),
        ("change<0", Figure(change="decrease")),
        ("change>20%", Figure("", ">", 20.0, "%", "increase")),
        ("change<-5%", Figure("", ">", 5.0, "%", "decrease")),
        ("unit:亩", Figure(unit="mu")),
        ("http://a.b", Words("http://a.b")),
        ("foo:bar", Words("foo:bar")),
        ("role:tar", Figure(role="target")),
        ("role:完成", Figure(role="result")),
        ("change:下降", Figure(change="decrease")),
        ("kind:Direct", Field("kind", "direct")),
        ("50%", Words("50%")),
        ("C++", Words("C++")),
        ("预算，", Words("预算")),
        ("", None),
    ],
)
def test_a_query_is_read(typed: str, node: Node | None) -> None:
    query = parse(typed)
    assert query.node == node
    assert query.notice == ""


@pytest.mark.parametrize(
    "typed",
    ["a AND", "OR b", "a OR", "(a", "a)", "NOT", "a NEAR", "NEAR", "/(/", "metric>soon", "(" * 30 + "a"],
)
def test_what_cannot_be_read_is_searched_as_plain_words_and_says_so(typed: str) -> None:
    assert parse(typed).notice.startswith("read as plain words")


@pytest.mark.parametrize(
    ("typed", "notice"),
    [
        (
            "role:nonsense",
            "role:nonsense is searched as words: role is one of target, result, comparison",
        ),
        (
            "港口 role:targte",
            "role:targte is searched as words: role is one of target, result, comparison; role:target?",
        ),
        ("rloe:target", "rloe:target is searched as words: there is no field rloe; role:target?"),
        (
            "date:soon",
            "date:soon is searched as words: a date is written 2022, 2022-07, 2022-07-28 or 2022..2024",
        ),
    ],
)
def test_a_field_that_is_not_understood_says_what_it_can_be(typed: str, notice: str) -> None:
    query = parse(typed)
    assert query.notice == notice
    assert isinstance(query.node, Words | Both)


def test_what_a_field_can_be_is_said_in_chinese_too() -> None:
    assert parse("role:目的", "zh").notice == (
        "role:目的 按普通词搜索：role 只能是目标、完成、对比；是不是 role:目标？"
    )


@pytest.mark.parametrize("typed", ['"', ' "" ', "()", "\x00", "\ud800", "“”", "（）"])
def test_what_holds_no_word_says_so(typed: str) -> None:
    query = parse(typed)
    assert query.node is None
    assert query.notice == "there is no word in it to look for"


def test_what_is_too_long_says_how_much_of_it_is_read() -> None:
    assert parse("字" * 10_000).notice == "only the first 1,000 characters are read"
    assert parse("字 " * 100).notice == "only the first 64 words are read"


ASCII_WORD = re.compile(r"[A-Za-z]{2,}")


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("招商 -土地", "“招商” 且 不含“土地”"),
        ('"原样" OR 项目', "原样的“原样” 或 “项目”"),
        ("预算 NEAR/3 投资", "“预算”，相隔不超过 3 词处有“投资”"),
        ("-(招商 土地)", "不含（“招商” 且 “土地”）"),
        ("speaker:张 -kind:转述 lang:en", "发言人 张 且 不是类型 转述 且 语言 英文"),
        ("date:2024 post:主任 place:甲 record:会 tag:看", None),
        ("metric:投资>10亿 change<0 unit:亩", None),
    ],
)
def test_a_query_is_told_in_chinese(typed: str, read_as: str | None) -> None:
    told = parse(typed, "zh").read_as
    assert read_as is None or told == read_as
    assert set(ASCII_WORD.findall(told)) <= {"mu"}


@pytest.mark.parametrize(
    "typed", ["(招", "招)", "招 OR", "招 NEAR", "/(/", "metric>很多", "(" * 30, '"', "字" * 2000]
)
def test_what_is_wrong_is_told_in_chinese(typed: str) -> None:
    notice = parse(typed, "zh").notice
    assert notice
    assert set(ASCII_WORD.findall(notice)) <= {"OR", "NEAR", "metric"}


def test_operators_left_over_are_not_searched() -> None:
    assert parse("budget AND").node == Words("budget")


def test_how_a_query_was_understood_is_said() -> None:
    assert parse('招商 -"one two" (a OR b)').read_as == '"招商" and not exactly "one two" and ("a" or "b")'


@given(st.text(st.characters(codec=None), max_size=60))
@example("\x00")
@example("\ud800")
@example('"')
@example("'' ; -- ) NEAR( * ^ + %")
@example("a" * 10_000)
@example("-" * 10_000)
@example("(" * 10_000)
@example("a OR " * 2_000)
def test_nothing_typed_can_raise(typed: str) -> None:
    parse(typed)
