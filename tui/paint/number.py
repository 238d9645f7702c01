"""A metric's value in the words of a language: 2.87e10 CNY is 287 亿元, or 28.7 bn CNY."""

from __future__ import annotations

from store.records import Language, Metric

_ZH_UNITS = {
    "CNY": "元",
    "USD": "美元",
    "EUR": "欧元",
    "GBP": "英镑",
    "JPY": "日元",
    "HKD": "港元",
    "mu": "亩",
    "m2": "平方米",
    "km2": "平方公里",
    "m3": "立方米",
    "ha": "公顷",
    "m": "米",
    "km": "公里",
    "kg": "公斤",
    "tonne": "吨",
    "kWh": "千瓦时",
    "day": "天",
    "workday": "个工作日",
    "month": "个月",
    "year": "年",
    "hour": "小时",
    "minute": "分钟",
    "person": "人",
    "times": "倍",
    "pp": "个百分点",
    "bp": "个基点",
}
_SYMBOLS = frozenset("% pp bp m2 km2 m3 ha mu kg kWh km m CNY USD EUR GBP JPY HKD times".split())
_ZH_SCALES = ((1e8, "亿"), (1e4, "万"))
_EN_SCALES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))
_QUALIFIERS = {"over": ">", "under": "<", "about": "~", "nearly": "~", "at_least": "≥", "at_most": "≤"}
_CHANGES = {"increase": "▲", "decrease": "▼"}


def figure(metric: Metric, language: Language) -> tuple[str, str]:
    """Return the number with its qualifier, and the unit, as the record's language writes them.

    >>> figure(Metric(0, 5, "287亿元", 2.87e10, "CNY"), "zh")
    ('287', '亿元')
    """
    scales = _EN_SCALES if language == "en" else _ZH_SCALES
    largest = max(abs(metric.value), abs(metric.high or 0.0))
    factor, word = next(((f, w) for f, w in scales if largest >= f), (1.0, ""))
    number = _digits(metric.value / factor)
    if metric.high is not None:
        number = f"{number}–{_digits(metric.high / factor)}"
    return _QUALIFIERS.get(metric.qualifier or "", "") + number, _unit(metric, language, word)


def change(metric: Metric) -> str:
    """Return ▲, ▼ or nothing."""
    return _CHANGES.get(metric.change or "", "")


def _unit(metric: Metric, language: Language, scale: str) -> str:
    if language != "en":
        return scale + _ZH_UNITS.get(metric.unit, metric.unit)
    unit = metric.unit if metric.value == 1 and metric.high is None else _plural(metric.unit)
    return f"{scale} {unit}".strip()


def _plural(unit: str) -> str:
    if unit in _SYMBOLS or not unit.isascii() or not unit.isalpha():
        return unit
    if unit == "person":
        return "people"
    if unit.endswith("y") and unit[-2:-1] not in "aeiou":
        return unit[:-1] + "ies"
    return unit + ("es" if unit.endswith(("s", "x", "ch", "sh")) else "s")


def _digits(value: float) -> str:
    if value == int(value) and abs(value) < 1e15:
        return f"{int(value):,}"
    return f"{value:,.4f}".rstrip("0").rstrip(".")
