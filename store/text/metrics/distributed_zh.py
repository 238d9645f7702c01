"""Names and figures in two rows joined by 分别: 甲、乙和丙分别达到1、2和3."""

from __future__ import annotations

import re

_ROW = re.compile(
    r"(?P<names>[^，,。；;:：\d]{3,60})分别[^\d，。；]{0,8}"
    r"(?P<figures>(?:\d[\d.,]*[^\d，。；、]{0,6}?[、，和与及]){0,6})$"
)
_NAME = re.compile(r"[、和与及]")
_NUMBER = re.compile(r"\d[\d.,]*")
_LONGEST = 140
_RATE = re.compile(r"(?:[\u4e00-\u9fff]{1,2}率|增速|增幅|占比|比重)$")


def name(left: str) -> str | None:
    """Return the name in the first row for the figure behind `left`, None where no two rows stand.

    >>> name("甲企业、乙企业复工率分别达到")
    '甲企业复工率'
    """
    row = _ROW.search(left[-_LONGEST:]) if "分别" in left[-_LONGEST:] else None
    if row is None:
        return None
    names = [part.strip() for part in _NAME.split(row["names"])]
    at = len(_NUMBER.findall(row["figures"]))
    if at >= len(names) or len(names) < 2 or any(len(part) < 2 for part in names):
        return None
    rate = _RATE.search(names[-1])
    return names[at] + rate.group() if rate and not _RATE.search(names[at]) else names[at]
