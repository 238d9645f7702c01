"""Nothing that is typed, clicked or resized by chance breaks the program.

`pytest -m monkey tests/tui/test_monkey.py` plays 200,000 events and 1,000 sizes; MONKEY_EVENTS and
MONKEY_SEED say how many and which.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.tui.monkey import Monkey, play
from tui.outside import Printed

SHORT = 2_000
SIZES_ONLY = (0, 0, 0, 1)


@pytest.fixture(autouse=True)
def _in_an_empty_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is typed as a name of a file is looked for here; what is kept is kept here."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("TMUX", raising=False)
    # A command made up by chance is not run; there is no terminal to give to an editor.
    monkeypatch.setattr("tui.outside.piped", _as_it_came)


async def _as_it_came(words: str, command: str) -> Printed:
    return Printed(words, len(command) % 3 or None)


async def played(monkey: Monkey, count: int, folder: Path) -> None:
    try:
        await play(monkey, count, folder)
    except BaseException:
        print("last:", " ".join(monkey.done))  # noqa: T201 - how it came about
        raise


async def test_some_thousand_events_by_chance_break_nothing(tmp_path: Path) -> None:
    await played(Monkey(20_261_125), SHORT, tmp_path)


@pytest.mark.monkey
async def test_two_hundred_thousand_events_break_nothing(tmp_path: Path) -> None:
    seed = int(os.environ.get("MONKEY_SEED", "1"))
    await played(Monkey(seed), int(os.environ.get("MONKEY_EVENTS", "200000")), tmp_path)


@pytest.mark.monkey
async def test_a_thousand_sizes_break_nothing(tmp_path: Path) -> None:
    await played(Monkey(7, SIZES_ONLY), 1_000, tmp_path)
