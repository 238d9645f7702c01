from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from store import importing, storing
from store.errors import CannotStore
from store.library import Library
from store.question import ListMetrics, Search
from store.tables import connect, schema
from store.tables.writing import Store
from tests.store.made import document, metric, stored


def count(path: Path, table: str) -> int:
    connection = connect.open_reading(path)
    (number,) = connection.execute(f"select count(*) from {table}").fetchone()
    connection.close()
    return int(number)


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    path = stored(tmp_path / "a.db")

    def fail_inside() -> None:
        with Store(path) as store, store.write() as database:
            database.execute("insert into sound values ('a', 'b')")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail_inside()
    assert count(path, "sound") == 0


def test_a_write_begins_immediately_so_that_reading_first_cannot_fail_later(tmp_path: Path) -> None:
    path = stored(tmp_path / "a.db")
    with Store(path) as store, store.write():
        other = sqlite3.connect(path, timeout=0)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("begin immediate")
        other.close()


@pytest.mark.parametrize(("journal", "inside"), [("wal", 1), ("delete", 2)])
def test_transactions_in_a_row_wait_for_the_disk_at_their_end_where_there_is_a_log(
    tmp_path: Path, journal: str, inside: int
) -> None:
    def level(store: Store) -> int:
        return int(store._connection.execute("pragma synchronous").fetchone()[0])

    def fail_inside(store: Store) -> None:
        with store.in_a_row():
            assert level(store) == inside
            raise KeyboardInterrupt

    with Store(stored(tmp_path / "a.db")) as store:
        store._connection.execute(f"pragma journal_mode = {journal}")
        with pytest.raises(KeyboardInterrupt):
            fail_inside(store)
        assert level(store) == 2


def test_a_new_store_into_which_nothing_was_read_is_no_fault(tmp_path: Path) -> None:
    with Store(tmp_path / "a.db") as store, store.in_a_row():
        pass


def test_a_store_that_another_program_holds_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stored(tmp_path / "a.db")
    monkeypatch.setattr(connect, "WAIT", 50)
    other = sqlite3.connect(path)
    other.execute("begin immediate")

    def write() -> None:
        with Store(path) as store, store.write():
            pass

    with pytest.raises(CannotStore, match="another program holds the store"):
        write()
    other.close()


def test_a_store_without_write_permission_is_one_sentence(tmp_path: Path) -> None:
    path = stored(tmp_path / "a.db", document("张三：项目"))
    script = (
        "import os,sys\nfrom pathlib import Path\nfrom store.tables.writing import Store\n"
        "from store.errors import CannotStore\nos.setuid(65534)\n"
        "try:\n    Store(Path(sys.argv[1]))\nexcept CannotStore as e: print(e); sys.exit(9)\n"
    )
    if os.geteuid() != 0:
        pytest.skip("only root can become another user")
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 9
    assert done.stdout.count("\n") == 1


def test_nothing_is_left_of_a_store_that_could_not_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(schema.migrations, "apply", fail)
    with pytest.raises(CannotStore):
        Store(tmp_path / "a.db")
    assert list(tmp_path.iterdir()) == []


def test_four_processes_open_one_new_store(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=_open, args=(path,)) for _ in range(4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0, 0, 0]


def _open(path: Path) -> None:
    with Store(path) as store, store.write() as database:
        database.execute("insert into sound values (?, 'b')", [str(os.getpid())])


def test_an_older_store_is_backed_up_privately_before_it_is_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stored(tmp_path / "a.db", document("张三：项目"))
    monkeypatch.setattr(connect, "SCHEMA_VERSION", connect.SCHEMA_VERSION + 1)
    with pytest.raises(CannotStore, match="older version"):
        connect.open_reading(path)
    Store(path).close()
    (copy,) = tmp_path.glob("*.backup")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert count(path, "record") == 1
    kept = sqlite3.connect(copy)
    assert kept.execute("select count(*) from record").fetchone() == (1,)
    kept.close()


