"""Who may be one person under two spellings: offered with a reason, never merged here.

A spelling alone is weak evidence, for relatives and colleagues have names alike; post and place carry it.
Two people whose posts or places differ are offered only where the names are the same in another script,
another order or another character set.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from store.records import Guess, Speaker
from store.text import pinyin
from store.text.fold import folded

_HAN = re.compile(r"[\u3400-\u9fff]{2,20}")
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 2_000
"""Speakers that are compared; a record of more is a list of names."""
_CROWD = 40
"""People who share a trait beyond which it tells nobody from another."""
_PER_SPEAKER = 3
"""Offers one speaker is in at most: more say that the names of the record are all alike."""
_ALIKE = 5
"""Letters of a word below which one letter more or less is another name (Li, Lin)."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A speaker with the name taken apart."""

    speaker: Speaker
    plain: str
    """The name folded: one script, one case, no accents, no blanks."""
    words: tuple[str, ...]
    is_han: bool


def find(speakers: Sequence[Speaker]) -> tuple[Guess, ...]:
    """Return an offer for each two speakers who may be one person, the likeliest first."""
    people = [_named(s) for s in speakers if s.kind == "person"][:_MOST]
    offers = []
    for one, other in _pairs(people):
        found = _same(one, other)
        if found is not None and _is_alone(one, other, people):
            confidence, why = found
            ids = (one.speaker.id, other.speaker.id)
            about = f"{one.speaker.name} = {other.speaker.name}"
            offers.append(Guess("merge", about, why, confidence, speakers=ids))
    return tuple(_few(sorted(offers, key=lambda g: -g.confidence)))


def _named(speaker: Speaker) -> _Named:
    plain = folded(speaker.name)
    words = tuple(_WORD.findall(plain))
    return _Named(speaker, "".join(words), words, _HAN.fullmatch("".join(words)) is not None)


def _pairs(people: Sequence[_Named]) -> Iterator[tuple[_Named, _Named]]:
    """Yield the pairs that have something in common, each once, in order: never all with all."""
    order = {named.speaker.id: n for n, named in enumerate(people)}
    groups: dict[str, list[_Named]] = defaultdict(list)
    for named in people:
        for trait in dict.fromkeys(_traits(named)):
            groups[trait].append(named)
    met: set[tuple[int, int]] = set()
    for group in groups.values():
        if len(group) <= _CROWD:
            met |= {(order[a.speaker.id], order[b.speaker.id]) for a, b in combinations(group, 2)}
    for first, second in sorted(met):
        yield people[first], people[second]


def _traits(named: _Named) -> Iterator[str]:
    """Yield what two spellings of one name share, whichever way they differ."""
    if named.is_han:
        yield f"surname {named.plain[0]}"
        yield f"given {named.plain[-2:]}"
        yield from (f"sound {sound}" for sound in _sounds(named))
        return
    yield f"sound {''.join(sorted(named.plain))}"
    yield from (f"sound {letters}" for letters in sorted(_joined(named)))
    yield from (f"word {word}" for word in named.words if len(word) > 2)
    yield from (f"start {word[:4]}" for word in named.words if len(word) >= _ALIKE)
    if _role(named):
        yield f"role {_role(named)}"


def _sounds(named: _Named) -> tuple[str, ...]:
    """Return how a Chinese name sounds, surname first; nothing for any other."""
    return tuple(sound for sound, _ in pinyin.sounds([named.plain]) if len(sound) > len(named.plain))


def _orders(named: _Named) -> Iterator[tuple[str, ...]]:
    """Yield the words of a name as they stand, and with the last or the first moved to the other end."""
    words = named.words
    yield words
    if 2 <= len(words) <= 4:
        yield (words[-1], *words[:-1])
        yield (*words[1:], words[0])


def _joined(named: _Named) -> set[str]:
    """Return the letters of a name in every order of its words that is met."""
    return {"".join(order) for order in _orders(named)}


def _same(one: _Named, other: _Named) -> tuple[float, str] | None:
    """Return how sure it is that two are one person, and why; None when nothing speaks for it."""
    for rule in _RULES:
        found = rule(one, other)
        if found is not None:
            return found
    return None


def _in_script(one: _Named, other: _Named) -> tuple[float, str] | None:
    if one.plain == other.plain:
        return 0.95, "the same name in other characters, case or accents"
    return None


def _in_order(one: _Named, other: _Named) -> tuple[float, str] | None:
    if len(one.words) > 1 and sorted(one.words) == sorted(other.words):
        return (0.9 if _agree(one, other) else 0.7), "the same words in another order"
    if not one.is_han and not other.is_han and _joined(one) & _joined(other):
        return (0.85 if _agree(one, other) else 0.6), "the same letters, divided or ordered in another way"
    return None


