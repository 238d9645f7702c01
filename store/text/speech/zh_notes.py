"""What a reader of a Chinese record should know: quotations without a speaker, speakers who may be one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import combinations

from store.records import Note, Passage, Speaker
from store.text.speech.zh_events import Paragraph

_SHORTEST = 12
_SHOWN = 20
_COMPARED = 400


def unclaimed(paragraphs: Sequence[Paragraph], passages: Sequence[Passage]) -> Iterator[Note]:
    """Yield a note for each longer quotation that nobody was found for."""
    spoken = sorted(passages, key=lambda p: p.start)
    starts = [p.start for p in spoken]
    for paragraph in paragraphs:
        for quote in paragraph.quotes:
            start, end = paragraph.start + quote.open + 1, paragraph.start + quote.close
            if end - start <= _SHORTEST:
                continue
            before = bisect_right(starts, end - 1) - 1
            if before < 0 or spoken[before].end <= start:
                words = paragraph.original[quote.open + 1 : quote.close]
                shown = words[:_SHOWN] + "…" * (len(words) > _SHOWN)
                yield Note("info", f"a quotation without a speaker: {shown}", start)


def one_person(speakers: Sequence[Speaker]) -> Iterator[Note]:
    """Yield a note for each two speakers with the same post and place and names written almost alike."""
    people = [s for s in speakers if s.kind == "person"][:_COMPARED]
    for one, other in combinations(people, 2):
        if _alike(one.name, other.name) and _same_role(one, other):
            role = (one.affiliation or other.affiliation or "") + (one.post or other.post or "")
            why = f"both {role}" if role else "one name holds the other"
            yield Note("warning", f"may be one person: {one.name}, {other.name} ({why})")


def _same_role(one: Speaker, other: Speaker) -> bool:
    """Tell whether nothing speaks against one person; names of one length need an equal post and place."""
    if len(one.name) != len(other.name):
        return (
            one.post is None
            or other.post is None
            or (one.post == other.post and one.affiliation == other.affiliation)
        )
    return one.post is not None and one.post == other.post and one.affiliation == other.affiliation


def _alike(one: str, other: str) -> bool:
    """Tell whether one name lies in the other, or one character differs, or two have changed places."""
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        return len(short) >= 2 and (
            long.startswith(short) or long.endswith(short) or short in long.split("·")
        )
    differing = sum(a != b for a, b in zip(one, other, strict=True))
    return (
        len(one) >= 2
        and one[0] == other[0]
        and ((differing == 1 and len(one) >= 3) or (differing == 2 and sorted(one) == sorted(other)))
    )
