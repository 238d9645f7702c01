"""What a Chinese figure measures: a noun without the words that only lead up to it."""

from __future__ import annotations

import pytest

from store.text.metrics.find import metrics


@pytest.mark.parametrize(
    ("text", "measured"),
    [
        ("全县新增规上企业12家。", "规上企业"),
        ("招工顺利，但用工缺口仍有1500人左右。", "用工缺口"),
        ("不过用水量仍达300万吨。", "用水量"),
        ("新能源汽车产量增长30%。", "新能源汽车产量"),
        ("今年主要预期目标是粮食产量增长3%。", "粮食产量"),
        ("明年的工作重点是客运量达到9万人次。", "客运量"),
        ("去年有4家汽车企业进入了前十名。", "汽车企业"),
        ("新增就业1300人。", "就业"),
        ("新建30万平方米厂房。", "厂房"),
        ("收购了5000吨粮食。", "粮食"),
        ("改造2.1万平方米老旧小区。", "老旧小区"),
        ("建成高标准农田8万亩。", "高标准农田"),
        ("盘活200亩。", "盘活"),
    ],
)
def test_what_is_measured_is_a_whole_noun(text: str, measured: str) -> None:
    assert [metric.measure for metric in metrics(text, "zh")] == [measured]
