"""The last gate before the terminal: nothing that could act on it leaves through a strip.

`paint` has set visible marks where controls stood, before measuring; the gate only drops what slipped
through: controls, bidi, invisible characters, and links (OSC 8), which Textual would write from styles.
Textual offers no public place for it, so the gate closes only around the shape that it knows.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import textual
from rich.color import ColorSystem
from textual.strip import Strip

from tui.harmless import harmless

if TYPE_CHECKING:
    from rich.console import Console
    from rich.style import Style

KNOWN = "8.2.8"
"""The version of Textual whose strips the gate was made for."""
_NEEDED = ("_render_cache", "_segments", "render_ansi", "render")


def is_known() -> bool:
    """Tell whether Textual is the one this was made for; reading its metadata would cost 25 ms."""
    place = Path(textual.__file__).parent.parent / f"textual-{KNOWN}.dist-info"
    return place.is_dir() or textual.__version__ == KNOWN


def close() -> str:
    """Close the gate; return why it cannot be closed, or nothing. Closing it twice does no harm."""
    if not is_known() or not all(hasattr(Strip, name) for name in _NEEDED):
        return f"this needs Textual {KNOWN}, another one is installed: install meetingtui anew"
    Strip.render = _render  # type: ignore[method-assign, assignment] # the one place that all output passes
    return ""


def _render(strip: Strip, console: Console) -> str:
    """Render a strip as Textual does, without what could act on the terminal."""
    if strip._render_cache is None:  # noqa: SLF001 - the hook stands in for this method
        system = console._color_system or ColorSystem.TRUECOLOR  # noqa: SLF001
        strip._render_cache = "".join(  # noqa: SLF001
            _styled(harmless(text), style, system)
            for text, style, control in strip._segments  # noqa: SLF001
            if not control
        )
    return strip._render_cache  # noqa: SLF001


def _styled(text: str, style: Style | None, system: ColorSystem) -> str:
    if style is None or not text:
        return text
    codes = style._ansi if style._ansi is not None else Strip.render_ansi(style, system)  # noqa: SLF001
    return f"\x1b[{codes}m{text}\x1b[0m" if codes else text
