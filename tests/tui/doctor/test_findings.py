"""What doctor says of the terminal: true to what is there, also where there is none."""

from __future__ import annotations

import json
import os
import pty
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from store import chinese
from store.tables.examine import Finding
from tui.doctor import findings, measured, probe, run, tmux


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measured, "bytes_per_key", lambda: 212)
    for name in ("TMUX", "SSH_TTY", "SSH_CONNECTION", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)


def found() -> dict[str, Finding]:
    return {finding.what: finding for finding in findings.findings()}


def test_without_a_terminal_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    assert "no terminal" in found()["terminal"].said


def test_a_terminal_that_cannot_draw_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert found()["terminal"].state == "warning"
    assert "--plain" in found()["terminal"].do


@pytest.mark.parametrize(("cells", "state"), [(1, "ok"), (2, "warning"), (None, "ok")])
def test_a_width_that_is_not_the_one_set_is_a_warning(cells: int | None, state: str) -> None:
    assert findings._ambiguous(cells).state == state


def test_faults_of_the_configuration_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('[keys]\n"find.nxt" = "x"\n', "utf-8")
    monkeypatch.setenv("MEETINGTUI_CONFIG", str(file))
    assert "did you mean find.next" in found()["configuration"].said
    file.write_text("= x\n", "utf-8")
    os.utime(file, (1, 1))
    assert found()["configuration"].state == "wrong"


@pytest.mark.parametrize(
    ("options", "state", "do"),
    [
        ({"set-clipboard": "off"}, "warning", "set -g set-clipboard external"),
        ({"set-clipboard": "external"}, "ok", ""),
        ({"escape-time": "500"}, "warning", "set -sg escape-time 10"),
        ({"escape-time": "10"}, "ok", ""),
        ({"default-terminal": "screen"}, "warning", "set -g default-terminal tmux-256color"),
        ({"default-terminal": "tmux-256color"}, "ok", ""),
        ({"allow-passthrough": "off"}, "ok", ""),
    ],
)
def test_options_of_tmux(
    monkeypatch: pytest.MonkeyPatch, options: dict[str, str], state: str, do: str
) -> None:
    monkeypatch.setenv("TMUX", "/tmp/x,1,0")
    (finding,) = tmux.findings(options.get)
    assert (finding.state, finding.do) == (state, do)


def test_outside_tmux_nothing_is_said_of_it() -> None:
    assert list(tmux.findings(lambda _: "off")) == []


@pytest.fixture
def line() -> Iterator[tuple[int, int]]:
    ours, theirs = pty.openpty()
    yield ours, theirs
    os.close(ours)
    os.close(theirs)


@pytest.mark.parametrize(
    ("answer", "cells"),
    [
        (b"\x1b[1;2R", 1),
        (b"\x1b[7;3R", 2),
        (b"j\x1b[1;2R", 1),
        (b"", None),
        (b"garbage", None),
        (b"\x1b[1;9R", None),
    ],
)
def test_the_terminal_is_asked_how_wide_a_mark_is(
    monkeypatch: pytest.MonkeyPatch, line: tuple[int, int], answer: bytes, cells: int | None
) -> None:
    monkeypatch.setattr(probe, "PATIENCE", 0.3)
    ours, theirs = line

    def terminal() -> None:
        asked = b""
        while b"\x1b[6n" not in asked:
            asked += os.read(ours, 64)
        if answer:
            os.write(ours, answer)

    thread = threading.Thread(target=terminal)
    thread.start()
    assert probe.ambiguous_width(theirs, theirs) == cells
    thread.join()
    assert b"\x1b[K" in os.read(ours, 64)


@pytest.mark.parametrize(("cost", "state"), [(212, "ok"), (9_000, "warning"), (None, "warning")])
def test_a_dear_key_is_a_warning(monkeypatch: pytest.MonkeyPatch, cost: int | None, state: str) -> None:
    monkeypatch.setattr(measured, "bytes_per_key", lambda: cost)
    assert measured.finding().state == state


def test_each_line_says_what_was_found_and_what_to_do(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert run.run(["--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert all(set(line) == {"state", "what", "finding", "do"} for line in lines)
    assert {"sqlite", "integrity", "frame cache", "bytes per key", "clipboard"} <= {x["what"] for x in lines}
    assert all(line["do"] for line in lines if line["state"] != "ok")


def test_it_speaks_chinese(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    run.run([])
    told = capsys.readouterr().out
    assert "抽查的各段找到" in told
    assert chinese.said("on: only changed cells are sent") in told
