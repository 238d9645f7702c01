"""From a source to a document: everything that is derived, and can be derived again, from a record's text.

The order matters: boilerplate first (nothing in it is speech), then who speaks, then what the words hold.
Nothing here touches a file or the store.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from store.records import (
    Attribution,
    Document,
    Guess,
    Language,
    Meeting,
    Note,
    Passage,
    Source,
    Span,
    Speaker,
)
from store.stats import keyness
from store.text import (
    boilerplate,
    coverage,
    doubts,
    heading,
    hotwords,
    language,
    prose,
    readings,
    slogans,
    tokens,
    turns,
)
from store.text.metrics import find as metrics
from store.text.metrics import owner
from store.text.paragraphs import count_words

_SEEN = 12
"""Characters of a title by which it is found in its record; the rest may stand there with marks between."""
_TIMED = 2
"""Passages with a time from which a record is taken for a transcript."""


def derive(source: Source, glossary: tuple[str, ...] = ()) -> Document:
    """Return the document that `source` holds: meeting, speakers, passages, words and metrics.

    `glossary` are phrases of the user's own, to be found beside the shipped ones.
    """
    text = source.text
    tongue = language.detect(text)
    plain = readings.Plain(text) if source.lines else readings.without(text)
    outside = boilerplate.find(plain.text, tongue)
    aside = tuple(plain.span(span) for span in outside)
    attribution = plain.attribution(attribute(plain.text, tongue, source, outside))
    passages = cover(text, attribution.passages, aside)
    speakers = with_shares(text, attribution.speakers, passages)
    words = tokens.tokens(text, tongue, glossary)
    quoted = slogans.find(text, tongue, passages)
    figures = owner.owned(text, metrics.metrics(text, tongue), passages, speakers)
    meeting = _meeting(source, heading.read(plain.text, tongue, outside), attribution)
    guesses = doubts.find(source, meeting, speakers, passages, figures, attribution.notes)
    return Document(
        source=source,
        meeting=meeting,
        speakers=speakers,
        passages=passages,
        hot_words=hotwords.find(text, tongue, words, passages, speakers, quoted, keyness.score, glossary),
        slogans=quoted,
        metrics=figures,
        notes=(*source.notes, *attribution.notes, *_offers(guesses)),
        guesses=guesses,
        coverage=coverage.measure(text, passages, guesses, meeting.kind),
        tokens=words,
    )


def attribute(text: str, tongue: Language, source: Source, aside: Sequence[Span]) -> Attribution:
    """Return who says what: by labels where the record has them, else by reading the prose."""
    labelled = turns.attribute(text, tongue, source.lines, aside, source.marker)
    if labelled is not None:
        return labelled
    return prose.attribute(text, tongue, aside)


def cover(text: str, speech: Sequence[Passage], aside: Sequence[Span]) -> tuple[Passage, ...]:
    """Return passages that cover the whole text in order: speech, boilerplate, and narration between them."""
    known = [*speech, *(Passage(s.start, s.end, "boilerplate") for s in aside)]
    covered: list[Passage] = []
    at = 0
    for passage in sorted(known, key=lambda p: (p.start, -p.end)):
        start, end = max(passage.start, at), min(passage.end, len(text))
        if start >= end:
            continue
        if start > at:
            covered.append(Passage(at, start, "narration"))
        covered.append(replace(passage, start=start, end=end))
        at = end
    if at < len(text):
        covered.append(Passage(at, len(text), "narration"))
    return tuple(covered)


def with_shares(text: str, speakers: Sequence[Speaker], passages: Sequence[Passage]) -> tuple[Speaker, ...]:
    """Return the speakers with the words they speak and their share of all words spoken."""
    spoken: dict[str, int] = {}
    for passage in passages:
        if passage.speaker is not None:
            words = count_words(text[passage.start : passage.end])
            spoken[passage.speaker] = spoken.get(passage.speaker, 0) + words
    total = sum(spoken.values()) or 1
    return tuple(replace(s, words=spoken.get(s.id, 0), share=spoken.get(s.id, 0) / total) for s in speakers)


def _offers(guesses: Sequence[Guess]) -> Iterator[Note]:
    """Yield a note for each two speakers who may be one."""
    for guess in guesses:
        if guess.kind == "merge":
            one, other = guess.about.split(" = ", 1)
            yield Note("warning", f"may be one person: {one}, {other} ({guess.reason})")


def _meeting(source: Source, meeting: Meeting, attribution: Attribution) -> Meeting:
    """Return the meeting's facts, those of the file's format first, then what its speakers showed."""
    if source.date:
        meeting = replace(
            meeting, date=source.date, date_confidence=0.98, date_reason="the file itself says it"
        )
    return replace(
        meeting,
        title=source.title or _title(source.text, meeting.title, attribution),
        kind=_kind(meeting.kind, attribution),
    )


def _title(text: str, title: str | None, attribution: Attribution) -> str | None:
    """Return the title, unless it is the first turn of a record that begins with speech."""
    if title is None or attribution.kind != "transcript" or not attribution.passages:
        return title
    first = attribution.passages[0]
    at = text.find(title[:_SEEN], 0, first.end)
    return None if at >= 0 and at + len(title) > first.start else title


def _kind(kind: str | None, attribution: Attribution) -> str | None:
    """Return the kind of a record: words recorded under labels, or with their times, are no report."""
    if attribution.kind == "speech" or kind not in (None, "news"):
        return attribution.kind if attribution.kind == "speech" else kind
    timed = sum(passage.time is not None for passage in attribution.passages)
    if attribution.kind is None and timed >= _TIMED and timed * 2 >= len(attribution.passages):
        return "transcript"
    return attribution.kind or kind
