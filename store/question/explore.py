"""The explorer's question and answer: one record with everything that is shown of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.records import Guess, HotWord, Meeting, Metric, Note, Passage, Slogan, Span, Speaker


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A record as one line of a list."""

    id: int
    path: str
    meeting: Meeting
    speakers: int = 0
    passages: int = 0
    """Passages of speech."""
    metrics: int = 0
    warnings: int = 0
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Explore:
    """The explorer's question: one record, narrowed to speakers, a hot word, or a search."""

    record: int | None = None
    """None: the first record of the archive."""
    speakers: tuple[str, ...] = ()
    """Ids within the record; empty: everybody."""
    word: str | None = None
    query: str = ""


@dataclass(frozen=True, slots=True)
class Explored:
    """Everything that the explorer shows, in one answer, so that panes cannot disagree."""

    question: Explore
    record: RecordLine | None = None
    """None: the archive is empty."""
    position: int = 0
    """1-based place of the record among all; 0 when empty."""
    records: int = 0
    previous: int | None = None
    next: int | None = None
    text: str = ""
    passages: tuple[Passage, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    hot_words: tuple[HotWord, ...] = ()
    slogans: tuple[Slogan, ...] = ()
    metrics: tuple[Metric, ...] = ()
    """Narrowed to the chosen speakers; in order of the text."""
    metrics_total: int = 0
    hits: tuple[Span, ...] = ()
    """Where the query stands in this record's text (narrowed to the chosen speakers); without a query, where
    the chosen word stands."""
    read_as: str = ""
    """How the query was understood; empty without one."""
    notes: tuple[Note, ...] = ()
    guesses: tuple[Guess, ...] = ()
    """What was guessed and not decided, weakest first."""
