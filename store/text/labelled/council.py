"""The house that sits: councils and parliaments name themselves in the page head, not in the labels."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.text.labelled.listed import small
from store.text.labelled.rows import Row

_CHINESE = re.compile(
    r"((?:[\u4e00-\u9fff]{2,8})?(?:立法會|立法会|立法院|區議會|市議會|縣議會|議會|参议院|"
    r"參議院|众议院|眾議院|人民代表大会|人大常委会|政协|政協))(?:\s|[─—-]|會議|会议|第|$|\d|主席|[議议][長长])"
)
_ENGLISH = re.compile(
    r"\b((?:[A-Z][\w'-]+ ){0,4}(?:City Council|Town Council|County Council|Borough Council|"
    r"Parish Council|Legislative Council|Legislative Assembly|National Assembly|House of "
    r"Commons|"
    r"House of Lords|House of Representatives|Senate|Parliament|Board of Supervisors|Board of "
    r"Education|School Board|Senedd))\b"
)
MEMBERS = frozenset({"立法委員", "議員", "议员", "主席", "副主席", "代理主席", "議長", "议长", "副議長"})
_BOARD = re.compile(
    r"\b((?:[A-Z][\w'’&-]{0,24} (?:(?:of|the|and|for|on) ){0,2}){0,6}"
    r"(?:(?i:board of (?:selectmen|trustees?|directors|supervisors|education|commissioners|governors|health"
    r"|aldermen|regents|appeals))|(?i:select ?board|board|council|commission|committee|senate)))(?!\w| of)"
)
_LEAD = re.compile(
    r".{0,120}\b(?:meeting|session|minutes|summary|notes)\b(?: (?:of|for|from|by))?(?: the)? |the ",
    re.IGNORECASE,
)
"""What stands before the name of the body in a title of its minutes."""
_SEAT = re.compile(
    r"(?:(?:vice|deputy|acting|co|interim)[- ])?(?:chair(?:man|woman|person)?|selectm[ae]n|selectwoman"
    r"|trustee|commissioner|councill?or|council ?member|alderman|supervisor|senator|cllr|president|secretary"
    r"|treasurer)(?: member)?",
    re.IGNORECASE,
)
_WINDOW = 40
_HEAD = 10


def sits(post: str | None) -> bool:
    """Return whether somebody with this post in minutes belongs to the body that met."""
    return post is not None and bool(_SEAT.fullmatch(post))


def board(rows: Sequence[Row]) -> str | None:
    """Return the board, commission or committee whose English minutes these are, as the head prints it."""
    for row in rows[:_HEAD]:
        found = _BOARD.search(row.words) if len(row.words) < 140 and "WebLink" not in row.words else None
        name = _LEAD.sub("", found[1], count=1) if found else ""
        if name and name.lower() not in ("board", "committee", "council", "commission"):
            return small(name)
    return None


def house(rows: Sequence[Row]) -> str | None:
    """Return the name of the house whose record this is, as its first rows print it."""
    for row in rows[:_WINDOW]:
        if len(row.words) < 80:
            found = _CHINESE.match(row.words) or _ENGLISH.search(row.words)
            if found:
                return found[1]
    return None
