"""What is said of a figure beside it: increase or decrease, over or nearly, year on year."""

from __future__ import annotations

import re

from store.records import Basis, Change, Qualifier

_ZH_UP = "增长|增加(?!值)|增幅|增速|增至|增到|增收|提高|提升|上升|上涨|攀升|扩大|扩至|上调|回升|涨至|涨到|涨幅|翻了?|多增|增强|拉高|跃升|激增|猛增|净增|增(?!加值|长极|量|值|资|补|设|发)|涨|升至|升到|升(?!级)|高出|拓宽|扩展|扩增|加快|增产|延长"
_ZH_DOWN = "下降|减少|降低|降幅|降至|降到|下跌|回落|收窄|缩短|压缩|压减|缩小|节约|节省|节支|削减|减免|减至|下滑|下调|缩减|减负|减轻|减排|减亏|跌至|跌幅|跌|降(?!水|雨|落|温)|减(?!税|费|灾|按|负)|少(?!于|数)|负增长|萎缩|放缓|缩水|亏损扩大"
_ZH_NOT = "新增|新签|新建|新设|新开|新增加|不增|增设|增发|增资|增补|增加值|增长极|增值"
_ZH_FILL = (
    r"(?:到了?|至|了|约|近|超过|超|逾|达到?|为|是|幅度|分别|均|都|将|力争|平均|不低于|不少于|至少|不超过|不足|不到|将近|接近|左右|突破|大约|过|高达|"
    r"同比|环比|比重|率|速度?|幅|额|量|人民币|名义|实际|可比价|按|全年|原来的|去年的|上年的|原先的|[:：(（ ]|又|近乎|已|至今|由|从|比例|超出|低于|高于|最高|最多|最少)"
)
_ZH_LEFT = re.compile(rf"(?:(?P<not>{_ZH_NOT})|(?P<up>{_ZH_UP})|(?P<down>{_ZH_DOWN})){_ZH_FILL}{{0,7}}[-+]?$")
_ZH_OBJECT = re.compile(rf"(?:(?P<up>(?<!新)增加(?!值)|提高|扩大)|(?P<down>节约|节省|节支|压减|减少|降低|削减|压缩|缩短|减排|减亏))(?!到|至|率)[\u4e00-\u9fff]{{1,8}}?{_ZH_FILL}{{0,3}}$")
_ZH_HIGH = re.compile(
    r"(?:比|较)(?:去年|上年|上月|上季度|年初|[^，。比较]{0,8}(?:年|月|同期|初|末|季度))[^，。比较]{0,6}?(?:(?P<up>高|多|快)|(?P<down>低|少|慢))(?:出|了|近|约|超)?$"
)

