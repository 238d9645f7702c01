from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from store.errors import CannotStore
from store.tables import connect, faults
from store.tables.writing import Store
from tests.store.made import document, stored


def refusal(path: Path) -> str:
    with pytest.raises(CannotStore) as caught:
        connect.open_reading(path).close()
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_missing_store_is_one_sentence(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "none.db")


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


def test_a_fifo_is_no_store(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "not a regular file" in refusal(tmp_path / "pipe")


def test_a_text_file_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_text("minutes of the meeting " * 100)
    assert "not an SQLite file" in refusal(tmp_path / "a.db")


def test_an_empty_file_holds_nothing_yet(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()
    assert "is empty" in refusal(tmp_path / "a.db")


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "a.db") as other:
        other.execute("create table t (a)")
    other.close()
    assert "of another program" in refusal(tmp_path / "a.db")
    with pytest.raises(CannotStore, match="of another program"):
        Store(tmp_path / "a.db")


def test_a_newer_store_is_refused_by_reader_and_writer(tmp_path: Path) -> None:
    path = stored(tmp_path / "a.db")
    newer = sqlite3.connect(path)
    newer.execute(f"pragma user_version = {connect.SCHEMA_VERSION + 1}")
    newer.close()
    assert "newer version" in refusal(path)
    with pytest.raises(CannotStore, match="newer version"):
        Store(path)


def test_a_truncated_store_is_refused_or_read_but_never_a_traceback(tmp_path: Path) -> None:
    path = stored(tmp_path / "a.db", document("张三：项目"))
    with sqlite3.connect(path) as whole:
        whole.execute("pragma wal_checkpoint(truncate)")
    whole.close()
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(CannotStore, match="damaged"):
        _read_all(path)


def _read_all(path: Path) -> None:
    connection = connect.open_reading(path)
    try:
        with faults.told(path):
            connection.execute("select count(*) from passage").fetchone()
            connection.execute("select * from record").fetchall()
    finally:
        connection.close()


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    connection = connect.open_reading(stored(tmp_path / "a.db"))
    with pytest.raises(sqlite3.OperationalError):
        connection.execute("delete from record")
    connection.close()


def test_a_name_may_hold_anything_a_file_name_may(tmp_path: Path) -> None:
    for name in ("a b.db", "a?mode=memory.db", "a#b.db", "会议%41.db", "-a.db"):
        path = stored(tmp_path / name, document("张三：项目"))
        connect.open_reading(path).close()
        assert path.stat().st_size > 0


def test_the_protections_are_set(tmp_path: Path) -> None:
    connection = connect.open_reading(stored(tmp_path / "a.db"))
    wanted = {"busy_timeout": connect.WAIT, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1}
    for pragma, value in wanted.items():
        assert connection.execute(f"pragma {pragma}").fetchone() == (value,)
    connection.close()


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_store_and_side_files_are_private_under_any_umask(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        path = tmp_path / "new" / "folder" / "a.db"
        with Store(path) as store, store.write():
            modes = {f.name: stat.S_IMODE(f.stat().st_mode) for f in path.parent.iterdir()}
    finally:
        os.umask(before)
    assert modes == {"a.db": 0o600, "a.db-wal": 0o600, "a.db-shm": 0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
