"""Every guess of one record in one list: what was taken to be so, how sure it is, and why, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.records import SURE, Guess, Meeting, Metric, Note, Passage, Source, Speaker
from store.text import offers

_SHOWN = 60
"""Characters of a passage that stand for it in a list."""
_CLOSING = re.compile('[”」』＂"\n]')
_METRIC, _READING, _UNCLAIMED = 0.5, 0.5, 0.3
"""How sure a figure with a doubt is, a file read with a warning, and that a quotation is nobody's."""


def find(
    source: Source,
    meeting: Meeting,
    speakers: Sequence[Speaker],
    passages: Sequence[Passage],
    metrics: Sequence[Metric],
    notes: Sequence[Note],
) -> tuple[Guess, ...]:
    """Return the guesses, first those which most likely are wrong."""
    found = [
        *offers.find(speakers),
        *_date(meeting),
        *_encoding(source),
        *(Guess("reading", n.text, n.text, _READING, n.start) for n in source.notes if n.level == "warning"),
        *_unclaimed(notes, source.text),
        *_speakers(speakers),
        *_passages(source.text, speakers, passages),
        *(Guess("metric", m.quote, m.doubt, _METRIC, m.start, m.end) for m in metrics if m.doubt),
    ]
    return tuple(sorted(found, key=lambda g: (g.standing, -1 if g.start is None else g.start)))


def _date(meeting: Meeting) -> Iterator[Guess]:
    if meeting.date:
        yield Guess("date", meeting.date, meeting.date_reason, meeting.date_confidence)


def _encoding(source: Source) -> Iterator[Guess]:
    unsure = source.encoding_confidence < SURE
    reason = (
        "its commonest characters fit, but another encoding comes close"
        if unsure
        else "the bytes fit no other"
    )
    yield Guess("encoding", source.encoding, reason, source.encoding_confidence)


def _unclaimed(notes: Sequence[Note], text: str) -> Iterator[Guess]:
    """Yield the quotations that nobody was found for, which only notes with a place tell."""
    for note in notes:
        if note.start is not None:
            closing = _CLOSING.search(text, note.start)
            end = closing.start() if closing else len(text)
            yield Guess(
                "unclaimed",
                _opening(text, note.start, end),
                "in quotation marks, and nobody is named who says it",
                _UNCLAIMED,
                note.start,
                end,
            )


def _speakers(speakers: Sequence[Speaker]) -> Iterator[Guess]:
    for speaker in speakers:
        if speaker.is_person:
            role = " ".join(part for part in (speaker.affiliation, speaker.post) if part)
            about = f"{speaker.name} ({role})" if role and role != speaker.name else speaker.name
            yield Guess("speaker", about, speaker.reason, speaker.confidence, speakers=(speaker.id,))


def _passages(text: str, speakers: Sequence[Speaker], passages: Sequence[Passage]) -> Iterator[Guess]:
    """Yield the passages that are less sure than their speaker is, for the others the speaker speaks."""
    sure = {speaker.id: speaker.confidence for speaker in speakers}
    for p in passages:
        if p.speaker is not None and p.confidence < min(SURE, sure.get(p.speaker, 1.0)):
            about = _opening(text, p.start, p.end)
            yield Guess("passage", about, p.reason, p.confidence, p.start, p.end, (p.speaker,))


def _opening(text: str, start: int, end: int) -> str:
    """Return the beginning of a passage on one line."""
    words = " ".join(text[start : min(end, start + _SHOWN)].split())
    return words + "…" * (end - start > _SHOWN)
