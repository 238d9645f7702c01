"""Searches that are kept: the last ones, those with a name, and how far each was looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from store import places, searches
from store.errors import CannotStore, WrongUsage
from store.question import CountNew, Seen
from tests.store.made import document, library


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path / "data")
    return tmp_path


def test_the_last_search_comes_first_and_once() -> None:
    for query in ("项目", "budget", "项目", " "):
        searches.note(query)
    assert searches.load().recent == ("项目", "budget")
    searches.forget("项目")
    assert searches.load().recent == ("budget",)


def test_a_saved_search_is_seen_apart_in_each_store(folder: Path) -> None:
    searches.save("招商  周报", "招商 -土地")
    searches.looked("招商 周报", folder / "a.db", Seen(3, "2026-03-12"))
    saved = searches.load().named("招商 周报")
    assert saved is not None
    assert saved.seen_in(folder / "a.db") == Seen(3, "2026-03-12")
    assert saved.seen_in(folder / "b.db") is None
    assert searches.drop("招商 周报")
    assert not searches.drop("招商 周报")


@pytest.mark.parametrize(("name", "query"), [("", "a"), ("a\nb\x1b", "a"), ("a", " "), ("n" * 99, "a")])
def test_a_name_or_query_that_cannot_be_kept_is_refused(name: str, query: str) -> None:
    with pytest.raises(WrongUsage):
        searches.save(name, query)


@pytest.mark.parametrize("text", ["[]", '{"recent": 3, "saved": [1, {"name": 2}, {"name": "a"}]}'])
def test_what_is_no_search_is_left_out(text: str) -> None:
    searches.path().parent.mkdir()
    searches.path().write_text(text)
    assert searches.load() == searches.Searches()


def test_a_file_that_is_spoilt_is_never_written_over() -> None:
    searches.path().parent.mkdir()
    searches.path().write_text("{spoilt")
    with pytest.raises(CannotStore, match=r"searches\.json"):
        searches.note("a")
    assert searches.path().read_text() == "{spoilt"


def test_what_came_since_a_search_was_looked_at_is_counted(tmp_path: Path) -> None:
    first, second = document("甲：项目一", path="/a.txt"), document("乙：项目二\n丙：项目三", path="/b.txt")
    with library(tmp_path, first) as shelf:
        seen = shelf.ask(CountNew()).newest
    with library(tmp_path, first, second) as shelf:
        counted = shelf.ask(CountNew((("项目", seen), ("项目", None), ('"', seen))))
    (total, exact), new = counted.rows[0]
    assert exact
    assert total - new == 1
    assert counted.rows[1][1] == counted.rows[2][1] == 0
    assert counted.newest.is_new(seen.record, seen.added) or counted.newest.record > seen.record
