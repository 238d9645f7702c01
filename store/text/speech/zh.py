"""Who says what in Chinese prose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from store.records import Attribution, Passage, PassageKind, Span
from store.text.speech import zh_mentions, zh_sureness
from store.text.speech.zh_announced import label, opens_next, with_announced
from store.text.speech.zh_beside import with_quotes_beside
from store.text.speech.zh_blocks import blocks
from store.text.speech.zh_credits import Credit, credited
from store.text.speech.zh_events import Event, Paragraph, events
from store.text.speech.zh_introduced import introduced
from store.text.speech.zh_listed import who_spoke
from store.text.speech.zh_mentions import Mention, between
from store.text.speech.zh_notes import unclaimed
from store.text.speech.zh_passages import FURNITURE, WHOLE_TEXT, Piece, carried_on, open_end, pieces
from store.text.speech.zh_people import (
    People,
    completed,
    dotted,
    fullest_roles,
    parts_of,
    settled_names,
    shortened,
)
from store.text.speech.zh_places import Places
from store.text.speech.zh_quotes import mask
from store.text.speech.zh_rare import rare_mentions, rare_names
from store.text.speech.zh_rounds import with_turns
from store.text.speech.zh_subjects import Subject, last_short
from store.text.speech.zh_sureness import Sureness
from store.text.speech.zh_words import simplified

_TITLE_LENGTH = 80
_HEADING = 12
"""A line no longer than this below a label is no part of a speech."""
_SENTENCE_END = re.compile("[。！？；…”」]$|[。；]")


def attribute(text: str, boilerplate: Sequence[Span] = ()) -> Attribution:
    """Return the speakers and their passages; nothing inside `boilerplate` is speech."""
    paragraphs = _read(text, boilerplate)
    reading = _Reading(People(Places(text), fullest_roles(m for p in paragraphs for m in p.mentions)))
    body = [p for n, p in enumerate(paragraphs) if not _is_headline(p, first=n == 0 and len(paragraphs) > 1)]
    for paragraph in body:
        reading.read(paragraph)
    found = _numbered(reading)
    return replace(found, notes=tuple(unclaimed(body, found.passages)))


def _is_headline(paragraph: Paragraph, *, first: bool) -> bool:
    """Return whether a paragraph is the title or a marked heading: people are named, nobody speaks."""
    words = paragraph.original.strip()
    return words.startswith("#") or (
        first and len(words) <= _TITLE_LENGTH and not _SENTENCE_END.search(words)
    )


def _numbered(reading: _Reading) -> Attribution:
    """Return what was read with the speakers numbered in the order in which they speak."""
    listed = sorted(reading.shared, key=lambda s: int(s[1:]))
    speaking = list(dict.fromkeys([*(p.speaker or "" for p in reading.passages), *listed]))
    number = {old: f"s{n}" for n, old in enumerate(speaking, 1)}
    people = {e.id: e for e in reading.people.entries.values()}
    return Attribution(
        tuple(replace(people[old], id=new) for old, new in number.items()),
        tuple(replace(p, speaker=number[p.speaker or ""]) for p in reading.passages),
    )


def _read(text: str, boilerplate: Sequence[Span]) -> list[Paragraph]:
    """Return the paragraphs with all people found in them."""
    paragraphs: list[Paragraph] = []
    for start, words in blocks(text, boilerplate):
        masked, quotes = mask(words)
        masked = simplified(masked)
        mentions = introduced(masked, words)
        paragraphs.append(Paragraph(start, words, masked, quotes, tuple(mentions)))
    rare = rare_names([p.masked for p in paragraphs])
    paragraphs = [_with_rare(p, rare) for p in paragraphs] if rare else paragraphs
    paragraphs = _with_whole_names(paragraphs)
    parts = parts_of(m.name for p in paragraphs for m in p.mentions)
    paragraphs = [_in_full(p, parts) for p in paragraphs] if parts else paragraphs
    names = settled_names([m for p in paragraphs for m in p.mentions])
    pattern = zh_mentions.pattern_of(simplified(name) for name in (*names, *parts))
    if not pattern:
        return paragraphs
    return [_in_full(_with_known(p, pattern, names), parts) for p in paragraphs]


def _with_rare(paragraph: Paragraph, names: Sequence[str]) -> Paragraph:
    """Return the paragraph with the people of no known surname who stand behind their posts."""
    more = zh_mentions.without_overlap(
        [*paragraph.mentions, *rare_mentions(paragraph.masked, paragraph.original, names)]
    )
    return replace(paragraph, mentions=tuple(more))


def _in_full(paragraph: Paragraph, parts: dict[str, str]) -> Paragraph:
    """Return the paragraph with whole names where a part of a foreign name stands."""
    if not any(m.name in parts for m in paragraph.mentions):
        return paragraph
    return replace(
        paragraph, mentions=tuple(replace(m, name=parts.get(m.name, m.name)) for m in paragraph.mentions)
    )


def _with_whole_names(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Return the paragraphs with the names completed or cut that were misread in one place."""
    masked = "\n".join(p.masked for p in paragraphs)
    mentions = [m for p in paragraphs for m in p.mentions]
    cut = {name: len(whole) for name, whole in completed(mentions, masked).items()}
    cut |= {name: len(whole) for name, whole in dotted(mentions, masked).items()}
    cut |= {name: len(bare) for name, bare in shortened(mentions, masked + "\n").items()}
    return (
        [replace(p, mentions=tuple(_whole(p, m, cut) for m in p.mentions)) for p in paragraphs]
        if cut
        else paragraphs
    )


