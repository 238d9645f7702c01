"""Where Chinese numerals stand: digits with blanks and commas, characters, scales, 余 and 几 inside."""

from __future__ import annotations

import re

_CHARACTERS = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟"
_UNIT_NEXT = r"(?= ?(?:[%万亿元吨亩米℃倍户人个家项]|公|千|平方|立方))"
_DIGITS = (
    rf"(?:\d(?: \d){{1,8}}(?: ?\. ?\d(?: \d){{0,4}})?{_UNIT_NEXT}"
    r"|\d{1,3}(?:[, ]\d{3}){1,8}+(?!\d)(?:\.\d{1,15})?"
    r"|\d{1,3}, \d{3}(?=\.\d| ?[万亿])(?:\.\d+)?"
    rf"|\d{{1,6}}(?: \.|\. | \. )\d{{1,4}}{_UNIT_NEXT}"
    r"|\d{1,25}(?:\.\d{1,15})?)"
)
_SCALES = (
    r"(?: ?(?:[余多几来]|个(?=[万亿]))? ?[十百千万亿拾佰仟]{1,8}+"
    r"(?:\d{1,4}(?:\.\d+)?(?= ?[十百千万亿])|[零〇一二三四五六七八九]{1,8}+(?=[十百千万亿]))?){0,8}+"
)
PATTERN = rf"(?:{_DIGITS}|[{_CHARACTERS}]{{1,40}}+(?:点[零〇一二三四五六七八九]{{1,40}}+)?){_SCALES}"
"""A Chinese or mixed numeral, as long as it goes, as a part of other patterns."""

NUMBER = re.compile(PATTERN)
"""A Chinese or mixed numeral, as long as it goes."""

STARTS = frozenset(_CHARACTERS + "0123456789")
"""Characters that a numeral may start with."""

_COUNT_NOUNS = frozenset(
    {
        "人数",
        "户数",
        "总数",
        "件数",
        "指数",
        "次数",
        "个数",
        "台数",
        "位数",
        "天数",
        "家数",
        "量数",
        "基数",
        "倍数",
        "分数",
    }
)
_LATIN = re.compile(r"[A-Za-z&]+$")
_NAMES = frozenset(
    {"GDP", "PMI", "CPI", "PPI", "R&D", "TEU", "LNG", "PPP", "EPC", "EBITDA", "IPO", "ROE", "AI"}
)


def stands_free(text: str, start: int, *, money: bool) -> bool:
    """Return whether the numeral at `start` is whole: 几十 is vague, letters before digits make a code."""
    before = text[start - 1 : start]
    if before in ("几", "数", "好") and text[start] in "十百千万亿":
        return text[start - 2 : start] in _COUNT_NOUNS
    if before in ("第", "."):
        return False
    if not (before.isascii() and before.isalpha() and text[start].isdigit()) or money:
        return True
    word = _LATIN.search(text, max(0, start - 8), start)
    return word is not None and word.group().upper() in _NAMES
