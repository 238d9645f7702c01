"""Sentences that announce somebody's words without a verb of speech: 张三介绍了做法。三年来，."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from store.text.speech import zh_lists
from store.text.speech.zh_events import SENTENCE, Event, Paragraph
from store.text.speech.zh_mentions import Mention, between
from store.text.speech.zh_quotes import first_at
from store.text.speech.zh_subjects import Subject, subject_before
from store.text.speech.zh_words import either

_STANCE = (
    r"(?:不|并不|不完全|不太|完全|十分|非常|很|也|同样|当即|明确|坚决|强烈|举双手){0,3}"
    r"(?:表示)?(?:同意|赞成|赞同|支持|反对|认同|认可)(?:[^。，：；“]{0,24}(?:看法|观点|意见|想法|说法|提议|建议|主张|做法|判断))?"
)
_IDIOM = (
    r"开门见山|快人快语|直言不讳|毫不讳言|直截了当|现身说法|深有感触|深有体会|深有同感|感触很深|感同身受|感慨良多"
    r"|有话要说|话锋一转|接过(?:了)?(?:话题|话茬|话头|话筒)|打开了话匣子|没有回避[^。，]{0,10}|也有同感|持[^。，：“]{1,8}态度"
    r"|(?:说)?话?直来直去"
)
_TOLD = (
    r"(?:报告|反映|展示|介绍|汇报|通报|说明|解读|讲述|分享|回顾|剖析|分析|阐述|梳理|总结|点评|解释|描述|谈|讲|谈到|回忆|列举|交流|道出|说出|吐露|提出|给出|发表|摆出|抛出|回答|回应)了"
    r"[^。“]{1,40}"
)
_ABOUT = (
    r"(?:对|就|围绕|针对|结合|从|用)[^。“]{1,40}"
    r"(?:说明|解读|介绍|分析|回应|点评|解释|阐述|汇报|通报|解答|要求|看法|意见|建议|体会|发言|回答|部署)"
)
_SPOKE = r"(?:作|做)了?[^。，“]{0,10}(?:发言|表态|汇报|说明|介绍|解读|点评|回应|分享|自我批评|检讨|自我剖析)"
_VIEW = (
    r"的(?:看法|观点|想法|意见|答案|体会|感受|建议)(?:却|则|也|与[^。，“]{1,12})?"
    r"[^。，“]{0,3}(?:不同|相反|一致|相同|类似)"
)
_STOOD = r"(?:第一个|第二个|首个|首先|率先|接着|随后|最后)(?:登台|上台|发言|发了言|登场|开口|亮相)"
_WISHED = (
    r"祝贺[^。，“]{2,24}|(?:对|就)[^。，“]{1,24}表示(?:十分|非常|很|极为)?"
    r"(?:乐观|谨慎|担忧|担心|忧虑|认同|不解|质疑|怀疑|不满|失望|期待|理解)"
)
_FULL_STOP = re.compile(
    rf"[^。“]{{0,24}}?(?:{_STANCE}|{_IDIOM}|{_TOLD}|{_ABOUT}|{_SPOKE}|{_VIEW}|{_STOOD}|{_WISHED})[。！]$"
)
_POINTS_FOLLOW = re.compile(
    r"[^。“]{0,60}?(?:作|做|提|讲|谈|发表|进行|带来)(?:出了?|了)?[^。“]{0,20}"
    r"(?:指示|讲话|要求|部署|总结|发言|报告|意见|点评|安排|希望|建议|说明)。$"
)
_POINT = re.compile(
    r"[ \u3000]{0,9}(?:一是|一要|第一|其一|首先(?![，,][^，。]{0,4}(?:他|她|董事长|书记|长))|（一）|一、)"
)
"""What opens an enumeration: the words of whoever the sentence before says to have spoken."""
_COMMA = re.compile(rf"[^。，“]{{0,12}}?(?:{_STANCE}|{_IDIOM}|{_VIEW})[，,](?=[^“]{{6}})")

_NARRATES = re.compile(
    rf"[ \u3000]{{0,9}}(?:{either(zh_lists.NARRATOR)}|会议|大会|论坛|活动|代表们|委员们"
    r"|在?(?:分别|认真|仔细|现场)?听取|在[^，。；“]{2,40}?(?:后|之后|基础上|的同时)[，,]"
    r"|大家|与会|两人|两位|双方|"
    r"全体|现场|台下|记者|此次|本次|该|这是|据|随后|会场|整个|掌声|话音|听证会|座谈会|研讨会|来自|其他|还有|最后，)"
)
_OPENS_NEXT = re.compile(
    r"(?:在[^，。：“]{1,12}[中上时]|最后|随后|接着|还|也|又|再次){0,2}"
    r"(?:说|表示|指出|强调|认为|谈到|介绍说?|坦言|建议|提出|要求|回答(?:说|道)?|表达了[^，。：“]{2,10})[：:]\s{0,4}$"
)
_LABEL_END = re.compile(r"[ \u3000]{0,2}[：:]\s{0,4}")
_AFTER_MEETING = re.compile(r"会后(?:要|必须|立即|马上|[一二三两]?[天周日]|[一二三两]个?[天周月])")
"""会后 inside what somebody demands, where the narrator would go on with an event."""
_ANNOUNCED = "the sentence before announces the words, without a verb of speech"
_WEAK = frozenset(["body", "collective", "unnamed"])


def label(paragraph: Paragraph) -> Mention | None:
    """Return the person who is all of a paragraph but its colon: a label with a line of its own."""
    last = paragraph.mentions[-1] if paragraph.mentions else None
    if last is None or last.press or last.start or not _LABEL_END.fullmatch(paragraph.masked, last.end):
        return None
    return last


def opens_next(paragraph: Paragraph) -> Subject | None:
    """Return the person whose words the next paragraph holds: 张三说： with nothing behind it."""
    masked = paragraph.masked
    verb = _OPENS_NEXT.search(masked, max(0, len(masked) - 24))
    if verb is None:
        return None
    subject = subject_before(masked, paragraph.mentions, 0, verb.start())
    return subject if subject is not None and subject.kind == "person" else None


def with_announced(paragraph: Paragraph, found: Sequence[Event]) -> list[Event]:
    """Return `found` and an attribution for each sentence that announces what its person says next."""
    extra: list[Event] = []
    covered: list[tuple[int, int]] = []
    strong = [e.start for e in found if e.subject.kind not in _WEAK]
    for sentence in SENTENCE.finditer(paragraph.masked):
        start, end = sentence.span()
        if _any_in(strong, start, end):
            continue
        event = _announces(paragraph, start, end, strong)
        if event is not None:
            extra.append(event)
            covered.append((start, end))
    kept = [e for e in found if e.subject.kind not in _WEAK or not _inside(covered, e.start)]
    return sorted([*kept, *extra], key=lambda e: e.start)


def _announces(paragraph: Paragraph, start: int, end: int, strong: Sequence[int]) -> Event | None:
    subject = _opening_person(paragraph, start, end)
    if subject is None:
        return None
    behind = subject.people[-1].end
    comma = _COMMA.match(paragraph.masked, behind, end)
    if comma and end - comma.end() >= 6:
        return Event(subject, _from(paragraph, start, subject), comma.end(), weak=_ANNOUNCED)
    lists = _POINT.match(paragraph.masked, end) and _POINTS_FOLLOW.match(paragraph.masked, behind, end)
    if (lists or _FULL_STOP.match(paragraph.masked, behind, end)) and _goes_on(paragraph, end, strong):
        return Event(subject, _from(paragraph, start, subject), end, weak=_ANNOUNCED)
    return None


def _opening_person(paragraph: Paragraph, start: int, end: int) -> Subject | None:
    """Return the one person who opens the sentence, or who is named first in it behind a post."""
    people = [m for m in between(paragraph.mentions, start, end) if not m.press]
    if not people:
        return None
    subject = subject_before(paragraph.masked, paragraph.mentions, start, people[0].end)
    if subject is None or subject.kind != "person" or len(subject.people) != 1 or not subject.strong:
        return None
    nearest = paragraph.masked[max(start, subject.start - 12) : subject.start]
    return None if nearest.rstrip(" \u3000").endswith(("、", "和", "由")) else subject


def _goes_on(paragraph: Paragraph, at: int, strong: Sequence[int]) -> bool:
    """Tell whether what follows at `at` in the paragraph can be the words announced."""
    masked = paragraph.masked
    while at < len(masked) and masked[at] in " \u3000”":
        at += 1
    following = SENTENCE.match(masked, at)
    if _AFTER_MEETING.match(masked, at):
        return True
    if following is None or len(masked) - at < 8 or _NARRATES.match(masked, at):
        return False
    if _any_in(strong, at, following.end()):
        return False
    named = between(paragraph.mentions, at, at + 40)
    opens = bool(named) and min(named[0].start, named[0].name_start) <= at + 2
    his = masked[at] in "他她" and masked[at + 1] != "们"
    return not opens and not his and masked[at] not in "（("


def _from(paragraph: Paragraph, start: int, subject: Subject) -> int:
    """Return where narration begins: behind a quotation that stands in the sentence, else its start."""
    last = first_at(paragraph.quotes, subject.start) - 1
    if last < 0 or paragraph.quotes[last].open < start:
        return start
    return paragraph.quotes[last].after


def _any_in(places: Sequence[int], start: int, end: int) -> bool:
    number = bisect_left(places, start)
    return number < len(places) and places[number] < end


def _inside(spans: Sequence[tuple[int, int]], at: int) -> bool:
    number = bisect_left(spans, at, key=lambda s: s[1])
    return number < len(spans) and spans[number][0] <= at < spans[number][1]
