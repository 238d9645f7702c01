"""A concordance: every place where a word stands, with what stands before and after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.question.lists import ANYTHING

if TYPE_CHECKING:
    from store.question.lists import Within

CONCORDANCE_ORDERS = ("", "right1", "right2", "right3", "left1", "left2", "left3", "speaker", "date")
"""Nothing: as the records stand; a side and a number: by the word so many words away, then outwards."""


@dataclass(frozen=True, slots=True)
class Concord:
    """The concordance of what `within.text` asks for, sorted by `within.sort`."""

    within: Within = ANYTHING


@dataclass(frozen=True, slots=True)
class KwicLine:
    """One place: [start, end) of the record's text, with the words before and after it."""

    record: int
    title: str | None
    date: str | None
    speaker: str | None
    start: int
    end: int
    left: str
    hit: str
    right: str


@dataclass(frozen=True, slots=True)
class Said:
    """Who says it how often: `hits` in `words` words of theirs, over all records looked at."""

    name: str
    hits: int
    words: int

    @property
    def rate(self) -> float:
        """Hits in a thousand words."""
        return 1000 * self.hits / self.words if self.words else 0.0


@dataclass(frozen=True, slots=True)
class Collocate:
    """A word that stands near: `joint` times within the span, said there by `speakers` people."""

    word: str
    joint: int
    count: int
    """In all records looked at."""
    speakers: int
    log_dice: float
    mutual_information: float
    t_score: float


@dataclass(frozen=True, slots=True)
class Concorded:
    """A page of places; what is counted is counted over all places looked at, not over the page."""

    question: Concord
    rows: tuple[KwicLine, ...] = ()
    more: bool = False
    total: int | None = None
    """Places looked at."""
    exact: bool = True
    """Whether there are no further places beyond those looked at."""
    read_as: str = ""
    notes: tuple[str, ...] = ()
    records: int = 0
    """Records that hold it."""
    records_total: int = 0
    said: tuple[Said, ...] = ()
    """Who says it, most first."""
    speakers_total: int = 0
    """Speakers in the records that hold it."""
    spread: float | None = None
    """DP over those speakers: 0 even, 1 clumped; None where there are too few hits to say."""
    collocates: tuple[Collocate, ...] = ()
    """Strongest first by logDice, in five words to each side within a passage."""
