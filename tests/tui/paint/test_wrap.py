"""Lines break where a typesetter would break them, at every width."""
# ruff: noqa: E501 - a pattern of all figures in one piece

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.paint.cells import drawn, length
from tui.paint.wrap import CLOSING, OPENING, wrap

ZH = (
    "某县县委书记林远山说：“今年以来，全县引进超亿元项目39个，总投资287亿元，同比增长+35.9%，实到外资4.2亿美元；"
    "供地1,760亩、压缩审批21天……我们要抢项目、优服务（三年翻一番），——这就是‘招商为先’。”他表示，下降-0.3个百分点。"
    "《行动方案》提出，3—5年内把贷款余额做到1,100.9亿元！"
)
EN = (
    "“Over the past year,” Ann Lee said, “we signed 39 projects worth US$28.7 billion (up 35.9 per cent), "
    "and don’t forget the 1,760 acres — delivered in 21 days.” The council's well-known plan follows."
)
MIXED = "本次Q3会议讨论GDP增长5.2%与AI产业：multi-modal模型（v2.0）投入1.5亿元，覆盖12个city，见https://a.example/x。"
TEXTS = [ZH, EN, MIXED, ZH + EN, ""]
FIGURES = re.compile(
    r"US\$28\.7 billion|39个|287亿元|\+35\.9%|4\.2亿美元|1,760亩|21天|-0\.3个百分点|3—5年|1,100\.9亿元|35\.9 per cent|39 projects|1,760 acres|21 days|1\.5亿元"
)


def lines(text: str, width: int) -> list[str]:
    return [text[a:b] for a, b in wrap(text, width)]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("width", [*range(1, 60), 80, 120, 200])
def test_lines_give_the_text_back_and_none_is_too_wide(text: str, width: int) -> None:
    found = lines(text, width)
    assert "".join(found) == text
    assert all(length(line.rstrip(" ")) <= max(width, 2) for line in found)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("width", range(26, 201))
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(text: str, width: int) -> None:
    found = lines(text, width)
    assert not [line for line in found[1:] if line[0] in CLOSING]
    assert not [line for line in found[:-1] if line.rstrip(" ")[-1] in OPENING]


@pytest.mark.parametrize("text", [ZH, EN, MIXED])
@pytest.mark.parametrize("width", range(26, 201))
def test_a_figure_stays_with_its_sign_and_unit(text: str, width: int) -> None:
    ends = {b for _, b in wrap(text, width)}
    assert not [m.group() for m in FIGURES.finditer(text) if any(m.start() < e < m.end() for e in ends)]


@pytest.mark.parametrize("width", range(20, 100))
def test_latin_words_stay_whole(width: int) -> None:
    ends = {b for _, b in wrap(EN, width)}
    assert not [m.group() for m in re.finditer(r"[\w’'-]+", EN) if any(m.start() < e < m.end() for e in ends)]


def test_kept_spans_stay_whole_where_they_fit() -> None:
    text = "这里谈到高质量发展和三分之一"
    assert "高质量发展" in lines(text, 12)[0] + lines(text, 12)[1]
    found = [text[a:b] for a, b in wrap(text, 12, ((4, 9), (10, 14)))]
    assert found == ["这里谈到", "高质量发展和", "三分之一"]


def test_han_after_a_latin_word_fills_the_line() -> None:
    assert lines("GDP增长超过预期的水平线", 11) == ["GDP增长超过", "预期的水平", "线"]


def test_a_piece_wider_than_the_line_breaks_anyway() -> None:
    assert lines("abcdefghij", 4) == ["abcd", "efgh", "ij"]


def test_tabs_and_joiners_are_measured_as_they_are_drawn() -> None:
    assert lines("a\tb\tc", 7) == ["a\tb\t", "c"]
    assert cell_len(drawn("a\tb👩‍💻")) == length("a\tb👩‍💻")


@settings(max_examples=150, deadline=None)
@given(
    st.text(
        alphabet=st.sampled_from('中文项目，。“”（）《》……——1234.,%亿元 ab-’"\t$é\u0301👩\u200d'), max_size=80
    ),
    st.integers(1, 30),
)
def test_any_text_comes_back_whole_within_the_width(text: str, width: int) -> None:
    found = lines(text, width)
    assert "".join(found) == text
    assert all(length(line.rstrip(" \t")) <= max(width, 4) for line in found)
