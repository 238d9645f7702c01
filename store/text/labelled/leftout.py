"""What cannot be read of labels: names too long for anybody's, times that are none; told in one note."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.records import Note
from store.text.labelled.labels import BROKEN_TIME, Label
from store.text.labelled.naming import LONGEST
from store.text.labelled.rows import Row

_OVERLONG = re.compile(
    rf"\A(?:[^\s,.;:!?，。；：！？、\[\]<>]{{{LONGEST + 1},}}:"
    rf"|[\[【<][^\[\]【】<>]{{{LONGEST * 2},}}[\]】>]:?) ?(?=\S)"
)


def overlong(rows: Sequence[Row]) -> frozenset[int]:
    """Return the rows that begin with what has the place of a label and the length of none."""
    return frozenset(
        index for index, row in enumerate(rows) if len(row.words) > LONGEST and _OVERLONG.match(row.words)
    )


def note(rows: Sequence[Row], labels: Sequence[Label], cut: frozenset[int]) -> tuple[Note, ...]:
    """Return the one note on what was left out of a labelled record; none when all of it was read."""
    broken = sum(1 for label in labels if label.time is None and BROKEN_TIME.match(rows[label.row].words))
    parts = []
    if cut and labels:
        turns = "1 turn" if len(cut) == 1 else f"{len(cut)} turns"
        parts.append(f"{turns} under a label of more than {LONGEST} characters")
    if broken:
        parts.append("1 time that is none" if broken == 1 else f"{broken} times that are none")
    return (Note("warning", f"left out: {'; '.join(parts)}"),) if parts else ()
