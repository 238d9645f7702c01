"""Decisions and queries said in Chinese: words of the program around words of records, which stay."""

from __future__ import annotations

import re

_RIGHT = re.compile(r"right as it is: \w{1,20} ")
_UNDONE = re.compile(r"decision (\d{1,20}) undone")
_REDONE = re.compile(r"decision (\d{1,20}) holds again")
_TWO = " are two people"
_KEPT = re.compile(r'("[^"]*"|/[^/]*/)')
"""Words of the query itself."""
_QUERY = (
    (re.compile(r" within (\d+) words of "), r" 相距 \1 词以内 "),
    (re.compile(r"\bdated (\S*) to (\S*)"), r"日期 \1 至 \2"),
    (re.compile(r"\bexactly "), "恰为 "),
    (re.compile(r"\bpattern "), "正则 "),
    (re.compile(r" by its sound"), " 按读音"),
    (re.compile(r" and\b"), " 且"),
    (re.compile(r" or\b"), " 或"),
    (re.compile(r"\bnot "), "非 "),
    (re.compile(r"\bspeaker "), "发言人 "),
    (re.compile(r"\bpost "), "职务 "),
    (re.compile(r"\bplace "), "地点 "),
    (re.compile(r"\brecord "), "记录 "),
    (re.compile(r"\btag "), "标签 "),
    (re.compile(r"\blang "), "语言 "),
    (re.compile(r"\bkind "), "类别 "),
)


def decision(words: str) -> str:
    """Return what was decided in Chinese.

    >>> decision("张仁 is 张仁山")
    '张仁 即 张仁山'
    """
    if found := _RIGHT.match(words):
        return f"无误：{words[found.end() :]}"
    if found := _UNDONE.fullmatch(words):
        return f"已撤回第 {found[1]} 号决定"
    if found := _REDONE.fullmatch(words):
        return f"第 {found[1]} 号决定重新有效"
    if words.endswith(_TWO):
        return f"{words.removesuffix(_TWO).replace(' and ', ' 和 ', 1)} 是两个人"
    who, says, quoted = words.partition(" says: ")
    if says:
        return f"叙述：{quoted}" if who == "the narrator" else f"{who} 说：{quoted}"
    return words.replace(" is ", " 即 ", 1)


def query(read_as: str) -> str:
    """Return how a query was understood in Chinese; what stands in quotation marks is not touched.

    >>> query('"招商" and not "土地"')
    '"招商" 且 非 "土地"'
    """
    parts = _KEPT.split(read_as)
    for at in range(0, len(parts), 2):
        for pattern, chinese in _QUERY:
            parts[at] = pattern.sub(chinese, parts[at])
    return "".join(parts)
