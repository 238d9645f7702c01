from __future__ import annotations

import math
from pathlib import Path

from store import storing
from store.question import Search
from store.records import Document
from store.tables import connect, records
from store.tables.writing import Store
from tests.store.made import document, hot, library, metric, stored

TEXT = "张三：总投资287亿元，招商引资。"


def full() -> Document:
    return document(
        "例会纪要",
        TEXT,
        metrics=[metric(f"例会纪要\n{TEXT}", "287亿元", 2.87e10, "CNY", measure="总投资", speaker="s1")],
        hot_words=[hot(f"例会纪要\n{TEXT}", "招商", declared=True)],
        words=["例会", "招商引资"],
    )


def test_everything_comes_out_as_it_went_in(tmp_path: Path) -> None:
    wanted = full()
    connection = connect.open_reading(stored(tmp_path / "a.db", wanted))
    assert records.text(connection, 1) == wanted.source.text
    assert records.speakers(connection, 1) == wanted.speakers
    assert records.passages(connection, 1) == wanted.passages
    assert records.metrics(connection, 1) == wanted.metrics
    assert records.hot_words(connection, 1) == wanted.hot_words
    assert records.tokens(connection, 1) == wanted.tokens
    line = records.line(connection, 1)
    assert line is not None
    assert line.meeting == wanted.meeting
    connection.close()


def test_the_same_file_twice_changes_nothing(tmp_path: Path) -> None:
    with Store(tmp_path / "a.db") as store:
        assert storing.write(full(), store).status == "added"
        assert storing.write(full(), store).status == "unchanged"


def test_a_changed_file_is_a_new_version_and_the_old_is_kept_but_not_searched(tmp_path: Path) -> None:
    old, new = document("张三：旧项目"), document("张三：新项目")
    with library(tmp_path, old, new) as shelf:
        assert shelf.ask(Search("旧项目")).total == 0
        assert [hit.record for hit in shelf.ask(Search("新项目")).hits] == [2]
        assert [hit.record for hit in shelf.ask(Search("kind:direct")).hits] == [2]
    connection = connect.open_reading(tmp_path / "store.db")
    assert records.text(connection, 1) == "张三：旧项目"
    assert records.current(connection, 1) == 2
    assert [line.id for line in records.lines(connection)] == [2]
    connection.close()


def test_a_record_is_removed_with_its_versions_and_leaves_no_trace_in_the_index(tmp_path: Path) -> None:
    path = stored(tmp_path / "a.db", document("张三：旧项目"), document("张三：新项目"))
    with Store(path) as store:
        assert storing.remove(2, store) == 2
        assert storing.remove(2, store) == 0
    connection = connect.open_reading(path)
    for table in ("record", "passage", "speaker", "token"):
        assert connection.execute(f"select count(*) from {table}").fetchone() == (0,)
    assert connection.execute(
        "select count(*) from passage_index where passage_index match '\"项目\"'"
    ).fetchone() == (0,)
    connection.close()


def test_a_figure_that_is_no_number_is_left_out(tmp_path: Path) -> None:
    wanted = document(TEXT, metrics=[metric(TEXT, "287亿元", math.inf, "CNY")])
    connection = connect.open_reading(stored(tmp_path / "a.db", wanted))
    assert records.metrics(connection, 1) == ()
    connection.close()


def test_a_path_of_any_bytes_is_stored(tmp_path: Path) -> None:
    connection = connect.open_reading(stored(tmp_path / "a.db", document("张三：项目", path="/a/\udcff.txt")))
    line = records.line(connection, 1)
    assert line is not None
    assert line.path == "/a/\\xff.txt"
    connection.close()


def test_the_views_read_well(tmp_path: Path) -> None:
    connection = connect.open_reading(stored(tmp_path / "a.db", full()))
    assert connection.execute("select speaker, text from quotes").fetchall() == [
        ("张三", "总投资287亿元，招商引资。")
    ]
    assert connection.execute("select speaker, measure, value, unit from metrics").fetchall() == [
        ("张三", "总投资", 2.87e10, "CNY")
    ]
    assert connection.execute("select word, declared from words").fetchall() == [("招商", 1)]
    connection.close()
