"""Doubts: the question for what was guessed, and its answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.question.lists import ANYTHING, Within

if TYPE_CHECKING:
    from store.records import Guess, Speaker

GUESS_ORDERS = ("", "kind", "record")


@dataclass(frozen=True, slots=True)
class ListGuesses:
    """What was guessed, is doubtful, and was not decided; what most likely is wrong comes first."""

    within: Within = ANYTHING


@dataclass(frozen=True, slots=True)
class GuessLine:
    """A guess with the words it is about, and the people; `id` is its number for a decision."""

    id: int
    record: int
    title: str | None
    date: str | None
    guess: Guess
    text: str = ""
    """The passage that holds it; empty for a guess about the whole record."""
    speakers: tuple[Speaker, ...] = ()
    """With name, post and affiliation only."""


@dataclass(frozen=True, slots=True)
class ListedGuesses:
    """A page of guesses."""

    question: ListGuesses
    rows: tuple[GuessLine, ...] = ()
    more: bool = False
    total: int | None = None
