"""Decisions carried out in their order on what was read: the same log gives the same record.

What was read is never changed; taking a decision away is carrying out the others anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import singledispatchmethod

from store.edits.operations import Apart, Confirm, Merge, Operation, Reassign, Rename
from store.records import Guess, Passage, Speaker

_BY_HAND = "decided by a person"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a record was read as: its text, speakers, passages and guesses."""

    text: str
    speakers: tuple[Speaker, ...]
    passages: tuple[Passage, ...]
    guesses: tuple[Guess, ...] = ()


@dataclass
class Replay:
    """A reading on which decisions are carried out one by one."""

    reading: Reading
    speakers: dict[str, Speaker] = field(init=False)
    passages: list[Passage] = field(init=False)
    guesses: list[Guess] = field(init=False)
    decided: dict[int, str] = field(default_factory=dict)
    """By the place of a guess in the reading: accepted or rejected."""
    lost: list[int] = field(default_factory=list)
    """Numbers of the decisions whose people or words the reading does not hold."""

    def __post_init__(self) -> None:
        self.speakers = {speaker.id: speaker for speaker in self.reading.speakers}
        self.passages = list(self.reading.passages)
        self.guesses = list(self.reading.guesses)

    def run(self, decisions: Iterable[tuple[int, Operation]]) -> Replay:
        """Carry out the decisions, each with its number in the log."""
        for number, operation in decisions:
            if not self._do(operation):
                self.lost.append(number)
        return self

    @singledispatchmethod
    def _do(self, operation: Operation) -> bool:  # noqa: ARG002 - what nobody knows how to do is lost
        return False

    @_do.register
    def _merge(self, operation: Merge) -> bool:
        kept, gone = self._named(operation.kept), self._named(operation.gone)
        if kept is None or gone is None or kept.id == gone.id:
            return False
        names = dict.fromkeys((*kept.aliases, gone.name, *gone.aliases))
        order = list(self.speakers)
        first, second = sorted((kept.id, gone.id), key=order.index)
        self.speakers[first] = replace(
            kept,
            id=first,
            aliases=tuple(name for name in names if name != kept.name),
            post=kept.post or gone.post,
            affiliation=kept.affiliation or gone.affiliation,
            confidence=1.0,
            reason=_BY_HAND,
        )
        del self.speakers[second]
        self.passages = [replace(p, speaker=first) if p.speaker == second else p for p in self.passages]
        self.guesses = [_with_id(guess, second, first) for guess in self.guesses]
        self._decide("accepted", lambda g: g.kind == "merge" and len(set(g.speakers)) == 1)
        return True

    @_do.register
    def _apart(self, operation: Apart) -> bool:
        one, other = self._named(operation.one), self._named(operation.other)
        if one is None or other is None:
            return False
        self._decide("rejected", lambda g: g.kind == "merge" and set(g.speakers) == {one.id, other.id})
        return True

    @_do.register
    def _confirm(self, operation: Confirm) -> bool:
        return self._decide("accepted", lambda g: (g.kind, g.about) == (operation.kind, operation.about))

    @_do.register
    def _rename(self, operation: Rename) -> bool:
        speaker = self._named(operation.name)
        if speaker is None:
            return False
        aliases = dict.fromkeys((*speaker.aliases, speaker.name))
        self.speakers[speaker.id] = replace(
            speaker,
            name=operation.to,
            post=operation.post,
            affiliation=operation.affiliation,
            aliases=tuple(name for name in aliases if name != operation.to),
            confidence=1.0,
            reason=_BY_HAND,
        )
        self._decide("accepted", lambda g: g.kind == "speaker" and g.speakers == (speaker.id,))
        return True

    @_do.register
    def _reassign(self, operation: Reassign) -> bool:
        at = self._place(operation)
        speaker = self._named(operation.to) if operation.to is not None else None
        if at is None or (operation.to is not None and speaker is None):
            return False
        passage = self.passages[at]
        kind = "narration" if speaker is None else "reported" if passage.kind == "narration" else passage.kind
        self.passages[at] = replace(
            passage,
            speaker=speaker.id if speaker else None,
            kind=kind,
            confidence=1.0,
            reason=_BY_HAND,
        )
        verdict = "accepted" if speaker else "rejected"
        self._decide(verdict, lambda g: g.kind in ("passage", "unclaimed") and g.start == passage.start)
        return True

    def _named(self, name: str) -> Speaker | None:
        """Return the speaker of a name, or else the one who also has it."""
        people = self.speakers.values()
        exact = next((s for s in people if s.name == name), None)
        return exact or next((s for s in people if name in s.aliases), None)

    def _place(self, operation: Reassign) -> int | None:
        """Return where the passage stands: at its place, or at the only other one that begins so."""
        text = self.reading.text
        begins = [n for n, p in enumerate(self.passages) if text.startswith(operation.quoted, p.start, p.end)]
        there = [n for n in begins if self.passages[n].start == operation.start]
        return there[0] if there else begins[0] if len(begins) == 1 else None

    def _decide(self, verdict: str, asked: Callable[[Guess], bool]) -> bool:
        places = [n for n, guess in enumerate(self.guesses) if asked(guess)]
        self.decided |= dict.fromkeys(places, verdict)
        return bool(places)


def _with_id(guess: Guess, gone: str, kept: str) -> Guess:
    if gone not in guess.speakers:
        return guess
    return replace(guess, speakers=tuple(kept if ident == gone else ident for ident in guess.speakers))
