"""Why a word is hot: its counts, what they score, who says it, and the sentences."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from store.answers.weighing import ratio, spread
from store.question import Context, Explained
from store.records import HotWord, Span
from store.stats import keyness
from store.tables import records

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.question import Why
    from store.records import Passage
    from store.tables.engine import Connection

MOST_CONTEXTS = 200
_REACH = 120
"""Characters of a sentence at most on each side of the word."""
_ENDS = "。！？；\n.!?;"


def answer(connection: Connection, question: Why) -> Explained:
    """Return what is behind a hot word or a slogan of a record."""
    record = question.record
    word = next((w for w in records.hot_words(connection, record) if w.word == question.word), None)
    word = word or _slogan(connection, question)
    line = records.line(connection, record)
    if word is None or line is None:
        return Explained(question)
    passages, speakers = records.passages(connection, record), records.speakers(connection, record)
    owners = [_owner(passages, span) for span in word.spans]
    hits = Counter(owner for owner in owners if owner is not None)
    names = {speaker.id: speaker.name for speaker in speakers}
    return Explained(
        question,
        word,
        line.meeting.language,
        ratio(word.counts, keyness.log_ratio),
        ratio(word.counts, keyness.g2),
        tuple((names.get(owner, owner), number) for owner, number in hits.most_common()),
        len(speakers),
        spread([(hits[s.id], s.words) for s in speakers]),
        _contexts(records.text(connection, record), word, owners, names),
    )


def _slogan(connection: Connection, question: Why) -> HotWord | None:
    places = [s for s in records.slogans(connection, question.record) if s.text == question.word]
    if not places:
        return None
    spans = tuple(Span(s.start, s.end) for s in places)
    said = len({s.speaker for s in places if s.speaker is not None})
    return HotWord(question.word, False, 0.0, len(spans), said, spans, "slogan")


def _owner(passages: Sequence[Passage], span: Span) -> str | None:
    at = bisect_right(passages, span.start, key=lambda passage: passage.start) - 1
    return passages[at].speaker if at >= 0 else None


def _contexts(
    text: str, word: HotWord, owners: Sequence[str | None], names: dict[str, str]
) -> tuple[Context, ...]:
    found = []
    for span, owner in zip(word.spans[:MOST_CONTEXTS], owners, strict=False):
        start, end = sentence(text, span)
        hit = Span(span.start - start, span.end - start)
        found.append(Context(span.start, text[start:end], hit, names.get(owner) if owner else None))
    return tuple(found)


def sentence(text: str, span: Span) -> tuple[int, int]:
    """Return the sentence around a place, without the blanks at its ends."""
    low, high = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    start = max([low, *(at + 1 for mark in _ENDS if (at := text.rfind(mark, low, span.start)) >= 0)])
    ends = [at + 1 for mark in _ENDS if (at := text.find(mark, span.end, high)) >= 0]
    end = min([high, *ends])
    while start < span.start and text[start].isspace():
        start += 1
    while end > span.end and text[end - 1].isspace():
        end -= 1
    return start, end
