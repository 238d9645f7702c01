from __future__ import annotations

import random
import sqlite3
from contextlib import suppress
from pathlib import Path

from store.errors import StoreError
from store.indexing import entries
from store.tables import examine
from tests.store.made import document, stored


def states(path: Path) -> dict[str, str]:
    return {finding.what: finding.state for finding in examine.findings(path, entries)}


def test_a_sound_store_is_found_sound(tmp_path: Path) -> None:
    assert set(states(stored(tmp_path / "a.db", document("张三：项目"))).values()) == {"ok"}


def test_an_index_that_lacks_a_passage_is_found_wrong(tmp_path: Path) -> None:
    path = stored(tmp_path / "a.db", document("张三：项目"))
    with sqlite3.connect(path) as store:
        store.execute("insert into passage_index (passage_index) values ('delete-all')")
    store.close()
    assert states(path)["index"] == "wrong"


def test_a_passage_that_is_gone_is_found(tmp_path: Path) -> None:
    path = stored(tmp_path / "a.db", document("张三：项目"))
    with sqlite3.connect(path) as store:
        store.execute("delete from passage where id = 1")
    store.close()
    assert states(path)["texts"] == "wrong"


def test_flipped_bytes_never_end_in_a_traceback(tmp_path: Path) -> None:
    path = stored(tmp_path / "a.db", *(document(f"张三：第{n}个项目", path=f"/{n}") for n in range(30)))
    with sqlite3.connect(path) as store:
        store.execute("pragma wal_checkpoint(truncate)")
    store.close()
    sound, chance = path.read_bytes(), random.Random(7)
    for _ in range(40):
        damaged = bytearray(sound)
        for _ in range(20):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path.write_bytes(damaged)
        with suppress(StoreError):
            states(path)
