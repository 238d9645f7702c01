"""Keys as Textual binds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

if TYPE_CHECKING:
    from textual.binding import BindingType

    from tui.keys import Key


def bindings(*tables: tuple[Key, ...]) -> list[BindingType]:
    """Return the bindings of some tables."""
    return [_binding(key) for table in tables for key in table]


def _binding(key: Key) -> Binding:
    return Binding(key.keys, key.action, key.id, show=False, id=key.id, priority=key.first)
