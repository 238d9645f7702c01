"""The cast of one meeting: which label is whom, resolved in the order of speaking."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from store.records import Speaker, SpeakerKind
from store.text.labelled import council, initials
from store.text.labelled.forms import fits, forms, office, offices_of
from store.text.labelled.labels import Label
from store.text.labelled.person import Person, has_han, key
from store.text.labelled.words import ANSWERED, ANSWERS, ASKS, COLLECTIVE, ONE_SURNAME

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


class Cast:
    """The people of one meeting, and every form that has named them so far."""

    def __init__(self, listed: Sequence[Person], asked: Person | None = None) -> None:
        self._members: list[Member] = []
        self._names: dict[str, Member | None] = {}
        self._offices: dict[str, Member | None] = {}
        self._listed_offices: dict[str, Member | None] = {}
        for person in listed:
            if person.name:
                self._add_listed(person)
        self._asked = self._names.get(key(asked.name)) if asked else None

    @property
    def lists(self) -> bool:
        """Whether a list of those present has named anybody."""
        return any(member.listed for member in self._members)

    def introduce(self, person: Person) -> None:
        """Let `person` be the one who answers, unless a line of the head has named another."""
        if self._asked is None:
            self._add_listed(person)
            self._asked = self._names.get(key(person.name))

    def _add_listed(self, person: Person) -> None:
        """Enter a person of a list; the same person in two lists is one."""
        known = self._names.get(key(person.name)) or self._shorter(person)
        if known is not None:
            self._learn(known, person)
            self._names[key(known.person.name)] = known
            for form in (person.full, person.post):
                if form:
                    self._note(self._listed_offices, office(form), known)
            return
        member = self._enter(person, listed=True)
        for form in (person.full, person.post):
            if form:
                self._note(self._listed_offices, office(form), member)

    def _shorter(self, person: Person) -> Member | None:
        """Return the member whom another list names by a part of this person's name alone."""
        for form in forms(person):
            found = self._names.get(form)
            if found is not None and key(found.person.name) == form and not has_han(person.name):
                return found
        return None

    def _enter(self, person: Person, *, listed: bool) -> Member:
        member = Member(person, listed)
        self._members.append(member)
        for form in forms(person):
            self._note(self._names, form, member)
        self._names[key(person.name)] = member
        return member

    @staticmethod
    def _note(table: dict[str, Member | None], form: str, member: Member) -> None:
        """Enter a form; one that already means somebody else means nobody from now on."""
        known = table.get(form, member)
        table[form] = member if known is member else None

    @staticmethod
    def _learn(member: Member, person: Person) -> None:
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

    def knows(self, name: str, person: Person) -> bool:
        """Return whether a list names the person or the office that the label prints."""
        if self._names.get(key(name)) or (person.name and self._names.get(key(person.name))):
            return True
        return not person.name and bool(person.full) and office(person.full or "") in self._listed_offices

    def means(self, name: str, person: Person) -> bool:
        """Return whether the label is a shorter form of somebody known."""
        return self._find(Label(0, 0, name, person, "alone")) is not None

    def enter(self, labels: Sequence[Label]) -> None:
        """Enter the people of labels before anybody is resolved, so that what is told of them finds them."""
        holders: dict[str, set[str]] = {}
        for label in labels:
            person = label.person
            if not person.name:
                continue
            if self._find(label) is None:
                self._enter(person, listed=False)
            for form in offices_of(label):
                holders.setdefault(form, set()).add(key(person.name))
        for form, names in holders.items():
            if len(names) == 1 and form not in self._listed_offices:
                self._offices[form] = self._names.get(names.pop())

    def bare_names(self) -> tuple[str, ...]:
        """Return the names of those whose post nobody has told yet."""
        return tuple(m.person.name for m in self._members if m.person.post is None and not m.person.vague)

    def surnames(self) -> tuple[str, ...]:
        """Return the Latin names that are one word: a surname whose given name the text may print."""
        names = (m.person.name for m in self._members if not m.person.vague)
        return tuple(name for name in names if " " not in name and not has_han(name))

    def complete(self, full: Mapping[str, str]) -> None:
        """Give members known by surname the full names that the text prints, unless taken."""
        for member in self._members:
            name = full.get(member.person.name.casefold())
            if name is not None and self._names.get(key(name)) is None:
                member.aliases.setdefault(member.person.name)
                member.person = replace(member.person, name=name)
                self._names[key(name)] = member

    def place_spokesmen(self, body: str) -> None:
        """Give a spokesman without a place the body that holds the press conference."""
        for member in self._members:
            post = member.person.post or ""
            if (
                post.endswith(("发言人", "發言人"))
                and member.person.affiliation is None
                and not member.person.vague
            ):
                member.person = replace(member.person, affiliation=body)

    def examines(self, label: Label) -> None:
        """Let the questions that follow be those of the counsel whom a row `BY MR. OKAFOR:` names."""
        self._offices["q"] = self.resolve(replace(label, name=re.sub(r"(?i)^by ", "", label.name)))

    def fill(self, holders: Mapping[str, str]) -> None:
        """Give an office that nobody has been named for the one name that the head of the record gives it."""
        for member in self._members:
            name = holders.get(member.person.post or "") if member.person.vague else None
            if name is not None and self._names.get(key(name)) is None:
                member.aliases.setdefault(member.person.name)
                member.person = replace(member.person, name=name, vague=False)
                member.reason, member.confidence = "named for the office at the head of the record", 0.8
                self._names[key(name)] = member

    def call(self, label: Label, name: str, reason: str) -> None:
        """Let the office or the voice of a label have the name that is said for it, unless it has one."""
        member = self._find(label) or self._enter(self._fresh(label), listed=False)
        if not member.person.vague and member.person.name and member.person.name != label.name:
            return
        known = self._names.get(key(name))
        if known is not None and known is not member:
            self._offices[office(label.name)] = known
            return
        member.aliases.setdefault(member.person.name)
        member.person = replace(member.person, name=name, vague=False)
        member.reason, member.confidence = reason, 0.8
        self._names[key(name)] = member

    def learn(self, found: Mapping[str, Person]) -> None:
        """Take the posts that the running text gives to people by their full names."""
        for person in found.values():
            member = self._names.get(key(person.name))
            if member is not None:
                self._learn(member, person)

    def resolve(self, label: Label) -> Member:
        """Return whom `label` means, a new person when nobody fits; an office follows its last holder."""
        member = self._find(label) or self._enter(self._fresh(label), listed=False)
        person = label.person
        self._names.setdefault(key(label.name), member)
        if person.name:
            self._learn(member, person)
            self._bind(label, member)
        if key(label.name) != key(member.person.name):
            member.aliases.setdefault(label.name)
        else:
            self._offices.setdefault(office(label.name), member)
        if label.name.casefold() in ANSWERED:
            self._offices[office(label.name)] = member
        member.spoke = True
        if not member.reason:
            member.reason, member.confidence = self._reason(label, member)
        return member

    def _find(self, label: Label) -> Member | None:
        person = label.person
        printed = office(label.name)
        if not person.name:
            if self._asked is not None and label.name.casefold() in ANSWERS:
                return self._asked
            held = self._offices.get(printed) or self._listed_offices.get(printed)
            return held or self._names.get(key(label.name))
        known = self._names.get(key(person.name)) or self._names.get(key(label.name))
        if known is not None and _other_place(known.person, label):
            return self._names.get(key(label.name))
        if known is not None:
            return known
        for form in forms(person):
            found = self._names.get(form)
            if found is not None and self._agrees(found.person, person):
                return found
        return self._by_surname(person)

    def _by_surname(self, person: Person) -> Member | None:
        """Return the one listed person of a surname that a form of address says nothing against: `王总`."""
        surname = ONE_SURNAME.match(person.name) if person.surname_only and has_han(person.name) else None
        found = self._names.get(key(surname[0])) if surname else None
        if surname is None or found is None or not found.listed or found.person.surname_only:
            return None
        return found if fits(person.name[surname.end() :], found.person.post) else None

    @staticmethod
    def _agrees(known: Person, person: Person) -> bool:
        """Return whether two forms can be one person: the shorter is part of the longer."""
        if has_han(person.name):
            return person.surname_only or known.surname_only or len(person.name) == 1
        one, two = (re.findall(r"[^\W_]+", p.name.casefold()) for p in (known, person))
        short, long = sorted((one, two), key=len)
        return all(
            any(
                w == v or (len(w) == 1 and v.startswith(w)) or (len(v) == 1 and w.startswith(v)) for v in long
            )
            for w in short
        )

    def _fresh(self, label: Label) -> Person:
        """Return the person to enter for a label that nobody fits."""
        person = label.person
        if person.name:
            return person
        name = ANSWERED.get(label.name.casefold(), label.name)
        return Person(name, person.post, person.affiliation, person.full, None, vague=True)

    def _bind(self, label: Label, member: Member) -> None:
        """Remember who holds an office that a label prints together with a name."""
        for form in offices_of(label):
            self._offices[form] = member

    @staticmethod
    def _reason(label: Label, member: Member) -> tuple[str, float]:
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

    @staticmethod
    def speakers(order: Sequence[Member], house: str | None, board: str | None = None) -> tuple[Speaker, ...]:
        """Return the speakers in the order of speaking, from s1; members sit in `house`, or on `board`."""
        return tuple(_speaker(member, f"s{n}", house, board) for n, member in enumerate(order, 1))


def _fullness(name: str) -> tuple[int, int]:
    """Return how much of a Latin name is written out: its words, and those that are no initials."""
    parts = name.split()
    return len(parts), sum(1 for part in parts if len(part.strip(".")) > 1)


def _other_place(known: Person, label: Label) -> bool:
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
