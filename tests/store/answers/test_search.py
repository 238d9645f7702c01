from __future__ import annotations

import re
import sqlite3
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from store.answers import lit, search
from store.question import Search
from store.records import Meeting
from store.tables import connect
from store.text.cutting import RUN_ON
from store.text.fold import IGNORED, folded
from store.text.phrasing import say
from tests.store.made import document, library, metric, stored

LETTERS = "招商引资项目的一产业链發展发展abABcé12 ，。-“\n\u0301\u200bＡ"
LINES = st.lists(st.text(LETTERS, max_size=24), max_size=8)


@settings(max_examples=60, deadline=None)
@given(lines=LINES, wanted=st.text("招商引资项目产业链發展发展", min_size=1, max_size=4))
@example(lines=["甲：招商", "引资"], wanted="招")
def test_han_of_any_length_is_found_wherever_a_plain_scan_finds_it(lines: list[str], wanted: str) -> None:
    plain = folded(wanted)
    assert _found(lines, wanted) == _scanned(lines, lambda text: plain in text)


@settings(max_examples=60, deadline=None)
@given(lines=LINES, wanted=st.text("abABcé12Ａ", min_size=1, max_size=5))
def test_the_beginning_of_a_word_is_found_wherever_a_plain_scan_finds_it(
    lines: list[str], wanted: str
) -> None:
    beginning = re.compile(f"(?<![^\\W_{RUN_ON}]){re.escape(folded(wanted))}")
    assert _found(lines, wanted) == _scanned(lines, lambda text: beginning.search(text) is not None)


def _found(lines: list[str], wanted: str) -> set[int]:
    with tempfile.TemporaryDirectory() as folder, library(Path(folder), document(*lines)) as shelf:
        found = shelf.ask(Search(wanted, limit=1000))
    for hit in found.hits:
        assert hit.hits
        for span in hit.hits:
            assert folded(hit.text[span.start : span.end]).replace(IGNORED, "") == folded(wanted).replace(
                IGNORED, ""
            )
    return {hit.start for hit in found.hits}


def _scanned(lines: list[str], holds: object) -> set[int]:
    made = document(*lines)
    texts = {p.start: made.source.text[p.start : p.end] for p in made.passages}
    return {start for start, text in texts.items() if holds(folded(text).replace(IGNORED, ""))}  # type: ignore[operator]


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(codec=None), max_size=40))
@example('"')
@example("'; drop table record; --")
@example("a* NEAR(b c) ^d {e}:f")
@example("record:99999999999999999999999")
@example("speaker:%_\\")
@example("metric>1e999")
@example("\ud800 OR \x00")
@example("招" * 900)
def test_nothing_typed_can_raise(shelf_path: Path, typed: str) -> None:
    connection = connect.open_reading(shelf_path)
    search.answer(connection, Search(typed))
    connection.close()


@pytest.fixture(scope="module")
def shelf_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    text = "张三：总投资287亿元，增长12%。"
    return stored(
        tmp_path_factory.mktemp("shelf") / "a.db",
        document(
            text,
            "李四：土地保障到位，招商引资加快。",
            path="/a.txt",
            meeting=Meeting("三月例会", "2026-03-12", "甲市", "市政府", "zh"),
            metrics=[
                metric(text, "287亿元", 2.87e10, "CNY", measure="总投资", speaker="s1"),
                metric(text, "12%", 12.0, "%", change="increase", speaker="s1"),
            ],
            words=["招商引资", "土地"],
        ),
        document(
            "Ann Lee：The budget review took two hours.",
            path="/b.txt",
            meeting=Meeting("Budget review", "2024-05-02", None, None, "en"),
        ),
    )


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("招商 土地", ["李四"]),
        ("土地 OR 287亿元", ["张三", "李四"]),
        ("招商 -土地", []),
        ("speaker:李四", ["李四"]),
        ("post:主任 -speaker:李四 -speaker:ann", ["张三"]),
        ("place:甲市 kind:direct", ["张三", "李四"]),
        ("record:2 kind:direct", ["Ann Lee"]),
        ("record:budget kind:direct", ["Ann Lee"]),
        ("date:2024 budget", ["Ann Lee"]),
        ("date:..2025 kind:direct", ["Ann Lee"]),
        ("lang:en kind:direct", ["Ann Lee"]),
        ("speaker:张 OR budg", ["张三", "Ann Lee"]),
        ("metric>100亿元", ["张三"]),
        ("metric:投资<100亿元", []),
        ("change>10%", ["张三"]),
        ("unit:CNY", ["张三"]),
        ("zsyz", ["李四"]),
        ("zhaoshang", ["李四"]),
        ("/t[ow]{2}/", ["Ann Lee"]),
        ("土地 NEAR/5 招商", ["李四"]),
        ("budget NEAR/1 hours", []),
        ('"review took"', ["Ann Lee"]),
    ],
)
def test_a_query_finds_who_said_it(shelf_path: Path, query: str, expected: list[str]) -> None:
    connection = connect.open_reading(shelf_path)
    found = search.answer(connection, Search(query))
    connection.close()
    assert [hit.speaker for hit in found.hits] == expected
    assert found.total == len(expected)
    assert found.exact


