"""Who stands before or after a verb of speech: a person, a post, a pronoun, several people, a body."""

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
from store.text.speech.en_posts import GENERIC

Kind = Literal["person", "pronoun", "post", "group", "collective", "body"]

_PRONOUNS = frozenset(("he", "she", "they", "i", "we", "it", "both"))
_ADVERB = re.compile(
    r"(?:[a-z]{3,}ly|also|then|has|have|had|was|were|is|been|being|even|further|again|first|last|later|earlier|once|"
    r"will|would|did|both|still|just|now|who|himself|herself|themselves|himself|respectively|too|always|often|"
    r"nevertheless|however|therefore|thus|so|soon|never|today|yesterday|recently|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$"
)
_PHRASE = re.compile(
    r"\s(?:in|at|on|during|when|while|after|before|to|from|with|through|via|as|for|upon|over|following)\s[^,;:]{1,80}$"
)
_LEADING = re.compile(
    r"(?:(?:and|but|so|then|yet|while|when|as|because|although|though|that|recently|yesterday|today|now|also|however|"
    r"meanwhile|earlier|later|finally|afterwards|subsequently|similarly|secondly|firstly|lastly|additionally|moreover|"
    r"furthermore|besides|thus|hence|therefore|again|in addition|in response|in particular|at present|after that|"
    r"at the same time|at the meeting|at that time|"
    r"(?:this|last|that|next|earlier this|later this|late last|early this) (?:week|month|year|morning|afternoon|"
    r"evening|night|spring|summer|autumn|fall|winter|\w+day)|on (?:the )?[\w]+day(?: \w+)?|"
    r"on the \d{1,2}(?:st|nd|rd|th)|in \d{4})\b,?\s*)+",
    re.IGNORECASE,
)
_ORIGIN = re.compile(r"\s((?:of|from) (?:the )?[A-Z][\w'&\-]*(?: (?:of |and |for |the ){0,2}[A-Z][\w'&\-]*){0,6})")
_JOINED = re.compile(r",|\s(?:and|or|but)\s")
_BRACKET = re.compile(r"\s*\(([^()]{1,120})\)\s*$")
_CROWD = frozenset("people everyone participants staff residents others some many critics observers locals unions".split())
_EVERY = frozenset("every each all many several most both few various multiple no other".split())
_HEAD_ENDS = frozenset(
    "of for at in from with who whose on to under about near within among across by".split()
)
_ADDED = re.compile(
    r"\s*(?:who|whose|the|a|an|also|and|aged?|of|from|formerly|now|his|her|its|their|one|\d{1,3}|[a-z]{3,}ing)\b", re.I
)
_BODY_WORDS = GENERIC | frozenset(
    "statement report study survey document notice article letter paper data statistics figures poll meeting "
    "conference article newspaper state media website embassy police authorities government administration "
    "communique plan strategy analysis review investigation census programme program magazine agency committee "
    "research circular bulletin announcement ruling law forum delegation world public side sides".split()
)


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


def before(mask: str, start: int, end: int) -> Source | None:
    """Return who stands directly before mask[end], reading back to `start` at most."""
    for number, stop in enumerate(_ends(mask, start, end)):
        found = _subject(mask, start, stop)
        if found is not None and (number == 0 or _is_sure(mask, found)):
            return _with_origin(mask, found, end)
    return _doing(mask, start, end)


def _doing(mask: str, start: int, end: int) -> Source | None:
    """Return the subject of "Okafor smiled and", a verb before the verb of speech."""
    chunks = _chunks(mask, start, end)
    if not chunks or not mask[slice(*chunks[-1])].endswith(" and"):
        return None
    begin, stop = chunks[-1]
    opening = _LEADING.match(mask, begin, stop)
    begin = opening.end() if opening else begin
    row = words(mask, begin, stop)
    if row and row[0].low in ("he", "she") and len(row) > 1 and not may_be_name(row[1]):
        return Source("pronoun", row[0].start, row[0].end)
    return _person_at_start(mask, begin, stop) or (leading(mask, start, end) if len(chunks) > 1 else None)