def test_on_a_network_drive_no_log_is_kept_beside_the_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.tables.files.is_local", lambda _: False)
    stored(tmp_path / "a.db", document("张三：项目"))
    connection = connect.open_reading(tmp_path / "a.db")
    assert connection.execute("pragma journal_mode").fetchone() == ("delete",)
    connection.close()


def test_what_was_acknowledged_is_whole_after_kills(tmp_path: Path) -> None:
    """Ten importers are killed at odd moments; every record they reported is there, none is half there."""
    path, acknowledged = stored(tmp_path / "a.db"), []
    for kill in range(10):
        importer = subprocess.Popen(
            [sys.executable, "-m", "tests.store.tables.endless", str(path), str(kill)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert importer.stdout is not None
        acknowledged.append(int(importer.stdout.readline()))
        time.sleep(0.003 * kill)
        importer.send_signal(signal.SIGKILL)
        acknowledged.extend(int(line) for line in importer.stdout if line.endswith("\n"))
        importer.wait()
        importer.stdout.close()
    connection = connect.open_reading(path)
    stored_records = {row[0] for row in connection.execute("select id from record")}
    half = connection.execute(
        "select count(*) from record r where 9 <> (select count(*) from passage p where p.record = r.id)"
    ).fetchone()
    assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
    connection.close()
    assert set(acknowledged) <= stored_records
    assert half == (0,)


def test_writers_and_readers_at_once_lose_nothing_and_see_no_lock(tmp_path: Path) -> None:
    path = stored(tmp_path / "a.db")
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_write_some, args=(path, number)) for number in range(3)]
    readers = [context.Process(target=_read_some, args=(path,)) for _ in range(2)]
    for process in (*writers, *readers):
        process.start()
    for process in (*writers, *readers):
        process.join()
    assert [process.exitcode for process in (*writers, *readers)] == [0] * 5
    assert count(path, "record") == 3 * 20


def _write_some(path: Path, number: int) -> None:
    with Store(path) as store:
        for n in range(20):
            storing.write(
                document(f"张三：第{number}轮第{n}个项目", path=f"/{number}/{n}", words=["项目"]), store
            )


def _read_some(path: Path) -> None:
    with Library(path) as library:
        seen = 0
        while seen < 60:
            now = library.ask(Search("项目")).total
            assert now >= seen
            seen = now


LAYOUT_4 = """
drop view metrics;
alter table metric drop column role;
create view metrics as select quote, value from metric;
delete from _sqlite_migrations where name like '5 %';
pragma user_version = 4;
"""


def test_a_store_that_knows_no_roles_keeps_its_metrics_and_takes_new_ones(tmp_path: Path) -> None:
    old = document("计划投资30亿元。", metrics=[metric("计划投资30亿元。", "30亿元", 3e9, "CNY")])
    new = document("已完成8亿元。", metrics=[metric("已完成8亿元。", "8亿元", 8e8, "CNY", role="result")])
    path = stored(tmp_path / "a.db", old)
    with sqlite3.connect(path) as raw:
        raw.executescript(LAYOUT_4)
    raw.close()
    stored(path, replace(new, source=replace(new.source, path="/records/new.txt")))
    with Library(path) as library:
        rows = library.ask(ListMetrics()).rows
    assert sorted((m.metric.quote, m.metric.role) for m in rows) == [("30亿元", None), ("8亿元", "result")]


def test_after_an_import_a_small_index_is_of_one_piece(tmp_path: Path) -> None:
    for name in ("一.txt", "二.txt", "三.txt"):
        (tmp_path / name).write_text(f"甲：项目{name}落地。\n乙：预算通过。\n")
    path = tmp_path / "a.db"
    with Store(path) as store:
        importing.import_paths([tmp_path / n for n in ("一.txt", "二.txt", "三.txt")], store, jobs=1)
    connection = connect.open_reading(path)
    segments = connection.execute("select count(distinct segid) from passage_index_idx").fetchone()[0]
    connection.close()
    assert segments == 1
