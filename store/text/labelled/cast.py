"""The cast of one meeting: which label is whom, resolved in the order of speaking."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from store.text.labelled import members
from store.text.labelled.forms import fits, forms, office, offices_of
from store.text.labelled.labels import Label
from store.text.labelled.members import Member
from store.text.labelled.person import Person, has_han, key
from store.text.labelled.words import ANSWERED, ANSWERS, ONE_SURNAME


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
            members.learn(known, person)
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
                members.learn(member, person)

    def resolve(self, label: Label) -> Member:
        """Return whom `label` means, a new person when nobody fits; an office follows its last holder."""
        member = self._find(label) or self._enter(self._fresh(label), listed=False)
        person = label.person
        self._names.setdefault(key(label.name), member)
        if person.name:
            members.learn(member, person)
            self._bind(label, member)
        if key(label.name) != key(member.person.name):
            member.aliases.setdefault(label.name)
        else:
            self._offices.setdefault(office(label.name), member)
        if label.name.casefold() in ANSWERED:
            self._offices[office(label.name)] = member
        member.spoke = True
        if not member.reason:
            member.reason, member.confidence = members.reason(label, member)
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
        if known is not None and members.other_place(known.person, label):
            return self._names.get(key(label.name))
        if known is not None:
            return known
        for form in forms(person):
            found = self._names.get(form)
            if found is not None and members.agrees(found.person, person):
                return found
        return self._by_surname(person)

    def _by_surname(self, person: Person) -> Member | None:
        """Return the one listed person of a surname that a form of address says nothing against: `王总`."""
        surname = ONE_SURNAME.match(person.name) if person.surname_only and has_han(person.name) else None
        found = self._names.get(key(surname[0])) if surname else None
        if surname is None or found is None or not found.listed or found.person.surname_only:
            return None
        return found if fits(person.name[surname.end() :], found.person.post) else None

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