def _with_origin(mask: str, found: Source, end: int) -> Source:
    """Return the person with the body that follows the name ("Weiss of Riverside Securities")."""
    match = _ORIGIN.match(mask, found.end, end) if found.kind == "person" else None
    return replace(found, posts=(*found.posts, match.span(1))) if match else found


def _is_sure(mask: str, found: Source) -> bool:
    """Return whether the source is more than one bare word, which a phrase after it would make doubtful."""
    return found.kind != "person" or bool(found.posts) or found.titled or " " in mask[slice(*found.name or (0, 0))]


def after(mask: str, start: int, end: int) -> Source | None:
    """Return who stands directly after mask[start] ("said Ines Okafor, chair of the board")."""
    stop = re.compile(r"[;:\"]").search(mask, start, end)
    chunks = _chunks(mask, start, stop.start() if stop else end)[:8]
    if not chunks:
        return None
    first = _first(mask, *chunks[0])
    if first is None:
        return None
    if first.kind == "post" and len(chunks) > 1:
        second = _first(mask, *chunks[1])
        if second is not None and second.kind == "person" and not second.posts:
            first = replace(second, start=first.start, posts=((first.start, first.end),))
            chunks = chunks[1:]
    if first.kind == "person" and first.end >= chunks[0][1] - 2:
        return _with_added(mask, first, chunks[1:])
    return first


def _first(mask: str, start: int, end: int) -> Source | None:
    """Return the source in a chunk that may run on with a place or time ("Okafor on Monday")."""
    for stop in _ends(mask, start, end):
        found = chunk(mask, start, stop)
        if found is not None:
            return found
    return None


def leading(mask: str, start: int, end: int) -> Source | None:
    """Return the person that mask[start:end] begins with, with the post before or after the name."""
    chunks = _chunks(mask, start, end)[:8]
    if not chunks:
        return None
    found = _person_at_start(mask, *chunks[0])
    if found is None and len(chunks) > 1:
        post, second = chunk(mask, *chunks[0]), _person_at_start(mask, *chunks[1])
        if post and post.kind == "post" and second and second.name and not second.posts:
            return replace(second, start=post.start, posts=((post.start, post.end),))
    if found is not None and found.end >= chunks[0][1] - 1:
        return _with_added(mask, found, chunks[1:])
    return found


def _person_at_start(mask: str, start: int, end: int) -> Source | None:
    """Return the person whose name ends at the first small word after it."""
    row = words(mask, start, end)[:24]
    for at in range(1, len(row) + 1):
        ends_here = at == len(row) or _parts_from(mask, row[at - 1], row[at])
        if ends_here and may_be_name(row[at - 1]):
            found = chunk(mask, start, row[at - 1].end)
            if found is not None and found.kind == "person":
                return found
        if row[at - 1].low in VERBAL:
            return None
    return None


def _parts_from(mask: str, word: Word, following: Word) -> bool:
    """Return whether a name may end between the two words: a small word or a mark follows."""
    return not following.capital and not is_post(following) or mask[word.end : following.start].strip() != ""


def _ends(mask: str, start: int, end: int) -> list[int]:
    """Return where the subject may end before the verb: adverbs, then phrases of place or time, taken off."""
    ends: list[int] = []
    for _ in range(5):
        end = _without_adverbs(mask, start, end)
        if end <= start:
            break
        ends.append(end)
        phrase = _last_phrase(mask, start, end)
        if phrase is None:
            break
        end = phrase
    return ends


def _last_phrase(mask: str, start: int, end: int) -> int | None:
    """Return where the last phrase with a preposition begins."""
    low = max(start, end - 84)
    best: int | None = None
    for match in re.finditer(
        r"\s(?:in|at|on|during|when|while|after|before|to|from|with|through|via|as|for|upon|over|following|of)\s",
        mask[low:end],
    ):
        best = low + match.start()
    return best if best is not None and not _JOINED.search(mask, best, end) else None


