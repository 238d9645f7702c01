"""App and screens stay thin: where they grow, a trade is waiting for a file of its own."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TUI = Path(__file__).parents[2] / "tui"
SCREENS = [
    "explorer.py",
    "arranging.py",
    "stepping.py",
    "acting.py",
    "asking.py",
    "views/search.py",
    "views/listing.py",
    "views/described.py",
    "views/framing.py",
    "views/table.py",
    "views/words.py",
    "views/metrics.py",
    "views/grouping.py",
    "views/owning.py",
    "views/holding.py",
    "views/library.py",
    "picker.py",
]


@pytest.mark.parametrize("path", sorted(TUI.rglob("*.py")), ids=lambda path: path.stem)
def test_no_module_passes_three_hundred_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_is_a_switchboard(name: str) -> None:
    text = (TUI / name).read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 250
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef):
            methods = [n for n in node.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
            own = [
                n
                for n in methods
                if not any(isinstance(d, ast.Name) and d.id == "property" for d in n.decorator_list)
            ]
            assert len(own) <= 15, (node.name, len(own))
