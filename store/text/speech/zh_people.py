"""The people of a Chinese record: one entry a person, short forms and pronouns resolved."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from store.records import Speaker, SpeakerKind
from store.text.speech.zh_mentions import Mention, pattern_of
from store.text.speech.zh_names import follow_rank, is_whole, surname_length
from store.text.speech.zh_places import Places
from store.text.speech.zh_posts import EVENT, Role
from store.text.speech.zh_words import simplified

_DOTTED = re.compile("[·•・‧]")
_JOINT = re.compile(r"[·•・‧]|(?<=[A-Za-z.])\s(?=[A-Z])")


@dataclass(slots=True)
class People:
    """The speakers in order of speaking, built while a record is read."""

    places: Places
    roles: dict[str, Role]
    """The fullest role that the record gives each name."""
    entries: dict[str, Speaker] = field(default_factory=dict)
    homes: dict[str, str | None] = field(default_factory=dict)
    """Where each speaker works, by id."""

    def add_person(self, name: str) -> str:
        """Return the id of the person called `name`, entered now if new."""
        role = self.roles.get(name)
        post = role.post or None if role else None
        place = self.places.of(role) if role else None
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

    def holder(self, post: str) -> str | None:
        """Return the one person whom the record names with `post`; of several the one who spoke last."""
        posts = {n: simplified(r.post) for n, r in self.roles.items()}
        fits = [n for n, held in posts.items() if re.search(rf"(?<!副){re.escape(post)}(?:、|$)", held)]
        spoken = [n for n in self.entries if n in fits]
        return spoken[-1] if spoken else fits[0] if len(fits) == 1 else None

    def place_of(self, number: str | None) -> str | None:
        """Return the place of the speaker with the id `number`."""
        return self.homes.get(number or "")

    def alias(self, name: str, short: str) -> None:
        """Note that `short` stands for the person called `name`."""
        entry = self.entries[name]
        if short != name and short not in entry.aliases:
            self.entries[name] = replace(entry, aliases=(*entry.aliases, short))

    def _add(self, name: str, kind: SpeakerKind, post: str | None, place: str | None, reason: str) -> str:
        entry = self.entries.get(name)
        if entry is None:
            number = f"s{len(self.entries) + 1}"
            sure = 0.9 if post or kind != "person" else 0.7
            if kind == "person" and not post:
                reason += ", without a post"
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
        if held is None or (not _works(held) and _works(mention.role)):
            best[mention.name] = mention.role
    return best


def _works(role: Role) -> bool:
    """Tell whether a role says where somebody works: not at the meeting alone."""
    return role.affiliation is not None and not EVENT.search(simplified(role.affiliation))


def completed(mentions: Iterable[Mention], masked: str) -> dict[str, str]:
    """Return the names that were cut short, with the whole name: always the same character follows them."""
    mentions = [*mentions]
    short = {m.name for m in mentions if not m.press and _may_go_on(m.name)}
    read = {simplified(m.name) for m in mentions if m.sure and not m.press}
    pattern = pattern_of(simplified(name) for name in short)
    follows: dict[str, list[str]] = {}
    for found in pattern.finditer(masked) if pattern else ():
        follows.setdefault(found[0], []).append(masked[found.end() : found.end() + 1])
    cut: dict[str, str] = {}
    for name in short:
        seen = follows.get(simplified(name), [])
        if len(seen) > 1 and len(set(seen)) == 1:
            whole = simplified(name) + seen[0]
            if whole in read or is_whole(masked, whole, len(seen)):
                cut[name] = whole
    return cut


def dotted(mentions: Iterable[Mention], masked: str) -> dict[str, str]:
    """Return the names with a dot that were cut by a character read as a verb, with the whole name.

    买买提·热西 in front of 提到会 is 买买提·热西提 where another place has that and none the short form.
    """
    names = {simplified(m.name) for m in mentions if _DOTTED.search(m.name)}
    wholes = {(a, b) for a in names for b in names if len(a) < len(b) <= len(a) + 3 and b.startswith(a)}
    return {a: b for a, b in sorted(wholes) if masked.count(a) == masked.count(b)}


def parts_of(names: Iterable[str]) -> dict[str, str]:
    """Return the parts of foreign names that stand for the whole: Okafor of Ines Okafor."""
    whole: dict[str, set[str]] = {}
    for name in set(names):
        pieces = _JOINT.split(name)
        for part in {pieces[0], pieces[-1]} if len(pieces) > 1 else ():
            if len(part) > 1:
                whole.setdefault(part, set()).add(name)
    return {part: next(iter(full)) for part, full in whole.items() if len(full) == 1}


def shortened(mentions: Iterable[Mention], masked: str) -> dict[str, str]:
    """Return the names that took in the character behind them, with the name as it stands elsewhere."""
    cut: dict[str, str] = {}
    for name in {simplified(m.name) for m in mentions if not m.press and len(m.name) == 3}:
        bare = name[:2]
        if surname_length(name, 0) != 1 or not _could_follow(masked, name):
            continue
        others = [m.end() for m in re.finditer(re.escape(bare), masked) if masked[m.end()] != name[2]]
        good = sum(follow_rank(masked, end) >= 2 for end in others)
        if good and (good == len(others) or (good > 2 and good * 2 > len(others))):
            cut[name] = bare
    return cut


def _could_follow(masked: str, name: str) -> bool:
    """Tell whether the last character of `name` opens a word that follows names, or none follows it."""
    end = masked.find(name) + 3
    return follow_rank(masked, end) == 0 or follow_rank(masked, end - 1) >= 2


def _may_go_on(name: str) -> bool:
    """Tell whether a given name of one character stands behind the surname, so that one more may follow."""
    return 2 <= len(name) <= 3 and len(name) - surname_length(simplified(name), 0) == 1


def settled_names(mentions: Sequence[Mention]) -> frozenset[str]:
    """Return the names that may be trusted anywhere: no press, no longer misreadings of sure names."""
    held = {m.name for m in mentions if m.role is not None}
    press = {m.name for m in mentions if m.press} - held
    counts = Counter(m.name for m in mentions if not m.press and m.sure)
    doubtful = {m.name for m in mentions if not m.press} - set(counts)
    sure = set(counts) - press
    kept = {n for n in doubtful - press if not any(n.startswith(s) or s.startswith(n) for s in sure)}
    return frozenset(sure | kept)
