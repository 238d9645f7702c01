"""Lists of figures cited: one by one, and the same indicator over speakers and records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.question.lists import ANYTHING, Within

if TYPE_CHECKING:
    from store.records import Language, Metric

_HUNDRED = Within(limit=100)


@dataclass(frozen=True, slots=True)
class ListMetrics:
    """The figures cited, record by record in order of the text."""

    within: Within = ANYTHING


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
    file: str = ""
    """The name of the record's file, by which it goes where it has no title."""


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

    within: Within = _HUNDRED
    together: tuple[tuple[str, str], ...] = ()
    """Pairs of names that the user takes for the same."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is measured in one unit, and every figure that measures it; nothing is ever added up."""

    measure: str
    unit: str
    lines: tuple[MetricLine, ...]
    total: int
    """Figures in all; `lines` may hold fewer."""
    names: tuple[str, ...] = ()
    """Every wording of what is measured that is taken for the same, most frequent first."""
    near: tuple[tuple[str, int], ...] = ()
    """Names in the same unit that may mean the same, with their figures: proposed, never taken in unasked."""


@dataclass(frozen=True, slots=True)
class ListedIndicators:
    """The indicators with most figures first; those cited once are only counted."""

    question: ListIndicators
    rows: tuple[Indicator, ...] = ()
    more: bool = False
    single: int = 0
    """Indicators that are cited only once."""
    notes: tuple[str, ...] = ()
