"""Who says most often what a search finds: the concordance's count, without its lines."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING

from store.answers import asking, beside, lit, reading
from store.question.search import Counted, WhoSays
from store.tables import passages
from store.tables.engine import give_way

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.tables.engine import Connection
    from store.text.terms import Node

MOST_PASSAGES = 2_000
"""Passages that are looked at: it is asked after every search, and the next one waits for it."""

_PATIENCE = 0.5
"""Seconds after which what was counted so far is told."""
_AT_ONCE = 20
"""Passages that are looked at before it is asked whether anybody still waits: some milliseconds."""


def answer(connection: Connection, question: WhoSays) -> Counted:
    """Return who says it most, with how many words each speaker says in the records that hold it."""
    asked = reading.read(connection, question.text)
    if asked.node is None:
        return Counted(question)
    wanted = asking.wanted(asked.node)
    rows = passages.page(connection, wanted, limit=MOST_PASSAGES + 1)
    hits, looked = _counted(connection, asked.node, rows[:MOST_PASSAGES])
    found_in = sorted({row.record for row in rows[:looked]})
    spoken, said = beside.who(connection, hits, found_in)
    exact = looked == len(rows) and wanted.watch.saw_all
    return Counted(question, said, len(spoken), len(found_in), looked, exact)


def _counted(connection: Connection, node: Node, rows: Sequence[passages.Row]) -> tuple[Counter[str], int]:
    """Return how often each speaker says it, and in how many passages was looked until it took long."""
    hits: Counter[str] = Counter()
    end = time.monotonic() + _PATIENCE
    for at in range(0, len(rows), _AT_ONCE):
        if time.monotonic() > end:
            return hits, at
        give_way(connection)
        some = rows[at : at + _AT_ONCE]
        spans = lit.spans(connection, node, some)
        for row in some:
            if row.speaker:
                # A passage found by its fields alone has nothing lit: it counts once.
                hits[row.speaker] += len(spans[row.id]) or 1
    return hits, len(rows)
