"""The program at the far end of a real SSH line, and inside a real tmux: opened, searched, stepped, left."""

from __future__ import annotations

import getpass
import os
import shlex
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tui.terminal import Terminal
from tui.paint.cells import length

pytestmark = pytest.mark.pty

ROOT = Path(__file__).parents[2]
RUN = "import sys; from tui.__main__ import main; sys.exit(main())"
SSHD = shutil.which("sshd") or "/usr/sbin/sshd"


def command() -> str:
    """Return the shell's words that start the explorer on the sample records."""
    words = [sys.executable, "-c", RUN]
    # The far end knows nothing of the environment of the tests: a store of one's own would be opened.
    data = f"MEETINGTUI_STORE= XDG_DATA_HOME={shlex.quote(os.environ['XDG_DATA_HOME'])}"
    return f"cd {shlex.quote(str(ROOT))} && LC_ALL=C.UTF-8 {data} exec {shlex.join(words)}"


@pytest.fixture
def line(tmp_path: Path) -> Iterator[list[str]]:
    """Yield the words of an `ssh` command that reaches a server of our own on this machine."""
    if not Path(SSHD).exists() or shutil.which("ssh") is None:
        pytest.skip("there is no SSH server here")
    for name in ("host", "user"):
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(tmp_path / name)], check=True
        )
    (tmp_path / "user.pub").rename(tmp_path / "authorized")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (tmp_path / "config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {tmp_path}/host\nPidFile none\nUsePAM no\n"
        f"AuthorizedKeysFile {tmp_path}/authorized\nStrictModes no\nPasswordAuthentication no\n"
        "PermitRootLogin prohibit-password\n"
    )
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    server = subprocess.Popen([SSHD, "-D", "-f", str(tmp_path / "config"), "-E", str(tmp_path / "log")])
    try:
        _wait_for_port(port, server, tmp_path / "log")
        yield [
            *("ssh", "-tt", "-p", str(port), "-i", str(tmp_path / "user")),
            *("-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR"),
            *("-o", "IdentitiesOnly=yes", f"{getpass.getuser()}@127.0.0.1"),
        ]
    finally:
        server.terminate()
        server.wait(10)


def _wait_for_port(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(200):
        if server.poll() is not None:
            pytest.skip(f"the SSH server does not start: {log.read_text()[-200:]}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    message = "the SSH server does not answer"
    raise AssertionError(message)


def test_a_reader_far_away_searches_steps_and_leaves(line: list[str]) -> None:
    words = [*line, command()]
    with Terminal(f"import os; os.execvp({words[0]!r}, {words!r})", size=(120, 40)) as far:
        far.wait_for("沈敏", timeout=60)
        far.write("/")
        far.wait_for("Type to search", timeout=20)
        for letters, name in (("dyf", "丁一峰"), ("zs", "招商小分队"), ("zhaoshang", "招商小分队")):
            far.write(letters)
            far.wait_for("by its sound", timeout=20)
            far.wait_for(name, timeout=20)
            far.write("\x15")
            far.wait_for("Type to search", timeout=20)
        far.write("招商")
        far.wait_for("招商小分队", timeout=20)
        far.write("\r")
        far.wait_for("Speakers", timeout=20)
        far.write("n")
        far.settle()
        far.write("q")
        far.wait_for("招商小分队", timeout=20)
        far.write("\x1b")
        far.wait_for("Speakers", timeout=20)
        far.write("Q")
        assert far.finish(20) == 0
        assert b"\x1b[?1049l" in far.sent


class Tmux:
    """A tmux server of our own with one window."""

    def __init__(self, folder: Path) -> None:
        self._line = ["tmux", "-S", str(folder / "tmux"), "-f", "/dev/null"]
        # A size in the environment would be believed before the terminal's own.
        self._environment = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "LINES", "TMUX")}

    def do(self, *words: str) -> str:
        """Give the server a command."""
        done = subprocess.run(
            [*self._line, *words], capture_output=True, text=True, check=True, env=self._environment
        )
        return done.stdout

    def shown(self, wanted: str, *, gone: bool = False) -> str:
        """Wait until something stands in the window, or stands there no more."""
        text = ""
        for _ in range(300):
            text = self.do("capture-pane", "-p")
            if (wanted in text) != gone:
                return text
            time.sleep(0.1)
        message = f"{'still' if gone else 'never'} seen: {wanted!r}\n{text}"
        raise AssertionError(message)


@pytest.mark.skipif(shutil.which("tmux") is None, reason="there is no tmux here")
@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)])
def test_inside_tmux_the_record_stands_and_keys_arrive(tmp_path: Path, size: tuple[int, int]) -> None:
    columns, rows = map(str, size)
    tmux = Tmux(tmp_path)
    tmux.do("new-session", "-d", "-x", columns, "-y", rows, f"sh -c {shlex.quote(command())}; sleep 60")
    try:
        screen = tmux.shown("十位书记")
        assert max(map(length, screen.splitlines())) <= size[0]
        tmux.do("send-keys", "?")
        tmux.shown("line down")
        tmux.do("send-keys", "Escape")
        tmux.shown("line down", gone=True)
        tmux.do("send-keys", "w")
        tmux.shown("Words")
        tmux.do("send-keys", "q")
        tmux.shown("Words", gone=True)
        tmux.do("send-keys", "]")
        tmux.shown("三季度")
        tmux.do("send-keys", "Q")
        tmux.shown("三季度", gone=True)
        assert not tmux.do("capture-pane", "-p").strip(), "the terminal is given back empty"
    finally:
        tmux.do("kill-server")
