"""The concordance: every place, in context, sorted by the words beside it; what is counted over them."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.question import Concord, Concorded, Within
from store.stats import collocation
from tests.store.made import document, library

WORDS = ("引进", "项目", "重大", "落地", "推进")
LINES = ("张三：引进项目落地", "李四：推进项目", "张三：重大项目", "王五：会议闭幕")


def concord(folder: Path, text: str = "项目", sort: str = "", **within: object) -> Concorded:
    asked = Concord(Within(text=text, sort=sort, limit=100, **within))  # type: ignore[arg-type]
    with library(folder, document(*LINES, words=WORDS)) as shelf:
        return shelf.ask(asked)


def test_every_place_stands_with_its_context(tmp_path: Path) -> None:
    found = concord(tmp_path)
    assert [(r.speaker, r.left, r.hit, r.right) for r in found.rows] == [
        ("张三", "引进", "项目", "落地"),
        ("李四", "推进", "项目", ""),
        ("张三", "重大", "项目", ""),
    ]
    assert (found.total, found.exact, found.more) == (3, True, False)


@pytest.mark.parametrize(
    ("sort", "lefts"),
    [
        ("left1", ["引进", "推进", "重大"]),
        ("speaker", ["引进", "重大", "推进"]),
        ("right1", ["引进", "推进", "重大"]),
    ],
)
def test_lines_are_sorted_by_what_stands_beside(tmp_path: Path, sort: str, lefts: list[str]) -> None:
    assert [r.left for r in concord(tmp_path, sort=sort).rows] == lefts


def test_a_page_is_cut_out_of_the_whole(tmp_path: Path) -> None:
    asked = Concord(Within(text="项目", limit=1, offset=1))
    with library(tmp_path, document(*LINES, words=WORDS)) as shelf:
        found = shelf.ask(asked)
    assert [r.left for r in found.rows] == ["推进"]
    assert (found.total, found.more) == (3, True)


def test_who_says_it_is_counted_with_the_rate(tmp_path: Path) -> None:
    found = concord(tmp_path)
    assert [(s.name, s.hits) for s in found.said] == [("张三", 2), ("李四", 1)]
    assert found.speakers_total == 3
    assert found.said[0].rate == pytest.approx(1000 * 2 / 5)
    assert (found.records, found.records_total) == (1, 1)


def test_few_hits_say_nothing_about_dispersion(tmp_path: Path) -> None:
    assert concord(tmp_path).spread is None


def test_a_speaker_or_a_record_narrows(tmp_path: Path) -> None:
    assert concord(tmp_path, speaker="李四").total == 1


def test_a_word_that_comes_back_beside_it_is_a_collocate(tmp_path: Path) -> None:
    lines = [f"{name}：引进项目" for name in ("甲一", "乙二", "丙三", "丁四")]
    made = [document(line, path=f"/{line}", words=("引进", "项目")) for line in lines]
    with library(tmp_path, *made) as shelf:
        found = shelf.ask(Concord(Within(text="项目")))
    (near,) = found.collocates
    assert (near.word, near.joint, near.speakers) == ("引进", 4, 4)
    assert near.log_dice == pytest.approx(collocation.log_dice(4, 4, 4))


def test_nothing_asked_is_no_error(tmp_path: Path) -> None:
    assert concord(tmp_path, text="  ").total == 0
    assert concord(tmp_path, text="AND OR (").exact