def _whole(paragraph: Paragraph, mention: Mention, length: dict[str, int]) -> Mention:
    """Return the mention with as many characters of its name as the record's other places tell."""
    known = length.get(simplified(mention.name))
    if known is None or mention.end != mention.name_start + len(mention.name):
        return mention
    end = mention.name_start + known
    return replace(mention, end=end, name=paragraph.original[mention.name_start : end])


def _with_known(paragraph: Paragraph, pattern: re.Pattern[str], names: frozenset[str]) -> Paragraph:
    first = [m for m in paragraph.mentions if m.press or m.name in names]
    return replace(
        paragraph, mentions=tuple(zh_mentions.known(paragraph.masked, paragraph.original, pattern, first))
    )


@dataclass
class _Reading:
    """A walk over the paragraphs that remembers who spoke last."""

    people: People

    def __post_init__(self) -> None:
        self.passages: list[Passage] = []
        self.shared: set[str] = set()
        self.last: str | None = None
        self.whole: str | None = None
        self.turn: str | None = None
        self.goes_on = False
        self.cut = False
        self.direct = False

    def read(self, paragraph: Paragraph) -> None:
        """Add the passages of one paragraph, and who is said to have spoken in it."""
        self._read_words(paragraph)
        self.shared |= {self.people.add_person(m.name) for m in who_spoke(paragraph)}

    def _read_words(self, paragraph: Paragraph) -> None:
        labelled = label(paragraph)
        if labelled is not None:
            self.turn = self.people.add_person(labelled.name)
            return
        if self.turn is not None and len(paragraph.masked) > _HEADING:
            self._add(paragraph, Piece(0, len(paragraph.masked), True, None), self.turn, zh_sureness.WHOLE)
            return
        self.turn = None
        if self.whole is not None and not FURNITURE.match(paragraph.masked):
            piece = Piece(0, len(paragraph.masked), True, None)
            self._add(paragraph, piece, self.whole, zh_sureness.WHOLE)
            return
        if WHOLE_TEXT.match(paragraph.masked):
            named = [m for m in paragraph.mentions if not m.press]
            self.whole = self.people.add_person(named[0].name) if named else self.last
            return
        found = with_announced(paragraph, _without_nested(events(paragraph)))
        found = with_quotes_beside(paragraph, with_turns(paragraph, found))
        credit = credited(paragraph)
        if credit:
            found = [e for e in found if e.start >= credit.end]
            self._credit(paragraph, credit)
            if not found:
                return
        opener = opens_next(paragraph)
        if not found:
            self._without_attribution(paragraph)
            self._let_open(opener)
            return
        ids = self._ids(paragraph, found)
        spoken = pieces(paragraph, found, [self.people.place_of(i) for i in ids])
        for piece in spoken:
            number = piece.event or 0
            self._add(paragraph, piece, ids[number], zh_sureness.told(paragraph, piece, found[number]))
        self.goes_on = open_end(paragraph, spoken) and found[-1].subject.kind not in ("body", "collective")
        self.cut = paragraph.masked[-1] in "，、；,;"
        self.direct = bool(spoken) and spoken[-1].direct
        self.last = ids[-1]
        self._let_open(opener)

    def _let_open(self, opener: Subject | None) -> None:
        """Give the next paragraph to whom this one announces at its end."""
        if opener is not None:
            self.last = self.people.add_person(opener.people[0].name)
            self.goes_on = self.cut = True
            self.direct = False

    def _credit(self, paragraph: Paragraph, credit: Credit) -> None:
        """Add the words that stand before a dash and the name of their speaker."""
        self.last = self.people.add_person(credit.person.name)
        self.goes_on = self.cut = False
        for start, end, direct in credit.spans:
            self._add(paragraph, Piece(start, end, direct, None), self.last, zh_sureness.CREDITED)

    def _without_attribution(self, paragraph: Paragraph) -> None:
        spoken = (
            carried_on(paragraph, direct=self.direct, cut=self.cut, place=self.people.place_of(self.last))
            if self.goes_on
            else []
        )
        for piece in spoken:
            self._add(paragraph, piece, self.last, zh_sureness.carried_on(paragraph, piece, cut=self.cut))
        self.goes_on = open_end(paragraph, spoken)
        self.cut = paragraph.masked[-1] in "，、；,;"
        opening = [m for m in paragraph.mentions if not m.press and m.start == 0]
        if opening and not spoken:
            self.last = self.people.add_person(opening[0].name)

    def _ids(self, paragraph: Paragraph, found: Sequence[Event]) -> list[str | None]:
        ids: list[str | None] = []
        since = 0
        for event in found:
            ids.append(self._id(paragraph, event, ids[-1] if ids else None, since))
            since = event.content
        return ids

    def _id(self, paragraph: Paragraph, event: Event, last: str | None, since: int) -> str | None:
        subject = event.subject
        if subject.kind == "person":
            numbers = [self.people.add_person(m.name) for m in subject.people]
            self.shared |= set(numbers)
            return numbers[0]
        if subject.kind == "pronoun":
            named = self._introduced_since(paragraph, event, since) or last
            return named or self._named_before(paragraph, event) or self.last
        if subject.kind == "short":
            at = paragraph.masked.find(subject.text, subject.start)
            return self._short(paragraph.original[at : at + len(subject.text)])
        if subject.kind == "post":
            at = paragraph.masked.find(subject.text, subject.start)
            return self._holder(subject.text, paragraph.original[at : at + len(subject.text)])
        return self.people.add_other(subject.text, subject.kind)

    def _short(self, short: str) -> str:
        name = self.people.resolve_short(short)
        number = self.people.add_person(name)
        self.people.alias(name, short)
        return number

    def _holder(self, post: str, written: str) -> str:
        """Return who holds `post`, the unnamed holder where the record names none or several."""
        name = self.people.holder(post)
        return self.people.add_person(name) if name else self.people.add_other(written, "unnamed")

    def _introduced_since(self, paragraph: Paragraph, event: Event, since: int) -> str | None:
        """Return who opens a sentence since the last attribution: 张三是一位代表，他很关注。他说，."""
        people = between(paragraph.mentions, since, event.content)
        opening = [m for m in people if not m.press and m.end <= event.content and _opens(paragraph, m.start)]
        return self.people.add_person(opening[-1].name) if opening else None

    def _named_before(self, paragraph: Paragraph, event: Event) -> str | None:
        near = between(paragraph.mentions, event.start - 1000, event.content)
        before = [m for m in near if m.end <= event.content and not m.press]
        short = last_short(paragraph.masked, event.subject.start)
        if short and (not before or before[-1].start < short[0]):
            return self._short(paragraph.original[short[0] : short[0] + len(short[1])])
        return self.people.add_person(before[-1].name) if before else None

    def _add(self, paragraph: Paragraph, piece: Piece, speaker: str | None, sure: Sureness) -> None:
        start, end = paragraph.start + piece.start, paragraph.start + piece.end
        kind: PassageKind = "direct" if piece.direct else "reported"
        if speaker is not None:
            self.passages.append(Passage(start, end, kind, speaker, None, sure.confidence, sure.reason))


def _without_nested(found: Sequence[Event]) -> list[Event]:
    """Return the attributions without leaders whom a speaker cites."""
    return [e for n, e in enumerate(found) if not (n and e.subject.leader)]


def _opens(paragraph: Paragraph, at: int) -> bool:
    """Tell whether a sentence begins at `at`."""
    before = paragraph.masked[max(0, at - 3) : at].rstrip()
    return not before or before[-1] in "。！？”"
