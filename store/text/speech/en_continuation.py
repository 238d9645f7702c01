"""Paragraph by paragraph: a report runs on until a new source or a frame ends it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from store.records import Attribution, Passage, Span
from store.text.covered import Covered
from store.text.paragraphs import paragraphs, trimmed, unwrapped
from store.text.speech import (
    en_acts,
    en_cards,
    en_clauses,
    en_narrator,
    en_quotes,
    en_sentences,
    en_sources,
    en_uncued,
)
from store.text.speech.en_chunks import Source, shifted
from store.text.speech.en_clause import LABEL, Clause
from store.text.speech.en_people import People, Person

_THE_END = re.compile(
    r"\s{0,9}[-=*_~#]{1,6}\s{0,9}(?:the\s{1,9})?end\s{0,9}[-=*_~#]{1,6}\s{0,9}", re.IGNORECASE
)
_SIMILARLY = re.compile(
    r"(?:similarly|likewise|in addition|moreover|furthermore|besides|at the same time|in this regard|to "
    r"this end|"
    r"for this|not only that|in the same way|equally|in addition to this|on this basis|since this year|"
    r"this year)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:we|our|us|my)\b|\bI\b", re.IGNORECASE)
_AGENCY = re.compile(
    r"\s\((?i:dpa|ap|afp|upi|reuters|xinhua|ans?a|efe|tass|kyodo|yonhap|pti|ians|apa|sda|anp|tt)\)\s*$"
)
"""The agency in brackets behind its report's last words."""
_OWN = re.compile("we|i", re.IGNORECASE)
"""Outside quotation marks: whoever the report goes on with, or its writer."""
_CLOSED = re.compile(r"[.!?:;,\"')\]…]\s{0,9}$")
_ASIDE = re.compile(r"[(\[].{0,400}[)\]]\s{0,9}")
_ENUMERATION = re.compile(
    r"(?:first|firstly|second|secondly|third|thirdly|fourth|fifth|finally|the (?:first|second|third|"
    r"fourth) is)\b",
    re.IGNORECASE,
)


class _Reading:
    """The state of one reading: whose words run on, and what has been collected."""

    def __init__(self, text: str, straight: str) -> None:
        self.text, self.straight = text, straight
        self.people = People(text, straight)
        self.passages: list[Passage] = []
        self.running: tuple[Person, ...] = ()
        self.carried: tuple[Person, ...] = ()
        """Who spoke in the paragraph before, to its end."""
        self.on_air: tuple[Person, ...] = ()
        """Whom a heading of a broadcast lets speak, to its next heading."""
        self.pending: Span | None = None
        """A quotation without a source yet, directly before the sentence at hand."""

    def give(self, people: Sequence[Person], span: Span, reason: str, confidence: float) -> None:
        """Give the stretch to the people; several share one passage under the first."""
        ids = [self.people.speaker(person) for person in people]
        inside = self._quoted(span)
        kind = "direct" if inside * 2 > span.end - span.start else "reported"
        last = self.passages[-1] if self.passages else None
        if ids and last and last.speaker == ids[0] and last.kind == kind and self._adjoins(last, span):
            self.passages[-1] = replace(last, end=span.end)
        elif ids and (last is None or span.start >= last.end):
            self.passages.append(
                Passage(span.start, span.end, kind, ids[0], confidence=confidence, reason=reason)  # type: ignore[arg-type]
            )

    def _adjoins(self, last: Passage, span: Span) -> bool:
        """Return whether only blanks inside a paragraph lie between the passage and the stretch."""
        gap = self.straight[last.end : span.start]
        return span.start >= last.end and not gap.strip('" ') and gap.count('"') % 2 == 0

    def _quoted(self, span: Span) -> int:
        return sum(max(0, min(q.end, span.end) - max(q.start, span.start)) for q in self.quoted) + 2

    quoted: tuple[Span, ...] = ()
    named_next: bool = False
    """Whether the sentence after the one at hand names its source."""


def read(text: str, straight: str, aside: Sequence[Span]) -> Attribution:
    """Return who says what in the whole text; `aside` is boilerplate."""
    reading = _Reading(text, straight)
    covered = Covered(aside)
    lines = takewhile(lambda p: not _THE_END.fullmatch(straight, p.start, p.end), paragraphs(text))
    open_lines = map(covered.without, lines)
    for paragraph in unwrapped(straight, [line for line in open_lines if line is not None]):
        _paragraph(reading, paragraph)
    return Attribution(reading.people.speakers(), tuple(reading.passages))


