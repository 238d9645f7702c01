"""Quotations without a verb of speech that stand beside a sentence about a person."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.text.speech.zh_events import SENTENCE, Event, Paragraph
from store.text.speech.zh_mentions import Mention
from store.text.speech.zh_quotes import Quote
from store.text.speech.zh_subjects import Subject

_VOICE = re.compile(
    r"(?:的|这番|这一番|这席)(?:一番|一席|一句|这番)?(?:发言|话|讲话|心声|声音|感慨|呼吁|回答|讲述|分享|感言|感想|心愿|肺腑之言|说法)"
)
_GAP = " \u3000，,"


def with_quotes_beside(paragraph: Paragraph, found: Sequence[Event]) -> list[Event]:
    """Return `found` and an attribution for each quotation beside a sentence that opens with a person.

    Before it: 张三种了三十年茶。“今年的价钱最好。” Behind it only where he is the next to speak:
    “种茶要用心。”张三常年住在山里。他说，.
    """
    if not paragraph.quotes:
        return list(found)
    opening = _opening_people(paragraph, found)
    extra: list[Event] = []
    for quote in paragraph.quotes:
        if _is_taken(paragraph, quote, found):
            continue
        before = next((m for (_, end), m in opening.items() if _touch(paragraph, end, quote.open)), None)
        if before is not None and _is_sentence(paragraph, quote):
            extra.append(Event(_subject(before), before.start, quote.open))
            continue
        behind = next(((s, e, m) for (s, e), m in opening.items() if _touch(paragraph, quote.after, s)), None)
        if behind is not None and _speaks_next(behind[2], behind[1], found):
            extra.append(Event(_subject(behind[2]), behind[0], behind[1], after=False))
            continue
        voice = _voice(paragraph, quote.after)
        if voice is not None:
            extra.append(Event(_subject(voice[1]), quote.after, voice[0], after=False))
    return sorted([*found, *extra], key=lambda e: e.start)


def _voice(paragraph: Paragraph, at: int) -> tuple[int, Mention] | None:
    """Return the end of the sentence at `at` and the person whose words it speaks of: 张三的话引起共鸣."""
    sentence = SENTENCE.match(paragraph.masked, at)
    if not sentence:
        return None
    inside = [m for m in paragraph.mentions if at <= m.start and m.end <= sentence.end() and not m.press]
    spoken = next((m for m in inside if _VOICE.match(paragraph.masked, m.end)), None)
    return (sentence.end(), spoken) if spoken else None


def _subject(mention: Mention) -> Subject:
    return Subject("person", "", mention.start, (mention,))


def _opening_people(paragraph: Paragraph, found: Sequence[Event]) -> dict[tuple[int, int], Mention]:
    """Return the sentences that open with a person and hold no attribution."""
    people = {m.start: m for m in paragraph.mentions if not m.press}
    opening = {}
    for sentence in SENTENCE.finditer(paragraph.masked):
        start = sentence.start() + len(sentence[0]) - len(sentence[0].lstrip())
        held = any(sentence.start() <= e.start < sentence.end() for e in found)
        if start in people and not held:
            opening[(start, sentence.end())] = people[start]
    return opening


def _is_taken(paragraph: Paragraph, quote: Quote, found: Sequence[Event]) -> bool:
    """Tell whether an attribution touches the quotation, or reported words hold it."""
    return any(
        (e.after and _touch(paragraph, e.content, quote.open))
        or _touch(paragraph, quote.after, e.start)
        or (e.after and e.content <= quote.open)
        for e in found
    )


def _touch(paragraph: Paragraph, end: int, start: int) -> bool:
    return end <= start and not paragraph.masked[end:start].strip(_GAP)


def _is_sentence(paragraph: Paragraph, quote: Quote) -> bool:
    return paragraph.original[quote.close - 1] in "。！？!?…"


def _speaks_next(mention: Mention, at: int, found: Sequence[Event]) -> bool:
    event = next((e for e in found if e.start >= at), None)
    if event is None:
        return False
    named = any(m.name == mention.name for m in event.subject.people)
    return named or event.subject.kind in ("pronoun", "short")
