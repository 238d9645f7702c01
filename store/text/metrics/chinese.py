"""Figures in Chinese text: numerals with scale, unit or measure word, and ranges of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from store.text.metrics import chinese_special, numerals, numerals_zh, units
from store.text.metrics.chinese_numbers import NUMBER, PATTERN, stands_free
from store.text.metrics.chinese_units import Measured, measured
from store.text.metrics.figures import Figure, Mask
from store.text.metrics.units import Unit

_START = re.compile(rf"{PATTERN}|[过近]半|半|翻")
_RANGE = re.compile(r" ?(?:-{1,2}|~|至|到) ?(?=[\d零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾+])")
_LISTED = re.compile(r" ?[、和与及] ?(?=\d)")
_LONGEST_LIST = 8
_BARRIER = re.compile(
    r"(?:多|余|几)?(?: ?[、和与] ?[\d.]{1,8}[万亿]{1,2})*"
    r"(?:两|三|[一二三]道|[几多]个)?(?:台阶|大关|关口)[，,；]?[^，。；、\d]{0,6}?(?=[\d])"
)
"""From a number to the next figure, whose unit it has: 先后突破13亿、14亿大关，达到14.5亿千瓦."""
_SCALE_END = re.compile(r"[十百千万亿]+$")
_SIGN = re.compile(r"(?:(?<![\d%A-Za-z万亿元个])[-+]|(?<=[YyP])[-+]|负)$")
_LEVEL_RATE = re.compile(r"(?:利润|毛利|利|收益)率[为是达到约]{0,3}$")

_MONEY_NOUN = re.compile(
    r"投资|产值|收入|资金|贷款|余额|税|利润|营收|GDP|总值|增加值|出口|进口|金额|融资|支出|预算|成本|补贴|财政|销售|交易|存款|资产|负债|债"
    r"|外资|成交|授信|基金|合同额|零售|经费|补助|签约|估值|市值|订单|盈利|净利|亏损|分红|收益|薪|费|[售单均]价|价格|工资|[赚挣亏拿投]了?$"
)
_PEOPLE_NOUN = re.compile(
    r"人口|人数|用户|会员|粉丝|客流|游客|学生|职工|从业|劳动力|居民|旅客|读者|观众|农民|党员"
)
_PEOPLE_NEXT = re.compile(
    r"(?:名)?[\u4e00-\u9fff]{0,4}?(?:农民工?|人口|群众|网民|居民|学生|劳动力|对象|党员|干部|职工|教师|游客|市民|村民|老人|儿童|患者"
    r"|消费者|从业者|毕业生|人才|会员|用户|股民|选民|工人|员工|民众|百姓|国人|劳动者|青年)"
)
_PARAMETERS = re.compile(r"参数(?:量|规模)?(?:高?达|为|超过?|约|突破)?$")
_NOTHING_COUNTED = re.compile(r"(?:左右|以上|以下|以内|多)?(?:[，。；、,;)]|$)")
_INDEX_NOUN = re.compile(r"(?:倍差|系数|指数|比值|PMI|CPI|PPI|容积率|收入比)[^，。；\d]{0,8}$")
_BARE_CUE = re.compile(
    r"(?:突破|破|超过?|逾|近|接近|达到?|约|不足|不到|过|迈上|跨过|跨越|迈入|站上|上升到|增至|至|到|在)$"
)
_CLASS_LABEL = re.compile(r"(?:以上|以下)?(?:级|规模级|俱乐部|产业|项目|企业|工程|集群)")
_ONE_CUE = re.compile(
    r"(?:历时|用时|耗时|为期|[短前迟长用了需要少到足跑干等住花走学待坐近约过逾满达为仅差省晚早多期每内隔月]|超出|的)$"
)
_ONE_TAIL = re.compile(r"以内|之内|内|左右|以上|时间|多|半|后|期(?!间)|有余|余")
_DIGITS_ONLY = frozenset("期 类 国 站 层 道 片 块 段 字 节 门 m3 单 班 本 席 校 省 市 对 双 起".split())
"""Measure words that a single Chinese numeral before them rarely counts: 二期, 三类, 一层."""
_YEAR = re.compile(r"(?:19|20)\d\d")


def figures(text: str, masks: list[Mask]) -> Iterator[Figure]:
    """Yield the figures of one sentence in order, skipping what is masked."""
    at = 0
    for match in _START.finditer(text):
        start, end = match.span()
        if start < at or any(m.start < end and start < m.end for m in masks):
            continue
        figure = chinese_special.figure(text, start) or _plain(text, start, end)
        if figure is not None:
            yield _signed(text, figure)
            at = figure.end


def _plain(text: str, start: int, end: int) -> Figure | None:
    """Return the figure whose numeral is text[start:end]: a range, or one number with its unit."""
    prefix = units.currency_before(text, start)
    if end - start > numerals.LONGEST or not stands_free(text, start, money=prefix is not None):
        return None
    found = measured(text, start, end)
    if found is None:
        return None
    found = _ranged(text, start, found)
    if prefix is not None and (found.unit is None or found.unit.kind == "money"):
        return _made(prefix[1], replace(found, unit=found.unit or Unit(prefix[0], "money")))
    if found.unit is None and (lent := _lent(text, start, found) or _barrier(text, start, found)):
        return lent
    unit = found.unit or _inferred(text, start, end)
    if unit is None or not _fits(text, start, found, unit):
        return None
    doubt = "no unit is printed; read as CNY" if found.unit is None and unit.kind == "money" else None
    unit = _settled(unit, text, start, found.end)
    figure = _made(start, found if found.unit is unit else replace(found, unit=unit))
    return figure if doubt is None else replace(figure, doubt=doubt)


def _settled(unit: Unit, text: str, start: int, end: int) -> Unit:
    """Return the unit that 度 (electricity or warmth) or 块 (money, where nothing is counted) is here."""
    if unit.name == "块" and _NOTHING_COUNTED.match(text, end):
        return Unit("CNY", "money")
    if unit.name != "度":
        return unit
    return Unit("kWh" if "电" in text[max(0, start - 12) : start] else "degC", "measure")


def _ranged(text: str, start: int, low: Measured) -> Measured:
    """Return the figure with the upper end of the range that it opens, if it does."""
    joint = _RANGE.match(text, low.end)
    if joint is None or (text[start - 1 : start] in ("从", "由") and joint.group().strip() in ("至", "到")):
        return low
    match = NUMBER.match(text, joint.end())
    high = measured(text, match.start(), match.end()) if match else None
    if (
        match is None
        or high is None
        or high.unit is None
        or (low.unit is not None and low.unit.name != high.unit.name)
    ):
        return low
    bottom = (
        low.numeral.value
        if low.unit is not None
        else _scaled(low.numeral.value, text[match.start() : high.number_end], high)
    )
    if bottom >= high.numeral.value:
        return low
    return replace(high, numeral=replace(low.numeral, value=bottom, high=high.numeral.value))


def _lent(text: str, start: int, low: Measured) -> Figure | None:
    """Return a number in a list whose unit only the last one names: 1.7、0.7、8.3个百分点."""
    printed = text[start : low.number_end]
    if not printed.isascii() or _YEAR.fullmatch(printed):
        return None
    at = low.end
    for _ in range(_LONGEST_LIST):
        joint = _LISTED.match(text, at)
        match = NUMBER.match(text, joint.end()) if joint else None
        found = measured(text, match.start(), match.end()) if match else None
        if match is None or found is None:
            return None
        if found.unit is not None:
            return _shared(text, start, low, match.start(), found)
        at = found.end
    return None


def _barrier(text: str, start: int, low: Measured) -> Figure | None:
    """Return a threshold that is passed, in the unit of the figure behind it."""
    joint = _BARRIER.match(text, low.end)
    match = NUMBER.match(text, joint.end()) if joint else None
    found = measured(text, match.start(), match.end()) if match else None
    return _made(start, replace(low, unit=found.unit)) if found and found.unit else None


def _shared(text: str, start: int, low: Measured, upper_start: int, upper: Measured) -> Figure | None:
    """Return the number with the unit and scale of the last in its list, where that is a measure."""
    if upper.unit is None or upper.unit.kind not in ("points", "percent", "money", "measure"):
        return None
    scale = _SCALE_END.search(text[upper_start : upper.number_end])
    factor = numerals_zh.read(scale.group()) if scale else None
    value = low.numeral.value * (factor.value if factor else 1.0)
    return _made(start, replace(low, numeral=replace(low.numeral, value=value), unit=upper.unit))


def _scaled(low: float, upper: str, high: Measured) -> float:
    """Return the lower end with the scale that only the upper end shows: 3-5万元, 三至五千."""
    scale = _SCALE_END.search(upper)
    factor = numerals_zh.read(scale.group()) if scale else None
    scaled = low * (factor.value if factor and low < 1e4 else 1.0)
    return scaled if scaled < high.numeral.value else low


def _inferred(text: str, start: int, end: int) -> Unit | None:
    """Return the unit of a number that names none: money for 28.7亿, people, an index."""
    left = text[max(0, start - 16) : start]
    if text[end - 1] not in ("亿", "万"):
        return Unit("", "index") if _INDEX_NOUN.search(left) and "." in text[start:end] else None
    if text[start:end].strip("十百千万亿") == "":
        return None
    if _PARAMETERS.search(left):
        return Unit("", "index")
    if _PEOPLE_NEXT.match(text, end):
        return Unit("person", "count")
    people = max((m.end() for m in _PEOPLE_NOUN.finditer(left)), default=-1)
    money = max((m.end() for m in _MONEY_NOUN.finditer(left)), default=-1)
    if people > money:
        return Unit("person", "count")
    amount = "个" in text[start:end] or (
        text[end - 1] == "亿" and _NOTHING_COUNTED.match(text, end) and not _LISTED.match(text, end)
    )
    return Unit("CNY", "money") if amount or money >= 0 else None


def _fits(text: str, start: int, found: Measured, unit: Unit) -> bool:
    """Return whether numeral and unit make a metric: bare scales, a lone 一 and years often do not."""
    head = text[start : found.number_end]
    if head.strip("百千万亿") == "":
        return _BARE_CUE.search(text, max(0, start - 4), start) is not None and not _CLASS_LABEL.match(
            text, found.end
        )
    if head == "一" and unit.kind in ("time", "count"):
        cue = _ONE_CUE.search(text, max(0, start - 6), start) or _ONE_TAIL.match(text, found.end)
        return unit.kind == "time" and cue is not None
    if unit.name == "度" and not re.search(r"电|温", text[max(0, start - 12) : start]):
        return False
    if unit.name in _DIGITS_ONLY and not head[0].isdigit() and len(head) < 2:
        return False
    return unit.name != "year" or not _YEAR.fullmatch(head)


def _made(start: int, found: Measured) -> Figure:
    unit, numeral = found.unit or Unit("", "index"), found.numeral
    return Figure(
        start,
        found.end,
        float(f"{numeral.value * unit.factor:.12g}"),
        unit.name,
        unit.kind,
        high=None if numeral.high is None else float(f"{numeral.high * unit.factor:.12g}"),
        qualifier="over" if numeral.more else "about" if numeral.about else None,
    )


def _signed(text: str, figure: Figure) -> Figure:
    """Return the figure with its printed sign: a signed rate is a change, any other keeps its sign."""
    sign = _SIGN.search(text[max(0, figure.start - 2) : figure.start])
    if sign is None:
        return figure
    start, negative = figure.start - 1, sign.group() != "+"
    rate = (
        figure.kind in ("percent", "points") and _LEVEL_RATE.search(text[max(0, start - 8) : start]) is None
    )
    if rate:
        return replace(figure, start=start, change="decrease" if negative else "increase")
    return replace(figure, start=start, value=-figure.value if negative else figure.value)
