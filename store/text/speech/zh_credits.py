"""Words with their speaker behind a dash: 要一件一件地办。——市政协委员张三在分组讨论时发言。."""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.text.speech.zh_events import Paragraph
from store.text.speech.zh_mentions import Mention, between
from store.text.speech.zh_words import HAN

_DASH = re.compile(rf"(?<=[。！？!?…”])[ \u3000]{{0,3}}[—―─]{{2,4}}[ \u3000]{{0,3}}(?={HAN})")


@dataclass(frozen=True, slots=True)
class Credit:
    """The words up to `end` are those of `person`: their spans, without outer marks."""

    person: Mention
    spans: tuple[tuple[int, int, bool], ...]
    """Start, end, and whether the words stand in quotation marks."""
    end: int


def credited(paragraph: Paragraph) -> Credit | None:
    """Return whom the paragraph credits with the words it opens with, if a dash and a person follow them."""
    dash = _DASH.search(paragraph.masked)
    if dash is None or dash.start() < 6:
        return None
    person = next(iter(between(paragraph.mentions, dash.end(), dash.end() + 60)), None)
    if person is None or person.press or person.start != dash.end():
        return None
    quotes = [q for q in paragraph.quotes if q.after <= dash.start()]
    whole = quotes and quotes[0].open == 0 and quotes[-1].after == dash.start()
    spans = tuple((q.open + 1, q.close, True) for q in quotes) if whole else ((0, dash.start(), False),)
    return Credit(person, spans, dash.start())
