"""How exactly a figure is meant: over, nearly, about, at most; and against what a change is measured."""

from __future__ import annotations

import re

from store.records import Basis, Qualifier

_CHINESE: tuple[tuple[Qualifier, str, str], ...] = (
    (
        "at_most",
        r"(?:(?:不超过|不高于|不得超过|不多于|至多|最多|最高|最长|上限|控制在|封顶|最高[\u4e00-\u9fff]{0,4}(?:限额|额度|金额))(?:可?[达获得]|可达到|为|到|补贴"
        r"|补助|奖励|给予|支持|贴息|至){0,3}"
        r"|不(?:得)?超过[^，。；\d]{1,8}的?)$",
        r"为上?限|(?:以内|之内|内(?![容部的]))|封顶",
    ),
    (
        "at_least",
        r"(?:(?:不低于|不少于|不小于|不短于|至少|最低|最少|起码|不得低于|不得少于)(?:为|有|达|要|达到){0,2}|不(?:得)?(?:低|少)于[^，。；\d]{1,8}的?)$",
        r"起(?=步|[，。；、]|$)|[及或]以上",
    ),
    (
        "under",
        r"(?:不足|不到|低于|少于|小于|未满|不满|未达|短于|(?:不到|不足)[^，。；\d]{1,8}的)$",
        r"以下|之下",
    ),
    ("nearly", r"(?:近|接近|将近|逼近|临近|几乎|几近)(?:达|有)?$", ""),
    (
        "over",
        r"(?:超过|超出|超|逾|突破|高于|多于|大于|不止|跨过|跨越|越过|远超|(?<![经通])过|破)(?:了|人民币)?$",
        r"以上|之上|有余|余(?!额)|还?多(?!个?部门)|\+",
    ),
    (
        "about",
        r"(?:(?<![履签预节合公契相])约|大约|约为|大概|约有|约占|大致|估计)(?:为|有|占|达|占[^，。；\d]{1,12}的)?$",
        r"左右|上下|前后",
    ),
)
_ENGLISH: tuple[tuple[Qualifier, str, str], ...] = (
    (
        "at_most",
        r"\b(?:(?<!inched )(?<!edged )(?<!ticked )(?<!crept )(?<!nudged )"
        r"(?<!went )(?<!moved )up to"
        r"|at most|no more than|not more than|no greater than|not exceeding|not to exceed"
        r"|not exceed"
        r"|no higher than|no later than|a maximum of"
        r"|maximum of|as much as|as many as|within|capped at|limited to|cap of|ceiling of"
        r"|no longer than)(?: a| the| an)?$",
        r"^ (?:or less|or fewer|at most|maximum|or under)\b",
    ),
    (
        "at_least",
        r"\b(?:at least|no less than|not less than|no fewer than|not fewer than|no lower than|a minimum of"
        r"|minimum of|not below"
        r"|no smaller than|floor of)(?: a)?$",
        r"^ (?:or more|or above|or over|or higher|at least|minimum|and above)\b",
    ),
    (
        "under",
        r"\b(?:less than|fewer than|under|below|lower than|just short of|short of|shy of|smaller than"
        r"|not quite)(?: a)?$",
        "",
    ),
    (
        "nearly",
        r"\b(?:nearly|almost|close to|approaching|near|just under|nearing|not far from|virtually"
        r"|practically)(?: a| an)?$",
        "",
    ),
    (
        "over",
        r"\b(?:more than|over|above|exceeding|exceeded|exceeds|exceed|in excess of|upwards? of|surpassed"
        r"|surpassing|surpass|surpasses"
        r"|greater than|higher than|topped|topping|beyond|north of"
        r"|(?<!levy )(?<!bond )(?<!motion )(?<!measure )(?<!bill )(?<!budget )passed|larger than|better than"
        r"|broke through|breaking through|crossed)"
        r"(?: the| a| an)?$",
        r"^ ?(?:plus|odd)\b|^\+",
    ),
    (
        "about",
        r"\bestimated$|\b(?:about|around|some|roughly|approximately|circa|approx\.?(?= ?$)|an estimated"
        r"|estimated at"
        r"|in the region of|in the order of)"
        r"(?: a| an| the)?$",
        r"^ (?:or so|or thereabouts|give or take)\b",
    ),
)


def _joined(rows: tuple[tuple[Qualifier, str, str], ...], side: int) -> re.Pattern[str]:
    """Return one pattern for a side of the figure: the wording that starts first wins ("no more than")."""
    return re.compile("|".join(f"(?P<{row[0]}>{row[side]})" for row in rows if row[side]))


_LEFT = {"zh": _joined(_CHINESE, 1), "en": _joined(_ENGLISH, 1)}
_LAST = frozenset(re.findall("[a-z]+", " ".join(row[1] for row in _ENGLISH)))
"""Words of which one ends every English wording left of a figure."""
_RIGHT = {"zh": _joined(_CHINESE, 2), "en": _joined(_ENGLISH, 2)}
_NAMES: dict[str, Qualifier] = {row[0]: row[0] for row in _CHINESE}
_SPREAD = re.compile(r"^ (?:over|across|around|within)$")

_YEAR = re.compile(
    r"同比|(?:比|较)(?:上年|去年|上一年|前一年)|year[- ](?:on|over)[- ]year|\by/?o/?y\b|(?:from )?(?:a"
    r"|one) year (?:earlier|ago|before)"
    r"|(?:than|from|over|on|compared (?:with|to)|against) (?:the )?(?:same (?:period|month|quarter"
    r"|time) (?:of |in )?)?(?:last|previous|prior|preceding) year"
    r"|on the year\b",
    re.IGNORECASE,
)
_QUARTER = re.compile(
    r"环比|(?:比|较)(?:上月|上季度|上个月|上一季度)|(?:quarter|month)[- ](?:on|over)[- ]"
    r"(?:quarter|month)|\b[qm]/?o/?[qm]\b"
    r"|(?:than|from|over|on|compared (?:with|to)) (?:the )?(?:last|previous|prior|preceding) (?:quarter"
    r"|month)|a (?:month|quarter) (?:earlier|ago)",
    re.IGNORECASE,
)


_HINTS = ("比", "较", "year", "quarter", "month", "oy", "o/y", "oq", "o/q", "om", "o/m")
"""What any wording of a basis holds."""


def qualifier(left: str, right: str, language: str) -> Qualifier | None:
    """Return how exactly a figure is meant, from the words that touch it."""
    before, after = left[-28:].rstrip(" (（").lower(), right[:16].lower()
    if language == "zh":
        after = after.lstrip(" ")
    ends = language == "zh" or before.rpartition(" ")[2].strip("(.-,") in _LAST
    found = (_LEFT[language].search(before) if ends else None) or _RIGHT[language].match(after)
    return None if found is None else _NAMES[found.lastgroup or ""]


def spreads(between: str) -> bool:
    """Return whether one figure only stands spread over the next: saplings over 27 hectares."""
    return _SPREAD.match(between.rstrip()) is not None


def basis(clause: str) -> Basis | None:
    """Return what a change is measured against, from the words of its clause."""
    low = clause.lower()
    if not any(hint in low for hint in _HINTS):
        return None
    if _QUARTER.search(clause):
        return "qoq"
    return "yoy" if _YEAR.search(clause) else None
