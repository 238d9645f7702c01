"""How fast files are read and stored, beside a bare loop of jieba over the same texts; and by its parts.

`pytest -m benchmark tests/benchmarks/test_importing.py -s`; FILES sets how many. Beside jieba they are
generated records of about 4 kB, elsewhere those of the project, each with a line of its own so that none is
the same as another. Time is that of the processor, for others use the machine too.
"""

from __future__ import annotations

import cProfile
import os
import pstats
import resource
import statistics
import time
from collections.abc import Callable, Iterable
from functools import partial
from itertools import cycle, islice
from pathlib import Path

import pytest

from store import storing
from store.importing import import_paths
from store.preparing import prepare
from store.tables.writing import Store
from store.text import tokens
from tests.benchmarks.generated import documents
from tests.benchmarks.test_first_paint import EXPLORER
from tests.tui.terminal import Terminal

FILES = int(os.environ.get("FILES", "100"))
_FOLDERS = (Path("sample_data/zh"), Path("sample_data/en"), Path("sample_data/gold"))
_PARTS = {
    "read the file": ("readers/__init__.py", "read"),
    "boilerplate": ("text/boilerplate.py", "find"),
    "attribution": ("store/deriving.py", "attribute"),
    "heading": ("text/heading.py", "read"),
    "tokens": ("text/tokens.py", "tokens"),
    "hot words": ("text/hotwords.py", "find"),
    "slogans": ("text/slogans.py", "find"),
    "metrics": ("metrics/find.py", "metrics"),
    "doubts": ("text/doubts.py", "find"),
    "index entries": ("text/cutting.py", "entries"),
    "sounds": ("text/pinyin.py", "sounds"),
    "derived in all": ("store/deriving.py", "derive"),
    "stored": ("store/storing.py", "write"),
}


def files(folder: Path, number: int = FILES) -> list[Path]:
    """Return `number` records of the project, each made another one by a line at its end."""
    originals = sorted(path for place in _FOLDERS for path in place.iterdir())
    made = []
    for which, path in enumerate(islice(cycle(originals), number)):
        made.append(folder / f"{which:04}{path.suffix}")
        made[-1].write_bytes(path.read_bytes() + f"\nNo. {which}.\n".encode())
    return made


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return files(tmp_path_factory.mktemp("records"))


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("generated")
    made = [folder / f"{which:04}.txt" for which in range(FILES)]
    for path, document in zip(made, documents(FILES), strict=True):
        path.write_text(document.source.text, "utf-8")
    return made


def spent() -> float:
    """Return the seconds of the processor that this process and those it has waited for have used."""
    mine, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return mine.ru_utime + mine.ru_stime + others.ru_utime + others.ru_stime


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds that pass, and those of the processor."""
    begun, worked = time.perf_counter(), spent()
    work()
    return time.perf_counter() - begun, spent() - worked


@pytest.mark.benchmark
def test_importing_beside_bare_jieba(
    generated: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import jieba

    paths = generated
    texts = [path.read_text("utf-8") for path in paths]
    size = sum(path.stat().st_size for path in paths) / 1e6
    jieba.initialize()
    for path in paths[:3]:
        prepare(path)
    bare = timed(lambda: [jieba.lcut(text) for text in texts])
    rows = [("jieba.lcut", *bare)]
    for jobs in (1, 2):
        with Store(tmp_path / f"{jobs}.db") as store:
            rows.append((f"import, jobs {jobs}", *timed(partial(import_paths, paths, store, jobs=jobs))))
    with capsys.disabled():
        print(f"\n{len(paths)} files, {size:.2f} MB")  # noqa: T201
        for name, passed, worked in rows:
            told = f"{size / passed:5.2f} MB/s, processor {size / worked:5.2f} MB/s, {bare[1] / worked:.2f}"
            print(f"{name:16} {told}")  # noqa: T201
        stored = (tmp_path / "1.db").stat().st_size / 1e6
        print(f"store {stored / size:.2f} times the text")  # noqa: T201


@pytest.mark.benchmark
def test_with_the_accelerator_chinese_is_cut_five_times_as_fast(
    generated: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("rjieba")
    texts = [path.read_text("utf-8") for which, path in enumerate(generated[:60]) if which % 3 != 2]
    tokens.tokens(texts[0], "zh")
    import jieba

    bare = min(timed(lambda: [jieba.lcut(text) for text in texts])[1] for _ in range(3))
    ours = min(timed(lambda: [tokens.tokens(text, "zh") for text in texts])[1] for _ in range(3))
    with capsys.disabled():
        print(f"\nwords with rjieba {bare / ours:.1f} times as fast as jieba.lcut")  # noqa: T201
    assert bare / ours >= 5


@pytest.mark.benchmark
def test_the_parts_of_an_import(
    paths: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in paths[:30]:
        prepare(path)  # what is loaded once is not counted
    profile = cProfile.Profile()
    with Store(tmp_path / "profiled.db") as store:
        profile.enable()
        for path in paths:
            prepared = prepare(path)
            assert prepared.document is not None
            storing.write(prepared.document, store, made=prepared.index)
        profile.disable()
    stats = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    total = sum(entry[2] for entry in stats.values())
    with capsys.disabled():
        print()  # noqa: T201
        for part, share in sorted(_shares(stats), key=lambda row: -row[1]):
            print(f"{part:16} {share:6.2f} s {share / total:6.1%}")  # noqa: T201


@pytest.mark.benchmark
def test_the_echo_of_a_key_while_files_are_read(
    paths: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "own.db"
    with Store(store) as writing:
        import_paths(paths[:3], writing, jobs=1)
    with Terminal(EXPLORER, env={"MEETINGTUI_STORE": str(store)}) as terminal:
        terminal.wait_for("Metrics")
        still = _echoes(terminal, 20)
        terminal.press("a")
        terminal.press(f"{paths[0].parent}")
        terminal.write("\r")
        time.sleep(1)
        busy = _echoes(terminal, 40)
    with capsys.disabled():
        for name, times in (("at rest", still), ("while reading", busy)):
            told = (
                f"median {statistics.median(times):.0f}, p95 {statistics.quantiles(times, n=20)[-1]:.0f} ms"
            )
            print(f"\n{name:14} {told}", end="")  # noqa: T201


def _echoes(terminal: Terminal, number: int) -> list[float]:
    """Return the milliseconds until something is painted after an arrow key."""
    times = []
    for which in range(number):
        while terminal.read(0.0):
            pass
        begun = time.perf_counter()
        terminal.write("\x1b[A" if which % 2 else "\x1b[B")
        terminal.read(2.0)
        times.append(1000 * (time.perf_counter() - begun))
        time.sleep(0.05)
    return times


def _shares(
    stats: dict[tuple[str, int, str], tuple[int, int, float, float, object]],
) -> Iterable[tuple[str, float]]:
    for part, (file, function) in _PARTS.items():
        for (path, _, name), (_, _, _, cumulated, _) in stats.items():
            if path.endswith(file) and name == function:
                yield part, cumulated
