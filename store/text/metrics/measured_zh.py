"""What a Chinese figure measures: the subject left of its verb, or the noun that it counts."""

from __future__ import annotations

import re

from store.text.metrics import counted_zh, distributed_zh
from store.text.metrics.figures import Figure

_TAIL = re.compile(
    r"(?:先后|相继|双双|同比|环比|净|年内|开复工|分别|均|都|已|将|共|累计|合计|总共|一共|总计|达到|高达|达|约为|约占|(?<![履签预节合公契相])约|为|是|有|近|接近|超过|超出|超|逾|突破"
    r"|增长|增加|增至|增幅|提高|提升|上升|上涨|下降|减少|降低|降幅|降至|回落|收窄|缩短|压缩|压减|扩大|攀升|跃升|下跌|下滑|跌至"
    r"|至|到|了|由|从|不到|不足|不低于|不少于|至少|不超过|最高|力争|完成|实现|只有|仅|(?<![占同环百对])比|较|去年|上年|同期|高|低|占|跌"
    r"|涨|升|降|减|增|新|又|还|平均|左右|比上年|比去年|大概|大约|保持在|稳定在|控制在|维持在|在|以|按|再|就|能|可|也|的"
    r"|实际|名义|上调|下调|调高|调低|拥有|(?:日|月|年|户|人|亩)均|每[\u4e00-\u9fff]{1,3}|(?:已|总)?开工|[比较][^比较，]{1,12}[高低快慢多少贵]"
    r"|人民币|仍然|仍旧|仍|尚|还|存在|首次|连续|已经|一直|能够|可以|一般来说|只花|只用|只需|仅用|用时|耗时|历时|将近|过|[:：\s(（\"“+-])$"
)
_HEAD = re.compile(
    r"^(?:其中|相当于|先后|已?连续[一二两三四五六七八九十]{1,3}[年月天]|目前|截至目前|同时|此外|今年以来|今年|去年|上半年|下半年|全年|已|共|累计|我们|我县|我市|全县|全市|全省|全区|全国|全镇"
    r"|和|与|及|并|且|而|也|又|还|将|要|但是|但|不过|然而|尤其|计划(?!投资)|预计|力争|确保|成功|引进|新增|新签|新建|新(?=引|签|建|开|增|成立|培育|注册|入库|招|发展|登记)|签约|签订|建成(?!区)|建设(?![用投])|拉动|完成|实现|投入|带动|拥有|达成"
    r"|发放|培训|投放|为了|为|通过|随着|围绕|按照|由于|因为|如果|只要|以及|包括|当中|当前|现在|仅|就(?![业医学读诊餐])|让|使|把|将|对|从|在(?![田校册建职岗编线地外产库贷手售营园籍读档])|到|向|用(?![工地水电能户气药人])"
    r"|是|有|更|再|都|该|这[个条项座家]?|那|每年|一年|初步核算|据统计|数据显示|[，、：:\s\"“])+"
)
_OBJECT_OF = re.compile(
    r"(?:实现|完成|安排|引进|培育|实施|发放|签约|开展|落实|争取|签订|开工建设|计划开工)(?:了|全[国省市县区])?(?=[\u4e00-\u9fff]{3})"
)
"""Verbs whose object is what is measured: 企业实现工业总产值."""
_COMPARES = re.compile(r"[比较](?![例重量率价较])|[高超]出|[高低]于|大关")
"""Words that say nothing of what is measured, even where nothing was named before."""
_INHERITS = re.compile(
    r"(?:[高超]出|高于|低于|快于|慢于|多于|少于|优于|超(?!市|级)|较|比(?![例重])|这个?(?:比例|数字|规模)$|同比|环比|增[幅速]$|涨幅$|降幅$)"
)
"""Words at the head of a clause that only compares: what it measures was named before."""
_ONLY_VERB = re.compile(
    r"(?:(?:先后|加快|继续|大力|全力|积极|历史性|又|再|能够)?(?:谋划|投入|安排|设立|建设|推进|实施|支持|出台|兑现|减免|筹集|落实|争取|跨越|拿出|留下|接下|上交|需要|花费|腾出|流转|供应)了?)+$"
)
_DOES = re.compile(
    r"(?:收购|处理|改造|新修|修建|修复|整治|清理|清运|采购|收储|盘活|出让|种植|栽种|播种|收割|收获|捐赠|捐出|运送|运出|铺设|架设|拆除|治理)了?$"
)
"""What is done to that which a figure of land, mass or length measures, and which stands behind it."""
_MATTER = frozenset("mu ha m2 km2 m3 km m tonne kg".split())
"""Units of land, room, length and mass: what has them may stand behind the figure."""
_CLAUSE = re.compile(r"[，。；;！？!?:：]|、(?=[^、]{0,20}$)|,(?!\d)")
_SHARE = re.compile(r"(?<=..)(?:占|完成(?=(?:(?!完成)[\u4e00-\u9fff]){0,12}(?:任务|计划|目标)$))")
_RISE = re.compile(r" ?(?:同比|环比|增长|下降|比上年|比去年|较上年|较去年)")
_DONE = re.compile(r"完成[^，。；]{0,20}(?:任务|计划|目标)[^，。；\d]{0,6}的$")
_GOAL = re.compile(r"^.{0,16}(?:目标|任务|重点|要求|指标|提出的|要求的|确定的)(?:任务|指标)?[是为](?=.{2})")
"""What only announces an aim: 主要预期目标是国内生产总值."""
_ASIDE = re.compile(r"\([^()]{0,30}\d[^()]{0,10}\)")
_NUMBER = re.compile(r"\d[\d.,]*")
_UNIT = re.compile(
    r"[^\u4e00-\u9fff]{0,8}[万亿]{0,2}(?:立方米|平方公里|平方米|平米|公里|公顷|公斤|千瓦时|千瓦|兆瓦|美元|欧元|港元|日元|[\u4e00-\u9fff])?"
)
_LONGEST, _LONGEST_JOINED, _SHORTEST = 20, 30, 2


