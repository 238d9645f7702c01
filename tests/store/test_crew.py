"""Files prepared by other processes: in order, without loss, stopped at once, whatever one of them does."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from store import crew, preparing
from store.crew import Ask
from store.errors import CannotWork, WrongUsage
from store.importing import import_paths
from store.preparing import Prepared
from store.tables.writing import Store


def files(folder: Path, number: int) -> list[Path]:
    paths = []
    for i in range(number):
        path = folder / f"{i:02}.txt"
        path.write_text(f"Ann: Good morning, this is number {i}.\nBob: Thank you for number {i}.\n")
        paths.append(path)
    return paths


def never() -> bool:
    return False


def paths_of(results: Iterator[Prepared | str]) -> list[str]:
    return [Path(r.path).name if isinstance(r, Prepared) else r for r in results]


def test_results_come_in_the_order_of_asking_and_what_is_known_keeps_its_place(tmp_path: Path) -> None:
    made = files(tmp_path, 5)
    asks: list[Ask | str] = [Ask(made[0]), "known", *map(Ask, made[1:])]
    assert paths_of(crew.beside(asks, never, 2)) == [
        "00.txt",
        "known",
        "01.txt",
        "02.txt",
        "03.txt",
        "04.txt",
    ]
    assert paths_of(crew.here(asks, never)) == ["00.txt", "known", "01.txt", "02.txt", "03.txt", "04.txt"]


def test_other_processes_understand_the_same(tmp_path: Path) -> None:
    asks = list(map(Ask, files(tmp_path, 3)))
    assert list(crew.beside(asks, never, 2)) == list(crew.here(asks, never))


def test_nothing_is_asked_for_once_the_work_is_cancelled(tmp_path: Path) -> None:
    asks = list(map(Ask, files(tmp_path, 30)))
    looks = iter([False] * 20)
    taken = list(crew.beside(asks, lambda: next(looks, True), 2))
    assert len(taken) < len(asks)


def ending(path: Path, *_: object) -> Prepared:
    """End the process for one file, as a defect in a parser would."""
    if path.name == "01.txt":
        os._exit(1)
    return Prepared(str(path))


def test_a_file_that_ends_its_process_is_the_only_one_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparing, "prepare", ending)
    results = list(crew.beside(list(map(Ask, files(tmp_path, 4))), never, 2))
    assert [bool(r.failure) for r in results] == [False, True, False, False]
    assert "01.txt: reading it ended the process" in results[1].failure


def dying(*_: object) -> None:
    os._exit(1)


def test_where_processes_end_as_they_start_all_is_given_up_with_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew, "_begin", dying)
    with pytest.raises(CannotWork, match="end as they start; read without them: `meetingtui add --jobs 1`"):
        list(crew.beside(list(map(Ask, files(tmp_path, 40))), never, 2))


def test_a_missing_file_is_one_sentence_in_another_process_too(tmp_path: Path) -> None:
    (result,) = crew.beside([Ask(tmp_path / "none.txt")], never, 2)
    assert "there is no such file" in result.failure


def test_many_files_are_stored_by_one_writer_and_unchanged_ones_are_not_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    files(folder, 6)
    with Store(tmp_path / "s.db") as store:
        first = import_paths([folder], store, jobs=2)
        monkeypatch.setattr(preparing, "prepare", None)
        again = import_paths([folder], store)
    assert [v.status for v in first] == ["added"] * 6
    assert [(v.status, v.record, v.passages) for v in again] == [
        ("unchanged", v.record, v.passages) for v in first
    ]


def test_a_cluster_that_is_not_there_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Client:
        def __init__(self, address: str, **_: object) -> None:
            raise OSError(address)

    monkeypatch.setattr("distributed.Client", Client)
    with pytest.raises(WrongUsage, match="no cluster answers"):
        list(crew.on_cluster(map(Ask, files(tmp_path, 1)), never, "tcp://127.0.0.1:1"))


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_of_two_workers_understands_the_same(tmp_path: Path) -> None:
    from distributed import LocalCluster

    asks = list(map(Ask, files(tmp_path, 4)))
    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    ) as cluster:
        found = list(crew.on_cluster(asks, never, cluster.scheduler_address))
    assert found == list(crew.here(asks, never))
