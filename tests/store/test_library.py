from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from store.errors import CannotStore, Interrupted, OlderStore
from store.library import Library
from store.question import Search
from store.tables import connect
from tests.store.made import document, library, stored

if TYPE_CHECKING:
    from store.question import Answer


def test_any_thread_may_ask(tmp_path: Path) -> None:
    answers: list[int] = []
    with library(tmp_path, document("张三：项目")) as shelf:
        threads = [
            threading.Thread(target=lambda: answers.append(shelf.ask(Search("项目")).total)) for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert answers == [1] * 8


def test_a_question_that_is_running_is_stopped_and_the_next_is_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with library(tmp_path, document("张三：项目")) as shelf:
        begun, outcome = threading.Event(), []

        def endless(connection: object, _: object) -> Answer:
            begun.set()
            connection.execute(  # type: ignore[attr-defined]
                "with recursive n (i) as (select 1 union all select i + 1 from n) select max(i) from n"
            ).fetchall()
            raise AssertionError

        def ask() -> None:
            try:
                shelf.ask(Search("first"))
            except Interrupted as stopped:
                outcome.append(stopped)

        with monkeypatch.context() as patched:
            patched.setattr("store.answers.search.answer", endless)
            thread = threading.Thread(target=ask)
            thread.start()
            assert begun.wait(60)
            while thread.is_alive():
                shelf.interrupt()
                thread.join(0.01)
        assert len(outcome) == 1
        assert shelf.ask(Search("项目")).total == 1


def test_an_interrupt_with_nothing_running_stops_nothing_later(tmp_path: Path) -> None:
    with library(tmp_path, document("张三：项目")) as shelf:
        shelf.interrupt()
        assert shelf.ask(Search("项目")).total == 1


def test_a_store_that_is_missing_is_said_when_it_is_opened(tmp_path: Path) -> None:
    with pytest.raises(CannotStore):
        Library(tmp_path / "none.db")


def test_a_reader_sees_what_was_added_meanwhile(tmp_path: Path) -> None:
    with library(tmp_path, document("张三：项目")) as shelf:
        with library(tmp_path, document("张三：项目二", path="/b")):
            pass
        assert shelf.ask(Search("项目")).total == 2


def test_a_store_of_an_older_layout_is_brought_up_to_date_by_who_may_write_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stored(tmp_path / "a.db", document("张三：项目"))
    monkeypatch.setattr(connect, "SCHEMA_VERSION", connect.SCHEMA_VERSION + 1)
    with monkeypatch.context() as patch:
        patch.setattr(os, "access", lambda *_: False)
        with pytest.raises(OlderStore, match="older version"):
            Library(path)
    with Library(path) as opened:
        assert opened.ask(Search("项目")).total == 1
    assert list(tmp_path.glob("*.backup"))
