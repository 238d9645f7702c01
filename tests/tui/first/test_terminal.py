"""The terminal between the first frame and Textual: nothing is lost, nothing acts, all is given back."""

from __future__ import annotations

import os
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from store import lastplaces, places
from store.library import Library
from store.question.explore import Explore, Explored
from tests.tui.terminal import Terminal
from tui.first import terminal as first
from tui.wording import ENGLISH

pytestmark = pytest.mark.pty

RUN = "import sys; from tui.__main__ import main; sys.exit(main())"
SLOW = (
    "import os, sys, time\n"
    "class Slow:\n"
    "    def find_spec(self, name, *more):\n"
    "        while name == 'textual' and not os.path.exists(os.environ['GO']): time.sleep(0.01)\n"
    "sys.meta_path.insert(0, Slow())\n"
) + RUN
"""Textual is found once the file GO is there."""
BROKEN = "import sys; sys.modules['textual.screen'] = None\n" + RUN
NAME = "沈敏"
"""The first speaker of the sample archive."""


def started(code: str, **env: str) -> Terminal:
    return Terminal(code, env={"MEETINGTUI_STORE": "", first.SWITCH: "", **env})


def until(terminal: Terminal, holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < end
        terminal.read(0.2)


def looks(terminal: Terminal) -> list[list[tuple[object, ...]]]:
    """What is to be seen in every cell but those of the two scroll bars."""
    columns = [x for x in range(terminal.screen.columns) if x not in (29, 118)]
    return [
        [
            (c.data, c.fg if c.data.strip() else "", c.bg, c.bold, c.italics, c.underscore, c.reverse)
            for c in (row[x] for x in columns)
        ]
        for row in (terminal.screen.buffer[y] for y in range(terminal.screen.lines))
    ]


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("colours", ["", "truecolor"])
def test_textual_goes_on_from_what_stands(tmp_path: Path, theme: str, colours: str) -> None:
    go = tmp_path / "go"
    with started(SLOW, GO=str(go), MEETINGTUI_THEME=theme, COLORTERM=colours) as terminal:
        terminal.wait_for(NAME)
        before = looks(terminal)
        terminal.forget()
        go.touch()
        until(terminal, lambda: b"\x1b[?2004h" in terminal.sent)
        terminal.settle()
        assert looks(terminal) == before
        assert len(terminal.sent) < 1_200
        terminal.write("q")
        assert terminal.finish() == 0


def test_a_record_stands_where_it_was_left_from_the_first_frame_on(tmp_path: Path) -> None:
    go, store = tmp_path / "go", tmp_path / "own.db"
    shutil.copy(places.sample_archive(), store)
    with Library(store) as library:
        answer = library.ask(Explore())
    assert isinstance(answer, Explored)
    assert answer.record
    lastplaces.keep(store, answer.record.path, 1_200)
    with started(SLOW, GO=str(go), MEETINGTUI_STORE=str(store)) as terminal:
        terminal.wait_for(answer.text[1_200:1_206])
        before = looks(terminal)
        go.touch()
        until(terminal, lambda: b"\x1b[?2004h" in terminal.sent)
        terminal.settle()
        assert looks(terminal) == before


def test_keys_typed_meanwhile_are_kept_and_not_drawn(tmp_path: Path) -> None:
    go = tmp_path / "go"
    with started(SLOW, GO=str(go)) as terminal:
        before = terminal.wait_for(NAME)
        terminal.write("j")
        terminal.settle()
        assert terminal.text() == before
        go.touch()
        terminal.wait_for("▸丁一峰")


def test_a_program_that_cannot_go_on_gives_the_terminal_back() -> None:
    with started(BROKEN) as terminal:
        assert terminal.finish() == 70
        assert NAME.encode() in terminal.sent
        assert terminal.sent.rindex(b"\x1b[?1049l") > terminal.sent.rindex(NAME.encode())


def test_a_signal_meanwhile_gives_the_terminal_back(tmp_path: Path) -> None:
    with started(SLOW, GO=str(tmp_path / "never")) as terminal:
        terminal.wait_for(NAME)
        os.kill(terminal.pid, signal.SIGTERM)
        assert terminal.finish() == 128 + signal.SIGTERM
        assert b"\x1b[?1049l" in terminal.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (first.SWITCH, "1"),
        ("NO_COLOR", "1"),
        ("TERM", "xterm"),
        ("MEETINGTUI_THEME", "plain"),
        ("COLUMNS", "59"),
        ("LINES", "13"),
    ],
)
def test_where_textual_would_paint_otherwise_it_comes_first(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    written: list[str] = []
    monkeypatch.setattr(os, "isatty", lambda _: True)
    monkeypatch.setattr(first, "FirstFrame", lambda _size, _frame, text: written.append(text))
    for usual in ("NO_COLOR", "COLORTERM", first.SWITCH, "MEETINGTUI_NO_FRAME_CACHE"):
        monkeypatch.delenv(usual, raising=False)
    for usual, good in (("TERM", "xterm-256color"), ("COLUMNS", "120"), ("LINES", "40")):
        monkeypatch.setenv(usual, good)
    answer = Library(places.sample_archive()).ask(Explore())
    assert isinstance(answer, Explored)
    first.shown(answer, ENGLISH, sample=True)
    assert len(written) == 1
    monkeypatch.setenv(name, value)
    first.shown(answer, ENGLISH, sample=True)
    assert len(written) == 1
