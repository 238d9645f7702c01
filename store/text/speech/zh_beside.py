"""Quotations without a verb of speech that stand beside a sentence about a person."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from store.text.speech.zh_events import SENTENCE, Event, Paragraph
from store.text.speech.zh_mentions import Mention, between
from store.text.speech.zh_quotes import Quote
from store.text.speech.zh_subjects import Subject

_VOICE = re.compile(
    r"(?:的|这番|这一番|这席)(?:一番|一席|一句|这番)?(?:发言|话|讲话|主持词|开场白|致辞|点评|提议|心声|声音|感慨|呼吁|回答|讲述|分享|感言|感想|心愿|肺腑之言|说法)"
)
_TALK = re.compile(
    r"话匣子|苦水|开口|开了腔|抛出|道出|说出|喊出|竖起|笑[着了]?|激动|点赞|感慨|感叹|兴奋|感触|自豪|赞不绝口|有感而发|开场白|叫到一起|一肚子|抢着|拍板|站[了起]|举起手|提问|发问|诉苦|抱怨|叫苦|话音|打断|嗓门|回答|说得|话不多|第一个|率先|抢先|一语|道破|点题|接过了?话[茬题头筒]|有着?[相同类]"
    r"|在(?:致辞|致词|发言|讲话|总结|交流|座谈|接受[^，。]{0,14}(?:采访|专访))(?:中|时)|接受[^，。]{0,14}(?:采访|专访)|受访"
)
_TOPIC = re.compile(r"(?:今年|此次|这次|带来)?的(?:提案|议案|建议|话题|关注点|想法|观点|看法)")
_THANKS = re.compile(
    r"[向对][^。“]{2,80}?(?:表示|致以|表达)了?[^，。“]{0,6}(?:感谢|谢意|欢迎|祝贺|慰问|敬意|肯定)"
)
"""What somebody does with the words before it: “…。”张三向大家的支持表示感谢."""
_LISTENS = re.compile(r"[^。“]{0,12}(?:听|点头|鼓掌|回应|接过|问|采访|看到|看着|走|来到|参加|出席|主持)")
"""What people do who have heard the words before, or are elsewhere."""
_GAP = " \u3000，,"
_BESIDE = "stands beside a sentence about this person, without a verb of speech"


def with_quotes_beside(paragraph: Paragraph, found: Sequence[Event]) -> list[Event]:
    """Return `found` and an attribution for each quotation beside a sentence that opens with a person.

    Before it: 张三种了三十年茶。“今年的价钱最好。” Behind it only where he is the next to speak:
    “种茶要用心。”张三常年住在山里。他说，.
    """
    if not paragraph.quotes:
        return list(found)
    opening = _opening_people(paragraph, found)
    starts = [e.start for e in found]
    spoken_from = min((e.content for e in found if e.after), default=len(paragraph.masked) + 1)
    extra: list[Event] = []
    for quote in paragraph.quotes:
        if quote.open >= spoken_from or _touches_one(paragraph, quote.after, starts):
            continue
        event = _before(paragraph, quote, opening) or _behind(paragraph, quote, found, starts)
        if event is not None:
            extra.append(event)
    if not found and not extra:
        extra += _closing(paragraph)
    return sorted([*found, *extra], key=lambda e: e.start)


def _closing(paragraph: Paragraph) -> list[Event]:
    """Return the attribution of the quotation that closes a paragraph about one person behind a post."""
    last = paragraph.quotes[-1]
    people = {m.name: m for m in reversed(paragraph.mentions) if not m.press}
    if len(people) != 1 or paragraph.masked[last.after :].strip() or not _is_sentence(paragraph, last):
        return []
    (mention,) = people.values()
    first = SENTENCE.match(paragraph.masked)
    opens = first is not None and mention.end <= first.end() < last.open and mention.role is not None
    if not opens or paragraph.masked[last.open - 1] not in "。！？" or len(paragraph.quotes) > 1:
        return []
    return [Event(_subject(mention), mention.start, last.open, weak=_BESIDE)]


def _before(paragraph: Paragraph, quote: Quote, opening: Sequence[tuple[int, int, Mention]]) -> Event | None:
    """Return the attribution to the person who opens the sentence before the quotation."""
    at = bisect_right(opening, quote.open, key=lambda o: o[1]) - 1
    if at < 0 or not _touch(paragraph, opening[at][1], quote.open) or not _is_sentence(paragraph, quote):
        return None
    mention = opening[at][2]
    return Event(_subject(mention), mention.start, quote.open, weak=_BESIDE)


def _behind(
    paragraph: Paragraph, quote: Quote, found: Sequence[Event], starts: Sequence[int]
) -> Event | None:
    """Return the attribution to the person of the sentence behind it who speaks next, or is said to talk."""
    sentence = SENTENCE.match(paragraph.masked, quote.after)
    if not sentence or _holds_one(sentence.start(), sentence.end(), starts):
        return None
    inside = [m for m in between(paragraph.mentions, quote.after, sentence.end()) if not m.press]
    end = sentence.end()
    spoken = next((m for m in inside if _VOICE.match(paragraph.masked, m.end)), None)
    if spoken is None and inside and _speaks_next(inside[0], found[bisect_left(starts, end) :][:1]):
        spoken = inside[0]
    if spoken is None and inside and inside[0].start == quote.after:
        spoken = inside[0] if _THANKS.match(paragraph.masked, inside[0].end, end) else None
    if spoken is None and inside and _talks(paragraph.masked, inside[0], end):
        spoken = inside[0]
    if spoken is None and inside and _heads(paragraph, quote, inside[0]):
        spoken = inside[0]
    return Event(_subject(spoken), quote.after, end, after=False, weak=_BESIDE) if spoken else None


def _heads(paragraph: Paragraph, quote: Quote, mention: Mention) -> bool:
    """Tell whether the quotation opens the paragraph and what follows goes with the person who brings it."""
    if not paragraph.masked[: quote.open].strip(_GAP) and mention.start == quote.after:
        cited = _LISTENS.match(paragraph.masked, mention.end) or _subject(mention).leader
        return mention.role is not None and not cited and _is_sentence(paragraph, quote)
    alone = len(paragraph.masked) - quote.after < 80 and "“" not in paragraph.masked[quote.after :]
    lead = paragraph.masked[quote.after : mention.start]
    alone = alone and bool(_TOPIC.match(paragraph.masked, mention.end))
    opens = not paragraph.masked[: quote.open].strip(_GAP) and not re.search("[，,。]", lead)
    return alone and opens and mention.role is not None and _is_sentence(paragraph, quote)


def _talks(masked: str, mention: Mention, end: int) -> bool:
    """Tell whether the person is said to talk: somewhere in the sentence behind a post, else at once."""
    reach = end if mention.role else min(end, mention.end + 20)
    return bool(_TALK.search(masked, mention.end, reach))


def _touches_one(paragraph: Paragraph, at: int, starts: Sequence[int]) -> bool:
    number = bisect_left(starts, at)
    return number < len(starts) and _touch(paragraph, at, starts[number])


def _holds_one(start: int, end: int, starts: Sequence[int]) -> bool:
    number = bisect_left(starts, start)
    return number < len(starts) and starts[number] < end


def _subject(mention: Mention) -> Subject:
    return Subject("person", "", mention.start, (mention,))


def _opening_people(paragraph: Paragraph, found: Sequence[Event]) -> list[tuple[int, int, Mention]]:
    """Return (start, end, person) of the sentences that open with a person and hold no attribution."""
    starts = [e.start for e in found]
    people = {m.start: m for m in paragraph.mentions if not m.press}
    opening = []
    for sentence in SENTENCE.finditer(paragraph.masked):
        start = sentence.start() + len(sentence[0]) - len(sentence[0].lstrip())
        if start in people and not _holds_one(sentence.start(), sentence.end(), starts):
            opening.append((start, sentence.end(), people[start]))
    return opening


def _touch(paragraph: Paragraph, end: int, start: int) -> bool:
    return end <= start <= end + 8 and not paragraph.masked[end:start].strip(_GAP)


def _is_sentence(paragraph: Paragraph, quote: Quote) -> bool:
    return paragraph.original[quote.close - 1] in "。！？!?…"


def _speaks_next(mention: Mention, following: Sequence[Event]) -> bool:
    if not following:
        return False
    subject = following[0].subject
    return subject.kind in ("pronoun", "short") or any(m.name == mention.name for m in subject.people)