def _paragraph(reading: _Reading, paragraph: Span) -> None:
    straight = reading.straight
    signed = _AGENCY.search(straight, max(paragraph.start, paragraph.end - 24), paragraph.end)
    paragraph = trimmed(straight, paragraph.start, signed.start()) if signed else paragraph
    reading.quoted = en_quotes.quotations(straight, paragraph)
    window = en_quotes.masked(
        straight[paragraph.start : paragraph.end], en_quotes.moved(reading.quoted, -paragraph.start)
    )
    mask = window
    open_end = en_quotes.unclosed(straight, paragraph, reading.quoted)
    reading.quoted = (*reading.quoted, open_end) if open_end else reading.quoted
    if _ASIDE.fullmatch(mask):
        return
    if _names_who_follows(reading, mask, paragraph):
        return
    rows = en_sentences.sentences(mask, Span(0, len(mask)))
    found = [en_clauses.clauses(mask, row) for row in rows]
    sources = [clause.source for row in found for clause in row if clause.source.name]
    if reading.on_air and not sources and not mask.startswith("["):
        reading.give(reading.on_air, en_quotes.stripped(straight, paragraph), "said under the name", 0.8)
        return
    reading.running, reading.pending = (), None
    reading.on_air = reading.on_air if reading.on_air and _is_his(reading, mask, sources) else ()
    if not any(found) and _runs_on(reading, mask, paragraph):
        span = en_quotes.stripped(straight, paragraph)
        reading.give(reading.carried, span, "goes on from the paragraph before", 0.7)
        return
    for row, attributions, following in zip(rows, found, [*found[1:], ()], strict=True):
        reading.named_next = bool(following) and following[0].source.kind in ("person", "post")
        _sentence(reading, mask, row, attributions, paragraph.start)
    reading.carried = reading.running


def _is_his(reading: _Reading, mask: str, named: Sequence[Source]) -> bool:
    """Return whether a paragraph under somebody's name names nobody else as speaking."""
    own = {word for person in reading.on_air for word in person.name.split()}
    return bool(named) and all(
        own.intersection(mask[slice(*source.name or (0, 0))].split()) for source in named
    )


def _names_who_follows(reading: _Reading, mask: str, paragraph: Span) -> bool:
    """Return whether the paragraph is a heading or a card, having noted whom it lets speak."""
    if _is_heading(reading.straight, paragraph):
        reading.carried, reading.on_air = (), _heading(reading, mask, paragraph)
        return True
    named = en_cards.card(mask)
    if named is None:
        return False
    reading.carried, reading.on_air = (), reading.people.resolve(shifted(named, paragraph.start))
    return True


def _is_heading(straight: str, paragraph: Span) -> bool:
    """Return whether the paragraph is a title: short, and not closed like a sentence."""
    length = paragraph.end - paragraph.start
    return length < 160 and not _CLOSED.search(
        straight, max(paragraph.start, paragraph.end - 3), paragraph.end
    )


def _heading(reading: _Reading, mask: str, paragraph: Span) -> tuple[Person, ...]:
    """Learn from a headline who somebody is ("Finance chief Okafor: budget is tight"); it is no speech.

    A broadcast's heading ("[Concurrent] Ines Okafor, chair of the board") says who speaks next.
    """
    speaker = en_cards.on_air(mask)
    if speaker is not None:
        return reading.people.resolve(shifted(speaker, paragraph.start))
    source = en_sources.leading(mask, 0, mask.index(":")) if ":" in mask else None
    if source is not None and source.kind == "person" and source.posts:
        reading.people.resolve(shifted(source, paragraph.start))
    return ()


def _sentence(reading: _Reading, mask: str, row: Span, attributions: Sequence[Clause], base: int) -> None:
    for clause in attributions:
        _clause(reading, clause, base)
    if attributions:
        return
    whole = en_quotes.stripped(reading.straight, Span(row.start + base, row.end + base))
    quoted = [q for q in en_quotes.moved(reading.quoted, -base) if q.start >= row.start and q.end <= row.end]
    all_quoted = en_uncued.all_quotation(mask, row, quoted)
    if all_quoted and not reading.running and not reading.named_next and _subject_spoke(reading):
        reading.running = (reading.people.last,) if reading.people.last else ()
    if reading.running and not _ends_report(reading, mask, row, base):
        reading.give(reading.running, whole, "the report goes on", 0.75)
        return
    reading.running = ()
    reading.pending = whole if all_quoted else None
    _mention(reading, mask, row, base)


