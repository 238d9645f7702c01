"""The people of one English text: full names first, then surnames, titles, posts alone and pronouns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from store.records import Speaker, SpeakerKind
from store.text.speech import en_bodies, en_introduced, en_posts
from store.text.speech.en_chunks import Source
from store.text.speech.en_likeness import is_near, is_same, is_short_form, parts, plain, undoubled
from store.text.speech.en_names import is_post, singular, words

_INDEFINITE = re.compile(r"(?:an?|one|another|some)\s", re.IGNORECASE)
_THE = re.compile(r"(?:the|this|that|its|their|his|her|our)\s{1,9}", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class Person:
    """One source while the text is being read."""

    name: str
    kind: SpeakerKind
    post: str | None = None
    affiliation: str | None = None
    aliases: list[str] = field(default_factory=list)
    confidence: float = 0.9
    reason: str = ""
    described: bool = False
    speaks: bool = False
    number: int = 0
    at: int = 0


_FEW = 12
"""How many people of one name part are compared: the latest."""
_LATEST = 150
"""How far back a post alone may point, in people met."""


class People:
    """Who has been met so far, and whom a reference stands for."""

    def __init__(self, text: str, straight: str) -> None:
        self.text, self.straight = text, straight
        self.known: list[Person] = []
        self._bodies: dict[str, Person] = {}
        self._by_word: dict[str, list[Person]] = {}
        self.spoken: list[Person] = []
        self._small: frozenset[str] | None = None
        self.last: Person | None = None
        self.group: tuple[Person, ...] = ()

    def resolve(self, source: Source) -> tuple[Person, ...]:
        """Return whom the source stands for; nobody for a pronoun without anyone before it."""
        if source.kind == "group":
            self.group = tuple(dict.fromkeys(self._named(member) for member in source.members))
            self._share_post(self.group)
            self.last = self.group[-1]
            return self.group
        if source.kind == "pronoun":
            return self._pronoun(source)
        if source.kind == "person":
            found = self._named(source)
        elif source.kind == "post":
            found = self._by_post(source)
        else:
            body = self._body(source)
            self.group = (body,) if body.kind == "collective" else self.group
            return (body,)
        self.last = found
        return (found,)

    def _share_post(self, group: tuple[Person, ...]) -> None:
        """Give a post in the plural before a list of names to each of them, in the singular."""
        head = (group[0].post or "").split()
        if head and head[-1].lower() != singular(head[-1].lower()) and not group[-1].post:
            one = " ".join((*head[:-1], head[-1][:1] + singular(head[-1].lower())[1:]))
            for person in group:
                person.post, person.affiliation = one, group[0].affiliation

    def knows(self, source: Source) -> bool:
        """Return whether the name of the source has been met before."""
        name = plain(self.text[slice(*source.name)]) if source.name else ""
        return any(name == p.name or name in p.aliases for p in self._by_word.get("".join(parts(name)), ()))

    def named(self, name: str) -> bool:
        """Return whether somebody's fullest name is this one."""
        return any(p.name == name for p in self._by_word.get("".join(parts(name)), ()))

    def _pronoun(self, source: Source) -> tuple[Person, ...]:
        word = self.text[source.start : source.end].lower()
        if word in ("they", "both"):
            return self.group or ((self.last,) if self.last else ())
        if word == "it":
            return ()
        return (self.last,) if self.last else ()

    def _body(self, source: Source) -> Person:
        name = plain(self.text[source.start : source.end])
        key = _THE.sub("", name).casefold()
        found = self._bodies.get(key)
        if found is None:
            kind: SpeakerKind = "body" if source.kind == "body" else "collective"
            found = Person(name, kind, confidence=0.7, reason=f"a {kind} and no person", at=source.start)
            self._bodies[key] = found
        return found

    def _named(self, source: Source) -> Person:
        """Return the person of that name: the same words, or a surname of someone known."""
        assert source.name is not None
        name = undoubled(plain(self.text[slice(*source.name)]))
        told = [en_posts.read(self.text[slice(*span)]) for span in source.posts]
        found = self._known_as(name, source)
        if found is None and not source.posts and not source.titled and self._is_common(name, source.start):
            return self._body(source)
        found = found or self._post_without_name(source)
        if found is None:
            found = Person(name, "person", reason="named in the text", at=source.start)
            self.known.append(found)
            told = self._introduction(found, told, source)
        self._name(found, name)
        self._index(found, name)
        for post in told:
            self._describe(found, post, source.start)
        found.described = found.described or bool(source.posts)
        return found

    def _introduction(self, person: Person, told: list[en_posts.Post], source: Source) -> list[en_posts.Post]:
        """Return the posts of somebody new, with those of the place that named the person before."""
        if any(post.affiliation or post.again for post in told):
            return told
        earlier = en_introduced.introduced(self.straight, person.name, source.start)
        if earlier is None or earlier.name is None:
            return told
        fuller = plain(self.text[slice(*earlier.name)])
        self._index(person, fuller)
        self._name(person, fuller)
        posts = [en_posts.read(self.text[slice(*span)]) for span in earlier.posts]
        better = any(post.affiliation for post in posts) or not told
        return [*posts, *told] if better else [*told, *posts]

    def _index(self, person: Person, name: str) -> None:
        """Note the words, the whole and the beginnings of the name, by which the person is found again."""
        own = parts(name)
        for key in {*own, "".join(own), *(part[:3] for part in own)}:
            row = self._by_word.setdefault(key, [])
            if person not in row[-_FEW:]:
                row.append(person)

    def _is_common(self, name: str, at: int) -> bool:
        """Return whether a single word is no person: a plural, a place, or a word also written small."""
        if " " in name or "-" in name:
            return False
        if self._small is None:
            self._small = frozenset(re.findall(r"(?<![\w'])[a-z]{3,30}(?![\w'])", self.text))
        plural = name.endswith("s") and not name.endswith("ss")
        return name.lower() in self._small or plural or en_introduced.is_place(self.straight, name, at)

    def _name(self, person: Person, name: str) -> None:
        """Keep the fullest form as the name and the others as aliases."""
        if person.name == name:
            return
        if len(name.split()) > len(person.name.split()) or person.kind == "unnamed":
            person.name, name = name, person.name
        person.kind = "person"
        if name not in person.aliases:
            person.aliases.append(name)

    def _known_as(self, name: str, source: Source) -> Person | None:
        own = parts(name)
        met = (
            p
            for part in (*own, "".join(own), *(part[:3] for part in own))
            for p in self._by_word.get(part, ())[-_FEW:]
        )
        people = [p for p in dict.fromkeys(met) if p.kind == "person"]
        for alike in (is_same, is_short_form):
            found = [p for p in people if alike(own, parts(p.name))]
            if found:
                return found[-1]
        return self._other_spelling(name, source, people)

    def _other_spelling(self, name: str, source: Source, people: list[Person]) -> Person | None:
        """Return the only speaker so far when the name is nearly his ("Okafour", "Mr. Okafo")."""
        near = [p for p in people if is_near(parts(p.name), parts(name))]
        if len(near) == 1 and (source.titled or sum(p.kind == "person" for p in self.known[:9]) == 1):
            person = near[0]
            person.confidence = min(person.confidence, 0.75)
            person.reason = f"also written {name}: nearly the same letters, and nobody else it could be"
            return person
        return None

    def _post_without_name(self, source: Source) -> Person | None:
        """Return the person just named by post alone, when a new bare name follows at once."""
        last = self.last
        if last is None or last.kind != "unnamed" or _INDEFINITE.match(last.name):
            return None
        told = " ".join(self.text[slice(*span)] for span in source.posts)
        if told and not _content(last.post or "-") <= _content(told):
            return None
        if source.start - last.at > 700 or not last.speaks:
            return None
        last.confidence = 0.6
        last.reason = (
            f"{last.name} speaks just before and the name follows without a post: taken for one person"
        )
        return last

    def _by_post(self, source: Source) -> Person:
        """Return whom "the minister" stands for: a known post, the last person without one, or nobody."""
        phrase = plain(self.text[source.start : source.end])
        post = en_posts.read(phrase)
        definite = not _INDEFINITE.match(phrase)
        found = self._with_post(phrase) if definite else None
        last = self.last
        elsewhere = " " in (post.affiliation or "") and not post.again
        definite = definite and not elsewhere
        if found is None and definite and last is not None and last.kind == "person" and not last.described:
            found = last
            found.described = True
            found.reason = f"{phrase}: the person named last, who has no other post"
            found.confidence = min(found.confidence, 0.75)
        if found is None:
            found = Person(phrase, "unnamed", confidence=0.6, reason="a post without a name", at=source.start)
            found.described = True
            self.known.append(found)
        elif phrase not in found.aliases and phrase != found.name:
            found.aliases.append(phrase)
        self._describe(found, post, source.start)
        return found

    def _with_post(self, phrase: str) -> Person | None:
        """Return the latest person whose post has the words of the phrase."""
        asked = _content(phrase)
        people = [p for p in self.known[-_LATEST:] if p.kind in ("person", "unnamed")]
        for person in sorted(people, key=lambda p: (p is self.last, p.speaks, p.at), reverse=True):
            told = _content(f"{person.post or ''} {person.affiliation or ''} {' '.join(person.aliases)}")
            if person.kind == "unnamed":
                told |= _content(person.name)
            if asked and asked <= told:
                return person
        return None

    def _describe(self, person: Person, post: en_posts.Post, at: int) -> None:
        """Add what a phrase tells about the person; the first post stands."""
        if post.again:
            body = en_bodies.named_before(self.text, at, (post.affiliation or "").lower())
            post = en_posts.Post(post.post, body or post.affiliation)
        person.post = person.post or post.post
        person.affiliation = person.affiliation or post.affiliation

    def speaker(self, person: Person) -> str:
        """Return the id of a person who speaks, giving the next one to a new speaker."""
        if not person.speaks:
            person.speaks = True
            self.spoken.append(person)
            person.number = len(self.spoken)
        return f"s{person.number}"

    def speakers(self) -> tuple[Speaker, ...]:
        """Return the speakers in order of speaking."""
        return tuple(
            Speaker(
                id=f"s{number}",
                name=p.name,
                post=p.post,
                affiliation=p.affiliation,
                aliases=tuple(a for a in dict.fromkeys(p.aliases) if a != p.name),
                kind=p.kind,
                confidence=p.confidence,
                reason=p.reason,
            )
            for number, p in enumerate(self.spoken, 1)
        )


def _content(phrase: str) -> set[str]:
    """Return the words of a phrase that tell a post or place."""
    phrase = phrase.replace("\u2019", "'")
    return {
        singular(w.low) if is_post(w) else w.low
        for w in words(phrase, 0, len(phrase))
        if w.low
        not in ("the", "of", "a", "an", "and", "for", "at", "in", "this", "that", "his", "her", "its")
    }
