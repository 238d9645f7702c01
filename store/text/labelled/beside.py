"""Minutes read twice: the words that the reading of prose finds beside those that the lists explain.

A list of those present tells who speaks and by what forms, but minutes also tell of people whom no list
names, and in clauses that only the reading of prose knows. Each place is read once: where both readings
find words, those of the people listed stand.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from store.records import Attribution, Note, Passage, Span, Speaker
from store.text.labelled import notlabels
from store.text.labelled.building import Turn
from store.text.labelled.labels import Label
from store.text.labelled.persons import parse
from store.text.labelled.told import ACTED
from store.text.paragraphs import trimmed

_DONE = re.compile(
    r"\b(?:thank(?:s|ed)|moved|seconded|nominated|welcomed|congratulated|invited|called|elected|declared|"
    r"distributed|circulated|apologi[sz]ed|adjourned)(?: (?:for|that|to))?[:,]?\s{0,2}[\"“]?$"
)
"""What ends before words that are no speech: somebody does something at the meeting."""
_ITEM = re.compile(r"\(?(?:\d{1,3}|[A-Za-z])[.)]\s")
"""The number of an item: what follows is another matter, and nobody is named for it."""
_CLAUSE = 60
"""Characters before a passage in which its verb stands."""
_FEW = 4
"""Parts of a text of which labels must account for one, else minutes with labels are read as prose too."""


def is_thin(text: str, turns: Sequence[Turn]) -> bool:
    """Return whether the turns account for so little of the text that more may be told in prose."""
    return sum(span.end - span.start for turn in turns for span in turn.spans) * _FEW < len(text)


def with_prose(
    text: str, turns: Sequence[Turn], prose: Attribution, closed: Sequence[Span]
) -> tuple[list[Turn], tuple[Note, ...]]:
    """Return the turns with those that only the reading of prose finds, in order, and what was done.

    Nothing in `closed`, the rows of lists and of furniture, is speech.
    """
    taken = [span for turn in turns for span in turn.spans] + list(closed)
    found = list(_found(text, prose, sorted(taken, key=lambda span: span.start)))
    every = sorted((*turns, *found), key=_start)
    return every, (_note(len(turns), len(found)),) if found and turns else ()


def _start(turn: Turn) -> int:
    """Return where a turn begins; one without words stands before its label's row."""
    return turn.spans[0].start if turn.spans else turn.label.end


def _note(told: int, found: int) -> Note:
    """Return the note of how the record was read."""
    return Note("info", f"passages read as minutes: {told}, as prose beside them: {found}")


def _found(text: str, prose: Attribution, taken: Sequence[Span]) -> Iterator[Turn]:
    """Yield the passages of people, as turns, that begin and end outside what is taken."""
    speakers = {one.id: one for one in prose.speakers if one.kind in ("person", "unnamed")}
    starts = [span.start for span in taken]
    for passage in prose.passages:
        if passage.speaker not in speakers or _meets(passage, taken, starts):
            continue
        span = _spoken(text, passage)
        if span is not None:
            yield Turn(
                _label(speakers[passage.speaker], passage),
                passage.kind,
                passage.time,
                [span],
                reason=passage.reason,
                confidence=passage.confidence,
            )


def _meets(passage: Passage, taken: Sequence[Span], starts: Sequence[int]) -> bool:
    """Return whether a passage shares a place with one of the spans."""
    before = bisect_right(starts, passage.start) - 1
    held = before >= 0 and taken[before].end > passage.start
    after = before + 1
    return held or (after < len(taken) and taken[after].start < passage.end)


def _spoken(text: str, passage: Passage) -> Span | None:
    """Return what of a passage is speech: to the first sentence that tells an act."""
    words = text[passage.start : passage.end]
    if _ITEM.match(words) or _DONE.search(text[max(passage.start - _CLAUSE, 0) : passage.start]):
        return None
    acts = [found.start() for act in (notlabels.DEED, ACTED) for found in act.finditer(words)]
    span = trimmed(text, passage.start, passage.start + min(acts, default=len(words)))
    return span if any(char.isalnum() for char in text[span.start : span.end]) else None


def _label(speaker: Speaker, passage: Passage) -> Label:
    """Return the label by which the cast finds whom prose names."""
    person = parse(speaker.name)
    vague = speaker.kind == "unnamed"
    person = replace(
        person,
        name="" if vague else person.name or speaker.name,
        post=person.post or speaker.post,
        affiliation=person.affiliation or speaker.affiliation,
    )
    return Label(0, passage.start, speaker.name, person, "alone")
