"""Everything about the terminal, line by line: what was found, whether it is good, what to do."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from store.configuration import configuration, place
from store.errors import WrongUsage
from store.tables.examine import Finding

_TOOLS = ("pbcopy", "wl-copy", "xclip", "xsel", "clip.exe")


def findings() -> Iterator[Finding]:
    """Yield what is found; what only a terminal can tell is left out elsewhere, and said so."""
    from tui.doctor import measured, probe, tmux

    yield from _configuration()
    if probe.is_terminal():
        yield from _terminal()
        yield _ambiguous(probe.ambiguous_width())
    else:
        yield _unattended()
    yield _colours()
    yield _encoding()
    yield _clipboard()
    yield from tmux.findings()
    yield from _line()
    yield measured.finding()


def _unattended() -> Finding:
    name = os.environ.get("TERM") or "none"
    if name in {"dumb", "none"}:
        said = f"TERM is {name}: the explorer cannot draw here"
        return Finding("warning", "terminal", said, "`meetingtui --plain` reads line by line")
    said = "output goes to no terminal: its size and widths are not known"
    return Finding("ok", "terminal", said, "run doctor in the terminal itself")


def _terminal() -> Iterator[Finding]:
    size = shutil.get_terminal_size()
    said = f"{os.environ.get('TERM')}, {size.columns}x{size.lines}"
    small = size.columns < 60 or size.lines < 14
    yield Finding("ok", "terminal", said, "60x14 and more show more than one pane" if small else "")


def _ambiguous(found: int | None) -> Finding:
    set_to = configuration_width()
    what = "ambiguous width"
    if found is None:
        said = f"the terminal does not tell; {set_to} is taken"
        return Finding("ok", what, said, "ambiguous-width in the configuration sets it")
    if found != set_to:
        said = f"the terminal draws “ in {found} cells, {set_to} is taken"
        return Finding("warning", what, said, f"write ambiguous-width = {found} into the configuration")
    return Finding("ok", what, f"{found}, as the terminal draws it")


def configuration_width() -> int:
    """Return the width that is taken, also where the configuration cannot be read."""
    try:
        return configuration().ambiguous_width
    except WrongUsage:
        return 1


def _colours() -> Finding:
    from rich.console import Console

    if os.environ.get("NO_COLOR"):
        return Finding("ok", "colours", "none: NO_COLOR is set")
    system = Console(force_terminal=True).color_system
    if system in {"truecolor", "256"}:
        return Finding("ok", "colours", str(system))
    return Finding("warning", "colours", f"{system or 'none'}", "TERM=xterm-256color, or COLORTERM=truecolor")


def _encoding() -> Finding:
    encoding = (sys.stdout.encoding or "unknown").lower()
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_CTYPE") or os.environ.get("LANG") or "C"
    if "utf-8" in locale.lower() or "utf8" in locale.lower():
        return Finding("ok", "encoding", f"{encoding}, locale {locale}")
    said = f"{encoding}, locale {locale}: the terminal may not draw Chinese"
    return Finding("warning", "encoding", said, "LANG=C.UTF-8, or another UTF-8 locale")


def _clipboard() -> Finding:
    if os.environ.get("TMUX") and shutil.which("tmux"):
        return Finding("ok", "clipboard", "through tmux load-buffer")
    said = "OSC 52: sent to the terminal, which does not confirm it"
    remote = os.environ.get("SSH_TTY") or os.environ.get("SSH_CONNECTION")
    tool = next((tool for tool in _TOOLS if shutil.which(tool)), "")
    if tool and not remote:
        said = f"OSC 52: sent to the terminal, which does not confirm it ({tool} is here and is not used)"
    return Finding("ok", "clipboard", said, "where nothing arrives: Shift and the mouse select")


def _line() -> Iterator[Finding]:
    from tui import boundary, frames

    if os.environ.get("SSH_TTY") or os.environ.get("SSH_CONNECTION"):
        yield Finding("ok", "line", "over SSH", "`ssh -C` sends less")
    if os.environ.get(frames.SWITCH) == "1":
        yield Finding("warning", "frame cache", f"off: {frames.SWITCH} is set", f"unset {frames.SWITCH}")
    elif not boundary.is_known():
        said = "off: another Textual is installed"
        yield Finding("warning", "frame cache", said, "install meetingtui anew")
    else:
        yield Finding("ok", "frame cache", "on: only changed cells are sent")


def _configuration() -> Iterator[Finding]:
    from tui import rebinding

    path: Path = place()
    try:
        said = configuration()
        faults = rebinding.faults(said)
    except WrongUsage as fault:
        yield Finding("wrong", "configuration", str(fault), "mend the file")
        return
    for fault_told in faults:
        yield Finding("warning", "configuration", fault_told, "mend the line")
    if not faults:
        yield Finding("ok", "configuration", str(path) if path.exists() else f"none; it would be {path}")
