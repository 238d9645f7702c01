"""A search over all records, and a page of what it finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.question.concordance import Said
    from store.records import Span


@dataclass(frozen=True, slots=True)
class Seen:
    """How far a store was looked at: its newest record then, by number and by when it was added."""

    record: int = 0
    added: str = ""

    def is_new(self, record: int, added: str) -> bool:
        """Tell whether a record came later; a number alone may be given again after a removal."""
        return record > self.record or added > self.added


@dataclass(frozen=True, slots=True)
class Search:
    """Search over all records, as you type."""

    text: str
    limit: int = 100
    offset: int = 0
    after: int = 0
    """The `last` of the page before: the next one begins there, which costs the same at any depth."""
    since: Seen | None = None
    """Only in records that are newer than that."""
    counted: bool = False
    """Whether to wait for the number of hits where the index cannot tell it at once."""


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
    added: str = ""
    """When its record came into the store."""
    path: str = ""
    """Where its record was read from."""

    @property
    def name(self) -> str:
        """What its record is called: by its title, else by its file."""
        return self.title or self.path.rsplit("/", 1)[-1]


@dataclass(frozen=True, slots=True)
class Found:
    """A page of hits. `total` is exact, or a lower bound when `exact` is false ("more than").

    A page that comes `after` another is not counted again: the first one told.
    """

    question: Search
    read_as: str = ""
    hits: tuple[Hit, ...] = ()
    total: int = 0
    exact: bool = True
    more: bool = False
    notes: tuple[str, ...] = ()
    last: int = 0
    """Where the page ends, for the question after the next one."""
    stopped: bool = False
    """Whether the page ends early, because it took long: who asks on goes on from there."""


@dataclass(frozen=True, slots=True)
class CountNew:
    """How much some searches find, and how much of it came since each was looked at."""

    searches: tuple[tuple[str, Seen | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """For each search its passages, whether that is all of them, and how many are new."""

    question: CountNew
    rows: tuple[tuple[tuple[int, bool], int], ...] = ()
    newest: Seen = Seen()
    """The store's newest record: who looks now has seen up to it."""


@dataclass(frozen=True, slots=True)
class WhoSays:
    """Who says most often what a query finds."""

    text: str


@dataclass(frozen=True, slots=True)
class Counted:
    """The speakers, most hits first; counted in the first passages only when `exact` is false."""

    question: WhoSays
    said: tuple[Said, ...] = ()
    speakers: int = 0
    """Speakers in the records that hold it."""
    records: int = 0
    """Records that hold it."""
    passages: int = 0
    """Passages that hold it, as far as they were looked at."""
    exact: bool = True
