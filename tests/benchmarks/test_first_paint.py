"""How soon the explorer stands on the screen and answers keys, beside an empty Textual app in the same run.

`pytest -m benchmark tests/benchmarks/test_first_paint.py`; on the sample archive and on a store of 1,000
records, in a pseudo terminal and in tmux.
"""

from __future__ import annotations

import os
import select
import shlex
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from store import storing
from store.tables.writing import Store
from tests.benchmarks.generated import documents
from tests.tui.terminal import Terminal

pytestmark = pytest.mark.benchmark

EMPTY = (
    "from textual.app import App\nfrom textual.widgets import Static\n"
    "class Empty(App):\n    def compose(self):\n        yield Static('READY')\nEmpty().run()"
)
EXPLORER = "import sys; sys.argv[1:] = []; from tui.__main__ import main; sys.exit(main())"
SAMPLE = "沈敏"
"""The first speaker of the first sample record: the frame that holds it holds the record."""
GENERATED = "某0 "
"""The same of the generated records."""
ROUNDS = 9
MOST = 1.3
"""The ratio that first paint may take."""


@pytest.fixture(scope="module")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("thousand") / "store.db"
    with Store(path) as writing:
        for document in documents(1_000):
            storing.write(document, writing)
    return path


@pytest.fixture(autouse=True)
def _with_byte_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let byte code be made, as an installed program has it."""
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)


def painted(code: str, marker: str, store: str = "") -> float:
    """Return the seconds from fork until the bytes have come that put `marker` on the screen.

    The emulator works afterwards: its time is not the program's.
    """
    begin = time.perf_counter()
    with Terminal(code, env={"MEETINGTUI_STORE": store, "MEETINGTUI_NO_FIRST_FRAME": ""}) as terminal:
        sent = b""
        while marker.encode() not in sent:
            assert select.select([terminal.fd], [], [], 10)[0], f"never painted: {marker}"
            sent += os.read(terminal.fd, 65536)
        took = time.perf_counter() - begin
        terminal.stream.feed(sent)
        assert marker in terminal.text()
        return took


def in_tmux(code: str, marker: str, store: str = "") -> float:
    """Return the seconds from a command in tmux until tmux shows `marker`; looking takes some of them."""
    # A server of its own each time: one that is just ending refuses.
    tmux = ["tmux", "-u", "-L", f"meetingtui-{time.monotonic_ns()}", "-f", os.devnull]
    command = shlex.join(["env", f"MEETINGTUI_STORE={store}", sys.executable, "-c", code])

    def told(*words: str) -> str:
        done = subprocess.run(
            [*tmux, *words],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
        return done.stdout

    told("new-session", "-d", "-x", "120", "-y", "40", "exec sleep 60")
    try:
        begin = time.perf_counter()
        told("respawn-pane", "-k", command)
        while marker not in told("capture-pane", "-p"):
            assert time.perf_counter() - begin < 10
        return time.perf_counter() - begin
    finally:
        told("kill-server")


def answered(switch: str) -> float:
    """Return the seconds until a key is answered that was typed before anything stood."""
    begin = time.perf_counter()
    with Terminal(EXPLORER, env={"MEETINGTUI_STORE": "", "MEETINGTUI_NO_FIRST_FRAME": switch}) as terminal:
        terminal.write("j")
        while "▸丁一峰" not in terminal.text():
            terminal.read(1)
        return time.perf_counter() - begin


def compared(measure: Callable[..., float], marker: str, store: str) -> tuple[float, float]:
    """Return the median seconds of the empty app and of the explorer, measured in turns."""
    measure(EMPTY, "READY"), measure(EXPLORER, marker, store)
    pairs = [(measure(EMPTY, "READY"), measure(EXPLORER, marker, store)) for _ in range(ROUNDS)]
    empty, explorer = (statistics.median(times) for times in zip(*pairs, strict=True))
    return empty, explorer


@pytest.mark.parametrize("where", [painted, in_tmux], ids=["pty", "tmux"])
@pytest.mark.parametrize("size", ["sample", "thousand"])
def test_first_paint_beside_an_empty_app(
    where: Callable[..., float], size: str, thousand: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if where is in_tmux and shutil.which("tmux") is None:
        pytest.skip("no tmux here")
    marker, store = (SAMPLE, "") if size == "sample" else (GENERATED, str(thousand))
    empty, explorer = compared(where, marker, store)
    with capsys.disabled():
        print(f"\nempty {empty:.3f} s, explorer {explorer:.3f} s, ratio {explorer / empty:.2f}")  # noqa: T201
    assert explorer <= MOST * empty


def test_the_first_frame_delays_no_key(capsys: pytest.CaptureFixture[str]) -> None:
    pairs = [(answered("1"), answered("")) for _ in range(ROUNDS)]
    without, with_frame = (statistics.median(times) for times in zip(*pairs, strict=True))
    with capsys.disabled():
        print(f"\nkey answered after {with_frame:.3f} s, {without:.3f} s without the first frame")  # noqa: T201
    assert with_frame <= 1.2 * without


def test_echo_of_an_arrow_key(capsys: pytest.CaptureFixture[str]) -> None:
    with Terminal(EXPLORER) as terminal:
        terminal.wait_for("Metrics")
        terminal.settle()
        times, sizes = [], []
        for key in ["\x1b[B", "\x1b[A"] * 15:
            terminal.forget()
            begin = time.perf_counter()
            terminal.write(key)
            while not terminal.read(0.2):
                pass
            times.append(time.perf_counter() - begin)
            terminal.settle()
            sizes.append(len(terminal.sent))
    with capsys.disabled():
        print(f"\necho {statistics.median(times) * 1000:.1f} ms, {statistics.median(sizes):.0f} bytes")  # noqa: T201
    assert statistics.median(times) <= 0.05
