"""What was understood of one file, in a screenful for a person."""

from __future__ import annotations

from collections.abc import Iterator

from store.records import Document, HotWord, Metric, Speaker
from store.visible import visible
from store.writers import cells
from store.writers.table import Column, Table, aligned

_MOST = 12
_SPEAKERS = (
    Column("speaker"),
    Column("post"),
    Column("share", is_number=True),
    Column("figures", is_number=True),
)
_METRICS = (Column("figure"), Column("measure"), Column("change"), Column("speaker"))


def lines(document: Document, columns: int) -> Iterator[str]:
    """Yield the lines of the summary, `columns` cells wide at most."""
    yield from (cells.shortened(visible(line, one_line=True), columns) for line in _head(document))
    if document.speakers:
        yield ""
        figures: dict[str | None, int] = {}
        for metric in document.metrics:
            figures[metric.speaker] = figures.get(metric.speaker, 0) + 1
        rows = tuple(_speaker(speaker, figures.get(speaker.id, 0)) for speaker in document.speakers)
        yield from aligned(Table(_SPEAKERS, rows), columns)
    if document.metrics:
        yield ""
        names = {speaker.id: speaker.name for speaker in document.speakers}
        shown = document.metrics[:_MOST]
        yield from aligned(Table(_METRICS, tuple(_metric(metric, names) for metric in shown)), columns)
        if len(document.metrics) > _MOST:
            yield f"... {len(document.metrics) - _MOST} more; --json prints all"
    for note in document.notes:
        yield cells.shortened(visible(f"{note.level}: {note.text}", one_line=True), columns)


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: `1 speaker`, `2 speakers`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _head(document: Document) -> Iterator[str]:
    meeting, source = document.meeting, document.source
    yield meeting.title or source.path
    facts = (meeting.date, meeting.place, meeting.organiser, meeting.kind, meeting.language)
    yield " · ".join(fact for fact in facts if fact)
    spoken = sum(passage.speaker is not None for passage in document.passages)
    yield " · ".join(
        (
            counted(len(document.speakers), "speaker"),
            counted(spoken, "quote"),
            counted(len(document.metrics), "metric"),
            f"read as {source.reader}, {source.encoding}",
        )
    )
    if document.hot_words:
        yield "hot: " + " ".join(map(_word, document.hot_words[:_MOST]))


def _word(word: HotWord) -> str:
    return f"{word.word} {word.count}{'●' if word.declared else ''}"


def _speaker(speaker: Speaker, figures: int) -> tuple[str | int, ...]:
    post = " ".join(part for part in (speaker.affiliation, speaker.post) if part)
    return speaker.name, post, f"{speaker.share:.0%}", figures


def _metric(metric: Metric, names: dict[str, str]) -> tuple[str | None, ...]:
    arrow = {"increase": "▲", "decrease": "▼", None: ""}[metric.change]
    return metric.quote, metric.measure, arrow, names.get(metric.speaker or "")
