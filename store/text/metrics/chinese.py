"""Figures in Chinese text: a numeral, its scale and its unit, ranges, fractions, 成, 番 and 半."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from store.text.metrics import numerals_zh, units
from store.text.metrics.figures import Figure, Mask, Numeral
from store.text.metrics.units import Unit

_CN = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟"
_DIGITS = (
    r"(?:\d(?: \d){1,8}(?: ?\. ?\d(?: \d){0,4})?(?= ?[%万亿元])"
    r"|\d{1,3}(?:[, ]\d{3})++(?![\d])(?:\.\d+)?"
    r"|\d{1,3}, \d{3}(?=\.\d| ?[万亿])(?:\.\d+)?"
    r"|\d{1,6}(?: \.|\. | \. )\d{1,4}(?= ?(?:[%万亿元]|个百分点))"
    r"|\d+(?:\.\d+)?)"
)
_SCALES = r"(?: ?(?:[余多几来]|个(?=[万亿]))? ?[十百千万亿拾佰仟]++(?:\d{1,4}(?:\.\d+)?(?= ?[十百千万亿])|[零〇一二三四五六七八九]++(?=[十百千万亿]))?)*+"
_NUMBER = rf"(?:{_DIGITS}|[{_CN}]++(?:点[零〇一二三四五六七八九]++)?){_SCALES}"
NUMBER = re.compile(_NUMBER)
"""A Chinese or mixed numeral, as long as it goes."""

_SPECIAL = re.compile(
    rf"(?P<of>[万千百]?分之)\s?(?P<parts>{_NUMBER})"
    r"|(?P<half>半数|一半|过半(?!数)|近半(?!数)|半(?=个?(?:多)?(?:年|月|天|小时|世纪|日)))"
    r"|(?P<fan>翻(?:了)?(?P<fans>[一二两三四五六\d])?(?:番|倍)|翻番)"
)
_FRACTION = re.compile(rf"(?P<below>{_NUMBER}|[百千万])分之\s?(?P<above>{_NUMBER})")
_TENTHS = re.compile(r" ?(?:多|余)?成(?P<half>半)?(?![立为员果本长功效交千熟都品套绩人群就分份型像])")
_SUFFIX = re.compile(r" ?(?:(?P<more>余|多)|(?P<few>几)|(?P<about>来))")
_RANGE = re.compile(r" ?(?:-{1,2}|~|至|到) ?(?=[\d零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾+])")
_PERIOD_HALF = re.compile(r"个(?P<kind>多|余|半)(?=月|小时|星期|世纪|季度|钟头)")
_SIGN = re.compile(r"(?:(?<![\d%A-Za-z万亿元个])[-+]|负|\+)$")
_PER = re.compile(r" ?(?:/|每) ?")
_UNITLESS_SPLIT = ("千", "百", "兆", "万")

_MONEY_NOUN = re.compile(
    r"投资|产值|收入|资金|贷款|余额|税|利润|营收|GDP|总值|增加值|出口|进口|金额|融资|支出|预算|成本|补贴|财政|销售|交易|存款|资产|负债|债|外资|成交|授信|基金|合同额|零售|经费|补助|签约|估值|市值|订单|薪|费"
)
_PEOPLE_NOUN = re.compile(
    r"人口|人数|用户|会员|粉丝|客流|游客|学生|职工|从业|劳动力|居民|旅客|读者|观众|农民|党员"
)
_BARE_CUE = re.compile(
    r"(?:突破|超过?|逾|近|接近|达到?|约|不足|不到|过|迈上|跨过|跨越|迈入|站上|上升到|增至|至|到)$"
)
_CLASS_LABEL = re.compile(r"(?:以上|以下)?(?:级|规模级|俱乐部|产业|项目|企业|工程|集群)")
_ONE_CUE = re.compile(
    r"(?:历时|用时|耗时|为期|[短前迟长用了需要少到足近约过逾满达为仅差省晚早多期每内隔月]|超出|的)$"
)
_ONE_TAIL = re.compile(r"以内|之内|内|左右|以上|时间|多|半|后|期(?!间)|有余|余")


def figures(text: str, masks: list[Mask]) -> Iterator[Figure]:
    """Yield the figures of one sentence in order, skipping what is masked."""
    at = 0
    for start, end in _candidates(text):
        if start < at:
            continue
        if any(m.start < end and start < m.end for m in masks):
            continue
        figure = _figure(text, start, end)
        if figure is not None:
            yield figure
            at = figure.end


_START = re.compile(rf"{_SPECIAL.pattern}|{_NUMBER}")


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    for match in _START.finditer(text):
        yield match.start(), match.end()


def _figure(text: str, start: int, end: int) -> Figure | None:
    special = _fraction(text, start) or _special(text, start)
    if special is not None:
        return special
    if end - start > 40 or not _stands_free(text, start):
        return None
    return _plain(text, start, end)


def _stands_free(text: str, start: int) -> bool:
    """Return whether the numeral is whole: 几十 and 数百 are vague, letters before digits make a code."""
    before = text[start - 1 : start]
    if before in ("几", "数", "好", "若") and text[start - 2 : start] not in _COUNT_NOUNS:
        return before not in ("几", "数", "好") or not text[start : start + 1] in "十百千万亿"
    return before not in ("第", ".") and not (
        before.isascii() and before.isalpha() and text[start].isdigit() and not _letters_ok(text, start)
    )


_COUNT_NOUNS = frozenset(
    {"人数", "户数", "总数", "件数", "指数", "次数", "个数", "台数", "位数", "天数", "家数", "量数"}
)


def _letters_ok(text: str, start: int) -> bool:
    word = re.search(r"[A-Za-z&]+$", text[max(0, start - 8) : start])
    return word is not None and (
        word.group().upper() in ("GDP", "PMI", "CPI", "PPI", "R&D", "TEU", "PCT")
        or units.currency_before(text, start) is not None
    )


def _fraction(text: str, start: int) -> Figure | None:
    match = _FRACTION.match(text, start)
    if match is None:
        return None
    scale = {"百": 100.0, "千": 1000.0, "万": 10000.0}
    below_text = match["below"]
    below = scale.get(below_text) or _value(below_text)
    above = numerals_zh.read(match["above"])
    if not below or above is None:
        return None
    top = None if above.high is None else 100 * above.high / below
    value = float(f"{100 * above.value / below:.10g}")
    end = match.end()
    second = _second_percent(text, end, below_text)
    if second is not None:
        top, end = second
    figure = Figure(start, end, value, "%", "percent", high=top)
    return _signed(text, figure)


def _second_percent(text: str, at: int, below: str) -> tuple[float, int] | None:
    """Return the upper end of 百分之五至百分之八, or of 百分之五至八."""
    joint = _RANGE.match(text, at)
    if joint is None or below != "百":
        return None
    match = re.compile(rf"(?:百分之)?({_NUMBER})(?!\s?[万亿个])").match(text, joint.end())
    value = _value(match.group(1)) if match else None
    return None if match is None or value is None else (value, match.end())


def _value(text: str) -> float | None:
    numeral = numerals_zh.read(text)
    return None if numeral is None else numeral.value


def _special(text: str, start: int) -> Figure | None:
    match = _SPECIAL.match(text, start)
    if match is None or match.lastgroup == "parts":
        return None
    if match["fan"]:
        return _fan(match)
    if match["half"] != "半":
        share: Figure = Figure(start, match.end(), 50.0, "%", "percent")
        return replace(share, qualifier={"过": "over", "近": "nearly"}.get(match["half"][0]))  # type: ignore[arg-type]
    unit = units.chinese().pattern.match(text, match.end())
    if unit is None or text[start - 1 : start] in tuple("上下前后大多过一"):
        return None
    found = units.chinese().named[unit.group()]
    return Figure(start, unit.end(), 0.5 * found.factor, found.name, found.kind)


def _fan(match: re.Match[str]) -> Figure:
    """Return 翻一番 as 2 times, 翻两番 as 4 times."""
    number = _value(match["fans"]) if match["fans"] else 1.0
    times = 2.0 ** (number or 1.0) if match.group().endswith("番") else max(2.0, number or 2.0)
    return Figure(match.start(), match.end(), times, "times", "times", change="increase")


def _plain(text: str, start: int, end: int) -> Figure | None:
    """Return the figure whose numeral is text[start:end]: tenths, a range, or one number with its unit."""
    numeral, unit, stop, end = _measured(text, start, end)
    if numeral is None:
        return None
    upper = _upper(text, start, stop if unit else end, unit)
    if upper is not None:
        numeral, unit, stop = (
            replace(numeral, value=_scaled_low(numeral, unit, upper), high=upper[0]),
            upper[1],
            upper[2],
        )
    prefix = units.currency_before(text, start)
    if unit is None or (prefix and unit.kind not in ("money",)):
        unit, stop = (
            (Unit(prefix[0], "money"), max(end, stop if unit is None else end))
            if prefix
            else (_inferred(text, start, end), end)
        )
    if unit is None or not _fits(text, start, end, stop, numeral, unit):
        return None
    return _signed(
        text,
        _made(text, prefix[1] if prefix else start, stop, numeral, unit, bare=stop == end and not prefix),
    )


def _measured(text: str, start: int, end: int) -> tuple[Numeral | None, Unit | None, int, int]:
    """Return numeral, unit, where the unit ends and where the numeral ends (千 may belong to 千瓦)."""
    shorter = _measured_shorter(text, start, end)
    if shorter is not None:
        return shorter
    numeral = numerals_zh.read(text[start:end])
    if numeral is None:
        return None, None, end, end
    numeral, after = _suffixed(text, end, numeral, text[start:end])
    unit, stop = _unit_at(text, after)
    if unit is None:
        return numeral, None, after, after if numeral.more else end
    half, stop = _half_after(text, stop, unit)
    return replace(numeral, value=numeral.value + half), unit, stop, end


def _measured_shorter(text: str, start: int, end: int) -> tuple[Numeral | None, Unit | None, int, int] | None:
    """Return the reading that leaves the last character of the numeral to the unit (一|千瓦), if there is one."""
    if text[end - 1] not in "千百" or end - 1 <= start:
        return None
    unit, stop = _unit_at(text, end - 1)
    numeral = numerals_zh.read(text[start : end - 1])
    return None if unit is None or numeral is None or stop <= end else (numeral, unit, stop, end - 1)


def _suffixed(text: str, at: int, numeral: Numeral, head: str) -> tuple[Numeral, int]:
    """Return the numeral with what 余, 多, 几, 来 or 个多 after it add, and where that ends."""
    half = _PERIOD_HALF.match(text, at)
    if half:
        if half["kind"] == "半":
            return replace(numeral, value=numeral.value + 0.5), half.end()
        return replace(numeral, more=True), half.end()
    suffix = _SUFFIX.match(text, at)
    if suffix is None:
        return numeral, at
    if suffix["few"]:
        teens = numerals_zh.read(head + "几")
        return (teens, suffix.end()) if teens else (numeral, at)
    return replace(numeral, more=bool(suffix["more"]), about=bool(suffix["about"])), suffix.end()


def _unit_at(text: str, at: int) -> tuple[Unit | None, int]:
    """Return the unit at `at`, compounds such as 元/平方米 and 成 among them, and where it ends."""
    tenths = _TENTHS.match(text, at)
    if tenths and text[at - 1 : at] not in " ":
        return Unit("%", "percent", 10.0), tenths.end()
    start = at + 1 if text[at : at + 1] == " " else at
    match = units.chinese().pattern.match(text, start)
    if match is None:
        return _month_after_half(text, start)
    unit = units.chinese().named[match.group()]
    return _compound(text, match.end(), unit)


def _month_after_half(text: str, at: int) -> tuple[Unit | None, int]:
    """Return the month of 一个半月 and 一个多月, whose 个 stands before the 半."""
    if text[at - 2 : at - 1] == "个" and text[at : at + 1] == "月":
        return Unit("month", "time"), at + 1
    return None, at


def _compound(text: str, at: int, unit: Unit) -> tuple[Unit, int]:
    if unit.kind not in ("money", "measure", "count"):
        return unit, at
    joint = _PER.match(text, at)
    if joint is None:
        return unit, at
    below = units.chinese().pattern.match(text, joint.end())
    if below is None:
        return unit, at
    name = units.chinese().named[below.group()].name
    return Unit(f"{unit.name}/{name}", unit.kind, unit.factor), below.end()


def _half_after(text: str, at: int, unit: Unit) -> tuple[float, int]:
    """Return the 半 of 一年半, 三吨半 and 三成半 as a number of units, and where it ends."""
    if (
        text[at : at + 1] == "半"
        and unit.kind in ("time", "measure")
        and text[at + 1 : at + 2] not in tuple("年月径岛")
    ):
        return 0.5, at + 1
    if text[at - 1 : at] == "半" and unit.name == "%":
        return 0.5, at
    return 0.0, at


def _upper(text: str, start: int, at: int, unit: Unit | None) -> tuple[float, Unit, int, str] | None:
    """Return the upper end of a range that goes on at `at`: value, unit, where it ends, its numeral."""
    joint = _RANGE.match(text, at)
    if joint is None or (
        text[start - 1 : start] in ("从", "由") and text[joint.start() : joint.end()].strip() in "至到"
    ):
        return None
    match = NUMBER.match(text, joint.end())
    if match is None:
        return None
    numeral, second, stop, end = _measured(text, match.start(), match.end())
    if numeral is None or second is None or (unit is not None and unit.name != second.name):
        return None
    return numeral.value, second, stop, text[match.start() : end]


def _scaled_low(numeral: Numeral, unit: Unit | None, upper: tuple[float, Unit, int, str]) -> float:
    """Return the lower end, with the scale that only the upper end shows: 3-5万元, 三至五千."""
    if unit is not None or numeral.value >= 1e4:
        return numeral.value
    scale = re.search(r"[十百千万亿]+$", upper[3])
    factor = numerals_zh.read(scale.group()) if scale else None
    scaled = numeral.value * (factor.value if factor else 1.0)
    return scaled if scaled < upper[0] else numeral.value


def _inferred(text: str, start: int, end: int) -> Unit | None:
    """Return the unit of a number that names none: money for 28.7亿 beside a noun of money, or nothing."""
    if text[end - 1 : end] not in ("亿", "万"):
        return _index(text, start)
    left = text[max(0, start - 16) : start]
    if _PEOPLE_NOUN.search(left):
        return Unit("person", "count")
    amount = "个" in text[start:end] or (text[end - 1] == "亿" and _NOTHING_COUNTED.match(text, end))
    if amount or _MONEY_NOUN.search(left):
        return Unit("CNY", "money")
    return None


_NOTHING_COUNTED = re.compile(r"(?:左右|以上|以下|以内|多)?(?:[，。；、,;)]|$)")
_INDEX = re.compile(r"(?:倍差|系数|指数|比值|PMI|CPI|PPI|容积率|收入比)[^，。；\d]{0,8}$")


def _index(text: str, start: int) -> Unit | None:
    return Unit("", "index") if _INDEX.search(text[max(0, start - 16) : start]) else None


def _fits(text: str, start: int, end: int, stop: int, numeral: Numeral, unit: Unit) -> bool:
    """Return whether numeral and unit make a metric: bare scales, a lone 一 and class labels often do not."""
    head = text[start:end]
    left = text[max(0, start - 6) : start]
    if unit.kind == "index":
        return head[0].isdigit() and "." in head
    if head.strip("十百千万亿") == "" and head[0] != "十":
        return bool(_BARE_CUE.search(left)) and not _CLASS_LABEL.match(text, stop)
    if head == "一" and unit.kind in ("time", "count"):
        return unit.kind == "time" and bool(_ONE_CUE.search(left) or _ONE_TAIL.match(text, stop))
    if unit.name in _DIGITS_ONLY and not head[0].isdigit() and len(head) < 2:
        return False
    return not (unit.name == "year" and re.fullmatch(r"(?:19|20)\d\d", head))


_DIGITS_ONLY = frozenset(
    "期 类 国 站 层 道 片 块 段 字 节 部 门 m3 单 班 本 席 校 省 市 对 双 起 m 村".split()
) - {"m", "部", "村"}


def _made(text: str, start: int, stop: int, numeral: Numeral, unit: Unit, *, bare: bool) -> Figure:
    high = None if numeral.high is None else numeral.high * unit.factor
    return Figure(
        start,
        stop,
        float(f"{numeral.value * unit.factor:.12g}"),
        unit.name,
        unit.kind,
        high=high,
        qualifier="over" if numeral.more else "about" if numeral.about else None,
        doubt="no unit is printed; read as CNY" if bare and unit.kind == "money" else None,
    )


def _signed(text: str, figure: Figure) -> Figure:
    """Return the figure with its printed sign: a signed rate is a change, any other keeps its sign."""
    sign = _SIGN.search(text[max(0, figure.start - 2) : figure.start])
    if sign is None:
        return figure
    start = figure.start - 1
    negative = sign.group() != "+"
    if figure.kind in ("percent", "points"):
        rate = re.search(r"(?:利润|毛利|利|收益)率[为是达到约]{0,3}$", text[max(0, start - 8) : start])
        if rate is None:
            return replace(figure, start=start, change="decrease" if negative else "increase")
    return replace(figure, start=start, value=-figure.value if negative else figure.value)
