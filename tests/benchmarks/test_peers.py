"""One arrow key beside other terminal programs in the same run: bytes, milliseconds, first paint, idle bytes.

Those that are not installed are left out; PEERS names folders with further programs, parted by colons (`vd`,
`posting`, `harlequin`, each of an environment of its own).
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from store import places
from tests.tui.terminal import Terminal

pytestmark = pytest.mark.benchmark

ROWS = 20_000
DOWN = "\x1b[B"
KEYS = 15
QUIET = 0.12
"""Seconds without a byte after which a key is taken to be answered."""
IDLE = 3.0


class Peer(NamedTuple):
    """A program, a text that its first screen shows, and what is typed until a list has the focus."""

    words: list[str]
    shows: str
    typed: Sequence[str] = ()


class Cost(NamedTuple):
    """Seconds to the first paint; a key's bytes, milliseconds to the last of them; bytes a minute at rest."""

    painted: float
    size: float
    ms: float
    idle: float


def _programs(folder: Path) -> dict[str, Peer]:
    """Return the programs on lists of their kind."""
    lines, table = folder / "lines.txt", folder / "rows.csv"
    lines.write_text("".join(f"{i:05} 总投资287亿元 a line of a record\n" for i in range(ROWS)))
    table.write_text("n,text\n" + "".join(f"{i},总投资 a line\n" for i in range(ROWS)))
    with sqlite3.connect(folder / "rows.db") as database:
        database.execute("create table t (n integer, text text)")
        database.executemany("insert into t values (?, '总投资 a line')", [(i,) for i in range(500)])
    (folder / "requests").mkdir()
    for i in range(60):
        text = f"name: request {i:02}\nmethod: GET\nurl: http://localhost/{i}\n"
        (folder / "requests" / f"{i:02}.posting.yaml").write_text(text)
    explorer = ["meetingtui", "--store", str(places.sample_archive())]
    posting = ["env", "POSTING_FOCUS__ON_STARTUP=collection", "posting", "--collection"]
    return {
        "meetingtui, speakers": Peer(explorer, "沈敏"),
        "meetingtui, quotes": Peer(explorer, "沈敏", ("2",)),
        "meetingtui, metrics": Peer(explorer, "沈敏", ("3",)),
        "less": Peer(["less", str(lines)], "00001"),
        "lnav": Peer(["lnav", str(lines)], "总投资"),
        "fzf": Peer(["sh", "-c", f"fzf --no-sort --layout=reverse < {lines}"], "00001"),
        "visidata": Peer(["vd", str(table)], "总投资"),
        "posting": Peer([*posting, str(folder / "requests")], "request 01"),
        # F5 goes to the rows that the query found.
        "harlequin": Peer(
            ["harlequin", "-a", "sqlite", str(folder / "rows.db")],
            "Query Editor",
            ("select * from t", "\n", "\x1b[15~"),
        ),
    }


def _found(words: list[str]) -> list[str] | None:
    """Return a command with the place of its program, None where that is not installed."""
    path = os.pathsep.join([os.environ.get("PEERS", ""), os.environ["PATH"]])
    name = next(i for i, word in enumerate(words) if word != "env" and "=" not in word)
    place = shutil.which(words[name], path=path)
    return [*words[:name], place, *words[name + 1 :]] if place else None


def _measured(words: list[str], peer: Peer, home: Path) -> Cost:
    begin = time.perf_counter()
    environment = {"LC_ALL": "C.UTF-8", "HOME": str(home), "MEETINGTUI_NO_FIRST_FRAME": ""}
    with Terminal(f"import os; os.execvp({words[0]!r}, {words!r})", env=environment) as terminal:
        terminal.wait_for(peer.shows, timeout=30)
        painted = time.perf_counter() - begin - 0.15
        terminal.settle(10)
        for typed in (*peer.typed, DOWN):
            terminal.write(typed)
            time.sleep(1)
            terminal.settle(10)
        keys = [_key(terminal) for _ in range(KEYS)]
        terminal.forget()
        end = time.perf_counter() + IDLE
        while time.perf_counter() < end:
            terminal.read(0.1)
        sizes, times = zip(*keys, strict=True)
        return Cost(
            painted, statistics.median(sizes), statistics.median(times), len(terminal.sent) * 60 / IDLE
        )


def _key(terminal: Terminal) -> tuple[int, float]:
    terminal.forget()
    start = last = time.perf_counter()
    terminal.write(DOWN)
    while terminal.read(QUIET):
        last = time.perf_counter()
    return len(terminal.sent), 1000 * (last - start)


def test_an_arrow_key_beside_other_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = [f"{'program':21} {'first paint':>11} {'bytes a key':>11} {'ms a key':>9} {'idle B/min':>10}"]
    measured: dict[str, Cost] = {}
    for name, peer in _programs(tmp_path).items():
        words = _found(peer.words)
        if words is None:
            told.append(f"{name:21} not installed")
            continue
        try:
            cost = measured[name] = _measured(words, peer, tmp_path)
        except AssertionError:
            told.append(f"{name:21} does not show its screen here")
            continue
        told.append(f"{name:21} {cost.painted:9.2f} s {cost.size:11.0f} {cost.ms:9.1f} {cost.idle:10.0f}")
    with capsys.disabled():
        print("\n" + "\n".join(told))  # noqa: T201
    ours = {name: cost.size for name, cost in measured.items() if name.startswith("meetingtui")}
    assert len(ours) == 3
    assert max(ours.values()) <= 450
