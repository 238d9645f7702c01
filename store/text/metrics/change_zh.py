"""Increase and decrease in Chinese: the verb left of a figure, with what may stand between."""

from __future__ import annotations

import re

from store.records import Change

_NONE = "新增|新签|新建|新设|新开|不增|增设|增发|增资|增补|增加值|增长极|增值|减按"
"""Flows and nouns: no change is said of their number."""
_UP = (
    "增长|扩充|扩容|扩编|增加(?!值)|增幅|增速|增至|增到|增收|提高|提升|上升|上涨|攀升|扩大|扩至|上调|回升|涨至|涨到|涨幅|多增|增强|拉高|跃升|激增|猛增|净增"
    "|升至|升到|高出|拓宽|扩展|加快|增产|涨价|提价|延长|调升|升值|多[挣收赚卖产交花]|多盈利|贵(?![州阳港宾族重人金])|YO[YP]|yo[yp]|翻|增(?!加值|长极|量|值|资|补|设"
    "|发)|涨|升(?!级)"
)
_DOWN = (
    "下降|减少|降低|降幅|降至|降到|下跌|回落|收窄|缩短|压缩|压减|缩小|节约|节省|节支|削减|减免|减至|下滑|下调|缩减|减轻|减排|减亏|减产|降价|调减|调贬|贬值|降温"
    "|跌至|跌幅|负增长|萎缩|放缓|缩水|少[花交用付缴]|便宜|节[电水能肥药煤]|跌|降(?!水|雨|落|温)|减(?!税|费|灾|按|负)|少(?!于|数)"
)
_BETWEEN = (
    r"(?:到了?|至|了|约|近|超过|超|逾|达到?|为|是|幅度|分别|均|都|将|力争|平均|不低于|不少于|至少|不超过|不足|不到|将近|接近|左右|突破|大约|过|高达"
    r"|同比|环比|比重|率|速度?|幅|额|量|人民币|名义|实际|按|全年"
    r"|原来的|去年的|上年的|原先的|的|又|近乎|已|由|从|比例|超出|最高|最多|最少|[:：(（ ])"
)
_VERB = re.compile(rf"(?:(?P<none>{_NONE})|(?P<up>{_UP})|(?P<down>{_DOWN})){_BETWEEN}{{0,7}}[-+]?$")
_OBJECT = re.compile(
    r"(?:(?P<up>(?<!新)增加(?!值)|提高|扩大|上调)|(?P<down>节约|节省|节支|压减|减少|降低|削减|压缩|缩短|减排|减亏|下调))(?!到|至|率)"
    rf"[\u4e00-\u9fff]{{1,8}}?{_BETWEEN}{{0,3}}$"
)
_THAN = re.compile(
    r"(?:比|较)(?:去年|上年|上月|上季度|年初|[^，。比较]{0,8}(?:年|月|同期|初|末|季度))[^，。比较]{0,6}?"
    r"(?:(?P<up>高|多|快)|(?P<down>低|少|慢))(?:出|了|近|约|超)?$"
)
_NARROWED = re.compile(r"(?:收窄|(?:降幅|跌幅)缩小)[^，。]{0,6}$")
_COMPARED = re.compile(r"(?:高于|低于|快于|慢于|优于|好于)[^，。]{0,12}$")
_MOVED_CLOSE = re.compile(r"(?:增长|下降|提高|减少|上升)[^，。]{0,4}$")


def change(left: str) -> Change | None:
    """Return the change that the words at the end of `left` say of the figure after them."""
    window = left[-30:]
    if _NARROWED.search(window):
        return "decrease"
    if _COMPARED.search(window) and not _MOVED_CLOSE.search(window):
        return None
    found = _VERB.search(window) or _THAN.search(window) or _OBJECT.search(window)
    if found is None or found.groupdict().get("none"):
        return None
    return "increase" if found["up"] else "decrease"
