"""How soon the explorer stands on the screen, beside an empty Textual app in the same run."""

from __future__ import annotations

import os
import statistics
import time

import pytest

from tests.tui.terminal import Terminal

pytestmark = pytest.mark.benchmark

EMPTY = (
    "from textual.app import App\nfrom textual.widgets import Static\n"
    "class Empty(App):\n    def compose(self):\n        yield Static('READY')\nEmpty().run()"
)
CONTENT = "沈敏"
"""The first speaker of the first sample record: the frame that holds it holds the record."""
EXPLORER = "import sys; from tui.__main__ import main; sys.exit(main())"
ROUNDS = 9


def painted(code: str, marker: str) -> float:
    """Return the seconds from fork until the bytes have come that put `marker` on the screen.

    The emulator works afterwards: its time is not the program's.
    """
    begin = time.perf_counter()
    with Terminal(code, env={"MEETINGTUI_STORE": "", "MEETINGTUI_NO_FIRST_FRAME": ""}) as terminal:
        sent = b""
        while marker.encode() not in sent:
            sent += os.read(terminal.fd, 65536)
        took = time.perf_counter() - begin
        terminal.stream.feed(sent)
        assert marker in terminal.text()
        return took


def test_first_paint_beside_an_empty_app(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    painted(EMPTY, "READY"), painted(EXPLORER, CONTENT)  # makes the byte code that an installed program has
    pairs = [(painted(EMPTY, "READY"), painted(EXPLORER, CONTENT)) for _ in range(ROUNDS)]
    empty, explorer = (statistics.median(times) for times in zip(*pairs, strict=True))
    with capsys.disabled():
        print(f"\nempty {empty:.3f} s, explorer {explorer:.3f} s, ratio {explorer / empty:.2f}")  # noqa: T201
    assert explorer <= 1.5 * empty


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
