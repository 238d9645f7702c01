"""What can be done right here: the keys, with their names; picking one does it."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import App
from textual.dom import DOMNode

from tui.paint.cells import padded
from tui.picker import Choice
from tui.rebinding import printed
from tui.wording import Say

_COLUMN = 12


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that a key does now."""

    id: str
    action: str
    node: DOMNode


def deeds(app: App[None]) -> dict[str, Deed]:
    """Return what can be done on the screen as it is, those nearest to the focus first."""
    keys = printed()
    found: dict[str, Deed] = {}
    for active in app.screen.active_bindings.values():
        name = active.binding.id
        if active.enabled and name and keys.get(name):
            found.setdefault(name, Deed(name, active.binding.action, active.node))
    return found


def by_key(app: App[None], say: Say) -> list[Choice]:
    """Return the keys that work here, key first."""
    keys = printed()
    return [
        Choice(
            name,
            ((padded(keys[name], _COLUMN), "key"), (" " + say(name), "plain")),
            (),
            f"{keys[name]} {name} {say(name)}",
        )
        for name in deeds(app)
    ]


def by_name(app: App[None], say: Say) -> list[Choice]:
    """Return the commands that work here, name first."""
    keys, names = printed(), sorted(deeds(app))
    column = max(map(len, names), default=0)
    return [
        Choice(
            name,
            ((padded(name, column), "strong"), ("  " + say(name), "muted")),
            ((keys[name], "key"),),
            f"{name} {say(name)}",
        )
        for name in names
    ]
