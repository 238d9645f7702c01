"""What can be typed in line mode: the keys of the explorer, or words for them in either language."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

_ATTACHED = "/:"
"""Keys that what is sought may follow without a space, as in `/budget`."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done: its id, also its name in wording, and what is typed for it."""

    id: str
    typed: tuple[str, ...]
    takes: str = ""
    """What follows it, as a word of the interface; empty for nothing."""


COMMANDS = (
    Command("plain.more", ("space", "more", "继续")),
    Command("plain.speakers", ("1", "speakers", "发言人")),
    Command("plain.quotes", ("2", "quotes", "原文")),
    Command("plain.metrics", ("3", "m", "metrics", "数据")),
    Command("plain.words", ("w", "words", "热词"), "plain-word"),
    Command("plain.search", ("/", "search", "搜索"), "plain-text"),
    Command("plain.records", ("L", "records", "记录")),
    Command("plain.open", ("open", "enter", "打开"), "plain-number"),
    Command("plain.down", ("j", "down", "下段")),
    Command("plain.up", ("k", "up", "上段")),
    Command("plain.first", ("gg", "first", "开头")),
    Command("plain.last", ("G", "last", "末尾")),
    Command("plain.hit-next", ("n", "next", "下一处")),
    Command("plain.hit-previous", ("N", "previous", "上一处")),
    Command("plain.metric-next", (".",)),
    Command("plain.metric-previous", (",",)),
    Command("plain.speaker-next", ("}",)),
    Command("plain.speaker-previous", ("{",)),
    Command("plain.record-next", ("]",)),
    Command("plain.record-previous", ("[",)),
    Command("plain.citation", ("Y", "citation", "引文")),
    Command("plain.fold", ("z", "fold", "折叠")),
    Command("plain.reset", ("0", "reset", "还原")),
    Command("plain.where", ("where", "位置")),
    Command("plain.back", ("q", "back", "返回")),
    Command("plain.help", ("?", "help", "帮助")),
    Command("plain.quit", ("Q", "quit", "exit", "退出")),
)
_BY_TYPED = {typed: command for command in COMMANDS for typed in command.typed}


def understood(line: str) -> tuple[Command | None, str]:
    """Return the command that a line gives and what follows it; an empty line goes on."""
    line = line.strip().removeprefix(":").strip()
    if not line:
        return _BY_TYPED["space"], ""
    if line[0] in _ATTACHED:
        return _BY_TYPED[line[0]], line[1:].strip()
    first, _, rest = line.partition(" ")
    found = _BY_TYPED.get(first) or (_BY_TYPED.get(first.lower()) if len(first) > 1 else None)
    return found, rest.strip()


def nearest(line: str) -> str:
    """Return the word that was probably meant, or nothing."""
    near = difflib.get_close_matches(line.split(" ")[0], _BY_TYPED, n=1)
    return near[0] if near else ""
