"""The people of a Chinese record: one entry a person, short forms and pronouns resolved."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from store.records import Speaker, SpeakerKind
from store.text.speech import zh_lists
from store.text.speech.zh_mentions import Mention
from store.text.speech.zh_posts import Role
from store.text.speech.zh_words import either, simplified

_OUR = re.compile(r"^(?:我|本|该|全)?([校院省市县区州镇乡村])(?=$|[^级])")
_EDGE = r"(?:(?<![\u4e00-\u9fff])|(?<=[在到赴于由抵自省市州对出]))"
_PLAIN_PLACE = r"[\u4e00-\u9fff]{2,3}?"
_SCHOOL = r"[\u4e00-\u9fff]{2,8}?(?:大学|学院|中学|小学)"
_PLACES = {
    "校": _SCHOOL,
    "院": r"[\u4e00-\u9fff]{2,12}?(?:学院|医院|研究院)",
    "省": f"(?:{either(zh_lists.PROVINCES)})省",
}
_NO_PLACE = frozenset(
    "全各本在我是的了和与会为这该某几每两对于由到赴各所有中个大小新老城郊社园校院部办事开发集地山景功能示范"
)
"""Characters that a place's own name hardly holds: 全市, 开发区, 山区."""


@dataclass(slots=True)
class People:
    """The speakers in order of speaking, built while a record is read."""

    text: str
    roles: dict[str, Role]
    """The fullest role that the record gives each name."""
    entries: dict[str, Speaker] = field(default_factory=dict)
    homes: dict[str, str | None] = field(default_factory=dict)
    """Where each speaker works, by id."""
    places: dict[str, str | None] = field(default_factory=dict)

    def add_person(self, name: str) -> str:
        """Return the id of the person called `name`, entered now if new."""
        role = self.roles.get(name)
        post = role.post or None if role else None
        place = self.place(role) if role else None
        return self._add(name, "person", post, place, "named before a verb of speech")

    def add_other(self, text: str, kind: SpeakerKind) -> str:
        """Return the id of a body, a collective or an unnamed person."""
        return self._add(text.strip(), kind, None, None, "speaks without a name")

    def resolve_short(self, short: str) -> str:
        """Return the full name behind surname and post, or the short form itself when nobody fits."""
        plain = simplified(short)
        surname = plain[1] if plain[0] in "老小" else plain[0]
        fits = [
            n for n in [*reversed(self.entries), *self.roles] if simplified(n[0]) == surname and n != short
        ]
        titled = [n for n in fits if n in self.roles and plain[1:] in simplified(self.roles[n].post)]
        return (titled or [n for n in fits if 2 <= len(n) <= 4] or [short])[0]

    def place_of(self, number: str | None) -> str | None:
        """Return the place of the speaker with the id `number`."""
        return self.homes.get(number or "")

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
            self.entries[name] = replace(entry, aliases=(*entry.aliases, short))

    def _record_place(self, level: str) -> str | None:
        """Return the place of this level that the record's head names most often."""
        if level not in self.places:
            name = rf"{_EDGE}(?:{_PLACES.get(level) or _PLAIN_PLACE + level})"
            plain = level not in _PLACES
            found = Counter(
                p for p in re.findall(name, self.text[:3000]) if not (plain and _NO_PLACE & set(p[:-1]))
            )
            self.places[level] = found.most_common(1)[0][0] if found else None
        return self.places[level]

    def _add(self, name: str, kind: SpeakerKind, post: str | None, place: str | None, reason: str) -> str:
        entry = self.entries.get(name)
        if entry is None:
            number = f"s{len(self.entries) + 1}"
            sure = 0.9 if post else 0.7
            entry = Speaker(number, name, post, place, kind=kind, confidence=sure, reason=reason)
            self.entries[name] = entry
            self.homes[entry.id] = place
        return entry.id


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
    """Return the names that may be trusted anywhere: no press, no longer misreadings of sure names."""
    held = {m.name for m in mentions if m.role is not None}
    press = {m.name for m in mentions if m.press} - held
    counts = Counter(m.name for m in mentions if not m.press and m.sure)
    doubtful = {m.name for m in mentions if not m.press} - set(counts)
    sure = set(counts) - press
    kept = {n for n in doubtful - press if not any(n.startswith(s) or s.startswith(n) for s in sure)}
    return frozenset(sure | kept)
