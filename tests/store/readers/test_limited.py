"""What runs away in a reader ends the child, never the program."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from store.readers import limited
from store.readers.extract import Unreadable
from tests.store.readers.documents import docx, paragraph


def test_a_child_that_is_late_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited, "WALL_SECONDS", 0.001)
    with pytest.raises(Unreadable, match="too long"):
        limited.in_child("zip", docx(paragraph("x")))


@pytest.mark.parametrize(("code", "word"), [(75, "too big"), (-9, "too long"), (1, "damaged")])
def test_each_end_of_the_child_has_its_sentence(
    monkeypatch: pytest.MonkeyPatch, code: int, word: str
) -> None:
    def run(*_: object, **__: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.CompletedProcess([], code, b"", b"")

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(Unreadable, match=word):
        limited.in_child("zip", b"")


def test_memory_is_limited() -> None:
    giant = "<w:p><w:r><w:t>" + "ab cd " * 3 + "</w:t></w:r></w:p>"
    with pytest.raises(Unreadable):
        limited.in_child("zip", docx(giant * 1_500_000))


def test_the_child_works_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "json.py").write_text("raise SystemExit(3)")
    assert limited.in_child("zip", docx(paragraph("x"))).text == "x\n"
