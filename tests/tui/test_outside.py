"""Programs outside: the editor that is meant, and commands that words are handed to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui import outside


@pytest.mark.parametrize(
    ("visual", "editor", "meant"),
    [
        ("vim -n", "nano", ["vim", "-n"]),
        ("", "nano", ["nano"]),
        (None, "'/opt/my editor/e' -w", ["/opt/my editor/e", "-w"]),
        ("'unbalanced", "nano", ["nano"]),
    ],
)
def test_the_editor_is_visual_else_editor(
    visual: str | None, editor: str, meant: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    if visual is not None:
        monkeypatch.setenv("VISUAL", visual)
    monkeypatch.setenv("EDITOR", editor)
    assert outside.editor() == meant


def test_without_any_editor_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.setenv("PATH", "")
    assert outside.editor() is None


def test_text_is_told_by_what_a_file_holds(tmp_path: Path) -> None:
    text, other = tmp_path / "a.docx", tmp_path / "b.txt"
    text.write_text("会议记录", "gb18030")
    other.write_bytes(b"PK\x03\x04\0\0")
    assert outside.is_text(text)
    assert not outside.is_text(other)
    assert not outside.is_text(tmp_path / "gone")
    assert not outside.is_text(tmp_path)


def test_a_copy_is_private_harmless_and_gone_afterwards() -> None:
    with outside.copied("李红说\x1b[2J：\ud800") as path:
        assert path.read_text("utf-8") == "李红说␛[2J：\ufffd"
        assert path.stat().st_mode & 0o777 == 0o400
    assert not path.exists()


async def test_a_command_gets_the_words_and_its_errors_are_kept() -> None:
    printed = await outside.piped("项目 招商\n", "cat; echo no >&2; exit 3")
    assert (printed.text, printed.code) == ("项目 招商\nno\n", 3)


async def test_a_command_that_reads_nothing_ends_like_any_other() -> None:
    assert (await outside.piped("x" * 1_000_000, "true")).code == 0


async def test_a_command_that_takes_too_long_is_ended_with_all_that_it_began(tmp_path: Path) -> None:
    late = tmp_path / "late"
    printed = await outside.piped("", f"echo begun; (sleep 1; touch {late}) & sleep 60", patience=0.3)
    assert (printed.text, printed.code) == ("begun\n", None)
    await outside.piped("", "sleep 1.2")
    assert not late.exists()


async def test_a_command_that_prints_without_end_is_ended() -> None:
    printed = await outside.piped("", "yes")
    assert printed.code is None
    assert len(printed.text) == outside.MOST
