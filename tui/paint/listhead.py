"""The first line of a list view: what is listed, of which records, how many, filtered and ordered how."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tui.paint import bands
from tui.paint.cells import fit, shown
from tui.paint.names import Painted
from tui.paint.reasons import told

Say = Callable[..., str]


@dataclass(frozen=True, slots=True)
class Head:
    """What the line says; `total` is empty while nobody knows."""

    title: str
    scope: str
    total: str
    sought: str
    order: str
    notes: Sequence[str] = ()
    label: str = "filtered"
    """How the wording names what was sought."""


def header(head: Head, width: int, say: Say) -> Painted:
    """Return the line; the order gives way first, then the notes, then the filter, never the number."""
    right = [(say("rows", head.total) if head.total else "…", "strong")]
    if head.sought:
        right.append((f" · {say(head.label, shown(head.sought))}", "force"))
    right += [(f" · {shown(told(note, say))}", "warning") for note in head.notes]
    right.append((f" · {head.order}", "muted"))
    while len(right) > 1 and bands.width_of(right) > width * 2 // 3:
        right.pop()
    right.append((" ", ""))
    room = width - bands.width_of(right) - 1
    left = [(fit(f" {head.title}", room), "title")]
    if head.scope and bands.width_of(left) + 4 < room:
        left.append((fit(f" · {head.scope}", room - bands.width_of(left)), "muted"))
    return bands.ends(left, right, width)
