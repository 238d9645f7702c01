"""How long the first page of a search takes, beside a plain scan of the same store; run by hand.

`pytest -m benchmark tests/benchmarks/test_searching.py -s`; RECORDS sets the size (13 passages a record).
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from store import storing
from store.library import Library
from store.question import Search
from store.tables import connect
from store.tables.engine import Connection
from store.tables.writing import Store
from tests.benchmarks.generated import PASSAGES, documents

RECORDS = int(os.environ.get("RECORDS", "1000"))
QUERIES = ("我们", "预算", "的", "供应商", "我们 问题", "我们 -问题", "the", "budget", "bu", "b", "没有的词")
REPEATS = 15


@pytest.mark.benchmark
def test_the_first_page_of_a_search(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    size = 0
    begun = time.perf_counter()
    with Store(path) as store:
        for document in documents(RECORDS):
            storing.write(document, store)
            size += len(document.source.text.encode())
    spent = time.perf_counter() - begun
    print(f"\n{RECORDS * PASSAGES} passages, {size / 1e6:.1f} MB, stored in {spent:.1f} s")  # noqa: T201
    print(f"store {path.stat().st_size / size:.2f} times the text")  # noqa: T201
    connection = connect.open_reading(path)
    with Library(path) as library:
        for query in QUERIES:
            question = Search(query, limit=50)
            times = sorted(_milliseconds(partial(library.ask, question)) for _ in range(REPEATS))
            scan = _milliseconds(partial(_scan, connection, query))
            told = f"median {statistics.median(times):6.2f} worst {times[-1]:6.2f} scan {scan:7.1f} ms"
            print(f"{query:12} {told}")  # noqa: T201
            assert library.ask(question).read_as
    connection.close()


def _scan(connection: Connection, wanted: str) -> None:
    connection.execute("select count(*) from passage where text like '%' || ? || '%'", [wanted]).fetchone()


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000