def _subject_spoke(reading: _Reading) -> bool:
    """Return whether the last person named is close enough for a bare quotation."""
    last = reading.people.last
    return last is not None and (bool(reading.carried) or not reading.passages)


def _clause(reading: _Reading, clause: Clause, base: int) -> None:
    if clause.reason == LABEL and not reading.people.knows(shifted(clause.source, base)):
        return
    if clause.frame is not None:
        reading.people.resolve(shifted(clause.frame, base))
    if en_narrator.is_press(reading.straight, clause.source, base):
        reading.running = ()
        return
    own = clause.source.kind == "pronoun" and _OWN.fullmatch(
        reading.straight, clause.source.start + base, clause.source.end + base
    )
    people = reading.running if own else reading.people.resolve(shifted(clause.source, base))
    reading.running = people
    if not people:
        return
    if reading.pending is not None:
        reading.give(people, reading.pending, clause.reason, clause.confidence)
    reading.pending = None
    for span in clause.said:
        reading.give(people, Span(span.start + base, span.end + base), clause.reason, clause.confidence)


def _ends_report(reading: _Reading, mask: str, row: Span, base: int) -> bool:
    """Return whether the sentence is the narrator's again."""
    if en_narrator.resumes(mask, row.start, row.end):
        return True
    last = reading.passages[-1] if reading.passages else None
    if last and last.kind == "direct" and en_narrator.is_about_him(mask, row.start, row.end):
        return True
    if en_narrator.acts(mask, row.start, row.end, _surnames(reading.running)):
        return True
    source = en_sources.leading(mask, row.start, min(row.end, row.start + 160))
    return source is not None and (bool(source.posts) or source.titled)


def _surnames(people: Sequence[Person]) -> frozenset[str]:
    """Return the words by which a report calls the people without their posts."""
    return frozenset(
        word for p in people if p.kind == "person" for word in (p.name, *p.aliases, *p.name.split())
    )


def _mention(reading: _Reading, mask: str, row: Span, base: int) -> None:
    """Remember whom a sentence without speech is about, for the pronouns after it."""
    doer = en_acts.doer(mask, row.start, row.end)
    if doer is not None:
        reading.people.resolve(shifted(doer, base))
        return
    start = row.start
    frame = re.compile(r"[A-Z][^,.]{0,120},\s").match(mask, row.start, row.end)
    for at in (start, frame.end()) if frame else (start,):
        source = en_sources.leading(mask, at, min(row.end, at + 200))
        if source is not None and source.name is not None:
            name = mask[slice(*source.name)]
            if source.posts or source.titled or " " in name or reading.people.named(name):
                reading.people.resolve(shifted(source, base))
                return
    named = en_acts.mentioned(mask, row.start, row.end)
    if named is not None:
        reading.people.resolve(shifted(named, base))


def _runs_on(reading: _Reading, mask: str, paragraph: Span) -> bool:
    """Return whether a paragraph without a source belongs to the speaker of the one before."""
    if not reading.carried:
        return False
    local = en_quotes.moved(reading.quoted, -paragraph.start)
    whole = Span(0, len(mask))
    if en_uncued.all_quotation(mask, whole, local) or en_quotes.opens_without_end(
        reading.straight, paragraph
    ):
        return True
    if en_narrator.opens(mask):
        return False
    if _SIMILARLY.match(mask):
        return _names_place(reading, mask)
    return bool(_ENUMERATION.match(mask)) or len(_FIRST_PERSON.findall(mask)) >= 2


def _names_place(reading: _Reading, mask: str) -> bool:
    """Return whether the paragraph names the speaker's place or firm, however it is spelt or split."""
    squeezed = re.sub(r"[^a-z]", "", mask.lower())
    for person in reading.carried:
        place = (person.affiliation or "").split()
        if place and len(place[0]) > 2 and re.sub(r"[^a-z]", "", place[0].lower()) in squeezed:
            return True
    return False
