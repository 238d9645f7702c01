"""Rows of lists fit their width, whatever it is."""

from __future__ import annotations

import pytest

from store.question import Hit
from store.records import HotWord, Metric, Span, Speaker
from tui.paint.around import around
from tui.paint.bands import ends, foot, hot_words, tabs, width_of
from tui.paint.bar import bar
from tui.paint.cells import fit, head, length, padded
from tui.paint.names import Painted
from tui.paint.rows import cut, hit_row, metric_columns, metric_row, speaker_columns, speaker_row
from tui.wording import ENGLISH

SPEAKER = Speaker("s1", "林远山", "云溪县县委书记", "云溪县", share=0.36)
METRIC = Metric(0, 5, "287亿元", 2.87e10, "CNY", measure="超亿元项目总投资", change="increase")
HIT = Hit(
    1,
    "会",
    None,
    "林远山",
    "s1",
    None,
    "direct",
    0,
    46,
    "前面的话很长很长很长，\n" * 3 + "抢项目，优服务",
    (Span(37, 39),),
)


def plain(painted: Painted) -> str:
    return "".join(text for text, _ in painted)


@pytest.mark.parametrize("width", [*range(14, 50), 100])
def test_rows_are_never_wider_than_the_list(width: int) -> None:
    speaker = speaker_row(SPEAKER, width, speaker_columns([SPEAKER]), marked=True)
    assert width_of(speaker) <= width
    assert "林远山" in plain(speaker)
    assert "36%" in plain(speaker)
    columns = metric_columns([METRIC], "zh", width)
    assert width_of(metric_row(METRIC, "", "zh", width, columns)) <= width
    assert width_of(hit_row(HIT, width)) <= width


def test_a_hit_shows_its_words_in_context() -> None:
    row = hit_row(HIT, 60)
    assert ("项目", "hit") in row
    assert "\n" not in plain(row)
    assert plain(row).lstrip().startswith("林远山")


def test_the_column_of_names_follows_the_longest_name_within_bounds() -> None:
    assert speaker_columns([]).name == 6
    assert speaker_columns([Speaker("s", "阿卜杜勒·买买提江·艾山")]).name == 16


@pytest.mark.parametrize("width", [12, 20, 24, 29, 34, 60])
def test_shares_stand_in_one_column_whatever_the_places(width: int) -> None:
    speakers = [
        SPEAKER,
        Speaker("s2", "周", None, "云溪县城关街道办事处", share=0.07),
        Speaker("s3", "Ann Lee"),
    ]
    columns = speaker_columns(speakers)
    rows = [plain(speaker_row(s, width, columns, marked=False)) for s in speakers]
    assert len({length(row.partition("%")[0]) for row in rows}) == 1
    assert len({("━" in row or "╸" in row) for row in rows[:2]}) == 1


def test_cutting_keeps_whole_characters() -> None:
    assert [fit("全县项目", n) for n in (0, 1, 2, 3, 5, 8)] == ["", "…", "…", "全…", "全县…", "全县项目"]
    assert head("全县", 3) == "全"
    assert padded("全", 4) == "全  "
    assert padded("全", 4, right=True) == "  全"
    assert cut([("全县", "a"), ("项目", "b")], 6) == (("全县", "a"), ("", "b"), ("…", "muted"))


def test_bars_show_something_of_anything() -> None:
    assert [bar(share, 4) for share in (0, 0.001, 0.5, 0.6, 1)] == ["    ", "╸   ", "━━  ", "━━╸ ", "━━━━"]


def test_the_right_end_gives_way() -> None:
    assert plain(ends([("left", "")], [("right", "")], 12)) == "left   right"
    assert plain(ends([("left", "")], [("right", "")], 9)) == "left"


def test_words_on_the_strip_know_where_they_stand() -> None:
    words = (HotWord("项目", True, 1, 23, 9), HotWord("招商", False, 1, 4, 2))
    line, places = hot_words(words, "项目", 1, 60, ENGLISH)
    assert plain(line).startswith(" hot 项目 23●  招商 4")
    assert places == ((5, 13, "项目"), (15, 21, "招商"))
    assert hot_words(words, None, None, 16, ENGLISH)[1] == places[:1]


def test_tabs_and_foot_fit() -> None:
    for width in range(12, 80):
        assert width_of(tabs(["Speakers", "Quotes", "Metrics"], ["10", "3/41", "47"], 1, width)) <= width
        assert (
            width_of(foot([("/", "search"), ("?", "keys")], "meetingtui quotes --record 1", width)) <= width
        )


@pytest.mark.parametrize(
    ("room", "words"),
    [(20, "全县用21天完成"), (12, "全县用21天完"), (10, "…县用21天"), (8, "…用21天"), (5, "21天")],
)
def test_a_figure_of_nothing_named_stands_in_its_clause(room: int, words: str) -> None:
    text = "第二件，全县用21天完成。"
    metric = Metric(7, 10, "21天", 21, "day")
    assert around(metric, text, room) == words


@pytest.mark.parametrize("width", range(14, 60))
def test_a_row_of_a_figure_of_nothing_named_is_never_wider_than_the_list(width: int) -> None:
    text = "It took the whole district no fewer than 21 days, and\nmore."
    metric = Metric(41, 48, "21 days", 21, "day")
    row = metric_row(metric, text, "en", width, metric_columns([metric], "en", width))
    assert width_of(row) <= width
