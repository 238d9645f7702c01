"""Lists of tasks and decisions: names there own what is to be done, and say nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.text.labelled.rows import ITEMS, Row, is_open

_TASKS = re.compile(
    r"(?:[一二三四五六七八九十]{1,2}、)?(?:会议|會議|本次会议)?"
    r"(?:待办|待辦|行动|行動|后续任务|任务|任务分工|责任分工)(?:事项|事項|项|項|清单|安排|分工)?"
    r"|(?:new |open |agreed |summary of |follow[- ]up )?"
    r"(?:action items?|actions?(?: points?| list| log)?|to-?dos?|tasks)",
    re.IGNORECASE,
)
_PLANS = re.compile(
    r"(?:[一二三四五六七八九十]{1,2}、)?(?:会议|會議|本次会议)?"
    r"(?:后续|後續|跟进|决议|決議|议定|結論|结论|决定|決定|表决结果|遗留|下一步|下一步工作|下步工作|"
    r"后续工作|下阶段工作)(?:事项|事項|项|項|清单|安排|计划|计划安排|打算|问题|如下|跟进)?"
    r"|(?:agreed |summary of )?(?:next steps?|decisions?(?: made| taken)?|resolutions?|outcomes?|"
    r"follow[- ]?ups?|deliverables)",
    re.IGNORECASE,
)
"""Headings over lists of what was decided or comes next; running text under them may tell who spoke."""


def task_rows(rows: Sequence[Row]) -> frozenset[int]:
    """Return the rows under headings that announce tasks and decisions: names there say nothing.

    A list under such a heading ends with the list; running text, at the next heading.
    """
    found: set[int] = set()
    tasks = items = False
    for index, row in enumerate(rows):
        if row.mark == "heading" or (row.mark in ("", "number", "bullet") and _heads_tasks(rows, index)):
            tasks = _heads_tasks(rows, index)
            items = tasks and _over_list(rows, index)
        elif (row.mark in ("", "number") and is_open(row)) or (items and row.gap and row.mark not in ITEMS):
            tasks = tasks and items and row.mark == "number"
        if tasks:
            found.add(index)
    return frozenset(found)


def _heads_tasks(rows: Sequence[Row], index: int) -> bool:
    """Return whether the row at `index` is a heading over tasks, or over a list of decisions."""
    words = rows[index].words.strip("*_ :")
    if len(words) > 40:
        return False
    return bool(_TASKS.fullmatch(words)) or (bool(_PLANS.fullmatch(words)) and _over_list(rows, index))


def _over_list(rows: Sequence[Row], index: int) -> bool:
    return index + 1 < len(rows) and rows[index + 1].mark in ITEMS
