"""What a phrase would change as an entry of the user's glossary, before it is one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Preview:
    """What `phrase` would change beside the entries that are there already."""

    phrase: str
    own: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shift:
    """A hot word that loses hits to the phrase, over the whole archive."""

    word: str
    before: int
    after: int
    gone: int = 0
    """Records that list it no longer, for there it stands in the phrase only."""


@dataclass(frozen=True, slots=True)
class Previewed:
    """Where the phrase stands; which words lose hits once these records are read again."""

    question: Preview
    places: int = 0
    passages: int = 0
    records: int = 0
    listed: int = 0
    """Records of these that list it already."""
    shifts: tuple[Shift, ...] = ()
    """Most lost first."""
    shipped: bool = False
    """It is a phrase of the program's own lists: an entry changes nothing."""
    exact: bool = True
    """Whether all passages were looked at; if not, each number is the least."""
