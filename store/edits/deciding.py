"""What accepting or rejecting a guess decides."""

from __future__ import annotations

from collections.abc import Sequence

from store.edits.operations import Apart, Confirm, Merge, Operation, Reassign, Rename
from store.records import Guess, Speaker

QUOTED = 40
"""Characters of a passage that the log keeps to find it again."""


def accepted(guess: Guess, speakers: Sequence[Speaker]) -> Operation:
    """Return what accepting decides: an offered merge is made, any other guess is confirmed."""
    two = _two(guess, speakers)
    if guess.kind == "merge" and two is not None:
        kept, gone = sorted(two, key=_fullness, reverse=True)
        return Merge(kept.name, gone.name)
    return Confirm(guess.kind, guess.about)


def rejected(guess: Guess, speakers: Sequence[Speaker], text: str) -> Operation | None:
    """Return what rejecting decides: two stay two, a passage is nobody's; None where that is no answer."""
    two = _two(guess, speakers)
    if guess.kind == "merge" and two is not None:
        return Apart(two[0].name, two[1].name)
    if guess.kind == "passage" and guess.start is not None and guess.end is not None:
        return Reassign(text[guess.start : min(guess.end, guess.start + QUOTED)], guess.start, None)
    return None


def renamed(name: str, words: str) -> Rename:
    """Return the correction that `name | post | affiliation` asks for; what is left out is unknown.

    >>> renamed("钱一鸣", "钱亦鸣 | 村支书").post
    '村支书'
    """
    to, post, affiliation = (*(part.strip() for part in words.replace("｜", "|").split("|", 2)), "", "")[:3]
    return Rename(name, to or name, post or None, affiliation or None)


def handed(start: int, quoted: str, name: str) -> Reassign:
    """Return the decision that the passage at `start` is `name`'s; nobody's without a name."""
    return Reassign(quoted.removesuffix("…")[:QUOTED], start, name or None)


def _two(guess: Guess, speakers: Sequence[Speaker]) -> tuple[Speaker, Speaker] | None:
    by_id = {speaker.id: speaker for speaker in speakers}
    found = [by_id[ident] for ident in guess.speakers if ident in by_id]
    return (found[0], found[1]) if len(found) == 2 else None


def _fullness(speaker: Speaker) -> tuple[bool, int]:
    """Return what makes a name the one to keep: a post, then its length; else it is who speaks first."""
    return bool(speaker.post), len(speaker.name)
