"""The words around a figure, for where the record does not say what it measures."""

from __future__ import annotations

import re

from store.records import Metric
from tui.paint.cells import head, length, shown

_BEFORE, _BEHIND = 30, 30
"""Characters looked at before and behind a figure."""
_END = re.compile(r"[，。；：！？、“”\n]|[,;:!?](?!\d)|\.(?!\d)")


def around(metric: Metric, text: str, room: int) -> str:
    """Return the clause that holds a figure, cut to `room` cells: what stands before is cut first.

    >>> around(Metric(3, 6, "21天", 21, "day"), "全县用21天完成。", 20)
    '全县用21天完成'
    """
    before = text[max(0, metric.start - _BEFORE) : metric.start]
    behind = text[metric.end : metric.end + _BEHIND]
    ends = [end.end() for end in _END.finditer(before)]
    stop = _END.search(behind)
    left = shown(before[ends[-1] if ends else 0 :].lstrip())
    rest = shown(metric.quote) + shown(behind[: stop.start()] if stop else behind).rstrip()
    spare = room - min(length(rest), max(length(shown(metric.quote)), room // 2))
    if length(left) > spare:
        while left and length(left) > spare - 1:
            left = left[1:]
        left = f"…{left}" if left else left
    return head(left + rest, room)
