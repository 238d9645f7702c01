"""The people of a Chinese record: one entry a person, short forms and pronouns resolved."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from store.records import Speaker, SpeakerKind
from store.text.speech.zh_mentions import Mention
from store.text.speech.zh_posts import Role
from store.text.speech.zh_subjects import Subject

_OUR = re.compile(r"^(?:我|本|该|全)?([校院省市县区州镇乡村])(?=$|[^级])")
_PLACE = {
    "校": r"[\u4e00-\u9fff]{2,10}?大学|[\u4e00-\u9fff]{2,8}?学院",
    "院": r"[\u4e00-\u9fff]{2,12}?学院|[\u4e00-\u9fff]{2,8}?医院|[\u4e00-\u9fff]{2,8}?研究院",
    "省": r"[\u4e00-\u9fff]{2,3}?省",
    "市": r"[\u4e00-\u9fff]{2,4}?市",
    "县": r"[\u4e00-\u9fff]{1,4}?县",
    "区": r"[\u4e00-\u9fff]{1,4}?区",
    "州": r"[\u4e00-\u9fff]{2,8}?州",
    "镇": r"[\u4e00-\u9fff]{1,4}?镇",
    "乡": r"[\u4e00-\u9fff]{1,4}?乡",
    "村": r"[\u4e00-\u9fff]{1,4}?村",
}


@dataclass(slots=True)
class People:
    """The speakers in order of speaking, built while a record is read."""

    text: str
    roles: dict[str, Role]
    """The fullest role that the record gives each name."""
    entries: dict[str, Speaker] = field(default_factory=dict)
    places: dict[str, str | None] = field(default_factory=dict)

    def add_person(self, name: str) -> str:
        """Return the id of the person called `name`, entered now if new."""
        role = self.roles.get(name)
        post = role.post or None if role else None
        place = self.place(role) if role else None
        return self._add(name, "person", post, place, "named before a verb of speech")

    def add_other(self, subject: Subject, kind: SpeakerKind) -> str:
        """Return the id of a body, a collective or an unnamed person."""
        return self._add(subject.text.strip(), kind, None, None, "speaks without a name")

    def resolve_short(self, short: str) -> str:
        """Return the full name behind surname and post, or the short form itself when nobody fits."""
        fits = [n for n in [*reversed(self.entries), *self.roles] if n[0] == short[0] and n != short]
        titled = [n for n in fits if n in self.roles and short[1:] in self.roles[n].post]
        return (titled or [n for n in fits if 2 <= len(n) <= 4] or [short])[0]

    def place_of(self, number: str | None) -> str | None:
        """Return the place of the speaker with the id `number`."""
        return next((e.affiliation for e in self.entries.values() if e.id == number), None)

    def place(self, role: Role) -> str | None:
        """Return the place of `role`; 我校 and a post without a place take the record's own."""
        own = role.affiliation or ""
        level = _OUR.match(own or role.post)
        if not level or (own and len(own) > 2):
            return role.affiliation
        return self._record_place(level[1]) or role.affiliation

    def alias(self, name: str, short: str) -> None:
        """Note that `short` stands for the person called `name`."""
        entry = self.entries[name]
        if short != name and short not in entry.aliases:
            self.entries[name] = _replaced(entry, short)

    def _record_place(self, level: str) -> str | None:
        if level not in self.places:
            found = re.search(_PLACE[level], self.text[:3000])
            self.places[level] = found[0] if found else None
        return self.places[level]

    def _add(self, name: str, kind: SpeakerKind, post: str | None, place: str | None, reason: str) -> str:
        entry = self.entries.get(name)
        if entry is None:
            number = f"s{len(self.entries) + 1}"
            sure = 0.9 if post else 0.7
            entry = Speaker(number, name, post, place, kind=kind, confidence=sure, reason=reason)
            self.entries[name] = entry
        return entry.id


def _replaced(entry: Speaker, alias: str) -> Speaker:
    from dataclasses import replace

    return replace(entry, aliases=(*entry.aliases, alias))


def fullest_roles(mentions: Iterable[Mention]) -> dict[str, Role]:
    """Return for each name the role that says most: with a place before one without, then the first."""
    best: dict[str, Role] = {}
    for mention in mentions:
        if mention.role is None or mention.press:
            continue
        held = best.get(mention.name)
        if held is None or (held.affiliation is None and mention.role.affiliation is not None):
            best[mention.name] = mention.role
    return best


def settled_names(mentions: Sequence[Mention]) -> frozenset[str]:
    """Return the names that may be trusted anywhere: press left out, longer misreadings of sure names left out."""
    press = {m.name for m in mentions if m.press}
    counts = Counter(m.name for m in mentions if not m.press and m.sure)
    doubtful = {m.name for m in mentions if not m.press} - set(counts)
    sure = set(counts) - press
    kept = {n for n in doubtful - press if not any(n.startswith(s) or s.startswith(n) for s in sure)}
    return frozenset(sure | kept)
