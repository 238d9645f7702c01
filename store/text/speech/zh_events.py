"""Clauses that say whose words come: 某县县委书记张三在会上强调，."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from store.text.speech import zh_lists
from store.text.speech.zh_mentions import Mention, between
from store.text.speech.zh_quotes import Quote, first_at
from store.text.speech.zh_subjects import Subject, subject_before
from store.text.speech.zh_words import ASIDE, either

SENTENCE = re.compile(r"[^。！？!?…]+(?:[。！？!?…]+[”」』\"’）)]*|$)|[。！？!?…]+[”」』\"’）)]*")
_CUE = re.compile(rf"(?P<plain>{either(zh_lists.PLAIN)})|(?P<marked>{either(zh_lists.MARKED)})")
_DELIMITER = re.compile(r"[ \u3000]{0,9}(?:[，,：:][ \u3000]{0,9}|(?=“))")
_STOP = re.compile(r"[ \u3000]{0,9}[。！!]?[ \u3000]{0,9}$")
_ACT = re.compile(f"(?:{either(zh_lists.ACTS)})")
_TITLED = re.compile(
    rf"(?:提出|提交|作|做|发布|带来)了?《{ASIDE}*》(?:的)?(?:提案|建议|议案|报告|发言|演讲)?[，,]"
    r"(?!含金量|赢得|引起|引发|获得|受到|内容|全场|现场|博得|深受|广受)"
    rf"(?:(?:{either(zh_lists.ADVERBS)})*(?:指出|强调|认为|表示|提出)[，,]?)?"
)
_STUDY = re.compile(
    rf"在《{ASIDE}*》中[，,]?[^，。：；“]{{0,6}}?(?:剖析|分析|阐述|阐释|论述|梳理|总结|说明|介绍)了"
)
_URGES = frozenset("要求 鼓励 勉励 号召 叮嘱 嘱咐 倡导 寄语".split())
"""Verbs that need no mark before the words where a person is named in front: 张三要求各部门尽快落实."""
_GROUPS = frozenset(["body", "collective", "unnamed"])
_ACT_ONLY = frozenset(
    "致辞 致词 汇报 报告 通报 介绍 点评 分享 交流 解读 总结 表态 发言 部署 阐述 回答 提问 宣布".split()
)
_TOPIC = re.compile(
    r"(?:并|还|简要|详细|重点|分别|首先|系统|全面|充分){0,2}"
    r"(?:介绍|阐述|阐明|回顾|分析|说明|讲述|总结|汇报|通报|展望|梳理|解读|分享|表达|肯定|代表)了?[^，。：“]{2,40}。"
)
"""What somebody spoke of, without the words: 致辞，阐述了论坛的意义。."""
_OFFERS = re.compile("提出(?=要(?!求|点)|应(?!对)|必须|进一步)")
"""提出 in front of what should be done, without a mark."""
_TOLD_OF = re.compile(r"(?:道|说|讲)出了?")
"""What goes on to tell of the words: 有话直说，道出了难处."""
_FIRST = r"一是|第一|首先|一要|其一|要|一方面|（一）|一、"
_POINTS = re.compile(
    r"(?:提出|讲到|讲|谈到|谈|提到|提|分享|发表|强调|交流|明确|说到|说|报出|列出|列举|介绍|梳理|总结|回顾|概括|抛出|给出|归纳)了?"
    r"[^，。：；“]{0,16}(?:点|条|个|项|方面|件|组|种|句|串|层|步)[^，。：；“]{0,10}"
    rf"(?:[：:]|[，,](?={_FIRST})|(?P<stop>。)$)"
)
_ENUMERATES = re.compile(rf"[ \u3000]{{0,9}}(?:{_FIRST})")
_NO_SPEECH = frozenset(zh_lists.NO_SPEECH.split())
_NOUN = re.compile(
    r"要求|建议|希望|评价|承诺|部署|分析|总结|交流|报告|回应|期待|倡议|汇报|介绍|主张|提醒|通报|预测|判断|点评|解答|答复|建言|指教|回顾|梳理|展望|阐述|解读"
)
_NOUN_BEFORE = frozenset("取听了的着项点个条出些种作做和与及新席案、")
_OBJECT = re.compile(r"(?:进行|作|做|开展|给予|提供|听取|带来|发布|发表)了?[^，。：；“]{0,28}$")
"""What makes the verb behind it a noun: 进行了全面总结."""
_OPENS = re.compile(
    r".?[，,](?:指出|强调|表示|认为|希望|建议|呼吁|相信|期待|期望|期盼|主张|提醒)[^：:“]{4}|[，,][并也还](?:指出|强调|表示|认为|希望|建议|呼吁|相信|期待|主张|提醒)[^：:“]{4}"
)
_DEMAND = re.compile(r"要求|部署|建议|报告")
_MEASURED_BY = re.compile(r"(?:结合|围绕|根据|按照|对照|依据|聚焦|针对)[^，。：；“]{0,32}$")
"""What makes a demand behind it the measure of something: 结合新形势要求，."""
_LED = re.compile(rf"[，,](?:{either(zh_lists.ADVERBS)}){{1,2}}$")
_LEADS = re.compile(
    r"(?:(?:主持|讲话|发言|致辞|肯定|回顾|分析|总结|部署|点评|出席|参加|传达|宣读|通报|介绍)[^。：“]{0,60})[，,；;][并还也]?$"
)
"""What the subject does before a demand in the same sentence: 张三主持会议，要求各部门尽快落实."""
_MEETS = re.compile(r"在[^，。；“]{1,60}[会式坛谈班动场礼典课台论]上$")
"""Where somebody speaks, in front of 说: 在开班仪式上说."""
_COLON = re.compile(r"[：:](?=[ \u3000]{0,9}\S)")
_GESTURE = re.compile(f"(?:{either(zh_lists.GESTURES)}|{either(zh_lists.PLAIN)}|{either(zh_lists.MARKED)})")


@dataclass(frozen=True, slots=True)
class Event:
    """An attribution: the subject, where its clause starts, and where the words begin that follow it.

    `after` is False when the clause closes what stands before it: “…。”张三说。
    """

    subject: Subject
    start: int
    content: int
    after: bool = True
    weak: str = ""
    """Why this is less sure than a verb of speech, in words."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as it is read: the original, the masked copy, its spoken quotations and its people."""

    start: int
    original: str
    masked: str
    quotes: tuple[Quote, ...]
    mentions: tuple[Mention, ...]


