"""How long the first page of a search takes at several sizes, and whether it misses anything.

`pytest -m benchmark tests/benchmarks/test_searching.py -s`; SIZES names the numbers of passages, STORES a
folder in which the stores are kept from run to run. Time is that of the processor.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from functools import partial

import pytest

from store.library import Library
from store.question import Search
from store.tables import connect
from store.tables.engine import Connection
from tests.benchmarks.stores import SIZES, kept

QUERIES = {
    "frequent": "我们",
    "one character": "的",
    "three characters": "供应商",
    "rare": "保障产业",
    "not there": "没有的词",
    "two words": "我们 问题",
    "without a word": "我们 -问题",
    "either word": "预算 OR 投资",
    "English word": "budget",
    "English, frequent": "the",
    "prefix, one letter": "b",
    "prefix, two letters": "bu",
    "phrase": '"the of"',
    "Chinese phrase": '"我们的"',
    "near": "预算 NEAR/5 投资",
    "field": "speaker:某42",
    "field and word": "预算 speaker:某42",
    "field, rare": "供应商 place:某县7",
    "date and word": "预算 date:2012",
    "initials": "gys",
    "pinyin": "yusuan",
}
RECALL = ("我们", "的", "供应商", "保障产业", "预算问题", "budget", "the of", "of the", "budget of", "们")
REPEATS = 41
MOST, MOST_OF_A_LETTER = 5.0, 25.0


@pytest.mark.benchmark
@pytest.mark.parametrize("size", SIZES)
def test_the_first_page_of_a_search(
    size: int, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    path = kept(size, tmp_path_factory.getbasetemp())
    connection = connect.open_reading(path)
    late = []
    with capsys.disabled(), Library(path) as library:
        print(f"\n{size} passages: median, p95, worst (processor), scan, ms")  # noqa: T201
        for name, query in QUERIES.items():
            question = Search(query, limit=50)
            times = sorted(_milliseconds(partial(library.ask, question)) for _ in range(REPEATS))
            scan = _milliseconds(partial(_scan, connection, query))
            found = library.ask(question)
            p95 = times[REPEATS * 95 // 100]
            told = "  ".join(f"{figure:7.2f}" for figure in (times[REPEATS // 2], p95, times[-1]))
            many = f"{'' if found.exact else 'more than '}{found.total}"
            print(f"{name:20} {told}  {scan:7.1f}  {many}")  # noqa: T201
            if p95 > (MOST_OF_A_LETTER if "one letter" in name else MOST):
                late.append((name, p95))
    connection.close()
    assert not late


@pytest.mark.benchmark
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_missed(
    size: int, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    path = kept(size, tmp_path_factory.getbasetemp())
    connection = connect.open_reading(path)
    with capsys.disabled(), Library(path) as library:
        for text in RECALL:
            found, there = _found(library, text), _scan(connection, text)
            print(f"{size:8} {text:12} {len(found & there)} of {len(there)}")  # noqa: T201
            assert there <= found
    connection.close()


def _found(library: Library, text: str) -> set[tuple[int, int]]:
    """Return where all passages stand that the search finds, page after page."""
    places: set[tuple[int, int]] = set()
    after, more = 0, True
    while more:
        page = library.ask(Search(f'"{text}"' if " " in text else text, limit=5_000, after=after))
        places.update((hit.record, hit.start) for hit in page.hits)
        after, more = page.last, page.more
    return places


def _scan(connection: Connection, wanted: str) -> set[tuple[int, int]]:
    """Return where the passages stand that hold `wanted`: anywhere, in English at the head of a word."""
    rows = connection.execute(
        "select record, start, text from passage where text like '%' || ? || '%'", [wanted]
    ).fetchall()
    head = re.compile((rf"\b{wanted}\b" if " " in wanted else rf"\b{wanted}") if wanted.isascii() else wanted)
    return {(record, start) for record, start, text in rows if head.search(text)}


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000
