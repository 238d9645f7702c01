"""Lists: records, speakers, quotes, hot words and notes, each narrowed the same way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from store.question.explore import RecordLine
    from store.question.search import Hit
    from store.records import HotWord, Note, Speaker


@dataclass(frozen=True, slots=True)
class Within:
    """What narrows a list: nothing given narrows nothing."""

    record: int | None = None
    speaker: str = ""
    """Part of a name or an alias."""
    text: str = ""
    """For quotes a query, as in a search; for the others part of the word, measure or name itself."""
    limit: int = 1_000
    offset: int = 0
    sort: str = ""
    """The name of an order, one of the tables below; nothing: as added, as spoken."""
    counted: bool = False
    """Whether the answer says how many rows there are in all."""


ANYTHING = Within()
"""Narrowed by nothing."""

RECORD_ORDERS = ("", "title", "date", "speakers", "quotes", "metrics", "notes")
WORD_ORDERS = ("score", "count", "speakers", "word", "")
METRIC_ORDERS = ("", "measure", "value", "speaker", "date")


@dataclass(frozen=True, slots=True)
class ListRecords:
    """The records, in the order in which they were added."""

    within: Within = ANYTHING


@dataclass(frozen=True, slots=True)
class ListedRecords:
    """A page of records."""

    question: ListRecords
    rows: tuple[RecordLine, ...] = ()
    more: bool = False
    total: int | None = None


@dataclass(frozen=True, slots=True)
class ListSpeakers:
    """Who speaks, record by record in order of speaking."""

    within: Within = ANYTHING


@dataclass(frozen=True, slots=True)
class SpeakerLine:
    """A speaker in one record."""

    record: int
    title: str | None
    date: str | None
    speaker: Speaker
    metrics: int = 0


@dataclass(frozen=True, slots=True)
class ListedSpeakers:
    """A page of speakers."""

    question: ListSpeakers
    rows: tuple[SpeakerLine, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class ListTags:
    """The tags of all records."""


@dataclass(frozen=True, slots=True)
class ListedTags:
    """Each tag with the number of its records."""

    question: ListTags
    rows: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ListQuotes:
    """What was said, direct and reported, in order of the records."""

    within: Within = ANYTHING


@dataclass(frozen=True, slots=True)
class ListedQuotes:
    """A page of quotes; `read_as` tells how the query was understood."""

    question: ListQuotes
    rows: tuple[Hit, ...] = ()
    more: bool = False
    read_as: str = ""
    notes: tuple[str, ...] = ()


WordLayer = Literal["", "all", "declared", "word", "phrase", "slogan"]
"""Nothing: hot words without slogans; all: with them."""


Against = str
"""What hot words are held against: nothing for general language; `archive`, the other records of one record's
language; `tag:NAME`, those of them that have a tag; `rest`, the other speakers, where `Within` names a record
and a speaker."""
AGAINST: tuple[Against, ...] = ("", "archive", "rest")
TAGGED = "tag:"


@dataclass(frozen=True, slots=True)
class ListWords:
    """The hot words, record by record, best first."""

    within: Within = ANYTHING
    layer: WordLayer = ""
    against: Against = ""
    hidden: tuple[str, ...] = ()
    """Words that the user never wants listed."""


@dataclass(frozen=True, slots=True)
class WordLine:
    """A hot word of one record."""

    record: int
    title: str | None
    date: str | None
    word: HotWord
    first: str | None = None
    """Who says a slogan first."""
    everybody: int = 0
    """Speakers of the record, of whom `word.speakers` say it."""
    interval: tuple[float, float] | None = None
    """Between which Log Ratios the truth lies, as far as the counts can tell; None without counts."""
    log_ratio: float = 0.0
    evidence: float = 0.0
    file: str = ""
    """The name of the record's file, by which it goes where it has no title."""
    """Signed G2."""
    spread: float | None = None
    """DP over the speakers, 0 even, 1 clumped; None where there are too few hits to say."""


@dataclass(frozen=True, slots=True)
class ListedWords:
    """A page of hot words."""

    question: ListWords
    rows: tuple[WordLine, ...] = ()
    more: bool = False
    total: int | None = None


@dataclass(frozen=True, slots=True)
class ListNotes:
    """What was not understood in one record, or guessed."""

    record: int


@dataclass(frozen=True, slots=True)
class ListedNotes:
    """The notes of a record, warnings first."""

    question: ListNotes
    rows: tuple[Note, ...] = ()
