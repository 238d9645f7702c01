"""Labelled sentences of these tests: a sentence, then what each figure in it is worth."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from store.records import Language, Metric
from store.text.metrics.find import metrics

_CHANGES = ("increase", "decrease")


@dataclass(frozen=True, slots=True)
class Expected:
    """One metric as a person labelled it; an optional one may be given or not."""

    quote: str
    start: int
    value: float
    high: float | None
    unit: str
    change: str | None
    qualifier: str | None
    optional: bool

    def overlaps(self, metric: Metric) -> bool:
        return metric.start < self.start + len(self.quote) and self.start < metric.end

    def agrees(self, metric: Metric) -> bool:
        """Whether value and unit are right."""
        return (
            metric.unit == self.unit and _close(metric.value, self.value) and _close(metric.high, self.high)
        )


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over all labelled sentences."""

    right: int
    given: int
    wanted: int
    matched: int
    change: int
    qualifier: int

    @property
    def agreement(self) -> float:
        """F1 counting a metric only when its value and unit are right."""
        return 2 * self.right / (self.given + self.wanted)


def load(name: str) -> list[tuple[str, tuple[Expected, ...]]]:
    lines = (Path(__file__).parent / name).read_text("utf-8").splitlines()
    return [_labelled(line) for line in lines if line and not line.startswith("#")]


def score(name: str, language: Language) -> Score:
    right = given = wanted = matched = change = qualifier = 0
    for sentence, labels in load(name):
        found = metrics(sentence, language)
        wanted += sum(1 for e in labels if not e.optional)
        given += sum(1 for m in found if not any(e.optional and e.overlaps(m) for e in labels))
        for expected in labels:
            metric = next((m for m in found if expected.overlaps(m)), None)
            if metric is None or expected.optional:
                continue
            matched += 1
            right += expected.agrees(metric)
            change += metric.change == expected.change
            qualifier += metric.qualifier == expected.qualifier
    return Score(right, given, wanted, matched, change, qualifier)


def misread(name: str, language: Language) -> list[str]:
    """The sentences in which a value or unit is wrong, missing or too many: for whoever mends the reader."""
    wrong = []
    for sentence, labels in load(name):
        found = metrics(sentence, language)
        matched = [next((m for m in found if e.overlaps(m)), None) for e in labels]
        sound = all(
            e.optional or (m is not None and e.agrees(m)) for e, m in zip(labels, matched, strict=True)
        )
        if not sound or any(m not in matched for m in found):
            wrong.append(sentence)
    return wrong


def _labelled(line: str) -> tuple[str, tuple[Expected, ...]]:
    sentence, *columns = line.split("\t")
    labels: list[Expected] = []
    at = 0
    for column in columns:
        expected = _expected(column, sentence, at)
        labels.append(expected)
        at = expected.start + len(expected.quote)
    return sentence, tuple(labels)


def _expected(column: str, sentence: str, at: int) -> Expected:
    quote, _, worth = column.lstrip("?").rpartition(" = ")
    value, unit, *said = worth.split(" ")
    low, _, high = value.partition("..")
    return Expected(
        quote=quote,
        start=sentence.index(quote, at),
        value=float(low),
        high=float(high) if high else None,
        unit="" if unit == "_" else unit,
        change=next((word for word in said if word in _CHANGES), None),
        qualifier=next((word for word in said if word not in _CHANGES), None),
        optional=column.startswith("?"),
    )


def _close(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= 1e-3 * max(abs(a), abs(b), 1e-9)