def _without_adverbs(mask: str, start: int, end: int) -> int:
    """Return the end of the stretch without adverbs, auxiliaries, commas and blanks."""
    while end > start:
        stripped = start + len(mask[start:end].rstrip(" ,"))
        cut = max(mask.rfind(" ", start, stripped), start - 1) + 1
        if stripped - cut > 20 or not _ADVERB.match(mask[cut:stripped]):
            return stripped
        end = cut
    return end


def _chunks(mask: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches between commas, without blanks at their ends; brackets are not cut."""
    found: list[tuple[int, int]] = []
    at, depth = start, 0
    for place in range(start, end + 1):
        mark = mask[place] if place < end else ","
        depth += (mark == "(") - (mark == ")" and depth > 0)
        if mark == "," and (not depth or place == end) and not _is_inside(mask, place):
            text = mask[at:place]
            left = at + len(text) - len(text.lstrip())
            if text.strip():
                found.append((left, left + len(text.strip())))
            at = place + 1
    return found


def _is_inside(mask: str, place: int) -> bool:
    """Return whether the comma at `place` groups digits or stands inside a firm's name."""
    return mask.startswith((", Ltd", ", Inc", ", LLC"), place) or mask[place - 1 : place].isdigit() and mask[place + 1 : place + 2].isdigit()


def _subject(mask: str, start: int, end: int) -> Source | None:
    """Return the source that ends at `end`, with its apposition on either side of the name."""
    chunks = _chunks(mask, start, end)[-8:]
    if not chunks:
        return None
    last = chunk(mask, *chunks[-1])
    if last is not None and last.kind in ("person", "group"):
        return _with_list(mask, last, chunks[:-1])
    if last is not None and last.kind in ("pronoun", "collective", "body"):
        return last if last.kind != "collective" else _named_before(mask, chunks) or last
    return _named_before(mask, chunks) or last


def _named_before(mask: str, chunks: list[tuple[int, int]]) -> Source | None:
    """Return the person whose apposition fills the chunks up to the last ("Okafor, who chairs the board,")."""
    for at in range(len(chunks) - 2, -1, -1):
        found = chunk(mask, *chunks[at])
        if found is not None and found.kind == "person":
            rest = chunks[at + 1 :]
            if not _is_added(mask, rest[0]):
                return None
            person = _with_added(mask, found, rest, whole=True)
            return _with_earlier(mask, person, chunks[:at]) if mask.startswith("and ", chunks[at][0]) else person
        if found is not None and found.kind == "pronoun":
            return None
    return None


def _with_earlier(mask: str, person: Source, chunks: list[tuple[int, int]]) -> Source:
    """Return the person together with those before "and" in a list of names and posts."""
    found = _subject(mask, chunks[0][0], chunks[-1][1]) if chunks else None
    if found is None or found.kind not in ("person", "group"):
        return person
    return Source("group", found.start, person.end, members=(*(found.members or (found,)), person))


def _is_added(mask: str, piece: tuple[int, int]) -> bool:
    """Return whether the chunk after a name tells who that is."""
    if _ADDED.match(mask, piece[0], piece[1]):
        return True
    row = words(mask, *piece)
    return any(is_post(word) for word in row[:12]) and not any(word.low in VERBAL for word in row[:4])


def _with_added(mask: str, person: Source, rest: list[tuple[int, int]], *, whole: bool = False) -> Source:
    """Return the person with the apposition that follows the name."""
    taken = 0
    for piece in rest:
        if not whole and not (_is_added(mask, piece) and not _is_clause(mask, piece)):
            break
        taken += 1
    if not taken:
        return person
    stretch = (rest[0][0], rest[taken - 1][1])
    return replace(person, end=stretch[1], posts=(*person.posts, stretch))


def _is_clause(mask: str, piece: tuple[int, int]) -> bool:
    """Return whether the chunk is a clause of its own and no apposition."""
    row = words(mask, *piece)
    return bool(row) and row[0].low not in ("who", "whose") and any(word.low in VERBAL for word in row)


def _with_list(mask: str, last: Source, earlier: list[tuple[int, int]]) -> Source:
    """Return the last source of a list with those before it, or a person with the post before the name."""
    if last.kind == "group":
        members = list(last.members)
        while earlier and (found := chunk(mask, *earlier[-1])) and found.kind == "person":
            members.insert(0, found)
            earlier = earlier[:-1]
        return replace(last, start=members[0].start, members=tuple(members))
    if earlier and not last.posts and not last.titled:
        found = chunk(mask, *earlier[-1])
        if found is not None and found.kind == "post":
            return replace(last, start=found.start, posts=((found.start, found.end),))
    return last


def chunk(mask: str, start: int, end: int) -> Source | None:
    """Return the one source that mask[start:end], a stretch without commas, consists of."""
    opening = _LEADING.match(mask, start, end)
    start = opening.end() if opening and opening.end() < end else start
    bracket = _BRACKET.search(mask[start:end])
    stop = start + bracket.start() if bracket else end
    row = words(mask, start, stop)
    if not row or len(row) > 40:
        return None
    if len(row) == 1 and row[0].low in _PRONOUNS:
        return Source("pronoun", row[0].start, row[0].end)
    found = _named(mask, row) or _name_first(row) or _unnamed(mask, row)
    if found is not None and found.kind == "person" and bracket and not found.posts:
        inner = start + bracket.start(1)
        return replace(found, posts=((inner, inner + len(bracket[1])),), end=end)
    return found


def _named(mask: str, row: list[Word]) -> Source | None:
    """Return the person, or the group of people, that the words name at their end."""
    name = trailing_name(row)
    if not is_name(name):
        return None
    rest = row[: len(row) - len(name)]
    titled = False
    while rest and rest[-1].low in HONORIFICS and rest[-1].capital:
        titled, rest = True, rest[:-1]
    honour = row[len(rest)]
    person = Source("person", honour.start, row[-1].end, (name[0].start, row[-1].end), titled=titled)
    if titled and honour.low in ("professor", "prof", "dr"):
        person = replace(person, posts=((honour.start, honour.end),) if honour.low == "professor" else ())
    if not rest or (len(rest) == 1 and rest[0].low == "both"):
        return person
    for at in range(len(rest) - 1, -1, -1):
        if rest[at].low == "and":
            posted = _posted(rest[at + 1 :], person) if at + 1 < len(rest) else person
            pair = _pair(mask, rest[:at], posted) if posted else None
            if pair is not None or at == len(rest) - 1:
                return pair
    return _posted(rest, person)


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
        return None
    rest = _noun_phrase(rest)
    return replace(person, start=rest[0].start, posts=((rest[0].start, rest[-1].end), *person.posts))


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
    """Return the person of "Zheng Yulin secretary of the county committee": a post without a comma before it."""
    size = next((i for i, word in enumerate(row) if not may_be_name(word)), len(row))
    if not 2 <= size <= 3 or size + 1 >= len(row) or not is_name(row[:size]) or row[size].capital:
        return None
    head = next((i for i, word in enumerate(row[size:], size) if word.low in _HEAD_ENDS), 0)
    if head <= size or row[head].low not in ("of", "at") or not is_post(row[head - 1]):
        return None
    if any(word.low in VERBAL for word in row):
        return None
    return Source("person", row[0].start, row[-1].end, (row[0].start, row[size - 1].end), ((row[size].start, row[-1].end),))


def _several(mask: str, start: int, end: int) -> bool:
    """Return whether a bracket lists alternatives ("the county (city, district) secretary")."""
    return "," in mask[mask.find("(", start, end) : mask.find(")", start, end)] if "(" in mask[start:end] else False


def _unnamed(mask: str, row: list[Word]) -> Source | None:
    """Return the post, the people or the body that the words stand for, without a name."""
    ends = [i for i, word in enumerate(row) if word.low in _HEAD_ENDS]
    head_row = row[: ends[0]] if ends else row
    if not head_row or len(head_row) > 12 or any(word.low in VERBAL for word in row):
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