def test_a_figure_found_is_lit(shelf_path: Path) -> None:
    connection = connect.open_reading(shelf_path)
    (hit,) = search.answer(connection, Search("metric>100亿元")).hits
    connection.close()
    assert [hit.text[span.start : span.end] for span in hit.hits] == ["287亿元"]


def test_letters_taken_for_pinyin_are_said(shelf_path: Path) -> None:
    connection = connect.open_reading(shelf_path)
    assert search.answer(connection, Search("zsyz")).read_as == '"招商引资" (zsyz by its sound)'
    connection.close()


def test_pages_follow_each_other_and_the_count_may_be_more_than(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST_COUNTED", 10)
    with library(tmp_path, document(*(f"甲：项目{n}" for n in range(25)))) as shelf:
        pages = [shelf.ask(Search("项目", limit=10, offset=offset)) for offset in (0, 10, 20)]
    starts = [hit.start for page in pages for hit in page.hits]
    assert len(starts) == 25
    assert starts == sorted(starts)
    assert [(page.total, page.exact, page.more) for page in pages] == [
        (10, False, True),
        (20, False, True),
        (25, True, False),
    ]


def test_a_search_that_takes_too_long_says_so(tmp_path: Path) -> None:
    with library(tmp_path, document(f"甲：{'a' * 60}!")) as shelf:
        found = shelf.ask(Search("/(?:a|aa)+$/"))
    assert found.notes == (say("passed-over", "en"),)
    assert not found.exact


def test_the_connection_serves_the_next_question_after_a_faulty_one(shelf_path: Path) -> None:
    connection = connect.open_reading(shelf_path)
    with pytest.raises(sqlite3.Error):
        connection.execute("select * from nowhere")
    assert search.answer(connection, Search("土地")).total == 1
    connection.close()


def test_of_words_that_sound_alike_the_frequent_ones_come_first(tmp_path: Path) -> None:
    words = ("下面", "项目", "羡慕")
    made = document("下面", "羡慕", *(f"项目{n}" for n in range(9)), words=words)
    with library(tmp_path, made) as shelf:
        read_as = shelf.ask(Search("xm")).read_as
    assert read_as == '"项目" or "下面" or "羡慕" (xm by its sound)'


def test_a_record_without_a_title_is_called_by_its_file(tmp_path: Path) -> None:
    made = document("甲：项目", path="/records/notes.txt", meeting=Meeting())
    with library(tmp_path, made) as shelf:
        (hit,) = shelf.ask(Search("项目")).hits
    assert (hit.title, hit.name) == (None, "notes.txt")


@pytest.mark.parametrize("typed", [" ", "\x00", "\ud800"])
def test_what_holds_no_word_is_told_so(tmp_path: Path, typed: str) -> None:
    with library(tmp_path, document("甲：项目")) as shelf:
        assert shelf.ask(Search(typed)).notes


def test_a_pattern_that_takes_its_time_over_each_passage_lights_those_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lit, "PATIENCE", 0.0)
    with library(tmp_path, document("甲：项目", "乙：项目")) as shelf:
        assert len(shelf.ask(Search("/项./")).hits) == 2


def test_a_speaker_is_found_by_the_sound_of_the_name(tmp_path: Path) -> None:
    made = document("云未名：项目落地", "羊未明：预算通过", "会上，云未名发言", words=("云未名",))
    with library(tmp_path, made) as shelf:
        found = shelf.ask(Search("speaker:ywm"))
        assert {hit.speaker for hit in found.hits} == {"云未名", "羊未明"}
        assert "ywm by its sound" in found.read_as
        assert shelf.ask(Search("speaker:yangweiming")).total == 1
        assert shelf.ask(Search("speaker:nobody")).hits == ()