_EN_UP = (
    "rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth|increase|increased|increases|increasing|up|climbed|climb|climbing|gained|gain|gains|jumped|jump|jumping|surged|surge|surging"
    "|expanded|expand|expanding|expansion|soared|soar|soaring|raised|raise|raising|boosted|boost|boosting|widened|widen|widening|improved|improve|improvement|advanced|accelerated|leapt|leaped|swelled|ticked up|edged up|hike|hiked|lifted|rebounded|strengthened|extended|upped"
)
_EN_DOWN = (
    "fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|declined|decline|declines|declining|decreased|decrease|decreases|decreasing|down|reduced|reduce|reduces|reducing|reduction|cut|cuts|cutting|lowered|lower|lowering|shrank|shrink|shrunk|shrinking"
    "|slipped|slip|slumped|slump|saved|save|saving|shortened|shorten|shortening|narrowed|narrow|narrowing|contracted|contraction|eased|ease|plunged|tumbled|sank|trimmed|slashed|dipped|dip|slid|halved|shed|compressed|retreated|cutback|slowed|weakened|loss of"
)
_EN_FILL = (
    r"(?:by|to|of|at|about|around|nearly|almost|roughly|approximately|some|over|more than|less than|fewer than|under|above|below|exceeding|at least|at most|up to|no more than|no less than|not less than|an average of|on average|average|averaging|a total of"
    r"|an estimated|an annual|annual|annually|year-on-year|year on year|quarter-on-quarter|month-on-month|sharply|slightly|steadily|modestly|strongly|rapidly|further|only|just|another|a further|an additional|from|close to|rate|rates|in value|slowly|significantly|markedly|dramatically|marginally|a record|was|is|were|reached|hit|stood at|came to|as much as|a|an|the|it|them|costs|time|,|\()"
)
_EN_LEFT = re.compile(
    rf"\b(?:(?P<up>{_EN_UP})|(?P<down>{_EN_DOWN}))(?: {{1,2}}{_EN_FILL}|,){{0,6}} {{0,2}}[-+(]?$",
    re.IGNORECASE,
)
_EN_OBJECT = re.compile(
    rf"\b(?:(?P<up>increased|increase|increases|increasing|raised|raise|raising|boosted|boost|expanded|expand|lifted|lift|grew|grow)|(?P<down>reduced|reduce|reduces|reducing|cut|cuts|cutting|lowered|lower|lowering|shortened|shorten|decreased|trimmed|slashed|shrunk|compressed|narrowed))(?: [\w'-]+){{1,7}}? (?:by|to|from [^,;]{{1,30}} to)(?: {_EN_FILL}){{0,3}} $",
    re.IGNORECASE,
)
_EN_TO = re.compile(
    rf"\b(?:(?P<up>{_EN_UP})|(?P<down>{_EN_DOWN}))\b(?:[^,;.]|[.,](?=\d)){{0,40}}(?:\d|percent|%|yuan|points?)(?:[^,;.]|[.,](?=\d)){{0,25}} to(?: {_EN_FILL}){{0,3}} $",
    re.IGNORECASE,
)
_EN_RIGHT = re.compile(
    r"^ ?-?(?:(?:year-on-year|year on year|annual|quarterly|month-on-month|quarter-on-quarter|overall|net|real|nominal|sharp|yearly|in|points?) )*"
    r"(?:(?P<up>increase|rise|growth|jump|surge|gain|expansion|improvement|hike|higher|uptick|boost|rebound)|(?P<down>decrease|fall|drop|decline|reduction|cut|lower|fewer|dip|slump|contraction|plunge|saving|loss|shorter))\b",
    re.IGNORECASE,
)
_EN_MORE = re.compile(
    r"^ (?P<up>more|faster|larger|longer) (?:than|[a-z]+)|^ (?P<down>less|fewer|smaller|slower) (?:than|[a-z]+)",
    re.IGNORECASE,
)
_EN_NONE = re.compile(
    r"\b(?:up to|growing up|set up|cut-off|lower house|rising star|down payment)\b[^,;]{0,20}$", re.IGNORECASE
)

_ZH_QUALIFIERS: tuple[tuple[Qualifier, str, str], ...] = (
    (
        "at_most",
        r"(?:不超过|不高于|不得超过|不多于|至多|最多|最高|最长|上限|控制在|压缩到|封顶)(?:可?达|为|到|补贴|补助|奖励|给予|支持|贴息|不超过|至)*$",
        r"(?:以内|之内|内(?![容部的]))|封顶",
    ),
    (
        "at_least",
        r"(?:不低于|不少于|不小于|不短于|至少|最低|最少|起码|不得低于|不得少于)(?:为|有|达|要|达到)*$",
        r"起步",
    ),
    ("under", r"(?:不足|不到|低于|少于|小于|未满|不满|未达|短于)$", r"以下|之下"),
    ("nearly", r"(?:近|接近|将近|逼近|临近|几乎|几近)(?:达|有)?$", ""),
    (
        "over",
        r"(?:超过|超出|超|逾|突破|高于|多于|大于|不止|过|跨过|跨越|越过|远超|破)(?:了|人民币)?$",
        r"以上|之上|有余|余(?!额)|多(?!个?部门)|(?<=\d)\+|\+",
    ),
    ("about", r"(?:约|大约|约为|大概|约有|约占|大致|估计)(?:为|有|占|达)?$", r"左右|上下|前后"),
)
_EN_QUALIFIERS: tuple[tuple[Qualifier, str, str], ...] = (
    (
        "at_most",
        r"\b(?:up to|at most|no more than|not more than|no greater than|not exceeding|not exceed|no higher than|no later than|a maximum of|maximum of|as much as|as many as|within|capped at|limited to|cap of|ceiling of|no longer than)(?: a| the| an)?$",
        r"^ (?:or less|or fewer|at most|maximum|or under)\b",
    ),
    (
        "at_least",
        r"\b(?:at least|no less than|not less than|no fewer than|not fewer than|no lower than|a minimum of|minimum of|not below|no smaller than|floor of)(?: a)?$",
        r"^ (?:or more|or above|or over|or higher|at least|minimum|and above)\b",
    ),
    (
        "under",
        r"\b(?:less than|fewer than|under|below|lower than|just short of|short of|shy of|smaller than|not quite)(?: a)?$",
        "",
    ),
    (
        "nearly",
        r"\b(?:nearly|almost|close to|approaching|near|just under|nearing|not far from|virtually|practically)(?: a| an)?$",
        "",
    ),
    (
        "over",
        r"\b(?:more than|over|above|exceeding|exceeded|exceeds|exceed|in excess of|upwards? of|surpassed|surpassing|surpass|surpasses|greater than|higher than|topped|topping|beyond|north of|well over|passed|larger than|better than|broke through|breaking through|crossed)(?: the| a| an)?$",
        r"^ ?(?:plus|odd)\b|^\+",
    ),
    (
        "about",
        r"\b(?:about|around|some|roughly|approximately|circa|approx\.?|an estimated|estimated|estimated at|in the region of|or so|give or take|around the|in the order of)(?: a| an)?$",
        r"^ (?:or so|or thereabouts|give or take)\b",
    ),
)


