"""A query in plain words, in English and in Chinese: how it was read, and what is wrong with it."""

from __future__ import annotations

from typing import Literal

from store.text import fields
from store.text.terms import Both, Either, Field, Figure, Near, Node, Pattern, Without, Words

Tongue = Literal["en", "zh"]

_WORDS: dict[str, tuple[str, str]] = {
    "words": ('"{}"', "“{}”"),
    "exactly": ('exactly "{}"', "原样的“{}”"),
    "near": ("{} within {} words of {}", "{}，相隔不超过 {} 词处有{}"),
    "pattern": ("pattern /{}/", "正则 /{}/"),
    "and": (" and ", " 且 "),
    "or": (" or ", " 或 "),
    "not": ("not {}", "不含{}"),
    "not-so": ("not {}", "不是{}"),
    "brackets": ("({})", "（{}）"),
    "dated": ("dated {} to {}", "日期 {} 至 {}"),
    "speaker": ("speaker {}", "发言人 {}"),
    "post": ("post {}", "职务 {}"),
    "place": ("place {}", "地点 {}"),
    "record": ("record {}", "记录 {}"),
    "tag": ("tag {}", "标签 {}"),
    "kind": ("kind {}", "类型 {}"),
    "lang": ("lang {}", "语言 {}"),
    "figure": ("a figure", "数字"),
    "increase": ("a rise", "增长"),
    "decrease": ("a fall", "下降"),
    "target": ("a target", "目标值"),
    "result": ("a result", "完成值"),
    "comparison": ("a comparison", "比较值"),
    "of": ("{what} of {measure}", "{measure}的{what}"),
    "in": ("in {}", "单位 {}"),
    "sound": ("{} by its sound", "{} 按读音"),
    "sounds": ("{} ({})", "{}（{}）"),
    "plain": ("read as plain words: {}", "按普通词搜索：{}"),
    "closed": ("a bracket is closed that was not opened", "多了一个右括号"),
    "open": ("a bracket is not closed", "括号没有闭合"),
    "deep": ("brackets stand too deep", "括号套得太深"),
    "sides": ("{} needs a word on each side", "{} 两边都要有词"),
    "between": ("NEAR stands between two words or phrases", "NEAR 两边应当是词或引号里的短语"),
    "value": ("{} has no value that can be read", "{} 里没有读得懂的数值"),
    "no-value": ("{} is searched as words: {} is one of {}{}", "{} 按普通词搜索：{} 只能是{}{}"),
    "no-date": (
        "{} is searched as words: a date is written 2022, 2022-07, 2022-07-28 or 2022..2024",
        "{} 按普通词搜索：日期写作 2022、2022-07、2022-07-28 或 2022..2024",
    ),
    "no-field": (
        "{} is searched as words: there is no field {}; {}?",
        "{} 按普通词搜索：没有字段 {}，是不是 {}？",
    ),
    "listing": (", ", "、"),
    "meant": ("; {}?", "；是不是 {}？"),
    "faulty": ("the pattern {} is faulty", "正则 {} 有误"),
    "nothing": ("there is no word in it to look for", "里面没有可以搜索的词"),
    "long": ("only the first {:,} characters are read", "只读取前 {:,} 个字符"),
    "many": ("only the first {} words are read", "只读取前 {} 个词"),
    "stopped": ("not all was looked at yet: there may be more", "还没有全部查完，可能还有"),
    "passed-over": (
        "the pattern took too long over some passages, which were left out",
        "正则在有些段落上用时太长，这些段落已跳过",
    ),
}
_VALUES_ZH = {
    "direct": "直接引语",
    "reported": "转述",
    "narration": "叙述",
    "boilerplate": "套话",
    "zh": "中文",
    "en": "英文",
    "mixed": "中英混合",
}


def say(name: str, tongue: Tongue, *values: object, **named: object) -> str:
    """Return a sentence of the list above."""
    return _WORDS[name][tongue == "zh"].format(*values, **named)


def described(node: Node | None, tongue: Tongue = "en") -> str:
    """Say in plain words how a query was understood."""
    match node:
        case None:
            return ""
        case Words(text, whole):
            return say("exactly" if whole else "words", tongue, text)
        case Near(left, right, distance):
            return say("near", tongue, described(left, tongue), distance, described(right, tongue))
        case Pattern(source):
            return say("pattern", tongue, source)
        case Both(parts):
            return say("and", tongue).join(_within(part, Either, tongue) for part in parts)
        case Either(parts):
            return say("or", tongue).join(_within(part, Both, tongue) for part in parts)
        case Without(part):
            told = _within(part, Both | Either, tongue)
            return say("not-so" if isinstance(part, Field | Figure) else "not", tongue, told)
        case Field(name, value):
            return _field(name, value, tongue)
        case Figure():
            return _figure(node, tongue)


def _within(part: Node, loose: object, tongue: Tongue) -> str:
    """Return a part in brackets where it would else run into what stands beside it."""
    told = described(part, tongue)
    return say("brackets", tongue, told) if isinstance(part, loose) else told  # type: ignore[arg-type]


def _field(name: str, value: str, tongue: Tongue) -> str:
    if name == "date":
        return say("dated", tongue, *fields.bounds(value))
    return say(
        name, tongue, _VALUES_ZH.get(value, value) if tongue == "zh" and name in ("kind", "lang") else value
    )


def _figure(figure: Figure, tongue: Tongue) -> str:
    what = say(figure.role or figure.change or "figure", tongue)
    parts = [say("of", tongue, what=what, measure=figure.measure) if figure.measure else what]
    if figure.sign:
        parts.append(f"{figure.sign} {figure.value:,.12g}")
    if figure.unit:
        parts.append(figure.unit if figure.sign else say("in", tongue, figure.unit))
    return " ".join(parts)