def _in_letters(one: _Named, other: _Named) -> tuple[float, str] | None:
    """Return whether one is the other's name in pinyin, surname first or last."""
    if one.is_han == other.is_han:
        return None
    han, latin = (one, other) if one.is_han else (other, one)
    if not set(_sounds(han)) & _joined(latin):
        return None
    why = f"{latin.speaker.name} is how {han.speaker.name} sounds"
    return (0.9 if _agree(one, other) else 0.75), why


def _in_part(one: _Named, other: _Named) -> tuple[float, str] | None:
    """Return whether one name lies in the other and their posts do not speak against it."""
    short, long = sorted((one, other), key=lambda n: len(n.plain))
    if len(short.plain) < 2 or not _agree(one, other):
        return None
    if one.is_han and other.is_han:
        within = long.plain.startswith(short.plain) or long.plain.endswith(short.plain)
    else:
        within = (
            bool(short.words) and len(short.words) < len(long.words) and set(short.words) <= set(long.words)
        )
        within = within or short.plain in long.speaker.name.split("·")
    if not within:
        return None
    role = _role(one) and _role(one) == _role(other)
    return (0.85 if role else 0.6), f"one name holds the other{_both(one) if role else ''}"


def _in_spelling(one: _Named, other: _Named) -> tuple[float, str] | None:
    """Return whether the names are spelled nearly alike and the posts are the same, or one is unknown."""
    how = _close_han(one, other) if one.is_han and other.is_han else _close_latin(one, other)
    if not how:
        return None
    if _role(one) and _role(one) == _role(other):
        return 0.85, f"{how}{_both(one)}"
    return (0.5, f"{how}; one of them without a post") if _agree(one, other) and how in _STRONG else None


_RULES: tuple[Callable[[_Named, _Named], tuple[float, str] | None], ...] = (
    _in_script,
    _in_order,
    _in_letters,
    _in_part,
    _in_spelling,
)
_LETTER, _SOUND = "one letter differs", "the names sound alike"
_STRONG = frozenset([_LETTER, _SOUND])
"""What may be a slip of the pen even where a post is unknown."""


def _close_han(one: _Named, other: _Named) -> str:
    """Return how two Chinese names of one length and one surname differ; empty when they differ too much."""
    a, b = one.plain, other.plain
    if len(a) != len(b) or len(a) < 2:
        return ""
    if set(_sounds(one)) & set(_sounds(other)):
        return _SOUND
    differing = sum(x != y for x, y in zip(a, b, strict=True))
    if a[0] != b[0]:
        return ""
    if differing == 2 and sorted(a) == sorted(b):
        return "two characters have changed places"
    return "one character differs" if differing == 1 and len(a) >= 3 else ""


def _close_latin(one: _Named, other: _Named) -> str:
    """Return how two names in letters differ, when it is one letter of one longer word."""
    if one.is_han or other.is_han or len(one.words) != len(other.words):
        return ""
    differing = [(a, b) for a, b in zip(one.words, other.words, strict=True) if a != b]
    if len(differing) != 1:
        return ""
    a, b = differing[0]
    if max(len(a), len(b)) < _ALIKE and not (_role(one) and _role(one) == _role(other)):
        return ""
    return _LETTER if len(a) > 2 and len(b) > 2 and one_edit(a, b) else ""


def one_edit(one: str, other: str) -> bool:
    """Return whether one letter added, left out, changed, or two neighbours changed over make `other`.

    >>> one_edit("okafor", "okafour"), one_edit("brandl", "barndl"), one_edit("li", "wu")
    (True, True, False)
    """
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or swapped


def _role(named: _Named) -> str:
    """Return post and affiliation as one text, however they are divided; empty without a post."""
    speaker = named.speaker
    return folded(f"{speaker.affiliation or ''}{speaker.post}").replace(" ", "") if speaker.post else ""


def _both(named: _Named) -> str:
    return f", and both are {' '.join(p for p in (named.speaker.affiliation, named.speaker.post) if p)}"


def _agree(one: _Named, other: _Named) -> bool:
    """Return whether posts and places do not speak against one person."""
    a, b = one.speaker, other.speaker
    posts = not a.post or not b.post or folded(a.post) == folded(b.post)
    places = not a.affiliation or not b.affiliation or folded(a.affiliation) == folded(b.affiliation)
    return (posts and places) or (bool(_role(one)) and _role(one) == _role(other))


def _is_alone(one: _Named, other: _Named, people: Sequence[_Named]) -> bool:
    """Return whether a bare surname or given name fits one person only."""
    short, long = sorted((one, other), key=lambda n: len(n.plain))
    if len(short.words) != 1 or len(long.words) < 2 or one.is_han or other.is_han:
        return True
    return sum(short.words[0] in p.words and len(p.words) > 1 for p in people) == 1


def _few(offers: Sequence[Guess]) -> Iterator[Guess]:
    """Yield the offers, without those of speakers who are in too many: there spelling tells nothing."""
    count: dict[str, int] = defaultdict(int)
    for offer in offers:
        for ident in offer.speakers:
            count[ident] += 1
    for offer in offers:
        if all(count[ident] <= _PER_SPEAKER for ident in offer.speakers):
            yield offer
