"""Who says most often what a search finds: the concordance's count, without its lines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from store.answers import asking, beside, lit, reading
from store.question.search import Counted, WhoSays
from store.tables import passages
from store.tables.engine import give_way

if TYPE_CHECKING:
    from store.tables.engine import Connection

MOST_PASSAGES = 2_000
"""Passages that are looked at: it is asked after every search, and the next one waits for it."""

_AT_ONCE = 50
"""Passages that are looked at before it is asked whether anybody still waits: some milliseconds."""


def answer(connection: Connection, question: WhoSays) -> Counted:
    """Return who says it most, with how many words each speaker says in the records that hold it."""
    asked = reading.read(connection, question.text)
    if asked.node is None:
        return Counted(question)
    wanted = asking.wanted(asked.node)
    rows = passages.page(connection, wanted, limit=MOST_PASSAGES + 1)
    looked = rows[:MOST_PASSAGES]
    hits: Counter[str] = Counter()
    for at in range(0, len(looked), _AT_ONCE):
        give_way(connection)
        some = looked[at : at + _AT_ONCE]
        spans = lit.spans(connection, asked.node, some)
        for row in some:
            if row.speaker:
                # A passage found by its fields alone has nothing lit: it counts once.
                hits[row.speaker] += len(spans[row.id]) or 1
    found_in = sorted({row.record for row in looked})
    spoken, said = beside.who(connection, hits, found_in)
    exact = len(rows) <= MOST_PASSAGES and wanted.watch.saw_all
    return Counted(question, said, len(spoken), len(found_in), len(looked), exact)
