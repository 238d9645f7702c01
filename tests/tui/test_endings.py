"""Every way to end: the terminal is given back, the code is right, nothing lives on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from tests.tui.terminal import Terminal

pytestmark = pytest.mark.pty
RUN = "import sys; from tui.app import run; sys.exit(run(None))"
STUCK_LOOP = """
import sys, time
from tui import app, arranging
def stuck(self, number):
    end = time.monotonic() + 30
    while time.monotonic() < end:
        pass
arranging.Arranging.action_pane = stuck
sys.exit(app.run(None))
"""
LONG_WORKER = """
import sys, time
from tui import app, arranging
def long(self, number):
    self.run_worker(lambda: time.sleep(30), thread=True)
arranging.Arranging.action_pane = long
sys.exit(app.run(None))
"""
DEFECTS = """
import sys, threading
from tui import app, arranging
def fail():
    secret = "what a record says"
    raise KeyError(secret)
def broken(self, number):
    if number == 1:
        self.set_timer(0.01, fail)
    elif number == 2:
        self.run_worker(fail, thread=True)
    else:
        threading.Thread(target=fail).start()
arranging.Arranging.action_pane = broken
sys.exit(app.run(None))
"""
READS = """
import sys, time
from pathlib import Path
from store import crew, preparing
def slow(*words):
    time.sleep(60)
if __name__ == "__main__":
    preparing.prepare = slow
    from tui.app import run
    sys.exit(run(Path(sys.argv[1]), (Path(sys.argv[2]),)))
"""


def is_cooked(terminal: Terminal) -> bool:
    return bool(termios.tcgetattr(terminal.fd)[3] & (termios.ICANON | termios.ECHO))


def assert_given_back(terminal: Terminal) -> None:
    assert b"\x1b[?1049l" in terminal.sent
    assert b"\x1b[?25h" in terminal.sent
    assert is_cooked(terminal)


def ended(terminal: Terminal) -> bool:
    pid, status = os.waitpid(terminal.pid, os.WNOHANG)
    if pid:
        terminal.status = status
    return bool(pid)


UNWRITTEN = """
import os, sys
from tui import endings
reader, writer = os.pipe()
os.dup2(writer, 1)
os.close(reader)
sys.stdout.write("never read")
if sys.argv[1:]:
    endings.let_go()
sys.exit(endings.LOST)
"""


@pytest.mark.parametrize(("let_go", "code"), [((), 120), (("yes",), 129)])
def test_what_is_left_to_write_does_not_change_the_code(let_go: tuple[str, ...], code: int) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", UNWRITTEN, *let_go],
        check=False,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONUNBUFFERED": ""},
    )
    assert ran.returncode == code


def test_a_terminal_that_is_closed_ends_the_program() -> None:
    with Terminal(RUN) as terminal:
        terminal.wait_for("record 1/")
        spare = os.dup(terminal.fd)
        os.close(terminal.fd)
        os.close(spare)
        terminal.fd = os.open(os.devnull, os.O_RDONLY)
        end = time.monotonic() + 10
        while not ended(terminal) and time.monotonic() < end:
            time.sleep(0.05)
        assert terminal.status is not None
        assert os.waitstatus_to_exitcode(terminal.status) == 128 + signal.SIGHUP


def test_a_loop_that_is_stuck_still_leaves_on_a_signal() -> None:
    with Terminal(STUCK_LOOP) as terminal:
        terminal.wait_for("record 1/")
        terminal.write("2")
        time.sleep(0.3)
        os.kill(terminal.pid, signal.SIGTERM)
        assert terminal.finish(10) == 128 + signal.SIGTERM
        assert_given_back(terminal)


def test_a_worker_that_runs_on_does_not_keep_the_program() -> None:
    with Terminal(LONG_WORKER) as terminal:
        terminal.wait_for("record 1/")
        terminal.write("2")
        time.sleep(0.2)
        terminal.write("Q")
        assert terminal.finish(10) == 0
        assert_given_back(terminal)


@pytest.mark.parametrize("key", ["1", "2", "3"])
def test_a_defect_in_a_timer_a_worker_or_a_thread_ends_in_two_lines(key: str, tmp_path: Path) -> None:
    with Terminal(DEFECTS, env={"XDG_STATE_HOME": str(tmp_path), "HOME": str(tmp_path)}) as terminal:
        terminal.wait_for("record 1/")
        terminal.forget()
        terminal.write(key)
        assert terminal.finish(10) == 70
        assert_given_back(terminal)
        after = terminal.sent.split(b"\x1b[?1049l")[-1].decode()
    assert "a defect of this program" in after
    assert "what a record says" not in after
    [log] = tmp_path.rglob("crash-*.log")
    assert log.stat().st_mode & 0o777 == 0o600
    assert "in fail" in log.read_text()
    assert "what a record says" not in log.read_text()


def test_it_is_suspended_and_comes_back() -> None:
    with Terminal(RUN) as terminal:
        terminal.wait_for("record 1/")
        os.kill(terminal.pid, signal.SIGTSTP)
        end = time.monotonic() + 10
        # A shell wakes only what has stopped: the terminal is given back a little earlier.
        while state(terminal.pid) != "T" and time.monotonic() < end:
            terminal.read(0.05)
        assert is_cooked(terminal)
        terminal.forget()
        os.kill(terminal.pid, signal.SIGCONT)
        terminal.wait_for(lambda text: b"\x1b[?1049h" in terminal.sent and "record 1/" in text)
        terminal.write("Q")
        assert terminal.finish() == 0


@pytest.mark.parametrize("number", [None, signal.SIGTERM, signal.SIGKILL])
def test_reading_neither_keeps_the_program_nor_outlives_it(
    number: signal.Signals | None, tmp_path: Path
) -> None:
    script = tmp_path / "reads.py"
    script.write_text(READS)
    folder = tmp_path / "many"
    folder.mkdir()
    for index in range(40):
        (folder / f"{index}.txt").write_text(f"Ann: Hello {index}.\nBob: Good morning.\n" * 400)
    code = f"import runpy; runpy.run_path({str(script)!r}, run_name='__main__')"
    with Terminal(code, str(tmp_path / "own.db"), str(folder)) as terminal:
        terminal.wait_for("reading")
        time.sleep(1.0)
        children = offspring(terminal.pid)
        if number is None:
            terminal.write("Q")
        else:
            os.kill(terminal.pid, number)
        code_ = terminal.finish(10)
        assert code_ == (0 if number is None else -9 if number == signal.SIGKILL else 128 + number)
        end = time.monotonic() + 10
        while any(map(is_alive, children)) and time.monotonic() < end:
            time.sleep(0.1)
        assert not [child for child in children if is_alive(child)]


def offspring(pid: int) -> list[int]:
    """Return the processes below one, as /proc tells."""
    found: list[int] = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                parent = int(entry.joinpath("stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            if parent == pid:
                found += [int(entry.name), *offspring(int(entry.name))]
    return found


def is_alive(pid: int) -> bool:
    return state(pid) not in ("Z", "")


def state(pid: int) -> str:
    """Return the state of a process as one letter; nothing when it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return ""
