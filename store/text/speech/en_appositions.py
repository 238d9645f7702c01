"""Names with what stands between commas beside them: appositions, posts before a name, lists of people."""

from __future__ import annotations

import re
from dataclasses import replace

from store.text.paragraphs import trimmed
from store.text.speech.en_chunks import Source, chunk
from store.text.speech.en_lists import VERBAL
from store.text.speech.en_names import is_post, words

_ADDED = re.compile(
    r"\s{0,9}(?:who|whose|the|a|an|also|and|aged?|of|from|formerly|now|his|her|its|their|one|\d{1,3}|"
    r"[a-z]{3,30}ing)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(r"[()]|,(?!\s(?:Ltd|Inc|LLC))(?!(?<=\d,)\d)|(?<=\s)[-\u2013\u2014](?=\s)")
"""A comma or a dash, but not inside a number or the name of a firm; brackets are counted."""

_AND_TITLED = re.compile(r" and (?=(?:Mr|Mrs|Ms|Dr|Madam|Comrade)\b)")


def chunks_of(mask: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches between commas and dashes, without blanks at their ends; brackets are not cut."""
    found: list[tuple[int, int]] = []
    at, depth = start, 0
    for match in _JOINT.finditer(mask, start, end):
        mark = match.group()
        depth += (mark == "(") - (mark == ")" and depth > 0)
        if mark not in "()" and not depth:
            found.append((at, match.start()))
            at = match.end()
    stretches = (trimmed(mask, *stretch) for stretch in (*found, (at, end)))
    return [(span.start, span.end) for span in stretches if span.start < span.end]


def subject(mask: str, start: int, end: int) -> Source | None:
    """Return the source that ends at `end`, with its apposition on either side of the name."""
    chunks = _apart(mask, chunks_of(mask, start, end)[-8:])
    if not chunks:
        return None
    last = chunk(mask, *chunks[-1])
    closed = last is not None and mask[end : end + 1] == "," and _is_one_bare_word(mask, last)
    described = _named_before(mask, chunks) if closed else None
    if described is not None:
        return described
    if last is not None and last.kind in ("person", "group"):
        return _with_list(mask, last, chunks[:-1])
    if last is not None and last.kind == "pronoun":
        return last
    return _named_before(mask, chunks) or last


def _apart(mask: str, chunks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the stretches, cut where a post is followed by "and Mr …", who is somebody else."""
    found: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(chunks):
        titled = _AND_TITLED.search(mask, start, end) if number else None
        if titled and any(is_post(word) for word in words(mask, start, titled.start())):
            found += [(start, titled.start()), (titled.start() + 1, end)]
        else:
            found.append((start, end))
    return found


def _is_one_bare_word(mask: str, found: Source) -> bool:
    """Return whether a person is one word, which between two commas may be the place of the one before."""
    bare = found.kind == "person" and not found.posts and not found.titled
    return bare and " " not in mask[found.start : found.end]


def _named_before(mask: str, chunks: list[tuple[int, int]]) -> Source | None:
    """Return the person whose apposition fills the chunks up to the last ("Okafor, who chairs it,")."""
    for at in range(len(chunks) - 2, -1, -1):
        found = chunk(mask, *chunks[at])
        if found is not None and found.kind == "person":
            rest = chunks[at + 1 :]
            if not _is_added(mask, rest[0]):
                return None
            person = with_added(mask, found, rest, whole=True)
            return (
                _with_earlier(mask, person, chunks[:at]) if mask.startswith("and ", chunks[at][0]) else person
            )
        if found is not None and found.kind == "pronoun":
            return None
    return None


def _with_earlier(mask: str, person: Source, chunks: list[tuple[int, int]]) -> Source:
    """Return the person together with those before "and" in a list of names and posts."""
    found = subject(mask, chunks[0][0], chunks[-1][1]) if chunks else None
    if found is None or found.kind not in ("person", "group"):
        return person
    return Source("group", found.start, person.end, members=(*(found.members or (found,)), person))


def _is_added(mask: str, piece: tuple[int, int]) -> bool:
    """Return whether the chunk after a name tells who that is."""
    if _ADDED.match(mask, piece[0], piece[1]):
        return True
    row = words(mask, *piece)
    return any(is_post(word) for word in row[:12]) and not any(word.low in VERBAL for word in row[:4])


def with_added(mask: str, person: Source, rest: list[tuple[int, int]], *, whole: bool = False) -> Source:
    """Return the person with the apposition that follows the name."""
    taken = 0
    for piece in rest:
        if not whole and (not _tells_post(mask, piece) or _is_clause(mask, piece)):
            break
        taken += 1
    if not taken:
        return person
    stretch = (rest[0][0], rest[taken - 1][1])
    return replace(person, end=stretch[1], posts=(*person.posts, stretch))


def _tells_post(mask: str, piece: tuple[int, int]) -> bool:
    """Return whether the chunk after a name holds a post, an age or a clause with "who"."""
    row = words(mask, *piece)
    told = any(is_post(word) for word in row[:12]) or (
        bool(row) and row[0].low in ("who", "whose", "of", "from")
    )
    return told or mask[slice(*piece)].isdigit()


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
    if earlier and not last.posts:
        found = chunk(mask, *earlier[-1])
        if found is not None and found.kind == "post":
            return replace(last, start=found.start, posts=((found.start, found.end),))
    return last
