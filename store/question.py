"""All that may be asked of the store, and all that comes back: one question and one answer a view.

Questions and answers are frozen values. A screen holds one question; its answer carries that question, so
that a stale answer can be told and dropped. Nothing lazy crosses: tuples, never cursors.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.records import HotWord, Meeting, Metric, Note, Passage, Slogan, Span, Speaker


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


@dataclass(frozen=True, slots=True)
class Search:
    """Search over all records, as you type."""

    text: str
    limit: int = 100
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage that matches; `hits` are relative to `text`, `start` and `end` to the record."""

    record: int
    title: str | None
    date: str | None
    speaker: str | None
    speaker_id: str | None
    post: str | None
    kind: str
    start: int
    end: int
    text: str
    hits: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A page of hits. `total` is exact, or a lower bound when `exact` is false ("more than")."""

    question: Search
    read_as: str = ""
    hits: tuple[Hit, ...] = ()
    total: int = 0
    exact: bool = True
    more: bool = False
    notes: tuple[str, ...] = ()


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


@dataclass(frozen=True, slots=True)
class ListRecords:
    """The records, in the order in which they were added."""

    within: Within = Within()


@dataclass(frozen=True, slots=True)
class ListedRecords:
    """A page of records."""

    question: ListRecords
    rows: tuple[RecordLine, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class ListSpeakers:
    """Who speaks, record by record in order of speaking."""

    within: Within = Within()


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
class ListQuotes:
    """What was said, direct and reported, in order of the records."""

    within: Within = Within()


@dataclass(frozen=True, slots=True)
class ListedQuotes:
    """A page of quotes; `read_as` tells how the query was understood."""

    question: ListQuotes
    rows: tuple[Hit, ...] = ()
    more: bool = False
    read_as: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListWords:
    """The hot words, record by record, best first."""

    within: Within = Within()


@dataclass(frozen=True, slots=True)
class WordLine:
    """A hot word of one record."""

    record: int
    title: str | None
    date: str | None
    word: HotWord


@dataclass(frozen=True, slots=True)
class ListedWords:
    """A page of hot words."""

    question: ListWords
    rows: tuple[WordLine, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class ListMetrics:
    """The figures cited, record by record in order of the text."""

    within: Within = Within()


@dataclass(frozen=True, slots=True)
class MetricLine:
    """A figure with who cited it where."""

    record: int
    title: str | None
    date: str | None
    speaker: str | None
    metric: Metric


@dataclass(frozen=True, slots=True)
class ListedMetrics:
    """A page of figures."""

    question: ListMetrics
    rows: tuple[MetricLine, ...] = ()
    more: bool = False


Question = Explore | Search | ListRecords | ListSpeakers | ListQuotes | ListWords | ListMetrics
Answer = Explored | Found | ListedRecords | ListedSpeakers | ListedQuotes | ListedWords | ListedMetrics
