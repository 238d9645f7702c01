"""The gate before the terminal drops what acts and keeps what is read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tests.tui.fake import HOSTILE
from tui import boundary
from tui.harmless import harmless


@pytest.fixture
def closed() -> Iterator[None]:
    before = Strip.render
    assert boundary.close() == ""
    yield
    Strip.render = before  # type: ignore[method-assign] # other tests see Textual's own


@pytest.mark.usefixtures("closed")
def test_no_control_leaves_through_a_strip() -> None:
    console = Console(color_system="truecolor")
    style = Style.parse("bold red link http://evil.example")
    sent = Strip([Segment(HOSTILE, style), Segment("\x1b[2J", None, [(1,)])]).render(console)  # type: ignore[list-item] # a control
    assert sent.startswith("\x1b[1;31m")
    assert sent.endswith("\x1b[0m")
    inside = sent[len("\x1b[1;31m") : -len("\x1b[0m")]
    assert inside == harmless(inside)
    assert "[50%]" in inside
    assert "evil.example\\" in inside


def test_plain_text_passes_unchanged() -> None:
    assert harmless("项目 39 个，é ⅓ 👍🏽 [50%]") == "项目 39 个，é ⅓ 👍🏽 [50%]"


def test_another_textual_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boundary, "is_known", lambda: False)
    assert "8.2.8" in boundary.close()
