"""The members of a cast: one person each, with how the record came to mean them, and as speakers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from store.records import Speaker, SpeakerKind
from store.text.labelled import council, initials
from store.text.labelled.labels import Label
from store.text.labelled.person import Person, has_han, key
from store.text.labelled.words import ASKS, COLLECTIVE

UNRESOLVED = "initials that no list of those present explains"


@dataclass(slots=True)
class Member:
    """One person of the cast while labels are being resolved."""

    person: Person
    listed: bool
    aliases: dict[str, None] = field(default_factory=dict)
    spoke: bool = False
    reason: str = ""
    confidence: float = 0.95

    @property
    def nobody(self) -> bool:
        """Whether this is whoever asks, under a label that names no one: no speaker."""
        return self.person.vague and self.person.name.casefold() in ASKS


def learn(member: Member, person: Person) -> None:
    """Fill in what is not known yet of a member."""
    old = member.person
    longer = not has_han(person.name) and _fullness(person.name) > _fullness(old.name)
    member.person = Person(
        name=person.name if longer else old.name,
        post=old.post or person.post,
        affiliation=old.affiliation or person.affiliation,
        full=old.full or person.full,
        short=old.short or person.short,
        vague=old.vague,
        surname_only=old.surname_only and person.surname_only,
    )


def agrees(known: Person, person: Person) -> bool:
    """Return whether two forms can be one person: the shorter is part of the longer."""
    if has_han(person.name):
        return person.surname_only or known.surname_only or len(person.name) == 1
    one, two = (re.findall(r"[^\W_]+", p.name.casefold()) for p in (known, person))
    short, long = sorted((one, two), key=len)
    return all(
        any(w == v or (len(w) == 1 and v.startswith(w)) or (len(v) == 1 and w.startswith(v)) for v in long)
        for w in short
    )


def reason(label: Label, member: Member) -> tuple[str, float]:
    """Return why the label means this person, in words, and how sure that is."""
    if member.person.vague:
        return f"the label “{label.name}” names a part, not a person", 0.6
    if initials.are(member.person.name) and not member.listed:
        return UNRESOLVED, 0.4
    if member.listed:
        return "named in the list of those present", 0.98
    if not label.person.name:
        return f"held the office “{label.name}” when speaking", 0.85
    return "named by the label of the turn", 0.95


def speakers(order: Sequence[Member], house: str | None, board: str | None = None) -> tuple[Speaker, ...]:
    """Return the speakers in the order of speaking, from s1; members sit in `house`, or on `board`."""
    return tuple(_speaker(member, f"s{n}", house, board) for n, member in enumerate(order, 1))


def _fullness(name: str) -> tuple[int, int]:
    """Return how much of a Latin name is written out: its words, and those that are no initials."""
    parts = name.split()
    return len(parts), sum(1 for part in parts if len(part.strip(".")) > 1)


def other_place(known: Person, label: Label) -> bool:
    """Return whether a label tells two members of one surname apart by place: `Mr. Orme of Iowa`."""
    place = label.person.affiliation
    told = place is not None and label.name.endswith(f" of {place}")
    return told and known.affiliation is not None and known.affiliation != place


def _speaker(member: Member, ident: str, house: str | None, board: str | None) -> Speaker:
    person = member.person
    sits = person.post in council.MEMBERS and not person.vague
    seated = board if council.sits(person.post) and not person.vague else None
    kind: SpeakerKind = "unnamed" if person.vague else "person"
    return Speaker(
        id=ident,
        name=person.name,
        post=_cased(person.post),
        affiliation=person.affiliation or (house if sits else seated),
        aliases=tuple(a for a in member.aliases if key(a) != key(person.name)),
        kind="collective" if COLLECTIVE.fullmatch(person.name) else kind,
        confidence=member.confidence,
        reason=member.reason,
    )


def _cased(post: str | None) -> str | None:
    """Return a post in capitals with small letters: `CHAIR` as `Chair`, `CEO` as it is."""
    return post.title() if post and post.isascii() and post.isupper() and len(post) > 4 else post
