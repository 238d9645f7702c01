"""One arrow key beside other terminal programs in the same run: bytes, milliseconds, first paint, idle bytes.

Those that are not installed are left out; PEERS names a folder with further programs (`vd`, of an environment
of its own).
"""

from __future__ import annotations

import os
import shutil
import statistics
import time
from pathlib import Path

import pytest

from store import places
from tests.tui.terminal import Terminal

pytestmark = pytest.mark.benchmark

ROWS = 20_000
KEYS = ["\x1b[B"] * 10
IDLE = 3.0


def _programs(folder: Path) -> dict[str, tuple[list[str], str]]:
    """Return the command of each program and a text that its first screen shows."""
    lines = folder / "lines.txt"
    lines.write_text("".join(f"{i:05} 总投资287亿元 a line of a record\n" for i in range(ROWS)))
    table = folder / "rows.csv"
    table.write_text("n,text\n" + "".join(f"{i},总投资 a line\n" for i in range(ROWS)))
    explorer = ["meetingtui", "--store", str(places.sample_archive())]
    return {
        "meetingtui": (explorer, "沈敏"),
        "less": (["less", str(lines)], "00001"),
        "lnav": (["lnav", str(lines)], "总投资"),
        "fzf": (["sh", "-c", f"fzf --no-sort --layout=reverse < {lines}"], "00001"),
        "visidata": (["vd", str(table)], "总投资"),
    }


def _found(program: str) -> str | None:
    path = os.pathsep.join([os.environ.get("PEERS", ""), os.environ["PATH"]])
    return shutil.which(program, path=path)


def _measured(words: list[str], shows: str) -> tuple[float, float, float, int]:
    """Return the seconds to the first paint, a key's bytes, its milliseconds to the last byte, idle bytes."""
    begin = time.perf_counter()
    with Terminal(f"import os; os.execvp({words[0]!r}, {words!r})", env={"LC_ALL": "C.UTF-8"}) as terminal:
        terminal.wait_for(shows, timeout=30)
        painted = time.perf_counter() - begin - 0.15
        terminal.settle(10)
        sizes, times = [], []
        for key in KEYS:
            terminal.forget()
            start = last = time.perf_counter()
            terminal.write(key)
            while terminal.read(0.12):
                last = time.perf_counter()
            sizes.append(len(terminal.sent))
            times.append(1000 * (last - start))
        terminal.forget()
        end = time.perf_counter() + IDLE
        while time.perf_counter() < end:
            terminal.read(0.1)
        return painted, statistics.median(sizes), statistics.median(times), len(terminal.sent)


def test_an_arrow_key_beside_other_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = [f"{'program':12} {'first paint':>11} {'bytes a key':>11} {'ms a key':>9} {'idle B/min':>10}"]
    measured = {}
    for name, (words, shows) in _programs(tmp_path).items():
        found = _found(words[0])
        if found is None:
            told.append(f"{name:12} not installed")
            continue
        try:
            painted, size, ms, idle = _measured([found, *words[1:]], shows)
        except AssertionError:
            told.append(f"{name:12} does not show its screen here")
            continue
        measured[name] = size
        told.append(f"{name:12} {painted:9.2f} s {size:11.0f} {ms:9.1f} {idle * 60 / IDLE:10.0f}")
    with capsys.disabled():
        print("\n" + "\n".join(told))  # noqa: T201
    assert measured["meetingtui"] <= 400
