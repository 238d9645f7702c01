"""Bare names in front of a Chinese verb of speech: they open a clause or follow an organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.text.speech import zh_lists
from store.text.speech.zh_mentions import Mention
from store.text.speech.zh_names import Name, is_ordinary, is_risky, read_name, surname_length, without_blanks
from store.text.speech.zh_posts import HEAD, Role, read_role
from store.text.speech.zh_words import either

LINK = re.compile(r"[ \u3000]?(?:、|和|与|及|以及|與)[ \u3000]?")
_IS_ONE = re.compile(
    rf"是(?:[^，。；：]{{0,20}}的)?(?:一名|一位|一个)[^，。；：]{{0,24}}(?:{either(zh_lists.HEADS)})[，。；]"
    rf"|是[^，。；：]{{0,20}}(?:{either(zh_lists.HEADS)})[，。；](?=[^。]{{0,12}}[他她](?!们))"
    r"|(?:最后|首先|随后)?(?:作了?|做了?|主持|发表|带来|分享了|回顾了|介绍了|汇报了|讲述了|进行了)[^。]{0,50}。(?=[他她])"
)
_WITH_QUOTE = re.compile(r"[^，。：；“、]{1,14}[：:]“")
"""A gesture before words in quotation marks: 张三丰乐了：“."""
_SUMS_UP = re.compile(
    r"(?:对|就)[^，。；：]{1,16}(?:[作做]了?|进行了?)[^，。；：]{0,6}"
    r"(?:总结|讲话|点评|说明|介绍|部署|发言|汇报|解读)"
)
_CLAUSE_START = re.compile(r"(?:^|(?<=[。！？!?；;，,：:”」』\s]))(?=\S)")
SPEAKS = re.compile(
    rf"(?:[，,]?(?:在|于|接受)[^，,。！？“]{{1,40}}?(?:中|时|上|后|期间|采访)[，,]?)?(?:{either(zh_lists.ADVERBS)}){{0,4}}"
    rf"(?:(?:{either(zh_lists.PLAIN)}|{either(zh_lists.MARKED)})(?=[，,：:“。]|$)|(?P<bare>{either(zh_lists.PLAIN)}))"
)
_OPENS_UP = re.compile(
    r"(?:也|又|先|首先)?(?:说|道|讲|甩|亮|打|敞|发|吐)(?:出|开|露)了?[^，。]{0,6}(?:话|喉咙|嗓门|嗓子|话匣子|心声|感慨|心扉)。"
)
"""How somebody begins to talk, in other words than a verb of speech: 说出了心里话."""
_LEAD = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})[会联盟党]|的|大学|学院|中学|小学|医院|公司|集团|研究院|研究所|委员会|办公室|[村镇乡县市区局厅](?!委|长|政府|党)"
)


def before_verbs(masked: str, original: str) -> Iterator[Mention]:
    """Yield bare names that open a clause and speak at once: 张三表示，; 张三、李四均认为，."""
    for clause in _CLAUSE_START.finditer(masked):
        at = clause.end()
        if not surname_length(masked, at):
            continue
        names = _names_in_row(masked, at)
        if not names or is_ordinary(masked, at, names[0].end) or HEAD.search(masked, at, names[-1].end):
            continue
        acts = names[0].end - at == 3 and not is_risky(masked, at)
        acts = acts and bool(_WITH_QUOTE.match(masked, names[0].end) or _SUMS_UP.match(masked, names[0].end))
        if acts or _IS_ONE.match(masked, names[-1].end):
            yield Mention(at, names[0].end, without_blanks(original[at : names[0].end]), at)
            continue
        speaks = SPEAKS.match(masked, names[-1].end)
        if not speaks or (speaks["bare"] and (is_risky(masked, at) or names[0].end - at == 2)):
            continue
        for start, name in zip([at, *(_after_link(masked, n.end) for n in names)], names, strict=False):
            yield Mention(start, name.end, without_blanks(original[start : name.end]), start)


def _names_in_row(masked: str, at: int) -> list[Name]:
    names: list[Name] = []
    name = read_name(masked, at)
    while name is not None and name.rank >= 2 and len(names) < 8:
        names.append(name)
        name = read_name(masked, _after_link(masked, name.end)) if LINK.match(masked, name.end) else None
    return names


def _after_link(masked: str, at: int) -> int:
    link = LINK.match(masked, at)
    return link.end() if link else at


def inside_clauses(masked: str, original: str) -> Iterator[Mention]:
    """Yield bare names behind 的 or the name of an organisation that speak at once: 某大学张三丰说，."""
    for lead in _LEAD.finditer(masked):
        at = lead.end()
        name = read_name(masked, at) if surname_length(masked, at) else None
        if (
            name is None
            or name.rank < 2
            or name.end - at < 3
            or is_risky(masked, at)
            or is_ordinary(masked, at, name.end)
        ):
            continue
        speaks = SPEAKS.match(masked, name.end)
        opens_up = lead[0] == "的" and _OPENS_UP.match(masked, name.end)
        labels = len(masked) < 40 and masked[name.end :] in ("：", ":")
        if name.rank < 3 and not labels:
            continue
        if not (opens_up or labels) and (not speaks or (speaks["bare"] and lead[0] not in "会联盟党")):
            continue
        role = None if lead[0] == "的" else read_role(masked, original, at, at)
        start = role.start if role else at
        place = Role("", role.post, start) if role and role.affiliation is None else role
        yield Mention(start, name.end, without_blanks(original[at : name.end]), at, place)
