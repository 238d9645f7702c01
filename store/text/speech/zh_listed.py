"""People of whom a Chinese record tells that they spoke, without their words: 张三、李四等分别发言."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.text.speech.zh_events import SENTENCE, Paragraph
from store.text.speech.zh_mentions import Mention, between

_KINDS = "(?:大会|交流|典型|表态|主题|书面|口头|主旨|专题|重点|经验|总结|自由|即席|讨论|现场|述职|主持){0,2}"
_TURN_WORDS = ("分别", "先后", "依次", "逐一", "相继", "逐个")
_TURNS = f"(?:{'|'.join(_TURN_WORDS)})"
_WORDS = ("发言", *_TURN_WORDS)
_SPOKE = re.compile(
    rf"(?:{_TURNS}|[作做进行]了?)?(?<!的){_KINDS}发言(?![中时人稿材者代提权席环：“])"
    r"|作(?:了)?题为[^，。；]{1,40}的发言(?=[。；])"
    rf"|{_TURNS}(?:上台|登台)?(?:[作做进行发表]{{1,2}}了?)?(?:致辞|致词|汇报|述职|讲话|点评|分享|介绍|交流)(?=[。，；])"
)
_OTHERS = "(?:等[^，。；]{0,14}|，?(?:以及|和)[^。；]{2,60}?(?:负责同志|负责人|代表))?"
_GAP = re.compile(
    rf"{_OTHERS}[，,]?(?:[在于][^，。；]{{1,20}}[上中])?[也还均都]?(?:{_TURNS})?"
    r"(?:(?:就|围绕|结合|从|聚焦|代表|针对)[^。；]{1,80}?)?"
)
"""What may stand between the last of the people and the verb."""
_LISTENS = re.compile("听取|聆听|听了|出席|参加|主持|陪同|到会|就座|对大家")
_LINK = re.compile(r"[ \u3000]?(?:、|，|和|与|及|以及|，以及)?[ \u3000]?")


def who_spoke(paragraph: Paragraph) -> Iterator[Mention]:
    """Yield the people whom a sentence says to have spoken: a list of them, or one behind a post."""
    if not any(word in paragraph.masked for word in _WORDS):
        return
    for sentence in SENTENCE.finditer(paragraph.masked):
        for verb in _SPOKE.finditer(paragraph.masked, *sentence.span()):
            people = between(paragraph.mentions, sentence.start(), verb.start())
            yield from _row(paragraph.masked, people, verb.start())


def _row(masked: str, people: Sequence[Mention], at: int) -> list[Mention]:
    """Return the people in a row in front of the verb at `at`: one of them with a post, or three."""
    row: list[Mention] = []
    for mention in reversed(people):
        gap = _GAP if not row else _LINK
        behind = row[0].start if row else at
        if mention.press or not gap.fullmatch(masked, mention.end, behind):
            break
        if not row and _LISTENS.search(masked, mention.end, at):
            break
        row.insert(0, mention)
    return row if len(row) >= 3 or any(m.role for m in row) else []
