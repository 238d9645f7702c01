"""The first fifty passages that hold a word, beside other programs over the same passages in the same run.

`pytest -m benchmark tests/benchmarks/test_search_peers.py -s`; SIZES and STORES as in `test_searching.py`.
Peers that are not installed are left out; PEERS names the Python of an environment that has `tantivy` and
`duckdb`. Times are those of the clock, of whole answers: ours with titles, speakers and the places to light,
counted up to 5,000; tantivy's the fifty best of an index of the same pairs of characters; for DuckDB, ripgrep
and fzf a look at the texts, which needs no index and ends with the fiftieth.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from store import indexing
from store.library import Library
from store.question import Search
from store.tables import connect
from store.text import cutting
from store.text.fold import folded
from tests.benchmarks.stores import SIZES, kept

pytestmark = pytest.mark.benchmark

WORDS = ("我们", "的", "供应商", "保障产业", "没有的词", "预算", "budget", "the", "bu")
REPEATS = 7
FIRST = 50
PEER = Path(__file__).parent / "peer_indexes.py"


@pytest.mark.parametrize("size", SIZES)
def test_a_word_beside_other_programs(
    size: int, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    path, folder = kept(size, tmp_path_factory.getbasetemp()), tmp_path_factory.mktemp("peers")
    lines = folder / "lines.txt"
    with lines.open("w") as writing:
        for text in _texts(path):
            writing.write(text.replace("\n", " ") + "\n")
    times = {"meetingtui": _ours(path), **_programs(lines), **_indexes(path, folder)}
    ours = statistics.median(times["meetingtui"])
    with capsys.disabled():
        print(f"\n{size} passages: median and slowest of {len(WORDS)} words, ms")  # noqa: T201
        for name, each in times.items():
            middle = statistics.median(each)
            print(f"{name:12} {middle:9.2f} {max(each):9.2f}  {middle / ours:8.1f} x")  # noqa: T201


def _texts(path: Path) -> Iterator[str]:
    connection = connect.open_reading(path)
    yield from (text for (text,) in connection.execute("select text from passage order by id"))
    connection.close()


def _ours(path: Path) -> list[float]:
    with Library(path) as library:
        return [_median(lambda word=word: library.ask(Search(word, limit=FIRST))) for word in WORDS]  # type: ignore[misc]


def _programs(lines: Path) -> dict[str, list[float]]:
    """Return the times of programs that look at lines, as they are called for each key."""
    commands = {
        "ripgrep": ["rg", "--fixed-strings", "--max-count", str(FIRST), "WORD", str(lines)],
        "fzf": ["sh", "-c", f"fzf --exact --no-sort --filter WORD < {lines} | head -{FIRST}"],
    }
    found = {}
    for name, command in commands.items():
        if shutil.which(command[0]) and shutil.which(name.replace("ripgrep", "rg")):
            found[name] = [
                _median(lambda: subprocess.run(words, stdout=subprocess.DEVNULL, check=False), 3)
                for word in WORDS
                if (words := [part.replace("WORD", word) for part in command])
            ]
    return found


def _indexes(path: Path, folder: Path) -> dict[str, list[float]]:
    """Return the times of tantivy and DuckDB, in a process of their own environment."""
    python = os.environ.get("PEERS", sys.executable)
    asked = [cutting.wanted(folded(word)) for word in WORDS]
    with (folder / "passages.jsonl").open("w") as writing:
        for text in _texts(path):
            writing.write(json.dumps([text, indexing.entries(text)]) + "\n")
    told = subprocess.run(
        [python, str(PEER), str(folder), json.dumps([WORDS, asked, FIRST, REPEATS])],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    times: dict[str, list[float]] = json.loads(told.stdout)
    return times


def _median(work: Callable[[], object], repeats: int = REPEATS) -> float:
    times = []
    for _ in range(repeats):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)
