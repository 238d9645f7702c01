"""The explorer on stores of several sizes: memory, and a letter typed in the search, beside the least.

`pytest -m benchmark tests/benchmarks/test_large_store.py -s`; SIZES and STORES as in `test_searching.py`. The
least is an empty Textual app for the memory, and for the letter an app of a line to type in and a list over
the same index. Both fill the same window: the least with the heads of the first passages, a line each; the
search with as many lines, in which records and speakers stand and the hits are lit in context, with how the
query was read and how many there are. Who says it most comes once the typing rests, and is not waited for.
"""

from __future__ import annotations

import os
import select
import statistics
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pyte.screens import Char

from tests.benchmarks.generated import vocabulary
from tests.benchmarks.stores import SIZES, kept
from tests.benchmarks.test_first_paint import EMPTY, EXPLORER
from tests.tui.terminal import Terminal

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc"),
]

MOST_MEMORY = 80
TYPED = ("项目", "投资", "会议", "预算", "企业", "发展", "建设", "情况", "产业")
RARER = (
    *[word for word in vocabulary("zh")[20:90] if len(word) == 2][:12],
    *[word[:3] for word in vocabulary("en")[20:90] if len(word) == 4][:6],
)
"""Words of which each letter finds other passages than the one before: both apps have as much to paint."""
ROUNDS = 3
LEAST = """
import sqlite3, sys
from rich.segment import Segment
from textual.app import App
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widgets import Input
from store.text import cutting
from store.text.fold import folded

class Rows(ScrollView):
    rows = ()
    def render_line(self, y):
        at = y + self.scroll_offset.y
        return Strip([Segment(self.rows[at][0][: self.size.width // 2])] if at < len(self.rows) else [])

class Least(App):
    def compose(self):
        self.store = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
        yield Input(placeholder="READY")
        yield Rows()
    def on_input_changed(self, message):
        rows = self.query_one(Rows)
        asked = " AND ".join(cutting.wanted(folded(message.value)))
        rows.rows = self.store.execute(
            "select p.text from passage_index f cross join passage p on p.id = f.rowid"
            " where f.passage_index match ? order by f.rowid limit 50", [asked]).fetchall() if asked else []
        rows.virtual_size = Size(80, len(rows.rows))
        rows.refresh()

Least().run()
"""


def memory(pid: int) -> tuple[float, float]:
    """Return the resident and the proportional megabytes of a process: pages of files shared count once."""
    told = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    sizes = {line.split()[0]: int(line.split()[1]) for line in told[1:]}
    return sizes["Rss:"] / 1024, sizes["Pss:"] / 1024


@pytest.mark.parametrize("size", SIZES)
def test_the_memory_of_the_explorer(
    size: int, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    path = kept(size, tmp_path_factory.getbasetemp())
    with Terminal(EMPTY) as terminal:
        terminal.wait_for("READY")
        empty = memory(terminal.pid)
    with _explorer(path) as terminal:
        opened = memory(terminal.pid)
        terminal.press("/")
        for typed in TYPED:
            terminal.press(typed)
            terminal.press("\x1b[6~" * 3)
            terminal.press("\x15")
        searched = memory(terminal.pid)
        terminal.press("\x1b")
        for key in "wmL":
            terminal.press(key)
            time.sleep(2)
        viewed = memory(terminal.pid)
    with capsys.disabled():
        print(f"\n{size} passages, resident and proportional MB")  # noqa: T201
        for name, (resident, proportional) in {
            "empty app": empty,
            "opened": opened,
            "after searches": searched,
            "after the views": viewed,
        }.items():
            print(f"{name:16} {resident:6.1f} {proportional:6.1f}")  # noqa: T201
    assert searched[0] <= MOST_MEMORY


@pytest.mark.parametrize("size", SIZES)
def test_a_letter_typed_in_the_search(
    size: int, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    path = kept(size, tmp_path_factory.getbasetemp())
    least, ours = Times(), Times()
    with Terminal(LEAST, str(path)) as peer, _explorer(path) as explorer:
        peer.wait_for("READY")
        explorer.press("/")
        for _ in range(ROUNDS):
            for text in RARER:
                _type(peer, text, least)
                _type(explorer, text, ours)
    with capsys.disabled():
        for name in ("first", "further"):
            times = [sorted(getattr(each, name)) for each in (least, ours)]
            median = [statistics.median(each) for each in times]
            p95 = [statistics.quantiles(each, n=20)[-1] for each in times]
            told = f"least {median[0]:.0f} (p95 {p95[0]:.0f}), ours {median[1]:.0f} (p95 {p95[1]:.0f}) ms"
            print(f"\n{size:8} {name:8} {told}, {median[1] / median[0]:.2f}", end="")  # noqa: T201


@dataclass
class Times:
    """Milliseconds until the last change is painted, of the first letter of a word and of those after it."""

    first: list[float] = field(default_factory=list)
    further: list[float] = field(default_factory=list)


def _type(terminal: Terminal, text: str, times: Times) -> None:
    for at, letter in enumerate(text):
        begun = time.perf_counter()
        terminal.write(letter)
        painted = _painted(terminal, _chunks(terminal, begun))
        (times.further if at else times.first).append(painted)
    terminal.press("\x15")


def _chunks(terminal: Terminal, begun: float) -> list[tuple[float, bytes]]:
    """Return what comes until nothing has come for a while; the emulator works afterwards."""
    chunks = []
    while select.select([terminal.fd], [], [], 0.15)[0]:
        chunk = os.read(terminal.fd, 65536)
        chunks.append((1000 * (time.perf_counter() - begun), chunk))
    return chunks


def _painted(terminal: Terminal, chunks: list[tuple[float, bytes]]) -> float:
    """Return when the screen changed last; bytes that only move the cursor paint nothing."""
    painted, before = 0.0, _seen(terminal)
    for when, chunk in chunks:
        terminal.stream.feed(chunk)
        if (now := _seen(terminal)) != before:
            painted, before = when, now
    return painted


def _seen(terminal: Terminal) -> list[dict[int, Char]]:
    """Return the cells with their looks: a hit that is lit elsewhere is a change."""
    return [dict(terminal.screen.buffer[y]) for y in range(terminal.screen.lines)]


def _explorer(path: Path) -> Terminal:
    terminal = Terminal(EXPLORER, env={"MEETINGTUI_STORE": str(path)})
    terminal.wait_for("Metrics", timeout=30)
    return terminal