def events(paragraph: Paragraph) -> list[Event]:
    """Return the attributions of the paragraph in order."""
    found: list[Event] = []
    for sentence in SENTENCE.finditer(paragraph.masked):
        found += _in_sentence(paragraph, sentence.start(), sentence.end())
    labels = [e for e in found if _is_label(paragraph, e)]
    return labels if labels and labels[0] is found[0] else found


def _is_label(paragraph: Paragraph, event: Event) -> bool:
    """Tell whether a bare name with a colon opens the sentence: what follows is all his to the next one."""
    people = event.subject.people
    at = people[0].end if len(people) == 1 else len(paragraph.masked)
    colon = paragraph.masked[at : at + 1] in ("：", ":") and event.content <= at + 2
    return colon and not paragraph.masked[event.start : people[0].start].strip(" \u3000")


def _in_sentence(paragraph: Paragraph, start: int, end: int) -> Iterator[Event]:
    """Yield the attributions of one sentence; each is sought behind the content of the one before."""
    floor = start
    for at, content, adjacent in _candidates(paragraph, start, end):
        if at < floor:
            continue
        subject = subject_before(paragraph.masked, paragraph.mentions, floor, at, adjacent=adjacent)
        if subject is None or (floor > start and not subject.strong):
            continue
        if floor > start and subject.kind == "pronoun" and subject.start == floor:
            continue
        if adjacent and subject.kind in _GROUPS and paragraph.masked[at : at + 2] in _URGES:
            continue
        begin = _clause_start(paragraph, start, floor, subject)
        closing = (
            content <= end
            and not _opens_points(paragraph.masked, at, content)
            and bool(_STOP.match(paragraph.masked[content:end]))
        )
        if closing and not _quote_ends(paragraph.quotes, begin, paragraph.masked):
            continue
        yield Event(subject, begin, content if not closing else end, after=not closing)
        floor = content


def _opens_points(masked: str, at: int, content: int) -> bool:
    """Tell whether the clause announces an enumeration that follows as sentences of its own."""
    points = _POINTS.match(masked, at, content)
    return bool(points and points["stop"])


def _candidates(paragraph: Paragraph, start: int, end: int) -> list[tuple[int, int, bool]]:
    """Return (where the clause ends, where content starts, whether the subject must touch the verb)."""
    masked = paragraph.masked
    found = [(m.start(), m.end(), False) for p in (_TITLED, _STUDY) for m in p.finditer(masked, start, end)]
    found += [
        (m.start(), m.end(), False)
        for m in _POINTS.finditer(masked, start, end)
        if not m["stop"] or _ENUMERATES.match(masked, end)
    ]
    for cue in _CUE.finditer(masked, start, end):
        if _is_noun(masked, cue.start(), start) or _is_other_word(paragraph, cue.start()):
            continue
        delimiter = _DELIMITER.match(masked, cue.end(), end)
        if delimiter and _next_acts(paragraph, cue, delimiter):
            continue
        if delimiter:
            found.append((cue.start(), delimiter.end(), False))
        elif _STOP.match(masked[cue.end() : end]):
            found.append((cue.start(), cue.end(), False))
        elif cue["plain"] and not _doubled(masked, cue.end(), end) and not _ACT.match(masked, cue.end()):
            opens = bool(
                _OPENS.match(masked, max(start, cue.start() - 2), end)
                or _LED.search(masked, max(start, cue.start() - 8), cue.start())
            )
            found.append((cue.start(), cue.end(), not opens))
        elif cue[0] in _URGES and not _ACT.match(masked, cue.end()) and end - cue.end() > 8:
            found.append((cue.start(), cue.end(), not _LEADS.search(masked, start, cue.start())))
    found += [(m.start(), m.end(), True) for m in _OFFERS.finditer(masked, start, end)]
    found += _colons(masked, start, end)
    found += _labels(paragraph, start, end)
    found += [
        (q.open, q.open, False)
        for q in paragraph.quotes[first_at(paragraph.quotes, start + 1) : first_at(paragraph.quotes, end)]
        if masked[q.open - 1] in "，," and _ends_inside(paragraph, q)
    ]
    return sorted(found, key=lambda f: (f[0], f[1]))


