from __future__ import annotations

import os
from pathlib import Path

import pytest

from store import preparing
from store.importing import Verdict, expand, import_paths
from store.records import Document, Source
from store.tables.writing import Store
from tests.store.made import document


@pytest.fixture(autouse=True)
def plain_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read by name: what is tested here is the road, not the reading."""
    from dataclasses import replace

    def read(path: Path) -> Source:
        if "bad" in path.name:
            from store.errors import CannotRead

            raise CannotRead(str(path), "is not text")
        if "defect" in path.name:
            raise RuntimeError("words of the record")
        made = document(*path.read_text("utf-8").splitlines())
        return replace(made.source, path=str(path))

    def derive(source: Source, _: tuple[str, ...]) -> Document:
        return replace(document(*source.text.split("\n")), source=source)

    monkeypatch.setattr("store.preparing.readers.read", read)
    monkeypatch.setattr("store.preparing.derive", derive)


def statuses(verdicts: tuple[Verdict, ...]) -> dict[str, str]:
    return {Path(verdict.path).name: verdict.status for verdict in verdicts}


def test_one_bad_file_never_stops_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.txt", "bad.bin", "defect.txt", "z.txt"):
        (folder / name).write_text(f"张三：{name}")
    with Store(tmp_path / "s.db") as store:
        verdicts = import_paths([folder], store)
    assert statuses(verdicts) == {
        "a.txt": "added",
        "bad.bin": "failed",
        "defect.txt": "failed",
        "z.txt": "added",
    }
    assert "RuntimeError at test_importing.py" in verdicts[2].notes[0].text
    assert "words of the record" not in verdicts[2].notes[0].text


def test_added_then_unchanged_then_updated(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("张三：一")
    with Store(tmp_path / "s.db") as store:
        first = import_paths([file], store)[0]
        again = import_paths([file], store)[0]
        file.write_text("张三：二")
        changed = import_paths([file], store)[0]
    assert [v.status for v in (first, again, changed)] == ["added", "unchanged", "updated"]
    assert first.record == again.record != changed.record


def test_a_missing_file_is_a_verdict(tmp_path: Path) -> None:
    (verdict,) = import_paths([tmp_path / "none.txt"], None)
    assert verdict.status == "failed"
    assert "no such file" in verdict.notes[0].text


def test_folders_are_walked_in_order_without_hidden_files_and_links(tmp_path: Path) -> None:
    folder, outside = tmp_path / "in", tmp_path / "outside"
    (folder / "b").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    outside.mkdir()
    for name in ("b/2.txt", "1.txt", ".x", ".hidden/y.txt"):
        (folder / name).touch()
    (outside / "secret.txt").touch()
    (folder / "link.txt").symlink_to(outside / "secret.txt")
    (folder / "linked").symlink_to(outside)
    assert [str(p.relative_to(folder)) for p in expand([folder])] == ["1.txt", "b/2.txt"]


def test_the_store_and_its_side_files_are_never_read(tmp_path: Path) -> None:
    with Store(tmp_path / "s.db") as store, store.write():
        os.link(tmp_path / "s.db", tmp_path / "twin.txt")
    with Store(tmp_path / "s.db") as store:
        with store.write() as database:
            database.execute("insert into sound values ('a', 'b')")
        verdicts = import_paths([tmp_path], store)
    assert set(statuses(verdicts).values()) == {"skipped"}
    assert {"s.db", "twin.txt"} <= set(statuses(verdicts))


def test_a_dry_run_stores_nothing_and_says_what_would_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("张三：一")
    (verdict,) = import_paths([tmp_path], None)
    assert (verdict.status, verdict.record, verdict.speakers, verdict.passages) == ("added", None, 1, 1)
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_it_can_be_cancelled_between_files_and_keeps_what_it_told(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_text(f"张三：{name}")
    told: list[tuple[int, int, str]] = []
    with Store(tmp_path / ".s.db") as store:
        import_paths(
            [tmp_path],
            store,
            progress=lambda number, total, verdict: told.append((number, total, verdict.status)),
            is_cancelled=lambda: len(told) == 2,
        )
    assert told == [(1, 3, "added"), (2, 3, "added")]


def test_where_a_fault_is_told_without_its_words() -> None:
    with pytest.raises(ValueError, match="secret") as caught:
        raise ValueError("secret")
    assert "secret" not in preparing._where(caught.value)
