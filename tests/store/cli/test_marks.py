"""`--marker` and `--speaker-regex`: said once, kept with the record, complained of in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.cli import main

TEXT = "夜谈\n\n◇石望川◇开会，闸门卡住了。\n◇苏曼◇要上油。\n◇石望川◇散会。\n"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MEETINGTUI_STORE", str(tmp_path / "s.db"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    path = tmp_path / "night.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_read_shows_how_many_turns_the_marker_begins(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["read", str(file), "--marker", "◇{name}◇"]) == 0
    out = capsys.readouterr().out
    assert "石望川" in out
    assert "3 turns marked as ◇{name}◇" in out


def test_a_dry_run_shows_it_too(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["add", "--dry-run", str(file), "--speaker-regex", "^◇(?P<name>[^◇]+)◇"]) == 0
    assert "3 turns marked as ^◇(?P<name>[^◇]+)◇" in capsys.readouterr().out


def test_what_was_said_holds_when_the_file_is_read_again(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.run(["add", str(file)]) == 0
    assert main.run(["add", str(file), "--marker", "◇{name}◇"]) == 0
    assert "updated" in capsys.readouterr().out
    assert main.run(["add", str(file)]) == 0
    assert "unchanged" in capsys.readouterr().out
    file.write_text(TEXT + "◇苏曼◇好。\n", encoding="utf-8")
    assert main.run(["add", str(file)]) == 0
    assert "4 turns marked as ◇{name}◇" in capsys.readouterr().out
    assert main.run(["add", str(file), "--marker", "auto"]) == 0
    assert "turns marked" not in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        ["--marker", "【name】"],
        ["--speaker-regex", "(?P<name>[a-z"],
        ["--marker", "colon", "--speaker-regex", "a"],
    ],
)
@pytest.mark.parametrize("verb", ["read", "add"])
def test_what_cannot_be_carried_out_ends_with_two_and_one_line(
    verb: str, words: list[str], file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.run([verb, str(file), *words]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
