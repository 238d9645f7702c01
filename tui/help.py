"""What can be done right here: the keys, with their names; picking one does it."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import App
from textual.dom import DOMNode

from tui import keys
from tui.paint.cells import padded
from tui.picker import Choice
from tui.wording import Say

_PRINTED = {
    key.id: key.printed
    for table in (
        keys.LIST_KEYS,
        keys.MARK_KEYS,
        keys.PAGE_KEYS,
        keys.PANE_KEYS,
        keys.STRIP_KEYS,
        keys.QUOTES_KEYS,
        keys.EXPLORER_KEYS,
        keys.SEARCH_KEYS,
        keys.VIEW_KEYS,
        keys.TABLE_KEYS,
        keys.SCOPE_KEYS,
        keys.WORDS_KEYS,
        keys.GROUP_KEYS,
        keys.JOIN_KEYS,
        keys.LIBRARY_KEYS,
        keys.APP_KEYS,
    )
    for key in table
}
_COLUMN = 12


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that a key does now."""

    id: str
    action: str
    node: DOMNode


def deeds(app: App[None]) -> dict[str, Deed]:
    """Return what can be done on the screen as it is, those nearest to the focus first."""
    found: dict[str, Deed] = {}
    for active in app.screen.active_bindings.values():
        name = active.binding.id
        if active.enabled and name and _PRINTED.get(name):
            found.setdefault(name, Deed(name, active.binding.action, active.node))
    return found


def by_key(app: App[None], say: Say) -> list[Choice]:
    """Return the keys that work here, key first."""
    return [
        Choice(
            name,
            ((padded(_PRINTED[name], _COLUMN), "key"), (" " + say(name), "plain")),
            (),
            f"{_PRINTED[name]} {name} {say(name)}",
        )
        for name in deeds(app)
    ]


def by_name(app: App[None], say: Say) -> list[Choice]:
    """Return the commands that work here, name first."""
    return [
        Choice(
            name,
            ((name, "strong"), ("  " + say(name), "muted")),
            ((_PRINTED[name], "key"),),
            f"{name} {say(name)}",
        )
        for name in sorted(deeds(app))
    ]
