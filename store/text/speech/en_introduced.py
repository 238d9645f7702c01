"""Where a report introduced somebody: a surname, or a name without a post, is told in full further up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from store.text.speech.en_appositions import chunks_of, with_added
from store.text.speech.en_chunks import Source, chunk
from store.text.speech.en_lists import HONORIFICS, SURNAMES
from store.text.speech.en_names import Word, is_post, may_be_name, trailing_name, words
from store.text.speech.en_post_words import OF_POSTS

_WINDOW = 20_000
"""How far back, in characters, somebody is introduced at most."""
_MOST = 6
"""How many places of a name are looked at: the first tell who it is."""
_BRACKET = re.compile(r" \(([^()\n]{3,200})")
_LEFT = 160
_RIGHT = 240
_STOP = re.compile(r"[.!?;:\n\r\"]\s|[\n\r\"()]")
_UNITS = ("City", "County", "Province", "District", "Municipal", "Town", "Prefecture", "Region")
_LINKS = frozenset("of the and for".split())


def introduced(straight: str, name: str, at: int) -> Source | None:
    """Return how the text names this person before `at`: in full, with the post, or None.

    A place with a post is preferred; without any, a fuller name is enough.
    """
    best: Source | None = None
    for start, end in _places(straight, name, at):
        found = _read(straight, start, end)
        if found is not None and found.posts:
            return found
        best = best or found
    return best


def is_place(straight: str, name: str, at: int) -> bool:
    """Return whether the text around `at` uses the word as a place: "in Linhe", "Linhe City"."""
    low, high = max(0, at - _WINDOW), at + _WINDOW
    return any(
        straight.find(f"{before}{name}{after}", low, high) >= 0
        for before, after in (
            (" in ", " "),
            (" in ", ","),
            (" in ", "."),
            *(("", f" {unit}") for unit in _UNITS),
        )
    )


def _places(straight: str, name: str, at: int) -> Iterator[tuple[int, int]]:
    """Yield where the whole name stands before `at`, the first places first."""
    low = max(0, at - _WINDOW)
    for _ in range(_MOST):
        start = straight.find(name, low, at)
        if start < 0:
            return
        low = end = start + len(name)
        if not straight[start - 1 : start].isalnum() and not straight[end : end + 1].isalnum():
            yield start, end


def _read(straight: str, start: int, end: int) -> Source | None:
    """Return the person named at this place, with the post on either side of the name."""
    row = words(straight, _from(straight, start), _to(straight, end))
    last = next((i for i, word in enumerate(row) if word.end >= end), None)
    if last is None:
        return None
    while last + 1 < len(row) and may_be_name(row[last + 1]) and _touch(straight, row[last], row[last + 1]):
        last += 1
    full = _unbroken(straight, trailing_name(row[: last + 1]))
    own = words(straight, start, end)
    if len(full) < max(2, len(own)) or not (full[0].start <= start < full[-1].end):
        return None
    if full[-1].end > end and own[0].low not in SURNAMES:
        return None
    return _with_posts(straight, row[: last + 1 - len(full)], full)


def _unbroken(straight: str, name: list[Word]) -> list[Word]:
    """Return the words of a name from behind its last comma: before it stands somebody else."""
    first = len(name) - 1
    while first > 0 and "," not in straight[name[first - 1].end : name[first].start]:
        first -= 1
    return name[max(0, first) :]


def _with_posts(straight: str, before: list[Word], name: list[Word]) -> Source | None:
    """Return the person of the name with the post before it and the apposition after it."""
    head = _head(straight, before, name[0])
    found = chunk(straight, head[0].start if head else name[0].start, name[-1].end)
    if found is None or found.kind != "person":
        found = Source("person", name[0].start, name[-1].end, (name[0].start, name[-1].end))
    end = name[-1].end
    bracket = _BRACKET.match(straight, end, end + _RIGHT)
    if bracket and any(is_post(word) for word in words(straight, *bracket.span(1))):
        found = replace(found, posts=(*found.posts, bracket.span(1)))
    leading = _post_and_comma(straight, before, name[0]) if not found.posts else None
    if leading is not None:
        found = replace(found, posts=(leading,))
    elif straight.startswith(", ", end):
        found = with_added(straight, found, chunks_of(straight, end + 2, _to(straight, end + 2))[:3])
    return replace(found, name=(name[0].start, name[-1].end))


def _post_and_comma(straight: str, before: list[Word], name: Word) -> tuple[int, int] | None:
    """Return the post that opens the sentence and stands before the name with a comma."""
    if not before or straight[before[-1].end : name.start] != ", ":
        return None
    found = chunk(straight, before[0].start, before[-1].end)
    return (before[0].start, before[-1].end) if found is not None and found.kind == "post" else None


def _head(straight: str, before: list[Word], name: Word) -> list[Word]:
    """Return the words directly before the name that may be its post."""
    at, following = len(before), name
    while at and _touch(straight, before[at - 1], following) and _is_of_post(before[at - 1]):
        at -= 1
        following = before[at]
    while at < len(before) and before[at].low in _LINKS:
        at += 1
    return before[at:]


def _is_of_post(word: Word) -> bool:
    return (
        word.capital or is_post(word) or word.low in OF_POSTS or word.low in _LINKS or word.low in HONORIFICS
    )


def _touch(straight: str, left: Word, right: Word) -> bool:
    """Return whether only a blank lies between two words."""
    return straight[left.end : right.start] == " "


def _from(straight: str, start: int) -> int:
    """Return where the sentence that holds `start` begins, or the stretch of it that is looked at."""
    low = max(0, start - _LEFT)
    marks = [match.end() for match in _STOP.finditer(straight, low, start)]
    return marks[-1] if marks else low


def _to(straight: str, end: int) -> int:
    """Return where the sentence that holds `end` ends, or the stretch of it that is looked at."""
    stop = _STOP.search(straight, end, end + _RIGHT)
    limit = min(len(straight), end + _RIGHT)
    return stop.start() if stop else end + len(straight[end:limit].rstrip(" ."))
