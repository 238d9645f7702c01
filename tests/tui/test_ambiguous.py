"""Terminals that draw ambiguous characters two cells wide."""

from __future__ import annotations

import pytest

from tests.tui.terminal import Terminal

MEASURED = """
from tui import ambiguous
ambiguous.widen()
from rich.cells import cell_len
from textual.content import Content
from tui.harmless import harmless
said = [cell_len(t) for t in ("“好”", "—", "…", "Жук", "│▌●", "é", "abc")]
print(said, Content("“a”").cell_length, harmless("╭─●│"))
"""


@pytest.mark.pty
def test_quotation_marks_count_two_cells_and_borders_become_ascii() -> None:
    with Terminal(MEASURED) as terminal:
        text = terminal.wait_for("+-*|")
    assert "[6, 2, 2, 6, 3, 2, 3] 5 +-*|" in text
