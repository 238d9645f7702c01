"""No bare string goes where Textual would read markup in it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCES = sorted(Path(__file__).parents[2].joinpath("tui").rglob("*.py"))
TITLES = {"border_title", "border_subtitle", "tooltip"}
WIDGETS = {
    "Static",
    "Label",
    "Button",
    "OptionList",
    "Option",
    "DataTable",
    "Tree",
    "Tab",
    "Markdown",
    "RichLog",
    "Log",
}
BANNED = {"from_markup", "escape", "Markdown"}


def faults(tree: ast.AST) -> list[int]:
    """Return the lines of calls and assignments that could read markup in a string."""
    nodes = ast.walk(tree)
    return [n.lineno for n in nodes if isinstance(n, ast.Assign | ast.Call) and _reads_markup(n)]


def _reads_markup(node: ast.Assign | ast.Call) -> bool:
    if isinstance(node, ast.Assign):
        titled = any(isinstance(target, ast.Attribute) and target.attr in TITLES for target in node.targets)
        return titled and not _is_content(node.value)
    name = _name(node.func)
    if name in BANNED:
        return not _is_re(node.func)
    if name == "notify":
        return not _says_no_markup(node)
    safe = _says_no_markup(node) or (bool(node.args) and _is_content(node.args[0]))
    return name in WIDGETS and not safe


def _name(function: ast.expr) -> str:
    return (
        function.attr
        if isinstance(function, ast.Attribute)
        else function.id
        if isinstance(function, ast.Name)
        else ""
    )


def _is_re(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id == "re"
    )


def _is_content(value: ast.expr) -> bool:
    if isinstance(value, ast.Constant):
        return value.value is None
    return isinstance(value, ast.Call) and _name(value.func) in ("Content", "Text")


def _says_no_markup(call: ast.Call) -> bool:
    return any(
        k.arg == "markup" and isinstance(k.value, ast.Constant) and k.value.value is False
        for k in call.keywords
    )


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_string_goes_into_a_place_that_reads_markup(path: Path) -> None:
    assert faults(ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "line",
    [
        "x.border_title = name",
        "x.tooltip = 'a'",
        "app.notify(text)",
        "Static(text)",
        "Content.from_markup(text)",
    ],
)
def test_the_rule_sees_what_it_should(line: str) -> None:
    assert faults(ast.parse(line)) == [1]
