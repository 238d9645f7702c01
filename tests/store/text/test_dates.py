"""Dates are read whole or in part, and completed only from evidence."""

from __future__ import annotations

import pytest

from store.text.dates import Day, completed, find, shifted, weekday_before


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026年9月14日", "2026-09-14"),
        ("２０２６年９月１４日", "2026-09-14"),
        ("2026年 9月 14日星期一", "2026-09-14"),
        ("二〇二六年九月十四日", "2026-09-14"),
        ("民國115年9月14日", "2026-09-14"),
        ("9月14日下午", "--09-14"),
        ("九月二十日", "--09-20"),
        ("5月17至18日", "--05-17"),
        ("1月10日至14日", "--01-10"),
        ("2026-09-14 10:00", "2026-09-14"),
        ("2026.09.14", "2026-09-14"),
        ("2026/9/14", "2026-09-14"),
        ("(20260914)", "2026-09-14"),
        ("September 14, 2026", "2026-09-14"),
        ("Sept. 14", "--09-14"),
        ("14 September 2026", "2026-09-14"),
        ("14th Sep 2026", "2026-09-14"),
        ("the 14th of September", "--09-14"),
        ("10-12 May 2026", "2026-05-10"),
        ("14日主持召开", None),
        ("on the 14th, he said", None),
    ],
)
def test_a_date_is_read(text: str, iso: str | None) -> None:
    days = find(text)
    assert days
    assert days[0].iso() == iso


@pytest.mark.parametrize(
    "text",
    [
        "30日内完成",
        "每日报告",
        "13月40日",
        "2.5.1",
        "10.12亿元",
        "the 14th session",
        "may 5 people come",
        "version 2026.1",
        "http 20261399",
        "日报",
        "第3日",
        "60日",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert find(text) == ()


KNOWN = Day(2026, 3, 2)


@pytest.mark.parametrize(
    ("part", "known", "iso"),
    [
        (Day(None, 3, 1), KNOWN, "2026-03-01"),
        (Day(None, 12, 30), KNOWN, "2025-12-30"),
        (Day(None, 3, 9), KNOWN, "2026-03-09"),
        (Day(None, None, 1), KNOWN, "2026-03-01"),
        (Day(None, None, 27), KNOWN, "2026-02-27"),
        (Day(None, None, 27), Day(2026, 1, 2), "2025-12-27"),
        (Day(None, None, 27), Day(None, 3, 2), "--02-27"),
        (Day(None, 3, 1), None, "--03-01"),
        (Day(None, None, 1), None, None),
        (Day(2024, 3, 1), KNOWN, "2024-03-01"),
    ],
)
def test_a_part_is_completed_from_a_later_day(part: Day, known: Day | None, iso: str | None) -> None:
    assert completed(part, known).iso() == iso


def test_days_before_are_counted_over_the_month() -> None:
    assert shifted(Day(2026, 3, 1), -1).iso() == "2026-02-28"
    assert shifted(Day(None, 3, 5), -1).iso() == "--03-04"


def test_the_last_weekday_is_found() -> None:
    before = weekday_before(Day(2026, 9, 16), 0)
    assert before is not None
    assert before.iso() == "2026-09-14"
    assert weekday_before(Day(None, 9, 16), 0) is None
