"""The door of the screen: where it refuses, how it ends, what it leaves behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from textual import events

from tests.tui.seen import shown
from tests.tui.terminal import Terminal

RUN = "import sys; from tui.app import run; sys.exit(run(None))"
CRASH = """
import sys
from tui import app, arranging
def broken(self, number):
    secret = "what a record says"
    raise ValueError(secret)
arranging.Arranging.action_pane = broken
sys.exit(app.run(None))
"""
READ = """
import sys
from pathlib import Path
from tui.app import run
sys.exit(run(Path(sys.argv[1]), (Path(sys.argv[2]),)))
"""
HYGIENE = """
import sys
from tui import app, meetings
told = meetings.Meetings.on_ready
def on_ready(self):
    told(self)
    self.set_timer(1.0, lambda: self.exit(return_code=len({"jieba", "pypinyin"} & set(sys.modules))))
meetings.Meetings.on_ready = on_ready
sys.exit(app.run(None))
"""


def test_without_a_terminal_one_line_names_the_plain_command() -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "meetingtui search QUERY" in done.stderr


@pytest.mark.pty
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGINT])
def test_a_signal_gives_the_terminal_back(number: signal.Signals) -> None:
    with Terminal(RUN) as terminal:
        terminal.wait_for("record 1/")
        os.kill(terminal.pid, number)
        assert terminal.finish() == 128 + number
        assert b"\x1b[?1049l" in terminal.sent
        assert b"\x1b[?25h" in terminal.sent


@pytest.mark.pty
def test_a_defect_leaves_two_lines_and_a_private_log_without_any_text(tmp_path: Path) -> None:
    with Terminal(CRASH, env={"XDG_STATE_HOME": str(tmp_path), "HOME": str(tmp_path)}) as terminal:
        terminal.wait_for("record 1/")
        terminal.forget()
        terminal.press("2")
        assert terminal.finish() == 70
        after = terminal.sent.split(b"\x1b[?1049l")[-1].decode()
    assert "a defect of this program (ValueError)" in after
    assert "what a record says" not in after
    [log] = tmp_path.rglob("crash-*.log")
    assert log.stat().st_mode & 0o777 == 0o600
    assert "what a record says" not in log.read_text()
    assert "in broken" in log.read_text()


@pytest.mark.pty
def test_the_sample_records_are_shown_with_what_to_do() -> None:
    with Terminal(RUN) as terminal:
        text = terminal.wait_for("record 1/")
        assert "sample records · a add yours · ? keys" in text
        terminal.press("q")
        assert terminal.finish() == 0


@pytest.mark.pty
def test_the_first_paint_loads_neither_segmenter_nor_pinyin() -> None:
    with Terminal(HYGIENE) as terminal:
        terminal.wait_for("record 1/")
        assert terminal.finish() == 0


@pytest.mark.pty
def test_without_colours_no_colour_is_sent_and_the_cursor_is_seen() -> None:
    with Terminal(RUN, env={"NO_COLOR": "1"}) as terminal:
        terminal.wait_for("record 1/")
        coloured = {(c.fg, c.bg) for row in terminal.screen.buffer.values() for c in row.values()}
        assert coloured == {("default", "default")}
        assert any(c.reverse for row in terminal.screen.buffer.values() for c in row.values())


@pytest.mark.pty
def test_files_are_read_and_shown(tmp_path: Path) -> None:
    record = tmp_path / "会议[b].txt"
    record.write_text(
        "青禾县项目会召开\n\n2026年3月1日，青禾县召开会议。县委书记周听雨说，“今年新签项目39个，总投资287亿元。”\n",
        encoding="utf-8",
    )
    with Terminal(READ, str(tmp_path / "own.db"), str(record)) as terminal:
        text = terminal.wait_for("record 1/1", timeout=20)
        assert "青禾县项目会召开" in text.replace(" ", "")
        terminal.press("Q")
        assert terminal.finish() == 0


async def test_a_key_that_comes_while_the_program_leaves_is_nobodys() -> None:
    async with shown() as screen:
        app = screen.pilot.app
        stack = app._screen_stacks[app._current_mode]
        screens = stack.copy()
        stack.clear()
        await app.on_event(events.Key("escape", None))
        stack[:] = screens
