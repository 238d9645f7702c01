"""A search over all records, and a page of what it finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.records import Span


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
