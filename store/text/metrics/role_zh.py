"""Chinese wording of targets, results and comparisons."""

from __future__ import annotations

import re

_AIM = (
    r"力争|争取|力求|计划|规划|拟(?!定|稿|人)|目标|预计|预期|预测|有望|确保|预算安排|任务|将(?![近军士领来就]|[^，。；]{1,20}[从由到降升提增减])"
    r"|将(?=[^，。；]{1,20}(?:以上|以内|左右))|(?:到|至)20[2-9]\d年(?!底?已)|末，(?=[^，。；]{0,12}[达到])"
    r"|(?<![主重需只必首纲概摘简还])要(?![求点素闻是不说点么因为])|明年|今后|下一步|未来|不得超过|不得低于|再(?=[增建修引])"
)
_FIRM = r"已经?(?!知)|实际|累计|现有|目前|完成了|完成率|实现了|达到了|以来|取得|共(?=[处完办建收接查])"
_DONE = (
    r"去年|上年|前年|上半年|下半年|[一二三四前]季度|前[一二三四五六七八九十]+个?月|截至|过去|我们(?=[修建])|新签约?"
    r"|(?:[一二三四五六七八九十]|\d{1,2})月份?(?=[，,])|快于|慢于|高于|低于"
)
_WEAK = (
    r"达到?|完成|实现|增长|增至|增加到|提高到?|提升到?|下降|降至|降到|减少|收窄|同比|环比|为(?=[^，。；]{0,3}$|[\d近约超])|是(?=\d)|建成|新建|新增"
    r"|培育|改造|引进|发放|惠及|接待|突破|占比?(?!地)|率(?=\d)|办结|处理|升至|扩大到?"
)
CUE = re.compile(rf"(?P<firm>{_FIRM})|(?P<aim>{_AIM})|(?P<done>{_DONE})|(?P<weak>{_WEAK})")
"""Wording that says what the figures after it are."""

AIMED_AFTER = re.compile(
    r"(?:以上|左右|以内)?的?(?:任务|(?:年度|预期|发展|工作|增长|既定|奋斗){0,3}目标|计划)"
)
"""Right of a figure: 31个的任务."""
DONE_SOON = re.compile(r"已(?:完工|投产|建成|竣工|开工|通车)")
"""Right of a figure, whatever stands before it: 计划建20座，14座已建成."""
DONE_AFTER = re.compile(r"已?(?:完工|投产|建成|竣工|开工|通车)|村?通了|(?:已经|全部)(?:完成|建成)")
"""Right of a figure: 19座建成."""

_COMPARED = re.compile(
    r"(?:(?:[去上前]年|上月|上季度|[去上前]年末|年初)(?:同期|底|末)?(?:的|为|是|仅为|只有)"
    r"|[高低快慢多少]于(?:[^，。；\d]{0,10}的)?(?:全[国省市]的?)?"
    r"|与[^，。；]{2,14}的|[较比](?:[^，。；\d]{0,8}的)|原来的|原先的|原有的|此前的)"
    r"(?:近|约|不足|不到|超)?$"
)
_FROM = re.compile(r"(?:由|从)(?:[^，。；\d]{0,8}的?|\d{4}年的?)(?:近|约|不足|不到)?$")
_TO = re.compile(
    r"[^，。；]{0,6}?(?:提高|提升|增加|增长|扩大|下降|降|升|上升|减少|缩短|压缩|压减|跃升|涨|增)[至到为]?|[^，。；]{0,3}[至到]"
)
_THAN_RATE = re.compile(r"[高低快慢多少]于[^，。；]{0,10}$")
_POINTS = re.compile(r"的平均|的水平|的增[速幅]")


def compared(left: str, right: str, *, counts: bool) -> bool:
    """Return whether a figure between `left` and `right` is what another one is compared with."""
    if _FROM.search(left) and _TO.match(right):
        return True
    if _THAN_RATE.search(left):
        return _POINTS.match(right) is not None
    return _COMPARED.search(left) is not None
