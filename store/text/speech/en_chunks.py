"""A stretch of English without commas: the one source it may name - a person, a post, a pronoun, a body."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from store.text.speech.en_lists import COMMON, HONORIFICS, PLACES, VERBAL
from store.text.speech.en_names import (
    Word,
    is_body,
    is_name,
    is_plural,
    is_post,
    may_be_name,
    trailing_name,
    words,
)
from store.text.speech.en_post_words import GENERIC, OF_POSTS

Kind = Literal["person", "pronoun", "post", "group", "collective", "body"]
_PRONOUNS = frozenset(("he", "she", "they", "i", "we", "it", "both"))
LEADING = re.compile(
    r"(?:(?:and|but|so|then|yet|while|when|as|because|although|though|that|recently|yesterday|today|now|"
    r"also|however|"
    r"meanwhile|earlier|later|finally|afterwards|subsequently|similarly|secondly|firstly|lastly|"
    r"additionally|moreover|"
    r"furthermore|besides|thus|hence|therefore|again|in addition|in response|in particular|at present|"
    r"after that|"
    r"at the same time|at the meeting|at that time|"
    r"(?:this|last|that|next|earlier this|later this|late last|early this) (?:week|month|year|morning|"
    r"afternoon|"
    r"evening|night|spring|summer|autumn|fall|winter|\w+day)|on (?:the )?[\w]+day(?: \w+)?|"
    r"on the \d{1,2}(?:st|nd|rd|th)|in \d{4})\b,?\s{0,9})+",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s{0,9}\(([^()]{1,120})\)\s{0,9}$")
_CROWD = frozenset(
    "people everyone participants staff residents others some many critics observers locals unions "
    "sources".split()
)
_SAID = frozenset("said says told tells added asked stated insisted believes".split())
"""A verb of speech inside a stretch makes it a clause, and no post or body."""
_NOBODY = frozenset("no neither none nobody".split())
_EVERY = frozenset("every each all many several most both few various multiple no other".split())
_POST_NAMES = frozenset(
    "Abbott Baker Bishop Chandler Cook Dean Fisher Gardener Guard Hunter Judge Major Marshall Marshal Page "
    "Pope Porter Potter Priest Singer Smith Weaver Carter Clark Carpenter Painter Parker Walker".split()
)
"""Family names that are heads of posts as well."""
_CONTRAST = frozenset(("but", "while", "whereas"))
"""Between two clauses: the name belongs to the second."""
_AFTER_NAMES = frozenset("MP MPs MSP MEP TD QC KC OBE CBE MBE PhD MD Jr Sr Jr. Sr.".split())
_HEAD_ENDS = frozenset(
    "of for at in from with who whose on to under about near within among across by".split()
)
_CLAUSE_OPENS = frozenset(("when", "while"))
"""What opens the clause whose subject a post is ("the session turned when a member of the public")."""
_BODY_WORDS = GENERIC | frozenset(
    "statement report study survey document notice article letter paper data statistics figures poll meeting "
    "conference article newspaper state media website embassy police authorities government administration "
    "communique plan strategy analysis review investigation census programme program magazine agency "
    "committee session plenary symposium seminar "
    "research circular bulletin announcement ruling law forum delegation world public side sides".split()
)


_LONGEST_UNNAMED = 20
"""Words beyond which a stretch without a name is a clause, and no post or body."""


@dataclass(frozen=True, slots=True)
class Source:
    """Who is said to speak, as offsets: the name, the phrases that tell the post, the members of a group."""

    kind: Kind
    start: int
    end: int
    name: tuple[int, int] | None = None
    posts: tuple[tuple[int, int], ...] = ()
    members: tuple[Source, ...] = ()
    titled: bool = False
    """Whether an honorific stands before the name."""


def shifted(source: Source, by: int) -> Source:
    """Return the source with offsets of the whole text."""
    return Source(
        source.kind,
        source.start + by,
        source.end + by,
        (source.name[0] + by, source.name[1] + by) if source.name else None,
        tuple((a + by, b + by) for a, b in source.posts),
        tuple(shifted(member, by) for member in source.members),
        source.titled,
    )


def chunk(mask: str, start: int, end: int) -> Source | None:
    """Return the one source that mask[start:end], a stretch without commas, consists of."""
    opening = LEADING.match(mask, start, end)
    start = opening.end() if opening and opening.end() < end else start
    bracket = _BRACKET.search(mask[start:end]) if ")" in mask[end - 4 : end] else None
    stop = start + bracket.start() if bracket else end
    row = words(mask, start, stop)
    if not row or len(row) > 40 or row[0].low in _NOBODY:
        return None
    if len(row) == 1 and row[0].low in _PRONOUNS:
        return Source("pronoun", row[0].start, row[0].end)
    found = (
        _described(mask, row)
        or _named(mask, row)
        or _surname_like_a_post(row)
        or _name_first(row)
        or _unnamed(mask, row)
    )
    if found is not None and found.kind == "person" and bracket and not found.posts:
        inner = start + bracket.start(1)
        return replace(found, posts=((inner, inner + len(bracket[1])),), end=end)
    return found


def _described(mask: str, row: list[Word]) -> Source | None:
    """Return the person of "Ines Okafor who also chairs the board": no comma before the clause."""
    at = next((i for i, word in enumerate(row[:6]) if word.text == "who"), 0)
    if not 0 < at < len(row) - 2 or not may_be_name(row[at - 1]):
        return None
    found = chunk(mask, row[0].start, row[at - 1].end)
    if found is None or found.kind != "person":
        return None
    return replace(found, end=row[-1].end, posts=(*found.posts, (row[at].start, row[-1].end)))


def _named(mask: str, row: list[Word]) -> Source | None:
    """Return the person, or the group of people, that the words name at their end."""
    row = row[:-1] if len(row) > 2 and row[-1].text in _AFTER_NAMES else row
    name = trailing_name(row)
    if not is_name(name):
        return None
    rest = row[: len(row) - len(name)]
    titled = False
    while rest and (size := _honours(rest)):
        titled, rest = True, rest[:-size]
    honour = row[len(rest)]
    person = Source("person", honour.start, row[-1].end, (name[0].start, row[-1].end), titled=titled)
    if titled and honour.low in ("professor", "cllr", "cllrs"):
        person = replace(person, posts=((honour.start, honour.end),))
    if not rest or (len(rest) == 1 and rest[0].low == "both"):
        return person
    if len(name) == 1 and not titled and name[0].low.endswith("ing") and is_body(rest[-1]):
        # "Laboratory of Energy Saving" is a body still.
        return None
    for at in range(len(rest) - 1, -1, -1):
        if rest[at].low in _CONTRAST:
            return _posted(rest[at + 1 :], person) if at + 1 < len(rest) else person
        if rest[at].low == "and":
            posted = _posted(rest[at + 1 :], person) if at + 1 < len(rest) else person
            pair = _pair(mask, rest[:at], posted) if posted else None
            if pair is not None or at == len(rest) - 1:
                return pair
    return _posted(rest, person)


def _honours(rest: list[Word]) -> int:
    """Return how many words of an honorific stand right before the name."""
    if [word.text for word in rest[-2:]] == ["Tan", "Sri"]:
        return 2
    return int(rest[-1].low in HONORIFICS and rest[-1].capital)


def _surname_like_a_post(row: list[Word]) -> Source | None:
    """Return the person of "Julia Bishop": a given name, and a surname that is also a post."""
    if len(row) != 2 or row[1].text not in _POST_NAMES or not may_be_name(row[0]):
        return None
    if row[0].low in PLACES or row[0].low in OF_POSTS or row[0].low in HONORIFICS:
        return None
    return Source("person", row[0].start, row[1].end, (row[0].start, row[1].end))


def _pair(mask: str, left: list[Word], person: Source) -> Source | None:
    """Return "A and B" as a group of people."""
    if not left:
        return person
    first = chunk(mask, left[0].start, left[-1].end)
    if first is None or first.kind not in ("person", "group"):
        return None
    members = first.members or (first,)
    return Source("group", first.start, person.end, members=(*members, person))


def _posted(rest: list[Word], person: Source) -> Source | None:
    """Return the person with the post that stands directly before the name."""
    if rest[-1].low in ("surnamed", "named", "called", "nicknamed") and len(rest) > 1:
        rest = rest[:-1]
    last = rest[-1]
    if any(word.low in VERBAL for word in rest) or last.low in _HEAD_ENDS:
        return None
    through = any(is_post(word) for word in rest) and (is_body(last) or last.low in PLACES)
    if not (is_post(last) or through):
        return person if _is_epithet(last, person) else None
    rest = _noun_phrase(rest)
    return replace(person, start=rest[0].start, posts=((rest[0].start, rest[-1].end), *person.posts))


def _is_epithet(last: Word, person: Source) -> bool:
    """Return whether a small word before a full name says who that is, though it is no post ("soprano")."""
    full = (
        person.name is not None and (person.name[1] - person.name[0]) > 5 and person.start == person.name[0]
    )
    return full and not last.capital and last.low not in COMMON and len(last.low) > 3 and not person.titled


def _noun_phrase(rest: list[Word]) -> list[Word]:
    """Return the words without a phrase of place or time before them."""
    if rest[0].low not in COMMON or rest[0].low in (
        "the",
        "a",
        "an",
        "his",
        "its",
        "their",
        "one",
        "new",
        "other",
    ):
        return rest
    for at, word in enumerate(rest[1:], 1):
        if is_post(word) or (word.capital and not rest[at - 1].capital and rest[at - 1].low not in COMMON):
            return rest[at:]
    return rest[-1:]


def _name_first(row: list[Word]) -> Source | None:
    """Return the person of "Zheng Yulin secretary of the county": a post without a comma before it."""
    size = next((i for i, word in enumerate(row) if not may_be_name(word)), len(row))
    if not 2 <= size <= 3 or size + 1 >= len(row) or not is_name(row[:size]) or row[size].capital:
        return None
    head = next((i for i, word in enumerate(row[size:], size) if word.low in _HEAD_ENDS), 0)
    if head <= size or row[head].low not in ("of", "at") or not is_post(row[head - 1]):
        return None
    if any(word.low in VERBAL for word in row):
        return None
    return Source(
        "person",
        row[0].start,
        row[-1].end,
        (row[0].start, row[size - 1].end),
        ((row[size].start, row[-1].end),),
    )


def _several(mask: str, start: int, end: int) -> bool:
    """Return whether a bracket lists alternatives ("the county (city, district) secretary")."""
    return (
        "," in mask[mask.find("(", start, end) : mask.find(")", start, end)]
        if "(" in mask[start:end]
        else False
    )


def _unnamed(mask: str, row: list[Word]) -> Source | None:
    """Return the post, the people or the body that the words stand for, without a name."""
    row = row[max((i + 1 for i, word in enumerate(row[:-1]) if word.low in _CLAUSE_OPENS), default=0) :]
    ends = [i for i, word in enumerate(row) if word.low in _HEAD_ENDS]
    head_row = row[: ends[0]] if ends else row
    if (
        not head_row
        or len(head_row) > 12
        or len(row) > _LONGEST_UNNAMED
        or any(word.low in VERBAL or word.low in _SAID for word in row)
    ):
        return None
    head, start, end = head_row[-1], row[0].start, row[-1].end
    in_charge = head.low in ("person", "people") and [
        w.low for w in row[len(head_row) : len(head_row) + 3]
    ] == [
        "in",
        "charge",
        "of",
    ]
    if head.low in _CROWD and not in_charge:
        return Source("collective", start, end)
    if is_post(head) or in_charge:
        many = is_plural(head) or any(word.low in _EVERY for word in head_row) or _several(mask, start, end)
        return Source("collective" if many else "post", start, end)
    if head.low in _BODY_WORDS or (head.capital and is_body(head)):
        return Source("body", start, end)
    places = head.low in PLACES and all(word.low in PLACES or word.low in COMMON for word in head_row)
    acronym = head.text.isupper() and len(head.text) > 1
    return Source("body", start, end) if places or acronym else None
