"""Who stands before or after a verb of speech, and whom a sentence begins with."""

from __future__ import annotations

import re
from dataclasses import replace

from store.text.speech.en_appositions import chunks_of, subject, with_added
from store.text.speech.en_chunks import LEADING, Source, chunk
from store.text.speech.en_lists import VERBAL
from store.text.speech.en_names import Word, is_post, may_be_name, words

_ADVERB = re.compile(
    r"(?:[a-z]{3,30}ly|also|then|has|have|had|was|were|is|been|being|even|further|again|first|last|later|"
    r"earlier|once|"
    r"will|would|did|both|still|just|now|who|himself|herself|themselves|himself|respectively|too|always|"
    r"often|"
    r"nevertheless|however|therefore|thus|so|soon|never|today|yesterday|recently|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$"
)
_ORIGIN = re.compile(
    r"\s((?:of|from) (?:the )?[A-Z][\w'&\-]*(?: (?:of |and |for |the ){0,2}[A-Z][\w'&\-]*){0,6})"
)
_OF_BODY = re.compile(
    r"\s(?:of|from|at|with) (?:the )?[A-Z][\w'&\-]*"
    r"(?:,? (?:of |and |for |the |in |on |to ){0,2}[A-Z][\w'&.\-]*){0,24}"
)
"""The body or place between a name and the verb ("Reyes of the Bureau of Ports and Ministry of Fish")."""
_NAME_REACH = 240
"""How far from its start a chunk may name somebody, in characters."""
_REACH = 400
"""How long a source with its appositions may be; the longest that were read have about 250 characters."""
_JOINED = re.compile(r",|\s(?:and|or|but)\s")


def before(mask: str, start: int, end: int) -> Source | None:
    """Return who stands directly before mask[end], reading back to `start` at most."""
    start = max(start, mask.find(" ", end - _REACH, end)) if end - start > _REACH else start
    for number, stop in enumerate(_ends(mask, start, end)):
        found = subject(mask, start, stop)
        if found is not None and found.kind in ("body", "collective") and mask[stop:end].strip() == ",":
            return None
        if found is not None and (number == 0 or _is_sure(mask, found)):
            return _with_origin(mask, found, end)
    return _of_body(mask, start, end) or _doing(mask, start, end)


def _of_body(mask: str, start: int, end: int) -> Source | None:
    """Return the person whose body, however long, fills the stretch between the name and the verb."""
    chunks = chunks_of(mask, start, end)
    if not chunks:
        return None
    begin, stop = chunks[-1][0], start + len(mask[start:end].rstrip())
    for match in re.finditer(r" (?:of|from) ", mask[begin:stop]):
        body = _OF_BODY.fullmatch(mask, begin + match.start(), stop)
        found = subject(mask, start, begin + match.start()) if body else None
        if body and found is not None and found.kind == "person" and _is_sure(mask, found):
            return replace(found, end=body.end(), posts=(*found.posts, (body.start() + 1, body.end())))
    return None


def _doing(mask: str, start: int, end: int) -> Source | None:
    """Return the subject of "Okafor smiled and", a verb before the verb of speech."""
    chunks = chunks_of(mask, start, end)
    if not chunks or not mask[slice(*chunks[-1])].endswith(" and"):
        return None
    begin, stop = chunks[-1]
    opening = LEADING.match(mask, begin, stop)
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
    return (
        found.kind != "person"
        or bool(found.posts)
        or found.titled
        or " " in mask[slice(*found.name or (0, 0))]
    )


def after(mask: str, start: int, end: int) -> Source | None:
    """Return who stands directly after mask[start] ("said Ines Okafor, chair of the board")."""
    end = min(end, start + _REACH)
    stop = re.compile(r"[;:\"]").search(mask, start, end)
    chunks = chunks_of(mask, start, stop.start() if stop else end)[:8]
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
        return with_added(mask, first, chunks[1:])
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
    end = min(end, start + _REACH)
    chunks = chunks_of(mask, start, end)[:8]
    if not chunks:
        return None
    found = _person_at_start(mask, *chunks[0])
    if found is None and len(chunks) > 1:
        post, second = chunk(mask, *chunks[0]), _person_at_start(mask, *chunks[1])
        if post and post.kind == "post" and second and second.name and not second.posts:
            return replace(second, start=post.start, posts=((post.start, post.end),))
    if found is not None and found.end >= chunks[0][1] - 1:
        return with_added(mask, found, chunks[1:])
    return found


def _person_at_start(mask: str, start: int, end: int) -> Source | None:
    """Return the person whose name ends at the first small word after it."""
    row = words(mask, start, min(end, start + _NAME_REACH))[:24]
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
    return (not following.capital and not is_post(following)) or mask[
        word.end : following.start
    ].strip() != ""


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
        r"\s(?:in|at|on|during|when|while|after|before|to|from|with|through|via|as|for|upon|over|"
        r"following|of)\s",
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
        end = cut - 3 if mask.endswith("day", cut, stripped) and mask.endswith(" on ", start, cut) else cut
    return end
