"""The options of tmux that matter to the screen, and what to write into its configuration."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from shutil import which

from store.tables.examine import Finding

SLOW = 50
"""Milliseconds of escape-time beyond which Esc feels late."""
Ask = Callable[[str], str | None]


def option(name: str) -> str | None:
    """Return the value of an option, None where tmux does not tell."""
    tmux = which("tmux")
    if tmux is None:
        return None
    for scope in ("-gv", "-sv", "-gwv"):
        words = [tmux, "show-options", scope, name]
        try:
            done = subprocess.run(words, capture_output=True, timeout=2, check=False)  # noqa: S603 - no shell
        except (OSError, subprocess.TimeoutExpired):
            return None
        if done.returncode == 0 and (value := done.stdout.decode("utf-8", "replace").strip()):
            return value
    return None


def findings(ask: Ask = option) -> Iterator[Finding]:
    """Yield what is found of tmux; nothing outside it."""
    if not os.environ.get("TMUX"):
        return
    for name, look in _LOOKS.items():
        value = ask(name)
        if value is not None:
            yield look(value)


def _clipboard(value: str) -> Finding:
    if value == "off":
        return Finding("warning", "tmux set-clipboard", value, "set -g set-clipboard external")
    return Finding("ok", "tmux set-clipboard", value)


def _terminal(value: str) -> Finding:
    if value.startswith(("tmux", "screen-256color")) or value.endswith("direct"):
        return Finding("ok", "tmux default-terminal", value)
    return Finding("warning", "tmux default-terminal", value, "set -g default-terminal tmux-256color")


def _escape(value: str) -> Finding:
    if value.isdigit() and int(value) > SLOW:
        return Finding("warning", "tmux escape-time", f"{value} ms: Esc comes late", "set -sg escape-time 10")
    return Finding("ok", "tmux escape-time", f"{value} ms")


def _passthrough(value: str) -> Finding:
    return Finding("ok", "tmux allow-passthrough", f"{value}; not needed")


_LOOKS: dict[str, Callable[[str], Finding]] = {
    "set-clipboard": _clipboard,
    "default-terminal": _terminal,
    "escape-time": _escape,
    "allow-passthrough": _passthrough,
}