def measure(figure: Figure, left: str, right: str, before: str | None = None) -> str | None:
    """Return what the figure between `left` and `right` measures; `before` is what the one before it does.

    None where the clause only compares, so that it is the same as before.
    """
    counted = counted_zh.noun(right) if figure.kind == "count" else None
    if counted and counted not in counted_zh.FORMS:
        return "人口" if counted == "口" else counted
    clause = distributed_zh.name(left) or _CLAUSE.split(left[-60:])[-1]
    subject, owned = _subject(clause), counted_zh.owned(right)
    if owned and (subject is None or figure.kind == "percent" or _ONLY_VERB.match(subject)):
        return owned
    if figure.unit in _MATTER and (subject is None or _DOES.match(subject)):
        behind = counted_zh.noun(right)
        if behind and behind not in counted_zh.FORMS:
            return behind
    if subject is None:
        # A rise said after a share (占全部投资的29%，增长4%) is of what has the share.
        return _SHARE.split(before)[0] if before and _RISE.match(clause) else None
    if subject.startswith(("占", "约占")):
        return _share(subject.removeprefix("约"), figure, before)
    if before and figure.kind == "percent" and _DONE.search(clause):
        return f"{_SHARE.split(before)[0]}完成{subject}"[-_LONGEST_JOINED:]
    if _ONLY_VERB.match(subject):
        counted = counted_zh.noun(right)
        return None if counted in counted_zh.FORMS else counted
    only_compares = subject in counted_zh.FORMS or _INHERITS.match(subject)
    return None if only_compares and (before or _COMPARES.match(subject)) else subject


def _share(subject: str, figure: Figure, before: str | None) -> str:
    """Return whose share of what: 工业投资占全部投资; an amount in brackets behind is of the whole itself."""
    if figure.kind != "percent":
        return subject.removeprefix("占")
    return f"{_SHARE.split(before or '')[0]}{subject}"[-_LONGEST_JOINED:]


def _subject(clause: str) -> str | None:
    clause = _ASIDE.sub("", clause)
    if (opened := clause.rfind("(")) > clause.rfind(")"):
        clause = clause[opened + 1 :] if len(clause) - opened > _SHORTEST else clause[:opened]
    while (shorter := _TAIL.sub("", clause)) != clause:
        clause = shorter
    clause = clause.rpartition('"')[2] or clause
    clause = _HEAD.sub("", _behind_figures(clause)).replace("分别", "")
    clause = _GOAL.sub("", clause)
    clause = _HEAD.sub("", _OBJECT_OF.split(clause)[-1])
    return clause[-_LONGEST:] if len(clause) >= 2 else None


def _behind_figures(clause: str) -> str:
    """Return what stands behind the last digits of a clause and their unit; 5000万元以上项目 keeps them."""
    numbers = list(_NUMBER.finditer(clause))
    if not numbers:
        return clause
    unit = _UNIT.match(clause, numbers[-1].end())
    rest = clause[unit.end() :] if unit else clause
    return clause[numbers[-1].start() :] if rest.startswith(("以上", "以下")) else rest
