"""The house that sits: councils and parliaments name themselves in the page head, not in the labels."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.text.labelled.rows import Row

_CHINESE = re.compile(
    r"((?:[\u4e00-\u9fff]{2,8})?(?:立法會|立法会|立法院|區議會|市議會|縣議會|議會|参议院|"
    r"參議院|众议院|眾議院|人民代表大会|人大常委会|政协|政協))(?:\s|[─—-]|會議|会议|第|$|\d)"
)
_ENGLISH = re.compile(
    r"\b((?:[A-Z][\w'-]+ ){0,4}(?:City Council|Town Council|County Council|Borough Council|"
    r"Parish Council|Legislative Council|Legislative Assembly|National Assembly|House of "
    r"Commons|"
    r"House of Lords|House of Representatives|Senate|Parliament|Board of Supervisors|Board of "
    r"Education|School Board|Senedd))\b"
)
MEMBERS = frozenset({"立法委員", "議員", "议员", "主席", "副主席", "代理主席", "議長", "议长", "副議長"})
_WINDOW = 40


def house(rows: Sequence[Row]) -> str | None:
    """Return the name of the house whose record this is, as its first rows print it."""
    for row in rows[:_WINDOW]:
        if len(row.words) < 80:
            found = _CHINESE.match(row.words) or _ENGLISH.search(row.words)
            if found:
                return found[1]
    return None
