"""What a figure measures: the noun phrase left of its verb, or the counted noun."""

from __future__ import annotations

import re

from store.text.metrics.figures import Figure

_ZH_TAIL = re.compile(
    r"(?:同比|环比|分别|均|都|已|将|共|累计|合计|总共|一共|达到|高达|达|约为|约占|约|为|是|有|近|接近|超过|超出|超|逾|突破|增长|增加|增至|增幅|提高|提升|上升|上涨|下降"
    r"|减少|降低|降幅|降至|回落|收窄|缩短|压缩|压减|至|到|了|由|从|不到|不足|不低于|不少于|至少|不超过|最高|力争|完成|实现|只有|仅|比|较|去年|上年|同期|高|低|占|突破|跌"
    r"|涨|升|降|减|增|新|又|还|平均|左右|比上年|[:：\s(（\"“+])$"
)
_ZH_HEAD = re.compile(
    r"^(?:其中|目前|截至目前|同时|此外|今年以来|今年|去年|上半年|下半年|全年|已|共|累计|我们|我县|我市|全县|全市|全省|全区|全国|全镇|和|与|及|并|且|而|也|又|还|将|要|新"
    r"|计划|预计|力争|确保|成功|引进|新增|签约|签订|建成|建设|完成|实现|投入|带动|拥有|达成|发放|培训|投放|[，、：:\s\"“])+"
)
_ZH_RIGHT = re.compile(r"(?:以上|以内|左右)?(?:的)?([\u4e00-\u9fffA-Za-z]{1,14})")
_ZH_VERB = re.compile(
    r"达到|达|为|是|增长|下降|提高|同比|共|完成|实现|参加|开工|落地|投产|签约|入驻|建成|已|正在|被|从|得到|获得|获|在|将|均|都|和|与|及|，"
)
_ZH_CLAUSE = re.compile(r"[，。；;！？!?]|、(?=[^、]{0,20}$)|,(?!\d)")

_EN_CLAUSE = re.compile(
    r"[,;:.!?](?!\d)|\b(?:and|but|while|whereas|with|which|that|including)\b", re.IGNORECASE
)
_EN_VERB = re.compile(
    r"\b(?:was|were|is|are|had|has|have|been|being|will|would|to|by|at|rose|grew|fell|dropped|declined"
    r"|increased|decreased|reached|reaching|totalled|totaled|totalling|totaling|stood|hit|climbed|jumped"
    r"|surged|exceeded|topped|amounted|accounted|for|up|down|came|went|remained|averaged|covers|covering"
    r"|cost|costs|costing|worth|of)\b",
    re.IGNORECASE,
)
_EN_OF = re.compile(
    r"\b((?:[a-z-]+ ){0,3}(?:investment|value|output|revenue|income|area|cost|costs|capital|budget|amount"
    r"|capacity|length|balance|volume|turnover|funding|sales|profits?|tax|area|production|price|share|rate"
    r"|ratio|target|fund|loan|loans|floor area|spending))(?: (?:of|was|is|at|reached|to|for))? ?(?:about"
    r"|over|more than|nearly|some|almost|around|at least|up to|less than)? ?$",
    re.IGNORECASE,
)
_EN_RIGHT_OF = re.compile(r"^ (?:of|in) ((?:the )?(?:[a-z-]+ ){0,4}[a-z-]+)", re.IGNORECASE)
_EN_LEAD = re.compile(
    r"^(?:the|a|an|its|their|our|this|these|and|of|which|with|in|however|also|meanwhile|last year"
    r"|this year|moreover)\s+",
    re.IGNORECASE,
)
_EN_INHERIT = re.compile(
    r"^\s*(?:an?|the)?\s*(?:year-on-year|annual)?\s*(?:increase|rise|growth|up|down|decrease|drop|decline"
    r"|fall|jump|or|about|nearly|more|less)?\s*$",
    re.IGNORECASE,
)


def measure(figure: Figure, left: str, right: str, language: str) -> str | None:
    """Return what `figure` measures; `left` and `right` are its sentence around it."""
    if language == "zh":
        return _chinese(figure, left, right)
    return _english(figure, left, right)


def _chinese(figure: Figure, left: str, right: str) -> str | None:
    clause = _ZH_CLAUSE.split(left[-60:])[-1]
    if figure.kind == "count":
        noun = _noun_right(right)
        if noun:
            return noun
    return _chinese_subject(clause)


def _noun_right(right: str) -> str | None:
    match = _ZH_RIGHT.match(right)
    if match is None:
        return None
    noun = _ZH_VERB.split(match.group(1))[0]
    return noun or None


def _chinese_subject(clause: str) -> str | None:
    while True:
        shorter = _ZH_TAIL.sub("", clause)
        if shorter == clause:
            break
        clause = shorter
    clause = _ZH_HEAD.sub("", clause)
    clause = (
        re.sub(r".*\d[^\u4e00-\u9fff]*(?:万|亿)?[\u4e00-\u9fff]?", "", clause)
        if re.search(r"\d", clause)
        else clause
    )
    return clause[-20:] if len(clause) >= 2 else None


def _english(figure: Figure, left: str, right: str) -> str | None:
    if figure.noun:
        return figure.noun
    near = _EN_OF.search(left[-64:])
    if near:
        return _stripped(near.group(1))
    clause = _EN_CLAUSE.split(left[-120:])[-1]
    if _EN_INHERIT.match(clause):
        following = _EN_RIGHT_OF.match(right[:60])
        return _stripped(following.group(1)) if following else None
    return _stripped(_EN_VERB.split(clause)[0]) or None


def _stripped(phrase: str) -> str:
    phrase = phrase.strip()
    while True:
        shorter = _EN_LEAD.sub("", phrase)
        if shorter == phrase:
            return phrase[-60:]
        phrase = shorter
