"""What a Chinese figure measures: the subject left of its verb, or the noun that it counts."""

from __future__ import annotations

import re

from store.text.metrics.figures import Figure

_TAIL = re.compile(
    r"(?:同比|环比|分别|均|都|已|将|共|累计|合计|总共|一共|总计|达到|高达|达|约为|约占|约|为|是|有|近|接近|超过|超出|超|逾|突破"
    r"|增长|增加|增至|增幅|提高|提升|上升|上涨|下降|减少|降低|降幅|降至|回落|收窄|缩短|压缩|压减|扩大|攀升|跃升|下跌|下滑|跌至"
    r"|至|到|了|由|从|不到|不足|不低于|不少于|至少|不超过|最高|力争|完成|实现|只有|仅|比|较|去年|上年|同期|高|低|占|跌"
    r"|涨|升|降|减|增|新|又|还|平均|左右|比上年|比去年|大概|大约|保持在|稳定在|控制在|维持在|在|以|按|再|就|能|可|也|的"
    r"|实际|名义|(?:日|月|年|户|人|亩)均|每[\u4e00-\u9fff]{1,2}|(?:已|总)?开工|[比较][^比较，]{1,12}[高低快慢多少贵]"
    r"|人民币|仍然|仍旧|仍|尚|还|存在|[:：\s(（\"“+-])$"
)
_HEAD = re.compile(
    r"^(?:其中|目前|截至目前|同时|此外|今年以来|今年|去年|上半年|下半年|全年|已|共|累计|我们|我县|我市|全县|全市|全省|全区|全国|全镇"
    r"|和|与|及|并|且|而|也|又|还|将|要|但是|但|不过|然而|尤其|计划|预计|力争|确保|成功|引进|新增|新签|新建|新(?=引|签|建|开|增|成立|培育|注册|入库|招|发展|登记)|签约|签订|建成|建设|完成|实现|投入|带动|拥有|达成"
    r"|发放|培训|投放|为了|为|通过|随着|围绕|按照|由于|因为|如果|只要|以及|包括|当中|当前|现在|仅|就|让|使|把|将|对|从|在|到|向|用(?![工地水电能户气药人])"
    r"|是|有|更|再|都|该|这|那|每年|一年|初步核算|据统计|数据显示|[，、：:\s\"“])+"
)
_RIGHT = re.compile(r"(?:以上|以下|以内|左右)?(?:的)?(?!以上|以下|以内|左右)([\u4e00-\u9fffA-Za-z]{1,14})")
_OBJECT = re.compile(r"的([\u4e00-\u9fff]{2,8})")
_VERB = re.compile(
    r"达到|达|为|是|增长|下降|提高|同比|共|完成|实现|参加|开工|落地|投产|签约|入驻|建成|已|正在|被|从|得到|获得|获|在|将|均|都|和|与|及"
    r"|相继|陆续|保持|分别|总|有|用于|等|，"
)
_CLAUSE = re.compile(r"[，。；;！？!?:：]|、(?=[^、]{0,20}$)|,(?!\d)")
_DIGIT = re.compile(r"\d")
_UNIT = re.compile(r"[^\u4e00-\u9fff]{0,8}(?:万|亿)?[\u4e00-\u9fff]?")
_LONGEST = 20


def measure(figure: Figure, left: str, right: str) -> str | None:
    """Return what the figure between `left` and `right` measures."""
    if figure.kind == "count" and (noun := _noun(right)):
        return noun
    return _subject(_CLAUSE.split(left[-60:])[-1]) or _owned(right)


def _noun(right: str) -> str | None:
    match = _RIGHT.match(right)
    return _VERB.split(match.group(1))[0] or None if match else None


def _owned(right: str) -> str | None:
    """Return the noun behind 的: 20亿元的授信."""
    match = _OBJECT.match(right)
    return _VERB.split(match.group(1))[0] or None if match else None


def _subject(clause: str) -> str | None:
    while (shorter := _TAIL.sub("", clause)) != clause:
        clause = shorter
    clause = _HEAD.sub("", _behind_figures(clause))
    return clause[-_LONGEST:] if len(clause) >= 2 else None


def _behind_figures(clause: str) -> str:
    """Return what stands behind the last digits of a clause and their unit."""
    ends = [match.end() for match in _DIGIT.finditer(clause)]
    unit = _UNIT.match(clause, ends[-1]) if ends else None
    return clause[unit.end() :] if unit else clause
