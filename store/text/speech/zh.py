"""Who says what in Chinese prose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from store.records import Attribution, Passage, Span
from store.text.speech import zh_mentions
from store.text.speech.zh_beside import with_quotes_beside
from store.text.speech.zh_blocks import blocks
from store.text.speech.zh_events import Event, Paragraph, events
from store.text.speech.zh_mentions import Mention
from store.text.speech.zh_passages import Piece, carried_on, open_end, pieces
from store.text.speech.zh_people import People, fullest_roles, settled_names
from store.text.speech.zh_quotes import mask
from store.text.speech.zh_subjects import Subject


def attribute(text: str, boilerplate: Sequence[Span] = ()) -> Attribution:
    """Return the speakers and their passages; nothing inside `boilerplate` is speech."""
    paragraphs, named = _read(text, boilerplate)
    reading = _Reading(People(text, fullest_roles(named)))
    for paragraph in paragraphs:
        reading.read(paragraph)
    speaking = {p.speaker for p in reading.passages} | reading.shared
    speakers = tuple(s for s in reading.people.entries.values() if s.id in speaking)
    return Attribution(speakers, tuple(reading.passages))


def _read(text: str, boilerplate: Sequence[Span]) -> tuple[list[Paragraph], list[Mention]]:
    """Return the paragraphs with all people found in them, and every introduction of a person."""
    paragraphs: list[Paragraph] = []
    named: list[Mention] = []
    for start, words in blocks(text, boilerplate):
        masked, quotes = mask(words)
        mentions = zh_mentions.introduced(masked, words)
        named += mentions
        paragraphs.append(Paragraph(start, words, masked, quotes, tuple(mentions)))
    names = settled_names(named)
    pattern = zh_mentions.pattern_of(names)
    if pattern is None:
        return paragraphs, named
    return [_with_known(p, pattern, names) for p in paragraphs], [
        m for m in named if m.name in names or m.press
    ]


def _with_known(paragraph: Paragraph, pattern: re.Pattern[str], names: frozenset[str]) -> Paragraph:
    first = [m for m in paragraph.mentions if m.press or m.name in names]
    return replace(paragraph, mentions=tuple(zh_mentions.known(paragraph.masked, pattern, first)))


@dataclass
class _Reading:
    """A walk over the paragraphs that remembers who spoke last."""

    people: People

    def __post_init__(self) -> None:
        self.passages: list[Passage] = []
        self.shared: set[str | None] = set()
        self.last: str | None = None
        self.goes_on = False
        self.direct = False

    def read(self, paragraph: Paragraph) -> None:
        """Add the passages of one paragraph."""
        found = with_quotes_beside(paragraph, _without_nested(events(paragraph)))
        if not found:
            self._without_attribution(paragraph)
            return
        ids = self._ids(paragraph, found)
        spoken = pieces(paragraph, found, [self.people.place_of(i) for i in ids])
        for piece in spoken:
            self._add(paragraph, piece, ids[piece.event or 0])
        self.goes_on = open_end(paragraph, spoken) and found[-1].subject.kind not in ("body", "collective")
        self.direct = bool(spoken) and spoken[-1].direct
        self.last = ids[-1]

    def _without_attribution(self, paragraph: Paragraph) -> None:
        spoken = carried_on(paragraph, direct=self.direct) if self.goes_on else []
        for piece in spoken:
            self._add(paragraph, piece, self.last)
        self.goes_on = open_end(paragraph, spoken)

    def _ids(self, paragraph: Paragraph, found: Sequence[Event]) -> list[str | None]:
        ids: list[str | None] = []
        for event in found:
            ids.append(self._id(paragraph, event, ids[-1] if ids else None))
        return ids

    def _id(self, paragraph: Paragraph, event: Event, last: str | None) -> str | None:
        subject = event.subject
        if subject.kind == "person":
            numbers = [self.people.add_person(m.name) for m in subject.people]
            self.shared |= set(numbers)
            return numbers[0]
        if subject.kind == "pronoun":
            return last or self._named_before(paragraph, event) or self.last
        if subject.kind == "short":
            return self._short(subject)
        kind = "unnamed" if subject.kind == "unnamed" else "body" if subject.kind == "body" else "collective"
        return self.people.add_other(subject, kind)

    def _short(self, subject: Subject) -> str:
        name = self.people.resolve_short(subject.text)
        number = self.people.add_person(name)
        self.people.alias(name, subject.text)
        return number

    def _named_before(self, paragraph: Paragraph, event: Event) -> str | None:
        before = [m for m in paragraph.mentions if m.end <= event.content and not m.press]
        return self.people.add_person(before[-1].name) if before else None

    def _add(self, paragraph: Paragraph, piece: Piece, speaker: str | None) -> None:
        start, end = paragraph.start + piece.start, paragraph.start + piece.end
        kind = "direct" if piece.direct else "reported"
        if speaker is not None:
            self.passages.append(Passage(start, end, kind, speaker))


def _without_nested(found: Sequence[Event]) -> list[Event]:
    """Return the attributions without leaders whom a speaker cites."""
    return [e for n, e in enumerate(found) if not (n and e.subject.leader)]
