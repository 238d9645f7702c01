"""Whatever leads a search, it finds the same passages in the same order as a look at each of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from store import tagging
from store.library import Library
from store.question import Search
from store.records import Meeting
from store.tables import leading, watching
from store.tables.engine import sqlite3
from store.tables.writing import Store
from tests.store.made import document, metric, stored

NAMES = ("张登峰", "李四", "Ann Lee", "王五")
QUERIES = (
    "speaker:李",
    "speaker:ann 项目",
    "post:主任 place:甲市",
    "place:乙",
    "date:2024",
    "date:2023..2024 项目 -土地",
    "record:3",
    "record:例会 土地",
    "metric>100亿元",
    "metric:总投资 speaker:张",
    "change<0",
    "tag:看过 项目",
    "speaker:张 OR speaker:李",
    "-speaker:张 项目",
    '"推进项目" speaker:王',
    "/项.目?/ date:2025",
    "kind:direct lang:zh",
    "speaker:nobody",
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = []
    for which in range(60):
        name, value = NAMES[which % 4], 10.0 ** (8 + which % 4)
        line = f"{name}：推进项目{which}，总投资{which}亿元。"
        made.append(
            document(
                line,
                f"{NAMES[(which + 1) % 4]}：保障土地{'项目' * (which % 3 == 0)}。",
                path=f"/{which}.txt",
                meeting=Meeting(
                    f"第{which}次例会", f"202{which % 6}-01-02", ("甲市", "乙市")[which % 2], None
                ),
                metrics=[
                    metric(
                        line,
                        f"{which}亿元",
                        value,
                        "CNY",
                        measure="总投资",
                        change=("increase", "decrease", None)[which % 3],
                        speaker="s1",
                    )
                ],
            )
        )
    place = stored(tmp_path_factory.mktemp("led") / "a.db", *made)
    with Store(place) as store:
        for record in (5, 17, 42):
            tagging.change(store, record, ["看过"])
    return place


def _found(library: Library, query: str, size: int) -> list[tuple[int, int]]:
    places: list[tuple[int, int]] = []
    after, more = 0, True
    while more:
        found = library.ask(Search(query, limit=size, after=after))
        places += [(hit.record, hit.start) for hit in found.hits]
        after, more = found.last, found.more
    return places


@pytest.mark.parametrize("query", QUERIES)
def test_what_leads_changes_nothing(path: Path, query: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Library(path) as library:
        from_facts = _found(library, query, 7)
        monkeypatch.setattr(leading, "_FEW_RECORDS", 2)
        monkeypatch.setattr(leading, "_FEW_PASSAGES", 1)
        in_order = _found(library, query, 7)
        monkeypatch.setattr(leading, "batches", lambda *_: None)
        assert from_facts == in_order == _found(library, query, 1000)


def _is_over_after_two(watch: watching.Watch) -> bool:
    watch.is_late = watch.is_late or len(watch.kept) > 1
    return watch.is_late


@pytest.mark.parametrize("query", [query for query in QUERIES if "/" in query or '"' in query])
def test_a_look_that_is_ended_early_misses_nothing(
    path: Path, query: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(path) as library:
        whole = _found(library, query, 1000)
        monkeypatch.setattr(watching, "_STEPS", 1)
        monkeypatch.setattr(watching.Watch, "_look", _is_over_after_two)
        assert whole
        assert _found(library, query, 1000) == whole


def test_the_queries_find_something(path: Path) -> None:
    with Library(path) as library:
        assert [query for query in QUERIES if not _found(library, query, 1000)] == ["speaker:nobody"]


def test_a_name_that_came_since_is_found(path: Path) -> None:
    with Library(path) as library:
        assert not _found(library, "speaker:赵六", 7)
        stored(path, document("赵六：项目", path="/new.txt"))
        assert len(_found(library, "speaker:赵六", 7)) == 1


def test_an_offset_is_counted_through(path: Path) -> None:
    with Library(path) as library:
        whole = library.ask(Search("speaker:李", limit=30)).hits
        assert library.ask(Search("speaker:李", limit=5, offset=10)).hits == whole[10:15]


def test_a_speaker_is_found_without_a_look_at_all_of_them(path: Path) -> None:
    connection = sqlite3.connect(path)
    plan = connection.execute(
        "explain query plan select record from speaker where name in (select value from json_each(?))", ["[]"]
    ).fetchall()
    connection.close()
    assert any("speaker_name" in row[3] for row in plan)
