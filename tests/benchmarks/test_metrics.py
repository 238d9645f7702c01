"""How fast figures are read: at least 1 MB/s of ordinary text, in time linear in its length."""

from __future__ import annotations

from time import process_time

import pytest

from store.records import Language
from store.text.metrics.find import metrics

CHINESE = (
    "会议强调，要坚持问题导向，把群众的事情办好办实，持续改善营商环境，推动各项工作再上新台阶。"
    "上半年全县完成固定资产投资128.6亿元，同比增长9.7%，新签约项目39个。"
    "与会同志围绕如何做好下一步工作进行了深入讨论，大家一致认为要加强协作，形成合力，狠抓落实。\n"
)
ENGLISH = (
    "The committee heard a long report on the state of the harbour and thanked everybody who helped. "
    "Ridership rose 14 percent to 41,000 trips, and the council approved $1.2 million for two new ferries. "
    "Members then discussed how the plan might be explained to residents before the next public hearing. "
    "Several speakers from the floor asked for better lighting on the quay and for more frequent cleaning.\n"
)


def rate(text: str, language: Language, size: int) -> float:
    long = text * (size // len(text.encode()) + 1)
    metrics(text, language)
    start = process_time()
    metrics(long, language)
    return len(long.encode()) / 1e6 / (process_time() - start)


@pytest.mark.benchmark
@pytest.mark.parametrize(("text", "language"), [(CHINESE, "zh"), (ENGLISH, "en")])
def test_a_megabyte_takes_a_second_and_ten_take_ten(text: str, language: Language) -> None:
    rates = [rate(text, language, size) for size in (10_000, 100_000, 1_000_000, 10_000_000)]
    print([round(r, 2) for r in rates])  # noqa: T201
    assert min(rates[1:]) >= 1.0
    assert rates[3] >= 0.5 * rates[1]
