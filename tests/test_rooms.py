"""What a start loads, seen in a fresh interpreter: each verb only what it needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from store import places

HEAVY = ("textual", "rich", "jieba", "pypinyin", "sqlite_utils", "lxml", "docx", "pypdf")


def loaded(statement: str, *words: str) -> set[str]:
    """Return the heavy modules that are loaded once `statement` has run."""
    script = (
        f"import sys\nsys.argv[1:] = {list(words)!r}\n{statement}\n"
        f"print('\\nloaded', *(m for m in {HEAVY!r} if m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split()[1:])


def test_help_loads_nothing_heavy() -> None:
    assert loaded("from tui.__main__ import main\nassert main() == 0", "--help") == set()


def test_search_loads_nothing_heavy() -> None:
    assert (
        loaded(
            "from tui.__main__ import main\nmain()", "search", "项目", "--store", str(places.sample_archive())
        )
        == set()
    )


def test_reading_loads_neither_screen_nor_store(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ann: Hello.\nBob: Good morning.\n")
    heavy = loaded("from tui.__main__ import main\nassert main() == 0", "read", str(tmp_path / "a.txt"))
    assert heavy.isdisjoint({"textual", "rich", "sqlite_utils"})


@pytest.mark.parametrize(
    ("module", "without"),
    [
        ("store", HEAVY),
        ("store.library", HEAVY),
        ("store.records", (*HEAVY, "sqlite3")),
        ("store.question", (*HEAVY, "sqlite3")),
        ("tui", HEAVY),
        ("tui.app", ("jieba", "pypinyin", "sqlite_utils")),
    ],
)
def test_a_room_loads_only_its_own(module: str, without: tuple[str, ...]) -> None:
    assert loaded(f"import {module}").isdisjoint(without)
