"""All that may be asked of the store, and all that comes back: one question and one answer a view.

Questions and answers are frozen values. A screen holds one question; its answer carries that question, so
that a stale answer can be told and dropped. Nothing lazy crosses: tuples, never cursors.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from store.records import Guess, HotWord, Language, Meeting, Metric, Note, Passage, Slogan, Span, Speaker


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
    guesses: tuple[Guess, ...] = ()
    """What was guessed and not decided, weakest first."""


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
    sort: str = ""
    """The name of an order, one of the tables below; nothing: as added, as spoken."""
    counted: bool = False
    """Whether the answer says how many rows there are in all."""


RECORD_ORDERS = ("", "title", "date", "speakers", "quotes", "metrics", "notes")
WORD_ORDERS = ("score", "count", "speakers", "word", "")
METRIC_ORDERS = ("", "measure", "value", "speaker", "date")


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
    total: int | None = None


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


WordLayer = Literal["", "all", "declared", "word", "phrase", "slogan"]
"""Nothing: hot words without slogans; all: with them."""


@dataclass(frozen=True, slots=True)
class ListWords:
    """The hot words, record by record, best first."""

    within: Within = Within()
    layer: WordLayer = ""


@dataclass(frozen=True, slots=True)
class WordLine:
    """A hot word of one record."""

    record: int
    title: str | None
    date: str | None
    word: HotWord
    first: str | None = None
    """Who says a slogan first."""


@dataclass(frozen=True, slots=True)
class ListedWords:
    """A page of hot words."""

    question: ListWords
    rows: tuple[WordLine, ...] = ()
    more: bool = False
    total: int | None = None


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
    language: Language = "zh"
    """The record's own, in which the figure is shown."""


@dataclass(frozen=True, slots=True)
class ListedMetrics:
    """A page of figures."""

    question: ListMetrics
    rows: tuple[MetricLine, ...] = ()
    more: bool = False
    total: int | None = None
    notes: tuple[str, ...] = ()
    """How the filter was read, where it could not be read as it stands."""


@dataclass(frozen=True, slots=True)
class ListIndicators:
    """The same figure over speakers and records: figures of one measure and unit, in order of dates."""

    within: Within = Within(limit=100)


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is measured in one unit, and every figure that measures it; nothing is ever added up."""

    measure: str
    unit: str
    lines: tuple[MetricLine, ...]
    total: int
    """Figures in all; `lines` may hold fewer."""


@dataclass(frozen=True, slots=True)
class ListedIndicators:
    """The indicators with most figures first; those cited once are only counted."""

    question: ListIndicators
    rows: tuple[Indicator, ...] = ()
    more: bool = False
    single: int = 0
    """Indicators that are cited only once."""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListNotes:
    """What was not understood in one record, or guessed."""

    record: int


@dataclass(frozen=True, slots=True)
class ListedNotes:
    """The notes of a record, warnings first."""

    question: ListNotes
    rows: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Why:
    """Why a word of one record is hot."""

    record: int
    word: str


@dataclass(frozen=True, slots=True)
class Context:
    """A sentence of a record with the place of a word in it."""

    start: int
    """Where the word stands in the record."""
    text: str
    hit: Span
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Explained:
    """What makes a word hot: counts, scores, who says it, the sentences."""

    question: Why
    word: HotWord | None = None
    """None: the record has no such word."""
    language: str = ""
    log_ratio: float = 0.0
    evidence: float = 0.0
    """Signed G2."""
    speakers: tuple[tuple[str, int], ...] = ()
    """Who says it, how often; most first."""
    speakers_total: int = 0
    spread: float | None = None
    """DP over the speakers, 0 even, 1 clumped; None where there are too few hits to say."""
    contexts: tuple[Context, ...] = ()


Question = (
    Explore
    | Search
    | ListRecords
    | ListSpeakers
    | ListQuotes
    | ListWords
    | ListMetrics
    | ListIndicators
    | ListNotes
    | Why
)
Answer = (
    Explored
    | Found
    | ListedRecords
    | ListedSpeakers
    | ListedQuotes
    | ListedWords
    | ListedMetrics
    | ListedIndicators
    | ListedNotes
    | Explained
)