def _compiled(
    rows: tuple[tuple[Qualifier, str, str], ...],
) -> tuple[tuple[Qualifier, re.Pattern[str], re.Pattern[str] | None], ...]:
    return tuple(
        (name, re.compile(left, re.IGNORECASE), re.compile(right, re.IGNORECASE) if right else None)
        for name, left, right in rows
    )


_QUALIFIERS = {"zh": _compiled(_ZH_QUALIFIERS), "en": _compiled(_EN_QUALIFIERS)}

_YOY = re.compile(
    r"同比|(?:比|较)(?:上年|去年|上一年|前一年)|year[- ]on[- ]year|year[- ]over[- ]year|\by/?o/?y\b|from (?:a|one) year (?:earlier|ago|before)|(?:than|from|over|on|compared (?:with|to)|against) (?:the )?(?:same (?:period|month|quarter|time) (?:of |in )?)?(?:last|previous|prior|preceding) year|a year (?:earlier|ago)|on the year\b",
    re.IGNORECASE,
)
_QOQ = re.compile(
    r"环比|(?:比|较)(?:上月|上季度|上个月|上一季度)|(?:quarter|month)[- ](?:on|over)[- ](?:quarter|month)|\b[qm]/?o/?[qm]\b|(?:than|from|over|on|compared (?:with|to)) (?:the )?(?:last|previous|prior|preceding) (?:quarter|month)|a (?:month|quarter) (?:earlier|ago)",
    re.IGNORECASE,
)


def change(left: str, right: str, language: str) -> Change | None:
    """Return whether the words beside a figure say that it is an increase or a decrease."""
    return _chinese(left) if language == "zh" else _english(left, right)


def _chinese(left: str) -> Change | None:
    window = left[-30:]
    if re.search(r"收窄[^，。]{0,6}$|(?:降幅|跌幅)缩小[^，。]{0,6}$", window):
        return "decrease"
    if re.search(r"(?:高于|低于|快于|慢于|优于|好于)[^，。]{0,12}$", window) and not re.search(
        r"(?:增长|下降|提高|减少|上升)[^，。]{0,4}$", window
    ):
        return None
    return _direction(_ZH_LEFT.search(window) or _ZH_HIGH.search(window) or _ZH_OBJECT.search(window))


def _english(left: str, right: str) -> Change | None:
    window = left[-90:]
    if not re.search(r"\bup to (?:\w+ ){0,2}$", window, re.IGNORECASE) and not re.search(
        r"\bset up (?:\w+ ){0,2}$", window
    ):
        found = _EN_LEFT.search(window) or _EN_OBJECT.search(window) or _EN_TO.search(window)
        if found and not re.search(r"\bfrom (?:\w+ ){0,2}$", window):
            return _direction(found)
    return _direction(_EN_RIGHT.search(right) or _EN_MORE.search(right))


def _direction(found: re.Match[str] | None) -> Change | None:
    if found is None:
        return None
    groups = found.groupdict()
    if groups.get("not"):
        return None
    return "increase" if groups.get("up") else "decrease"


def qualifier(left: str, right: str, language: str) -> Qualifier | None:
    """Return how exactly a figure is meant, from the words that touch it."""
    before, after = left[-28:].rstrip(" (（"), right[:16]
    for name, pattern, tail in _QUALIFIERS[language]:
        if pattern.search(before) or (tail is not None and tail.match(after)):
            return name
    return None


def basis(clause: str) -> Basis | None:
    """Return what a change is measured against, from the words of its clause."""
    if _QOQ.search(clause):
        return "qoq"
    return "yoy" if _YOY.search(clause) else None