def _is_other_word(paragraph: Paragraph, at: int) -> bool:
    """Tell whether the verb at `at` ends another word, as 谈 in 座谈; 学 may close a name before 说."""
    word = paragraph.masked[at - 1 : at + 1]
    if word not in _NO_SPEECH or (word == "上说" and _MEETS.search(paragraph.masked, max(0, at - 80), at)):
        return False
    return word != "学说" or all(m.end != at for m in between(paragraph.mentions, max(0, at - 40), at))


def _next_acts(paragraph: Paragraph, cue: re.Match[str], delimiter: re.Match[str]) -> bool:
    """Tell whether the verb only names an act and the next person follows: 张三致辞，市长李四主持."""
    if delimiter[0].strip() in "，," and _TOLD_OF.match(paragraph.masked, delimiter.end()):
        return True
    if cue[0] not in _ACT_ONLY or delimiter[0].strip() not in "，,":
        return False
    if _TOPIC.match(paragraph.masked, delimiter.end()):
        return True
    following = between(paragraph.mentions, delimiter.end(), delimiter.end() + 60)
    return bool(following) and following[0].start == delimiter.end()


def _is_noun(masked: str, at: int, start: int) -> bool:
    """Tell whether the verb at `at` stands as a noun: 提出了要求, 有关建议."""
    if at <= start:
        return False
    if masked[at + 2 : at + 3] == "、":
        return True
    if not _NOUN.match(masked, at):
        return False
    if _DEMAND.match(masked, at) and _MEASURED_BY.search(masked, max(start, at - 40), at):
        return True
    if masked[at - 2 : at] == "工作":
        return False
    return masked[at - 1] in _NOUN_BEFORE or bool(_OBJECT.search(masked, max(start, at - 34), at))


def _doubled(masked: str, at: int, end: int) -> bool:
    """Tell whether a second verb of speech follows and carries the mark: 强调指出，."""
    second = _CUE.match(masked, at, end)
    return bool(
        second and (_DELIMITER.match(masked, second.end(), end) or _STOP.match(masked[second.end() : end]))
    )


def _labels(paragraph: Paragraph, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Yield the colon after a person with a post who opens the sentence: 张三（某县县长）：."""
    for mention in between(paragraph.mentions, start, end)[:1]:
        at = mention.end
        opens = not paragraph.masked[start : mention.start].strip(" \u3000")
        known = mention.role or (mention.sure and mention.start == 0)
        labelled = opens and known and at < end and paragraph.masked[at] in "：:"
        if labelled and len(paragraph.masked) - at > 12 and paragraph.masked[-1] in "。！？!?…”":
            yield at, at + 1, False


def _colons(masked: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    for colon in _COLON.finditer(masked, start, end):
        clause = masked[max(start, colon.start() - 60) : colon.start()]
        if masked[colon.end() : colon.end() + 2].lstrip().startswith("“") or _GESTURE.search(clause):
            yield colon.start(), colon.end(), False


def _ends_inside(paragraph: Paragraph, quote: Quote) -> bool:
    return not quote.closed or paragraph.original[quote.close - 1] in "。！？!?…"


def _clause_start(paragraph: Paragraph, start: int, floor: int, subject: Subject) -> int:
    """Return where narration begins: the sentence, unless earlier content or a quotation stands in it."""
    if floor > start:
        item = paragraph.masked.rfind("；", floor, subject.start) + 1
        return item if item and subject.start - item < 60 else subject.start
    last = first_at(paragraph.quotes, subject.start) - 1
    if last < 0 or paragraph.quotes[last].open < start:
        return start
    return paragraph.quotes[last].after


def _quote_ends(quotes: Sequence[Quote], at: int, masked: str) -> bool:
    last = first_at(quotes, at) - 1
    if last < 0 or quotes[last].after > at or at - quotes[last].after > 40:
        return False
    return not masked[quotes[last].after : at].strip(" \u3000，,")
