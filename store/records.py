"""What the store knows: frozen values with the field's own names.

Offsets are code points into the record's text, end exclusive. Time is whole milliseconds.
A *passage* is a stretch of one speaker's words (or of the narrator's, or of boilerplate); a *metric* is a
figure cited in a text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Language = Literal["zh", "en", "mixed"]
PassageKind = Literal["direct", "reported", "narration", "boilerplate"]
SpeakerKind = Literal["person", "collective", "body", "unnamed"]
Change = Literal["increase", "decrease"]
Basis = Literal["yoy", "qoq"]
Role = Literal["target", "result", "comparison"]
Qualifier = Literal["over", "under", "about", "nearly", "at_least", "at_most"]
Level = Literal["info", "warning"]
GuessKind = Literal["passage", "speaker", "merge", "date", "encoding", "reading", "unclaimed", "metric"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text: code points [start, end)."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Note:
    """Something a reader of the record should know: what was guessed, left out or not understood."""

    level: Level
    text: str
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Guess:
    """Something the machine took to be so, with how sure it is and why.

    `about` is what was guessed, in the record's own words; `speakers` are ids, two for an offer to merge.
    """

    kind: GuessKind
    about: str
    reason: str
    confidence: float
    start: int | None = None
    end: int | None = None
    speakers: tuple[str, ...] = ()

    @property
    def is_doubtful(self) -> bool:
        """Whether a person had better look at it."""
        return self.standing < SURE

    @property
    def standing(self) -> float:
        """How sure it is that what stands now is right: two speakers stand apart until they are merged."""
        return 1 - self.confidence if self.kind == "merge" else self.confidence


SURE = 0.8
"""Confidence from which a guess is not listed among the doubts."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words that the *format* gives to a speaker or a time, as in captions: text[start:end].

    `name` is the label as printed; None where the format names nobody. `time` is milliseconds from the start.
    """

    start: int
    end: int
    name: str | None = None
    time: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A file as read: its text unchanged, and what its format says about lines, title and date."""

    path: str
    sha256: str
    reader: str
    encoding: str
    text: str
    lines: tuple[Line, ...] = ()
    title: str | None = None
    date: str | None = None
    notes: tuple[Note, ...] = ()
    encoding_confidence: float = 1.0
    marker: str = ""
    """How a person says that turns are marked, see `store.text.marking`; "" leaves it to the reader."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting's facts as far as the record tells them; `date` is ISO, or --MM-DD without a year."""

    title: str | None = None
    date: str | None = None
    place: str | None = None
    organiser: str | None = None
    language: Language = "zh"
    kind: str | None = None
    """"news", "minutes", "transcript", "interview", "speech" or None."""
    date_confidence: float = field(default=1.0, compare=False)
    date_reason: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Someone who speaks in one record. `id` is unique within the record ("s1", in order of speaking)."""

    id: str
    name: str
    post: str | None = None
    affiliation: str | None = None
    aliases: tuple[str, ...] = ()
    kind: SpeakerKind = "person"
    words: int = 0
    """Words spoken (direct or reported): Han characters plus words of letters or digits."""
    share: float = 0.0
    """Share of all words spoken in the record, 0 to 1."""
    confidence: float = 1.0
    reason: str = ""

    @property
    def is_person(self) -> bool:
        """Whether this is somebody, named or not, rather than a crowd or a body."""
        return self.kind not in ("collective", "body")


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text and whose it is; the attribution clause itself is narration."""

    start: int
    end: int
    kind: PassageKind
    speaker: str | None = None
    time: int | None = None
    confidence: float = 1.0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said what: the speakers, and the passages of speech in order without overlap (no narration)."""

    speakers: tuple[Speaker, ...] = ()
    passages: tuple[Passage, ...] = ()
    notes: tuple[Note, ...] = ()
    kind: str | None = None
    """What reading it showed the record to be, as in Meeting; None where that told nothing new."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word as the segmenter cuts it."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Counts:
    """What a hot word's score was worked out from; the score can be worked out again from it."""

    hits: float
    """How often the word stands in the record; in title and quotation marks it weighs more."""
    words: int
    """Words of the record."""
    reference_hits: float
    """How often the reference is expected to hold it."""
    reference_words: int
    tested: int
    """Words that were tested together: the interval is widened for them."""


@dataclass(frozen=True, slots=True)
class HotWord:
    """A word the record dwells on, or itself calls hot (`declared`), with every place where it stands."""

    word: str
    declared: bool
    score: float
    count: int
    speakers: int
    spans: tuple[Span, ...] = ()
    layer: Literal["word", "phrase", "slogan"] = "word"
    """A slogan is listed among hot words where that is asked for; it has no score."""
    counts: Counts | None = None


@dataclass(frozen=True, slots=True)
class Slogan:
    """A string that stands in quotation marks as a term or slogan, without its marks."""

    text: str
    start: int
    end: int
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Metric:
    """A figure cited: `quote` are its exact characters, `value` is in base units of `unit`."""

    start: int
    end: int
    quote: str
    value: float
    unit: str
    high: float | None = None
    measure: str | None = None
    change: Change | None = None
    basis: Basis | None = None
    qualifier: Qualifier | None = None
    period: str | None = None
    speaker: str | None = None
    doubt: str | None = None
    role: Role | None = None
    """Planned or expected, said to be done, or only what another figure is compared with."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a record's text, blanks left out, is whose: shares from 0 to 1."""

    direct: float
    reported: float
    narration: float
    boilerplate: float
    lines: int
    """Lines that hold something."""
    unread: tuple[Span, ...] = ()
    """Lines that were not understood: a quotation of nobody, a long line outside every turn."""


@dataclass(frozen=True, slots=True)
class Document:
    """One record, read: the source and everything derived from it."""

    source: Source
    meeting: Meeting
    speakers: tuple[Speaker, ...] = ()
    passages: tuple[Passage, ...] = ()
    """Cover the whole text in order without overlap."""
    hot_words: tuple[HotWord, ...] = ()
    slogans: tuple[Slogan, ...] = ()
    metrics: tuple[Metric, ...] = ()
    notes: tuple[Note, ...] = ()
    tokens: tuple[Token, ...] = field(default=(), repr=False)
    guesses: tuple[Guess, ...] = ()
    """Weakest first."""
    coverage: Coverage | None = None
