"""Search fields whose values are a closed list: what is meant by a value, and by one that is none."""

from __future__ import annotations

from difflib import get_close_matches

VALUES: dict[str, dict[str, tuple[str, ...]]] = {
    "kind": {
        "direct": ("direct", "直接引语", "直接"),
        "reported": ("reported", "转述", "间接"),
        "narration": ("narration", "叙述"),
        "boilerplate": ("boilerplate", "套话"),
    },
    "role": {
        "target": ("target", "目标", "计划"),
        "result": ("result", "完成", "结果"),
        "comparison": ("comparison", "对比", "基数", "compared"),
    },
    "change": {
        "increase": ("increase", "增长", "上升", "rise", "up"),
        "decrease": ("decrease", "下降", "减少", "fall", "down"),
    },
    "lang": {
        "zh": ("zh", "中文", "chinese"),
        "en": ("en", "英文", "english"),
        "mixed": ("mixed", "中英混合"),
    },
}
"""For each field its values, each with its words: of these the first two, in either language, are told."""


def value(name: str, typed: str) -> str | None:
    """Return the value of a field that `typed` names, whole or by its only beginning; None where none is.

    >>> value("role", "目标"), value("role", "Tar"), value("role", "nonsense")
    ('target', 'target', None)
    """
    low = typed.casefold()
    named = {word: one for one, words in VALUES[name].items() for word in words}
    begun = {one for word, one in named.items() if word.startswith(low)}
    return named.get(low) or (begun.pop() if len(begun) == 1 else None)


def told(name: str, *, chinese: bool) -> tuple[str, ...]:
    """Return the values of a field as a person of either language types them.

    >>> told("role", chinese=False)
    ('target', 'result', 'comparison')
    """
    return tuple(words[chinese and words[0] != words[1]] for words in VALUES[name].values())


def nearest(name: str, typed: str) -> str | None:
    """Return the word nearest to one that names no value, None where none is near.

    >>> nearest("role", "targte"), nearest("role", "nonsense")
    ('target', None)
    """
    words = [word for named in VALUES[name].values() for word in named]
    return next(iter(get_close_matches(typed.casefold(), words, 1, 0.5)), None)
